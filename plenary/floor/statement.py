"""A statement on the floor, with its own clock."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from plenary.fact import DelegationCode, Language, ListId, RequestId, StatementId
from plenary.floor.request import Request, Text

LONGEST_CHANGEOVER = 120
"""Seconds after which what lies between two statements is no change-over but a break."""


class Statement(Struct, frozen=True):
    """Who speaks, since when (UTC), for how long. ``seconds`` is the limit, 0 for none.

    ``extended`` are those of them that the presiding officer allowed beyond the limit of the delegation.
    ``paused_by`` says what stopped the clock: officer, point-of-order or meeting.
    ``called`` is the request that last came off the list for it, so that a wrong call can be mended.
    """

    id: StatementId
    delegation: DelegationCode
    category: str
    list: ListId
    started: datetime
    seconds: int
    called: Request
    request: RequestId | None
    on_behalf_of: tuple[DelegationCode, ...] = ()
    capacity: str = "national"
    person: str = ""
    title: str = ""
    level: str = ""
    mode: str = ""
    language: Language | None = None
    pivot: Language | None = None
    pointer: str = ""
    text: Text | None = None
    extended: int = 0
    paused: timedelta = timedelta()
    paused_since: datetime | None = None
    paused_by: str = ""

    def elapsed(self, now: datetime) -> timedelta:
        """Give the time that the clock has run; never less than nothing."""
        until = self.paused_since or now
        return max(until - self.started - self.paused, timedelta())

    def remaining(self, now: datetime) -> timedelta | None:
        """Give the time that is left, negative when over, None without a limit."""
        return timedelta(seconds=self.seconds) - self.elapsed(now) if self.seconds else None


class Used(Struct, frozen=True):
    """How the statements with a limit used their time so far: how many, and seconds spoken and allowed."""

    statements: int = 0
    spoken: int = 0
    allowed: int = 0

    def after(self, spoken: int, allowed: int) -> Used:
        """Give the sums with one more statement; one without a limit (0) is not counted."""
        return Used(self.statements + 1, self.spoken + spoken, self.allowed + allowed) if allowed else self


class Changeovers(Struct, frozen=True):
    """From one speaker to the next: how often it was seen in a meeting, and the seconds it took in all."""

    made: int = 0
    seconds: int = 0

    def after(self, seconds: float) -> Changeovers:
        """Give the sums with one more; a break is none."""
        if not 0 <= seconds <= LONGEST_CHANGEOVER:
            return self
        return Changeovers(self.made + 1, self.seconds + round(seconds))


class Ended(Struct, frozen=True):
    """The last statement, whose final time the screens keep for a while."""

    id: StatementId
    delegation: DelegationCode
    at: datetime
    spoken: int
    seconds: int
