"""Write the papers of a meeting from the command line: the list of speakers, the report."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from pathlib import Path

from msgspec.structs import replace

from plenary.acts.lists import the_list
from plenary.acts.papers import READERS
from plenary.conference import Conference
from plenary.console.answers import complain
from plenary.console.commands import Command, take_language, take_output, take_size
from plenary.console.opened import instant_now, proceedings_of
from plenary.console.usage import Misuse
from plenary.console.voice import sentence_of
from plenary.console.words import item_of
from plenary.console.written import put_paper, tell
from plenary.fact import ItemNumber
from plenary.floor.speakers import SpeakersList
from plenary.papers.report.forms import AMENDMENTS, DRAFT, FINAL, PARTS, paths_of, report_papers, write_parts
from plenary.papers.speakers_list import speakers_list
from plenary.papers.views.printing import list_view
from plenary.refusal import Refusal
from plenary.tongue import N_, Tongue


def list_(options: Namespace) -> int:
    """Write the list of speakers for an item as it stands, in the order in which they will be called."""
    proceedings = proceedings_of(options.meeting)
    try:
        held = _list(proceedings.now, options.item)
    except Refusal as refusal:
        complain(sentence_of(proceedings.now, refusal))
        return 1
    view = list_view(
        proceedings.now,
        proceedings,
        Tongue(options.lang),
        held.id,
        at=instant_now(proceedings),
        readers=options.readers,
    )
    put_paper(replace(speakers_list(view), size=options.size), options.output)
    return 0


def _list(conference: Conference, words: str | None) -> SpeakersList:
    items = tuple(item_of(word) for word in re.split(r"\s*[,;]\s*", words or "") if word)
    if not items and not conference.agenda.current and conference.floor.lists:
        return tuple(conference.floor.lists.values())[-1]
    return the_list(conference, tuple(ItemNumber(item) for item in items))


def report(options: Namespace) -> int:
    """Write the report: the draft, or the final form; in parts, or its amendments, where that is asked for.

    Only a draft is issued in parts (practice 4.2), and the amendments are a paper of their own.
    """
    asked = ((options.amendments, AMENDMENTS), (options.final, FINAL), (options.split, PARTS))
    forms = [form for wanted, form in asked if wanted]
    if len(forms) > 1:
        raise Misuse(_ONE_FORM, options=", ".join(f"--{_OPTIONS[form]}" for form in forms))
    form = forms[0] if forms else DRAFT
    proceedings = proceedings_of(options.meeting)
    papers = report_papers(proceedings, Tongue(options.lang), form, options.size)
    dressed = [replace(paper, template=options.template) for paper in papers]
    for wanted, place in zip(
        paths_of(options.output, len(dressed)), write_parts(dressed, options.output), strict=True
    ):
        tell(wanted, place)
    return 0


_OPTIONS = {AMENDMENTS: "amendments", FINAL: "final", PARTS: "split"}
_ONE_FORM = N_("The report is written in one form at a time, not in several at once: %(options)s.")


def _paper(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    take_output(parser, N_("ends in .pdf, .docx or .xml"))
    take_language(parser, N_("the language of the paper"))
    take_size(parser)


def _list_arguments(parser: ArgumentParser) -> None:
    _paper(parser)
    parser.add_argument("--item", metavar="2", help=N_("the item, or several taken together: 3,4"))
    parser.add_argument("--for", dest="readers", choices=READERS, default="podium")


def _report_arguments(parser: ArgumentParser) -> None:
    _paper(parser)
    parser.add_argument("--final", action="store_true", help=N_("the form in which it is issued"))
    parser.add_argument("--split", action="store_true", help=N_("one document for each item"))
    parser.add_argument(
        "--template",
        type=Path,
        metavar="FILE",
        help=N_("the template of the house that gives the styles"),
    )
    parser.add_argument("--amendments", action="store_true", help=N_("the table of amendments instead"))


COMMANDS = {"list": Command(_list_arguments, list_), "report": Command(_report_arguments, report)}
