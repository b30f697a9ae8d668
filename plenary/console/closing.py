"""Write the closing pack at the last gavel: what the next day needs, and what the day leaves."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from plenary.archive import backup
from plenary.console.answers import say
from plenary.console.commands import Command
from plenary.console.opened import instant_now, proceedings_of
from plenary.console.voice import ENGLISH
from plenary.measure.incidents import incident_records
from plenary.measure.statistics import statistics
from plenary.papers.incident_sheet import incident_sheet
from plenary.papers.journal_note import journal_note
from plenary.papers.lifeboat import lifeboat
from plenary.papers.lost_time import lost_time
from plenary.papers.programme_view import programme_view
from plenary.papers.script_paper import script_paper
from plenary.papers.speakers_list import speakers_list
from plenary.papers.statistics import statistics_paper
from plenary.papers.tree import Paper
from plenary.papers.view_of_list import list_view
from plenary.papers.writers import render, write_whole
from plenary.proceedings.proceedings import Proceedings
from plenary.script.book import book
from plenary.script.whole import whole_script
from plenary.tongue import LANGUAGES, N_, Tongue


def closing(options: Namespace) -> int:
    """Write the pack into a folder: every paper is made before the first one is written."""
    folder: Path = options.output
    proceedings = proceedings_of(options.meeting)
    now, tongue = instant_now(proceedings), Tongue(options.lang)
    made = [
        (f"{name}{suffix}", render(paper, suffix))
        for name, suffix, paper in _papers(proceedings, tongue, now)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in made:
        write_whole(content, folder / name)
        say(ENGLISH.text(N_("Written: %(path)s"), path=folder / name))
    copied = backup.copy(options.meeting, folder)
    say(ENGLISH.text(N_("Copied to %(path)s."), path=copied))
    return 0


def _papers(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Iterator[tuple[str, str, Paper]]:
    conference = proceedings.now
    view = programme_view(proceedings, tongue, at=now)
    told = statistics(proceedings, now)
    formulas = book(tongue.code)
    yield "journal", ".docx", journal_note(view, view.day)
    yield "script", ".docx", script_paper(conference, whole_script(conference, now, formulas), formulas)
    yield from _lists(proceedings, tongue, now)
    yield "lost-time", ".docx", lost_time(conference, told.utilisation, tongue, now)
    yield "statistics", ".pdf", statistics_paper(told, tongue)
    yield "lifeboat", ".pdf", lifeboat(proceedings, tongue, now)
    yield "incidents", ".pdf", incident_sheet(conference, incident_records(proceedings, now), tongue, now)


def _lists(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Iterator[tuple[str, str, Paper]]:
    """Give the lists on which somebody waits: those of tomorrow."""
    waiting = [held for held in proceedings.now.floor.lists.values() if held.requests]
    for number, held in enumerate(waiting, 1):
        view = list_view(proceedings.now, proceedings, tongue, held.id, at=now)
        yield f"list-{number}", ".pdf", speakers_list(view)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument("-o", dest="output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help=N_("the language of the papers"))


COMMANDS = {"closing": Command(_arguments, closing)}
