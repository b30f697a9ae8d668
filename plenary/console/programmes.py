"""Write the organization of work from the command line: as a paper, or for calendars."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from plenary.console.commands import Command, take_language, take_output, take_size
from plenary.console.opened import instant_now, proceedings_of
from plenary.console.written import put
from plenary.papers.calendar import calendar
from plenary.papers.programme import programme
from plenary.papers.views.programme import programme_view
from plenary.papers.writers import render, unwritable
from plenary.tongue import N_, Tongue

CALENDAR = ".ics"
FORMS = (".pdf", ".docx", CALENDAR)


def programme_(options: Namespace) -> int:
    """Write the organization of work as it stands: what was held, added, cancelled or moved."""
    path: Path = options.output
    suffix = path.suffix.lower()
    if suffix not in FORMS:
        raise unwritable(path, path.suffix, N_("No programme can be written as %(suffix)s."), FORMS)
    proceedings = proceedings_of(options.meeting)
    view = programme_view(proceedings, Tongue(options.lang), at=instant_now(proceedings), size=options.size)
    content = calendar(view) if suffix == CALENDAR else render(programme(view), suffix, path)
    put(content, path)
    return 0


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    take_output(parser, N_("ends in .pdf, .docx or .ics"))
    take_language(parser, N_("the language of the paper"))
    take_size(parser)


COMMANDS = {"programme": Command(_arguments, programme_)}
