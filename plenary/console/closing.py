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
from plenary.papers.shelf import PAPERS
from plenary.papers.speakers_list import speakers_list
from plenary.papers.tree import Paper
from plenary.papers.view_of_list import list_view
from plenary.papers.writers import render, write_whole
from plenary.proceedings.proceedings import Proceedings
from plenary.tongue import LANGUAGES, N_, Tongue

PACK = {
    "journal": ".docx",
    "script": ".docx",
    "lost-time": ".docx",
    "statistics": ".pdf",
    "incidents": ".pdf",
    "lifeboat": ".pdf",
}
"""The papers of the pack, beside the lists: what an editor needs is for Word."""


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
    for name, suffix in PACK.items():
        yield name, suffix, PAPERS[name].draw(proceedings, tongue, now)
    yield from _lists(proceedings, tongue, now)


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
