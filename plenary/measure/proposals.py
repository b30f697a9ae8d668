"""What the secretary can propose to the Chair when a list is too long: less time each, a closed list, the next meeting.

Nothing of this is decided here: the Chair proposes it, the body agrees or not.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from plenary.acts.statements import seconds_for
from plenary.conference import Conference
from plenary.fact import SlotId
from plenary.floor.speakers import Standing
from plenary.measure.forecast import USUAL, Forecast, waiting_list

STEP = 30
"""A limit is proposed in steps of so many seconds."""
LEAST = 60
"""Nobody is asked to speak for less than so many seconds."""


class ShorterLimit(Struct, frozen=True):
    """All who wait on the list speak for ``seconds`` at most; then the meeting rises at ``rises`` (UTC)."""

    seconds: int
    speakers: int
    rises: datetime


class ClosedList(Struct, frozen=True):
    """Nobody else is inscribed: of those who wait ``fits`` end before the services do, ``rest`` do not."""

    fits: int
    rest: int
    rises: datetime


class NextSlot(Struct, frozen=True):
    """The meeting stops in time and ``rest`` speakers go on in the next slot, which they keep busy for ``length``."""

    slot: SlotId
    rest: int
    length: timedelta


class Proposals(Struct, frozen=True):
    """The three ways out; None where one does not apply or does not help."""

    shorter: ShorterLimit | None = None
    closed: ClosedList | None = None
    moved: NextSlot | None = None


def proposals(conference: Conference, ahead: Forecast) -> Proposals:
    """Give what can be proposed at the instant of a forecast; nothing outside a programmed meeting."""
    if ahead.services_end is None or not ahead.waiting:
        return Proposals()
    return Proposals(_shorter(conference, ahead), _closed(conference, ahead), _moved(conference, ahead))


def _shorter(conference: Conference, ahead: Forecast) -> ShorterLimit | None:
    """Share the time that is left, after this speaker, the replies and the change-overs, evenly."""
    margin = ahead.margin
    mains = [each for each in ahead.waiting if not each.reply]
    if margin is None or not mains:
        return None
    spoken = sum((each.ends - each.begins for each in mains), timedelta())
    room = (spoken + margin).total_seconds() / len(mains)
    seconds = int(room // STEP) * STEP
    if seconds < LEAST or seconds >= _longest(conference):
        return None
    saved = spoken - timedelta(seconds=seconds) * len(mains)
    return ShorterLimit(seconds, len(mains), ahead.rises - saved)


def _longest(conference: Conference) -> int:
    held = waiting_list(conference, "main")
    if held is None:
        return 0
    return max((seconds_for(conference, held, each) or USUAL for each in held.requests), default=0)


def _closed(conference: Conference, ahead: Forecast) -> ClosedList | None:
    held = waiting_list(conference, "main")
    if held is None or held.standing not in (Standing.OPEN, Standing.CLOSING):
        return None
    rest = len(ahead.left_out)
    return ClosedList(len(ahead.waiting) - rest, rest, ahead.rises)


def _moved(conference: Conference, ahead: Forecast) -> NextSlot | None:
    slot = conference.following_slot
    left = ahead.left_out
    if slot is None or not left:
        return None
    return NextSlot(slot.id, len(left), left[-1].ends - left[0].begins)
