"""Say when those who wait will speak, and when the lists and the services end."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.acts.lists import found_list
from plenary.acts.statements import seconds_for
from plenary.conference import Conference
from plenary.fact import RequestId
from plenary.floor.speakers import SpeakersList

USUAL = 300
"""Seconds counted for a statement that has no limit."""
FEWEST = 3
"""A pace is not told from fewer statements than these."""


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
    ``services_end`` is None outside a programmed meeting.
    """

    now: datetime
    statements: tuple[Expected, ...]
    list_ends: datetime
    rises: datetime
    full: datetime
    services_end: datetime | None

    @property
    def margin(self) -> timedelta | None:
        """Give the time between rising and the end of services; negative where it is not enough."""
        return self.services_end - self.rises if self.services_end else None


def pace(conference: Conference) -> float | None:
    """Give the share of their time that statements took, limited ones only; None where too few were made."""
    used = conference.floor.used
    return used.spoken / used.allowed if used.statements >= FEWEST else None


def services_end(conference: Conference) -> datetime | None:
    """Give when interpretation ends for the meeting that sits, in UTC."""
    return conference.services_end


def forecast(conference: Conference, now: datetime, share: float = 1.0) -> Forecast:
    """Give the time ahead if every statement takes ``share`` of its limit."""
    ahead = list(_being_made(conference, now))
    mains = _waiting(conference, "main")
    ahead += _in_turn(conference, mains, ahead[-1].ends if ahead else now, share)
    list_ends = ahead[-1].ends if ahead else now
    ahead += _in_turn(conference, _waiting(conference, "reply"), list_ends, share)
    full = _in_turn(conference, mains, ahead[0].ends if ahead and ahead[0].request is None else now, 1.0)
    return Forecast(
        now=now,
        statements=tuple(ahead),
        list_ends=list_ends,
        rises=ahead[-1].ends if ahead else now,
        full=full[-1].ends if full else list_ends,
        services_end=services_end(conference),
    )


def _being_made(conference: Conference, now: datetime) -> Iterable[Expected]:
    statement = conference.floor.statement
    if statement is not None:
        left = statement.remaining(now) or timedelta()
        yield Expected(None, now, now + max(left, timedelta()))


def _waiting(conference: Conference, purpose: str) -> SpeakersList | None:
    return found_list(conference, purpose=purpose) if conference.agenda.current else None


def _in_turn(
    conference: Conference, held: SpeakersList | None, begins: datetime, share: float
) -> list[Expected]:
    made: list[Expected] = []
    for request in held.requests if held else ():
        seconds = (seconds_for(conference, held, request) or USUAL) if held else USUAL
        ends = begins + timedelta(seconds=round(seconds * share))
        made.append(Expected(request.id, begins, ends, reply=bool(held and held.purpose == "reply")))
        begins = ends
    return made
