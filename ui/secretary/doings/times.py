"""Read a time as officers type it, in any form in which the screens say one, and say it to the rest of the house."""

from __future__ import annotations

import re
from datetime import datetime, time

from msgspec import Struct

from ui.secretary.hand import Hand

_TYPED = re.compile(
    r"^(?P<half>上午|中午|下午)?\s*(?P<hour>\d{1,2})"
    r"(?:[.:：\s]+(?P<minute>\d{2})(?:[.:](?P<second>\d{2}))?|\s*(?:h|ч\.?|时)\s*(?P<few>\d{1,2}))?"
    r"(?:\s*分|\s*时|\s*(?:м|ч|h|heures|horas|noon)\b\.?)?"
    r"(?:\s*(?:(?P<afternoon>p)\.?\s?m?|(?P<morning>a)\.?\s?m)\.?(?!\w))?",
    re.IGNORECASE,
)
_FOUR_FIGURES = re.compile(r"^(\d{2})(\d{2})(?!\d)")
_GOES_ON = re.compile(r"[.:：]?\d|半")
"""What stands straight after a time that was read in part only."""
_DIRECTIONS = dict.fromkeys((0x200E, 0x200F, *range(0x2066, 0x206A)))


class TypedTime(Struct, frozen=True):
    """A time of day; whether its half of the day was ``told``, and the words after it."""

    time: time
    told: bool
    rest: str


def typed_time(typed: str) -> TypedTime | None:
    """Read what begins with a time: 16.30, 4.30 p.m., 16 h 30, 16.30 horas, 16 ч. 30 м., 下午4时30分, 1630; None where none does."""
    words = _FOUR_FIGURES.sub(r"\1.\2", typed.translate(_DIRECTIONS).strip())
    found = _TYPED.match(words)
    if found is None or _GOES_ON.match(words, found.end()):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["few"] or 0)
    afternoon = bool(found["afternoon"]) or found["half"] == "下午"
    morning = bool(found["morning"]) or found["half"] == "上午"
    if hour == 12 and morning:
        hour = 0
    elif hour < 12 and afternoon:
        hour += 12
    second = int(found["second"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return TypedTime(
        time(hour, minute, second), afternoon or morning, words[found.end() :].strip().lstrip(" ,，،.")
    )


def instant(hand: Hand, typed: str) -> datetime | None:
    """Read a time of today; an hour that has passed is one of the afternoon, where its half of the day is not told."""
    found = typed_time(typed)
    if found is None:
        return None
    local, read = hand.conference.body.local(hand.now()), found.time
    hour = read.hour + (12 if not found.told and read.hour < min(12, local.hour) else 0)
    return local.replace(hour=hour, minute=read.minute, second=0, microsecond=0)


def after_time(typed: str) -> str:
    """Give what was typed after a time."""
    found = typed_time(typed)
    return found.rest if found else typed.strip()


def in_utc(hand: Hand, local: datetime) -> datetime:
    """Give the instant (UTC) at which the clock of the room shows a local time."""
    return hand.conference.body.instant(local.replace(tzinfo=None))
