"""Say as of when a paper tells what it tells."""

from __future__ import annotations

from datetime import datetime

from plenary.tongue import N_, Tongue


def as_at(tongue: Tongue, local: datetime) -> str:
    """Say the day and minute, in the time of the place: «As at 1 October 2009, 3.41 p.m.»."""
    minute = local.time().replace(second=0, microsecond=0)
    return tongue.text(
        N_("As at %(date)s, %(time)s"), date=tongue.date(local.date()), time=tongue.time(minute)
    )
