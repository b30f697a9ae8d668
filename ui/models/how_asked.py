"""What may be typed after a name in the field: in what capacity, and when it was asked: ``unodc as secretariat 11.52``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.conference import Conference
from plenary.pattern import pattern
from plenary.terms import CAPACITIES, CATEGORIES
from plenary.tongue import LANGUAGES, Tongue

AS: Mapping[str, str] = {"secretariat": CATEGORIES["secretariat"], **CAPACITIES}
"""The capacities that are said by name; for a group or with others follows from whom somebody speaks for."""
_AS = pattern(
    r"^(?P<who>.*?)\s*(?:\s(?:as|comme|en qualité de|como|как|в качестве|بصفة)\s|作为)\s*(?P<how>\S.*)$",
    re.IGNORECASE,
)
_AT = pattern(
    r"^(?P<who>.*?\S)\s+(?:(?:@|at|à|a las|в|الساعة|于)\s*)?(?P<hour>\d{1,2})[.:h](?P<minute>\d{2})$",
    re.IGNORECASE,
)
_HALF = timedelta(hours=12)


class HowAsked(Struct, frozen=True):
    """What is left of what was typed, the capacity (empty: what follows from the rest) and when it was asked (UTC)."""

    who: str
    capacity: str = ""
    requested: datetime | None = None


def how_asked(typed: str, conference: Conference, now: datetime) -> HowAsked:
    """Part the name from what was typed after it; what is not understood stays part of the name."""
    who, requested = _time(typed.strip(), conference, now)
    found = _AS.match(who)
    capacity = capacity_of(found["how"]) if found else ""
    return HowAsked(found["who"] if found and capacity else who, capacity, requested)


def capacity_of(typed: str) -> str:
    """Give the capacity whose name, in any of the six languages, begins so; empty where none does."""
    begun = typed.strip().casefold()
    for code, words in AS.items():
        said = (code, *(Tongue(each).text(words).casefold() for each in LANGUAGES))
        if any(name.startswith(begun) for name in said):
            return code
    return ""


def _time(typed: str, conference: Conference, now: datetime) -> tuple[str, datetime | None]:
    """Part an hour from the end: the last time that the clock of the room showed it today."""
    found = _AT.match(typed)
    if found is None or int(found["hour"]) > 23 or int(found["minute"]) > 59:
        return typed, None
    local = conference.body.local(now).replace(second=0, microsecond=0, tzinfo=None)
    at = local.replace(hour=int(found["hour"]), minute=int(found["minute"]))
    times = [each for each in (at, at + _HALF) if each <= local and each.date() == local.date()]
    return (found["who"], conference.body.instant(max(times))) if times else (typed, None)
