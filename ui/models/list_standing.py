"""How a list of speakers stands, in words: open, about to close, closed; of replies, when they are heard."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from plenary.conference import Conference
from plenary.floor.speakers import SpeakersList, Standing
from plenary.tongue import N_, Tongue
from ui.text import in_meeting

LIST_OPEN, LIST_CLOSED = N_("List open"), N_("List closed")
CLOSES, CLOSED_SINCE = N_("closes %(time)s"), N_("since %(time)s")
WAS_TO_CLOSE = N_("was to close %(time)s")
NO_LIST = N_("No list yet")
REPLIES_WHEN = {
    "day": N_("replies at the end of the day"),
    "meeting": N_("replies at the end of the meeting"),
    "item": N_("replies at the end of the item"),
}
"""When the right of reply is exercised by the rules of the body (GA decision 34/401)."""


class ListStanding(Struct, frozen=True):
    """The words, what is said beside them, and the way of saying that the style sheet knows."""

    words: str
    beside: str = ""
    said: str = "emphasis"


def list_standing(
    now: Conference, held: SpeakersList | None, purpose: str, tongue: Tongue, instant: datetime
) -> ListStanding:
    """Say how the list of speakers stands at an instant (UTC); ``purpose`` is that of the list in sight."""
    made = _speakers(now, held, tongue, instant)
    when = now.rules.text("replies.when")
    if purpose == "reply" and when in REPLIES_WHEN:
        return ListStanding(made.words, tongue.text(REPLIES_WHEN[when]), made.said)
    return made


def _speakers(now: Conference, held: SpeakersList | None, tongue: Tongue, instant: datetime) -> ListStanding:
    if held is None:
        return ListStanding(tongue.text(NO_LIST), said="quiet")
    if held.standing in (Standing.CLOSED, Standing.EXHAUSTED):
        since = in_meeting(now, held.closed, tongue) if held.closed else ""
        return ListStanding(tongue.text(LIST_CLOSED), tongue.text(CLOSED_SINCE, time=since))
    if held.closes is None:
        return ListStanding(tongue.text(LIST_OPEN), said="ok")
    # The time that was announced closes nothing: it is the officer who is told that it has come (practice ).
    come = instant >= held.closes
    closes = tongue.text(WAS_TO_CLOSE if come else CLOSES, time=in_meeting(now, held.closes, tongue))
    return ListStanding(tongue.text(LIST_OPEN), closes, "warn" if come else "ok")
