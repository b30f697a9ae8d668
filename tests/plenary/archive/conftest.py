"""What the tests of the archive share: a clock moved by hand, a file, and facts to enter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from plenary.archive.file import Archive
from plenary.archive.line import Line, NewLine
from plenary.archive.wire import new_line
from plenary.clock import HandClock
from plenary.facts.floor import FloorGiven
from plenary.facts.record import BodyRedacted

AT = datetime(2009, 10, 1, 8, 0, tzinfo=UTC)
DATA = Path(__file__).parents[2] / "data"


def floor(entry: int, delegation: str = "state:AU") -> NewLine:
    """Give the line of an entry that gives the floor."""
    at = AT + timedelta(minutes=entry)
    fact = FloorGiven(at=at, request=f"r{entry}", statement=f"s{entry}", delegation=delegation, list="l")
    return new_line(entry, "give_floor", fact)


def redaction(entry: int, of: int) -> NewLine:
    """Give the line of an entry that says that another was redacted."""
    return new_line(entry, "redact", BodyRedacted(at=AT, entry=of, reason="a name"))


@pytest.fixture
def clock() -> HandClock:
    return HandClock(AT)


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "séance 会议.plenary"


@pytest.fixture
def archive(path, clock):
    with Archive.create(path, station="podium", officer="A. Petrova", clock=clock) as opened:
        yield opened


@pytest.fixture
def fill(archive) -> Callable[[int], list[Line]]:
    """Enter that many entries of one line each."""

    def filled(count: int) -> list[Line]:
        seen = len(archive.read_since(0))
        return archive.write(seen, [floor(seen + number) for number in range(1, count + 1)])

    return filled
