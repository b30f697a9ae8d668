"""Does an act take longer the longer the meeting is? Both meetings are measured turn by turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.figures import Figure, alone, ratio_to, timed
from tests.benchmarks.meeting import LongMeeting

SHORT, LONG = 500, 50_000
TURNS = 3_000
GROWTH = 1.2
"""An act may take so many times as long in the long meeting, the archive being in memory."""


def benchmark(_folder: Path) -> list[Figure]:
    """Measure acts, and the undoing of acts, in a short and in a long meeting."""
    short, long = LongMeeting(), LongMeeting()
    short.grow(SHORT)
    long.grow(LONG)
    figures = []
    for what, steps in (("an act", _acts), ("undo or redo", _undoings)):
        here, there = steps(short), steps(long)
        pairs = [(timed(next(here)), timed(next(there))) for _ in range(TURNS)]
        few, many = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        figures.append(alone(f"{what} in memory at {SHORT:,} entries", few))
        figures.append(ratio_to(f"{what} in memory at {LONG:,} entries", many, few, GROWTH))
    return figures


def _acts(meeting: LongMeeting) -> Iterator[Callable[[], object]]:
    while True:
        yield meeting.step()


def _undoings(meeting: LongMeeting) -> Iterator[Callable[[], object]]:
    while True:
        # Twice back and twice again, and a new act, so that there is always something to undo.
        meeting.step()()
        yield from (meeting.desk.undo, meeting.desk.undo, meeting.desk.redo, meeting.desk.redo)
