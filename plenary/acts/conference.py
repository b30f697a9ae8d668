"""Acts about the conference itself: its body, its time, its rules, its end."""

from __future__ import annotations

from datetime import datetime, timedelta

from plenary.agenda.meetings import Sitting
from plenary.conduct.profiles import known
from plenary.conference import Conference
from plenary.facts.body import BodyNamed, ClockSet, ConferenceClosed, Pairs, RuleSet, TimezoneSet
from plenary.floor.inscribing import BANDS
from plenary.floor.precedence import ORDERS, bands_of
from plenary.refusal import Refusal
from plenary.roster.body import official, zones


def set_body(_conference: Conference, at: datetime, forms: Pairs) -> BodyNamed:
    """Set forms of the body's name: pairs of ``en``, ``en.short``, ``fr``, ``ru.gen`` ... and the form."""
    if not forms:
        raise Refusal("body.no-forms")
    for key, _ in forms:
        official(key)
    return BodyNamed(at=at, forms=forms)


def set_timezone(_conference: Conference, at: datetime, zone: str) -> TimezoneSet:
    """Set the time zone of the conference by its name in the tz database ("Europe/Vienna")."""
    if zone not in zones():
        raise Refusal("timezone.unknown", zone=zone)
    return TimezoneSet(at=at, zone=zone)


def set_clock(_conference: Conference, at: datetime, offset: timedelta) -> ClockSet:
    """Set how far the clock of the room is ahead of the computer's (negative: behind); at most 12 hours."""
    if abs(offset) > timedelta(hours=12):
        raise Refusal("clock.too-far", offset=offset)
    return ClockSet(at=at, offset=offset)


def set_rule(conference: Conference, at: datetime, name: str, value: str) -> RuleSet:
    """Change one value of the rules for this conference; the profile names which there are.

    Lists that go by bands follow other bands at once (practice R-1.13): the floor sees to it.
    """
    values = conference.rules.values
    if values and name not in values and name not in known():
        raise Refusal("rule.unknown", name=name, names=tuple(values))
    if not conference.rules.fits(name, value) or not _allowed(name, value):
        raise Refusal("rule.value", name=name, value=value, before=conference.rules.text(name))
    return RuleSet(at=at, name=name, value=value)


def _allowed(name: str, value: str) -> bool:
    if name == "order":
        return value in ORDERS
    if name != BANDS:
        return True
    try:
        return bool(bands_of(value))
    except ValueError:
        return False


def close_conference(conference: Conference, at: datetime) -> ConferenceClosed:
    """Enter that the presiding officer declared the meeting of the body closed."""
    if conference.floor.statement is not None:
        raise Refusal("floor.taken", delegation=conference.floor.statement.delegation)
    if conference.meetings.sitting in (Sitting.SUSPENDED, Sitting.INFORMAL):
        conference.meetings.open_one()
    if conference.conduct.roll_call is not None:
        raise Refusal("roll-call.pending")
    return ConferenceClosed(at=at)
