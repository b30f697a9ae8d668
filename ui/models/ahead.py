"""The time ahead as the windows show it: a ribbon of statements to come, and the times worth knowing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct

from plenary.conference import Conference
from plenary.measure.forecast import Forecast, pace
from plenary.tongue import N_, Tongue
from ui.painting.values import Ribbon, RibbonBlock, RibbonMark
from ui.text import begun, in_meeting, span, time_of_day, wall_time

AT_PACE, ALL_FULL = N_("At this pace the list ends"), N_("If all take their full time")
THEN_RISE, MARGIN = N_("Right of reply, then rise"), N_("Margin before services end")
NOW, LIST_ENDS, SERVICES_END = N_("now"), N_("list ends"), N_("services end")
SHORT_BY = N_("short by %(span)s")
HOUR = 3600


class AheadLine(Struct, frozen=True):
    """One line of the time ahead: what, and when; ``state`` is a colour role.

    Where there is no room for all, those of the highest ``rank`` go first.
    """

    words: str
    value: str
    state: str = "text"
    rank: int = 1


def pace_of(conference: Conference) -> float:
    """Give the share of their time that speakers take at this conference; 1 until it can be told."""
    return pace(conference) or 1.0


def ribbon(conference: Conference, ahead: Forecast, tongue: Tongue) -> Ribbon:
    """Give the ribbon from now to the end of services, or as far as the list reaches."""
    now = ahead.now
    until = max(ahead.services_end or ahead.rises, ahead.rises)
    length = max((until - now).total_seconds(), HOUR if ahead.services_end is None else 60)
    blocks = tuple(
        RibbonBlock(
            (each.begins - now).total_seconds(),
            (each.ends - now).total_seconds(),
            current=each.request is None,
            reply=each.reply,
        )
        for each in ahead.statements
    )
    return Ribbon(length, blocks, tuple(_marks(conference, ahead, tongue)))


def _marks(conference: Conference, ahead: Forecast, tongue: Tongue) -> Iterator[RibbonMark]:
    def mark(at: datetime, words: str, *, limit: bool = False) -> RibbonMark:
        said = wall_time(conference.body.local(at), tongue).figures
        if limit and tongue.code == "en":
            # As drawn: the end says its half of the day in English alone.
            said = time_of_day(conference.body.local(at), tongue)
        return RibbonMark((at - ahead.now).total_seconds(), tongue.text(words), said, limit=limit)

    yield mark(ahead.now, NOW)
    if ahead.statements:
        yield mark(ahead.list_ends, LIST_ENDS)
    if ahead.services_end is not None:
        yield mark(ahead.services_end, SERVICES_END, limit=True)


def ahead_lines(conference: Conference, ahead: Forecast, tongue: Tongue) -> tuple[AheadLine, ...]:
    """Give the times worth knowing, in words; where nobody is to speak no list ends."""

    def at(instant: datetime) -> str:
        return in_meeting(conference, instant, tongue, ahead.now)

    lines = [
        AheadLine(tongue.text(AT_PACE), at(ahead.list_ends), rank=0),
        AheadLine(tongue.text(ALL_FULL), at(ahead.full), rank=2),
        AheadLine(tongue.text(THEN_RISE), at(ahead.rises), rank=3),
    ]
    if not ahead.statements:
        lines = []
    if ahead.services_end is not None:
        # Between the minutes that are shown: 6.39 p.m. is 39 minutes past 6 p.m., whatever its seconds.
        end, rises = (each.replace(second=0, microsecond=0) for each in (ahead.services_end, ahead.rises))
        left = (end - rises).total_seconds()
        said = span(abs(left), tongue)
        if left >= 0:
            lines.append(AheadLine(tongue.text(MARGIN), said, "ok"))
        else:
            words = begun(tongue.text(SERVICES_END))
            lines.append(AheadLine(words, tongue.text(SHORT_BY, span=said), "over", rank=0))
    return tuple(lines)
