"""How long interpretation lasts, and when to warn that it ends (practice R-2.9)."""

from __future__ import annotations

from datetime import datetime, timedelta

from plenary.conference import Conference

ALARMS = (30, 15, 5)
"""So many minutes before the end somebody is told; the next one each time more urgently."""
STAY = timedelta(minutes=15)
"""How much longer the booths are asked to stay; the officer may type another time."""


def left(conference: Conference, now: datetime) -> timedelta | None:
    """Give how long interpretation lasts from now (UTC), negative when it is over; None outside a slot."""
    ends = conference.services_end
    return ends - now if ends is not None else None


def alarm(time_left: timedelta | None) -> int | None:
    """Give the alarm that stands: 30, 15 or 5 minutes, 0 when interpretation is over, None where there is time."""
    if time_left is None or time_left > timedelta(minutes=ALARMS[0]):
        return None
    if time_left <= timedelta():
        return 0
    return min(each for each in ALARMS if time_left <= timedelta(minutes=each))


def longer(conference: Conference, now: datetime) -> datetime:
    """Give until when the booths are asked to stay: a quarter of an hour beyond the end, or beyond now."""
    ends = conference.services_end or now
    return max(ends, now.replace(second=0, microsecond=0)) + STAY
