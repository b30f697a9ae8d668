"""Say when those who wait will speak, and when the lists and the services end (practice R-3.1)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.acts.lists import found_list
from plenary.acts.replies import kept_for
from plenary.acts.statements import seconds_for
from plenary.conference import Conference
from plenary.fact import RequestId
from plenary.floor.speakers import SpeakersList

USUAL = 300
"""Seconds counted for a statement that has no limit."""
FEWEST = 3
"""Neither a pace nor a change-over is told from fewer statements than these."""
CHANGEOVER = 25
"""Seconds from one speaker to the next, until the meeting tells its own (practice R-3.1)."""


class Expected(Struct, frozen=True):
    """A statement to come, or the one being made (``request`` is None): from when to when, UTC."""

    request: RequestId | None
    begins: datetime
    ends: datetime
    reply: bool = False


class Forecast(Struct, frozen=True):
    """The time ahead at one instant; all instants in UTC.

    ``list_ends`` is when the list ends at the pace given, ``rises`` after the
    replies, ``full`` when the list ends if all take their full time.
    ``services_end`` is None outside a programmed meeting. ``changeover`` seconds
    lie between two statements.
    """

    now: datetime
    statements: tuple[Expected, ...]
    list_ends: datetime
    rises: datetime
    full: datetime
    services_end: datetime | None
    changeover: int = 0

    @property
    def margin(self) -> timedelta | None:
        """Give the time between rising and the end of services; negative where it is not enough."""
        return self.services_end - self.rises if self.services_end else None

    @property
    def waiting(self) -> tuple[Expected, ...]:
        """Give the statements of those who wait, replies after the list."""
        return tuple(each for each in self.statements if each.request is not None)

    @property
    def left_out(self) -> tuple[Expected, ...]:
        """Give the statements that will not have ended when the services end."""
        ends = self.services_end
        return tuple(each for each in self.waiting if ends is not None and each.ends > ends)


def pace(conference: Conference) -> float | None:
    """Give the share of their time that statements took, limited ones only; None where too few were made."""
    used = conference.floor.used
    return used.spoken / used.allowed if used.statements >= FEWEST else None


def changeover(conference: Conference) -> int:
    """Give the mean of the seconds from one speaker to the next, or the usual ones where too few were seen."""
    seen = conference.floor.changeovers
    return round(seen.seconds / seen.made) if seen.made >= FEWEST else CHANGEOVER


def services_end(conference: Conference) -> datetime | None:
    """Give when interpretation ends for the meeting that sits, in UTC."""
    return conference.services_end


def forecast(conference: Conference, now: datetime, share: float = 1.0) -> Forecast:
    """Give the time ahead if every statement takes ``share`` of its limit."""
    between = changeover(conference)
    ahead = list(_being_made(conference, now))
    spoken_for = ahead[-1].ends if ahead else now
    begins = spoken_for + timedelta(seconds=between if ahead else 0)
    mains = _in_turn(conference, waiting_list(conference, "main"), begins, share, between)
    full = (
        mains if share == 1 else _in_turn(conference, waiting_list(conference, "main"), begins, 1.0, between)
    )
    list_ends = mains[-1].ends if mains else spoken_for
    begins = list_ends + timedelta(seconds=between if ahead or mains else 0)
    held = waiting_list(conference, "reply")
    if held is not None and kept_for(conference):
        held = None
    replies = _in_turn(conference, held, begins, share, between)
    return Forecast(
        now=now,
        statements=(*ahead, *mains, *replies),
        list_ends=list_ends,
        rises=replies[-1].ends if replies else list_ends,
        full=full[-1].ends if full else list_ends,
        services_end=conference.services_end,
        changeover=between,
    )


def _being_made(conference: Conference, now: datetime) -> Iterable[Expected]:
    statement = conference.floor.statement
    if statement is not None:
        left = statement.remaining(now) or timedelta()
        yield Expected(None, now, now + max(left, timedelta()))


def waiting_list(conference: Conference, purpose: str) -> SpeakersList | None:
    """Give the list of the items being considered, for a purpose; None where there is none."""
    return found_list(conference, purpose=purpose) if conference.agenda.current else None


def _in_turn(
    conference: Conference, held: SpeakersList | None, begins: datetime, share: float, between: int
) -> list[Expected]:
    made: list[Expected] = []
    for request in held.requests if held else ():
        seconds = (seconds_for(conference, held, request) or USUAL) if held else USUAL
        ends = begins + timedelta(seconds=round(seconds * share))
        made.append(Expected(request.id, begins, ends, reply=bool(held and held.purpose == "reply")))
        begins = ends + timedelta(seconds=between)
    return made
