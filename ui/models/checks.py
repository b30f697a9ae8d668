"""The checklist of a meeting as rows: when each point is due, what it is, and when it was seen to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.agenda.checklist import USUAL, Usual
from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.terms import CHECKS
from plenary.tongue import N_, Tongue
from ui.text import in_meeting, time_of_day

DONE_AT = N_("seen to, %(time)s")
OPEN = N_("to be seen to")


class CheckRow(Struct, frozen=True):
    """One point: its code or own words, when it is due, and when it was ticked (empty where it was not)."""

    id: str
    text: str
    due: str = ""
    done: bool = False
    when: str = ""
    state: str = ""

    def __str__(self) -> str:
        """Say the row for a screen reader, with its state."""
        return ", ".join(part for part in (self.due, self.text, self.state) if part)


def meeting_of(conference: Conference) -> Slot | None:
    """Give the meeting whose checklist is gone through now: the one that sits, or the next one, or the last."""
    current = conference.meetings.current
    if current is not None and current.slot is not None:
        return conference.programme.slot(current.slot)
    slots = conference.programme.slots
    return conference.following_slot or (slots[-1] if slots else None)


def check_rows(conference: Conference, slot: Slot | None, tongue: Tongue) -> tuple[CheckRow, ...]:
    """Give the usual points in the order of their times, then the officer's own."""
    return tuple(_rows(conference, slot, tongue))


def _rows(conference: Conference, slot: Slot | None, tongue: Tongue) -> Iterator[CheckRow]:
    noted = conference.checklist.of(slot.id if slot else None)
    usual = {each.check: each for each in USUAL}
    for check in (*usual, *(name for name in noted if name not in usual)):
        kept, known = noted.get(check), usual.get(check)
        done = kept is not None and kept.done
        when = _seen_to(conference, slot, kept.at, tongue) if kept is not None and done else ""
        words = tongue.text(CHECKS[check]) if check in CHECKS else check
        yield CheckRow(
            check,
            words[:1].upper() + words[1:],
            _due(slot, known, tongue) if slot and known else "",
            done,
            when,
            tongue.text(DONE_AT, time=when) if done else tongue.text(OPEN),
        )


def _seen_to(conference: Conference, slot: Slot | None, at: datetime, tongue: Tongue) -> str:
    """Give when a point was seen to; on the day of its meeting the hour is enough."""
    local = conference.body.local(at)
    if slot is not None and local.date() == slot.opens.date():
        return time_of_day(local, tongue)
    return in_meeting(conference, at, tongue)


def _due(slot: Slot, usual: Usual, tongue: Tongue) -> str:
    base: datetime = slot.closes if usual.of_end else slot.opens
    return time_of_day(base + timedelta(minutes=usual.minutes), tongue)


def counted(rows: tuple[CheckRow, ...]) -> tuple[int, int]:
    """Give how many points were seen to, and how many there are."""
    return sum(row.done for row in rows), len(rows)
