"""How the work of a meeting stands against its slot: which item was due when, ahead or behind (practice R-3.2)."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from plenary.agenda.agenda import Consideration
from plenary.conference import Conference
from plenary.fact import ItemNumber

LITTLE = timedelta(minutes=2)
"""Less than this is neither ahead nor behind."""


class Due(Struct, frozen=True):
    """One item of the slot in which the meeting sits, and its share of the time (UTC)."""

    item: ItemNumber
    begins: datetime
    ends: datetime
    concluded: bool = False


def due_items(conference: Conference) -> tuple[Due, ...]:
    """Give the items of the slot in which the meeting sits, in the order of the agenda.

    No document says how long an item takes: the items of a slot share its time evenly.
    """
    slot = conference.slot
    if slot is None:
        return ()
    items = [each for each in conference.agenda.items if each.number in slot.items]
    opens, closes = conference.body.instant(slot.opens), conference.body.instant(slot.closes)
    share = (closes - opens) / max(1, len(items))
    return tuple(
        Due(
            each.number,
            opens + place * share,
            opens + (place + 1) * share,
            each.state is Consideration.CONCLUDED,
        )
        for place, each in enumerate(items)
    )


def behind(conference: Conference, now: datetime) -> timedelta | None:
    """Give how far the meeting is behind its programme at an instant (UTC), negative ahead; None outside a slot.

    What was concluded counts as so many shares of the time, whichever item it was. While the
    share of the next item runs, the meeting is behind by what it was opened late.
    """
    items, meeting = due_items(conference), conference.meetings.current
    if not items or meeting is None:
        return None
    done = sum(each.concluded for each in items)
    if done < len(items):
        next_one = items[done]
        if now > next_one.ends:
            return now - next_one.ends
        if now < next_one.begins - LITTLE:
            return now - next_one.begins
        return timedelta(minutes=meeting.late)
    return min(now - items[-1].ends, timedelta())
