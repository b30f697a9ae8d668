"""Say what time it is, as a value that a test or a rehearsal can move by hand."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from msgspec import Struct

BEFORE = timedelta(minutes=10)
"""So long before the first meeting a rehearsal begins: time enough to take one's seat."""
REHEARSED = timedelta(days=1)
"""A meeting whose days lie further back than this, or whose record runs further ahead, is a rehearsal."""

#: A gap between wall time and monotonic time larger than this means that the
#: computer slept or its clock was set: the clock is anchored anew.
DRIFT = timedelta(seconds=2)


class Clock(Protocol):
    """Whoever can say now, as an aware instant in UTC."""

    def now(self) -> datetime:
        """Give the present instant in UTC."""
        ...


def _wall() -> datetime:
    return datetime.now(UTC)


class LiveClock:
    """The wall clock at start plus what the monotonic clock has counted since.

    A wall clock that is corrected by seconds does not bend a running statement;
    after sleep, or a correction beyond ``DRIFT``, the clock anchors itself anew.
    """

    def __init__(
        self, wall: Callable[[], datetime] = _wall, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.wall, self.monotonic = wall, monotonic
        self._anchor = (wall(), monotonic())

    def now(self) -> datetime:
        """Give the present instant in UTC."""
        wall, counted = self.wall(), self.monotonic()
        expected = self._anchor[0] + timedelta(seconds=counted - self._anchor[1])
        if abs(wall - expected) > DRIFT:
            self._anchor = (wall, counted)
            return wall
        return expected


class RehearsalClock:
    """A meeting's own time: it was ``start`` when opened and runs ``speed`` times as fast.

    A meeting of 2009 opened today shows its own time, not years of overrun.
    """

    def __init__(
        self, start: datetime, speed: float = 1.0, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.start, self.speed, self.monotonic = start, speed, monotonic
        self._opened = monotonic()

    def now(self) -> datetime:
        """Give the instant the meeting has reached, in UTC."""
        return self.start + timedelta(seconds=(self.monotonic() - self._opened) * self.speed)


class HandClock(Struct):
    """A clock that stands still until it is moved by hand: for tests and for play."""

    instant: datetime

    def now(self) -> datetime:
        """Give the instant that was set."""
        return self.instant

    def move(self, **by: float) -> datetime:
        """Move forward by ``timedelta(**by)`` and give the new instant."""
        self.instant += timedelta(**by)
        return self.instant


def is_rehearsal(ends: date | None, latest: datetime | None, wall: datetime) -> bool:
    """Tell whether a meeting runs on its own time: its last day is long past, or its record is ahead.

    ``ends`` is the last day that the agenda announces, ``latest`` the last instant entered, ``wall`` now, both UTC.
    """
    if latest is not None and latest - wall > REHEARSED:
        return True
    return ends is not None and wall.date() - ends > REHEARSED


def meeting_clock(
    ends: date | None, latest: datetime | None, wall: datetime, opens: datetime | None = None
) -> LiveClock | RehearsalClock:
    """Give the clock by which a meeting is worked on: the wall's, or in a rehearsal its own.

    A rehearsal starts at the last instant entered, so that a meeting of 2009 opened
    today goes on where it stood; before the first meeting it starts shortly before that ``opens``.
    """
    if latest is None or not is_rehearsal(ends, latest, wall):
        return LiveClock()
    return RehearsalClock(max(latest, opens - BEFORE) if opens else latest)
