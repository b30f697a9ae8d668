"""Say how the meeting stands: in session since, suspended, adjourned; late; ahead of the programme or behind."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from plenary.agenda.meetings import Sitting
from plenary.conference import Conference
from plenary.measure.schedule import LITTLE, behind
from plenary.tongue import N_, Tongue
from ui.painting.values import Shape
from ui.text import span, time_of_day

NOT_OPENED = N_("Not opened")
SINCE = N_("In session since %(time)s")
PRIVATE = N_("Private meeting, in session since %(time)s")
SUSPENDED = N_("Suspended since %(time)s")
INFORMAL = N_("Informal consultations since %(time)s")
ADJOURNED = N_("Adjourned at %(time)s")
CLOSED = N_("Closed")
LATE = N_("opened %(minutes)s min late")
OPENS = N_("opens %(day)s, %(time)s")
NEXT = N_("next meeting %(day)s, %(time)s")
AHEAD = N_("%(span)s ahead of programme")
BEHIND = N_("%(span)s behind programme")
ON_TIME = N_("on time")


class State(StrEnum):
    """What may be said of a meeting as a whole; a desk keeps it of the meetings that were open there."""

    NOT_OPENED = "not-opened"
    OPEN = "open"
    PRIVATE = "private"
    SUSPENDED = "suspended"
    INFORMAL = "informal"
    ADJOURNED = "adjourned"
    CLOSED = "closed"


STATES = {
    State.NOT_OPENED: (Shape.BROKEN_RING, NOT_OPENED, "text2"),
    State.OPEN: (Shape.DISC, SINCE, "ok"),
    State.PRIVATE: (Shape.DISC, PRIVATE, "warn"),
    State.SUSPENDED: (Shape.BARS, SUSPENDED, "warn"),
    State.INFORMAL: (Shape.BARS, INFORMAL, "warn"),
    State.ADJOURNED: (Shape.SQUARE, ADJOURNED, "text2"),
    State.CLOSED: (Shape.SQUARE, CLOSED, "text2"),
}
"""The shape, the sentence and the colour role of each state."""


class Standing(Struct, frozen=True):
    """How a meeting stands, and since when (local; None before it opened and once it is closed).

    ``dated``: the day is said too, for it may be taken for another.
    """

    state: State
    since: datetime | None = None
    dated: bool = False

    @property
    def shape(self) -> Shape:
        """Give the shape that stands before the words."""
        return STATES[self.state][0]

    @property
    def role(self) -> str:
        """Give the role of its colour."""
        return STATES[self.state][2]

    def said(self, tongue: Tongue) -> str:
        """Say it in a sentence."""
        _, words, _ = STATES[self.state]
        if self.since is None:
            return tongue.text(words)
        another = self.since.date() + timedelta(days=1)
        hour = tongue.hour(self.since, another) if self.dated else time_of_day(self.since, tongue)
        return tongue.text(words, time=hour)


def standing(conference: Conference) -> Standing:
    """Tell how the meeting stands."""
    meetings, local = conference.meetings, conference.body.local
    if conference.body.closed:
        return Standing(State.CLOSED)
    if not meetings.held:
        return Standing(State.NOT_OPENED)
    last = meetings.held[-1]
    if meetings.sitting is Sitting.NONE:
        return Standing(State.ADJOURNED, local(last.rose or last.opened), dated=True)
    if meetings.sitting is Sitting.OPEN:
        return Standing(State.OPEN if last.public else State.PRIVATE, local(last.opened))
    since, opened = local(last.halted_since or last.opened), local(last.opened)
    halted = State.SUSPENDED if meetings.sitting is Sitting.SUSPENDED else State.INFORMAL
    return Standing(halted, since, dated=since.date() != opened.date())


def late_words(conference: Conference, tongue: Tongue) -> str:
    """Give how late the meeting was opened, or when the next one opens."""
    meeting = conference.meetings.current
    if meeting is not None:
        return tongue.text(LATE, minutes=tongue.number(meeting.late)) if meeting.late else ""
    slot = conference.following_slot
    if slot is None:
        return ""
    words = NEXT if conference.meetings.held else OPENS
    return tongue.text(words, day=tongue.weekday(slot.date), time=time_of_day(slot.opens, tongue))


def ahead_or_behind(conference: Conference, now: datetime, tongue: Tongue) -> str:
    """Say how far the programme of the slot is ahead of the clock, or behind it (practice R-3.2)."""
    late = behind(conference, now)
    if late is None:
        return ""
    if late < -LITTLE:
        return tongue.text(AHEAD, span=span(-late.total_seconds(), tongue))
    return (
        tongue.text(BEHIND, span=span(late.total_seconds(), tongue))
        if late > LITTLE
        else tongue.text(ON_TIME)
    )
