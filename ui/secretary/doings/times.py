"""Read a time of today as officers type it, and say it to the rest of the house."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from ui.secretary.hand import Hand

_ROUND = 15
_TYPED = re.compile(
    r"^(\d{1,2})(?:[.:h\s]+(\d{2}))?(?:\s*(?:(p)\.?\s?m?|(a)\.?\s?m)\.?(?!\w))?", re.IGNORECASE
)


def rounded(local: datetime) -> datetime:
    """Give the next quarter of an hour that is at least a quarter of an hour away."""
    ahead = local.replace(second=0, microsecond=0) + timedelta(minutes=_ROUND)
    return ahead + timedelta(minutes=-ahead.minute % _ROUND)


def instant(hand: Hand, typed: str) -> datetime | None:
    """Read a time of today as officers type it: 16.30, 4.30 p.m.; an hour that has passed is one of the afternoon."""
    found = _TYPED.match(typed.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    local = hand.conference.body.local(hand.now())
    afternoon, morning = bool(found[3]), bool(found[4])
    hour += 12 if hour < 12 and (afternoon or (not morning and hour < local.hour)) else 0
    if hour > 23 or minute > 59:
        return None
    return local.replace(hour=hour, minute=minute, second=0, microsecond=0)


def after_time(typed: str) -> str:
    """Give what was typed after a time."""
    found = _TYPED.match(typed.strip())
    return typed.strip()[found.end() if found else 0 :].strip(" ,")


def in_utc(hand: Hand, local: datetime) -> datetime:
    """Give the instant (UTC) at which the clock of the room shows a local time."""
    return hand.conference.body.instant(local.replace(tzinfo=None))
