"""What stands in large letters at the officer's desk: who has the floor, whose time it was, or who comes next."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from plenary.agenda.meetings import Sitting
from plenary.conduct.conduct import Point
from plenary.conference import Conference
from plenary.floor.statement import Ended, Statement
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui.models.faces import capacity, just_ended
from ui.models.next_up import free_since, next_request
from ui.models.speaking import statement_facts
from ui.painting.values import Capacity
from ui.text import MINUTE, begun, span

HAS_FLOOR, READY, POINT = N_("Has the floor"), N_("Ready"), N_("Point of order")
ENDED, FOLLOWS = N_("Statement ended"), N_("next: %(name)s")
NOBODY, NO_MEETING = N_("Nobody has the floor"), N_("No meeting is open")
SUSPENDED, INFORMAL = N_("The meeting is suspended"), N_("Informal consultations")
INTERRUPTED = N_("%(name)s waits with the clock stopped")
NOBODY_SINCE = N_("nobody has spoken for %(span)s")
REMINDER, TENS = 30, 10
"""Seconds after which it is said that nobody speaks, where the rules say nothing."""
_STILL = {Sitting.NONE: NO_MEETING, Sitting.SUSPENDED: SUSPENDED, Sitting.INFORMAL: INFORMAL}


class FloorHead(Struct, frozen=True):
    """The words of the upper part. ``quiet`` where nobody speaks, ``late`` where nobody has for too long."""

    state: str
    name: str
    facts: str = ""
    capacity: Capacity | None = None
    quiet: bool = False
    late: bool = False


def floor_head(now: Conference, at: datetime, tongue: Tongue) -> FloorHead:
    """Give what stands there at an instant (UTC): a name never stands beside the clock of another."""
    statement, point = now.floor.statement, now.conduct.point
    if point is not None:
        return _point(now, point, tongue)
    if statement is not None:
        return _speaking(now, statement, tongue)
    if now.meetings.sitting is not Sitting.OPEN:
        return FloorHead("", tongue.text(_STILL[now.meetings.sitting]), quiet=True)
    ended = just_ended(now, at)
    return _ready(now, at, tongue) if ended is None else _ended(now, at, ended, tongue)


def _point(now: Conference, point: Point, tongue: Tongue) -> FloorHead:
    """Say who has risen; the speaker who was interrupted is named beside."""
    speech, statement = Speech(tongue, now), now.floor.statement
    name = speech.name(statement.delegation, "sentence") if statement else ""
    waits = begun(tongue.text(INTERRUPTED, name=name)) if statement else ""
    subject = Capacity(body=point.subject) if point.subject else None
    return FloorHead(tongue.text(POINT), speech.name(point.delegation), waits, subject)


def _speaking(now: Conference, statement: Statement, tongue: Tongue) -> FloorHead:
    name = Speech(tongue, now).name(statement.delegation)
    facts = "  ·  ".join(statement_facts(now, statement, tongue))
    return FloorHead(tongue.text(HAS_FLOOR), name, facts, capacity(now, statement, tongue))


def _ended(now: Conference, at: datetime, ended: Ended, tongue: Tongue) -> FloorHead:
    """Keep the name as long as the final time; who comes next is named beside, and on the button."""
    speech, following, late = Speech(tongue, now), next_request(now), _late(now, at, tongue)
    follows = tongue.text(FOLLOWS, name=speech.name(following.delegation)) if following else ""
    return FloorHead(
        tongue.text(ENDED), speech.name(ended.delegation), late or follows, quiet=True, late=bool(late)
    )


def _ready(now: Conference, at: datetime, tongue: Tongue) -> FloorHead:
    following, late = next_request(now), _late(now, at, tongue)
    if following is None:
        return FloorHead(tongue.text(READY), tongue.text(NOBODY), quiet=True)
    name, told = Speech(tongue, now).name(following.delegation), capacity(now, following, tongue)
    return FloorHead(tongue.text(READY), name, late, told, quiet=True, late=bool(late))


def _late(now: Conference, at: datetime, tongue: Tongue) -> str:
    """Say that the meeting is open and nobody speaks, once that has lasted as long as the rules say."""
    since, limit = free_since(now), now.rules.number("reminder.seconds", REMINDER)
    if since is None or next_request(now) is None:
        return ""
    still = (at - since).total_seconds()
    if not still >= limit > 0:
        return ""
    # A minute that has not passed is told in tens of seconds: rounded to minutes it would be none.
    said = (
        span(still, tongue) if still >= MINUTE else tongue.duration(timedelta(seconds=still // TENS * TENS))
    )
    return tongue.text(NOBODY_SINCE, span=said)
