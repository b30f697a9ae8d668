"""A small agenda of two items, on the names of places: read as text, and a desk on which it was entered."""

from __future__ import annotations

from datetime import UTC, datetime

from plenary.acts.opening import open_conference
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.intake.agendas import read
from plenary.intake.entering import announced_at, provisional
from plenary.papers.report.draft import draft_report
from plenary.papers.views.resolved import report_view
from plenary.tongue import Tongue

HEAD = """United Nations

Conference on Maps

Distr.: General
14 August 2012

Original: English

Committee on Gazetteers

Geneva, 1-2 October 2012

Provisional agenda and annotations

1. Opening of the meeting.
2. Place names.

Annotations

1. Opening of the meeting

"""


def reading_of(folder, **versions):
    """Read one agenda in the languages in which its words are given."""
    paths = [folder / f"agenda.{code}.txt" for code in versions]
    for path, words in zip(paths, versions.values(), strict=True):
        path.write_text(words, encoding="utf-8")
    return read(paths)


def desk_of(reading):
    """Give a desk on which the agenda was entered in the September before."""
    clock = HandClock(announced_at(reading, "Europe/Vienna", datetime(2012, 9, 1, tzinfo=UTC)))
    made = Desk(MemoryArchive(clock=clock), clock)
    made.perform(open_conference, provisional(reading), "custom", "Europe/Vienna")
    return made


def paper(desk, code="en"):
    """Draw up the report."""
    return draft_report(report_view(desk.conference, desk.proceedings, Tongue(code)))
