"""Acts about the checklist of a meeting."""

from __future__ import annotations

from datetime import datetime

from plenary.conference import Conference
from plenary.fact import SlotId
from plenary.facts.checklist import CheckNoted
from plenary.refusal import Refusal


def note_check(
    conference: Conference, at: datetime, check: str, done: bool = True, slot: SlotId | None = None
) -> CheckNoted:
    """Note that a point of the checklist was seen to, or is to be; of the meeting that sits, or the next one."""
    if not check.strip():
        raise Refusal("text.empty")
    if slot is None:
        due = conference.following_slot
        sitting = conference.meetings.current
        slot = sitting.slot if sitting is not None else due.id if due is not None else None
    else:
        conference.programme.slot(slot)
    return CheckNoted(at=at, check=check.strip(), done=done, slot=slot)
