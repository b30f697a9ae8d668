"""What an act costs until it is on the disk, beside a raw durable commit of the same words, turn by turn."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from plenary.archive.connect import DURABLE
from plenary.archive.file import Archive
from plenary.clock import HandClock
from tests.benchmarks.figures import Figure, alone, ratio_to, timed
from tests.benchmarks.meeting import LongMeeting
from tests.desks import TEN

TURNS = 1_000
MOST = 3.0
"""An act may take so many times as long as the disk alone."""

BODY = """{"category":"state-party","delegation":"state:AU","language":null,"list":"2","person":""}"""


class RawDisk:
    """The least that any program can do to keep one line durably: one insert, committed by the same pragmas."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for name, value in DURABLE.items():
            self._connection.execute(f"PRAGMA {name} = {value}")
        self._connection.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")

    def commit(self) -> None:
        """Put one line on the disk."""
        self._connection.execute("INSERT INTO line (body) VALUES (?)", [BODY])

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def benchmark(folder: Path) -> list[Figure]:
    """Measure raw commits and acts by turns."""
    raw = RawDisk(folder / "raw.sqlite")
    with Archive.create(folder / "meeting.plenary", clock=HandClock(TEN)) as archive:
        meeting = LongMeeting(archive)
        pairs = [(timed(raw.commit), timed(meeting.step())) for _ in range(TURNS)]
    raw.close()
    commits, acts = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return [alone("a raw durable commit", commits), ratio_to("an act on disk", acts, commits, MOST)]
