"""Say how the meeting stands: in session since, suspended, adjourned; late; ahead of the programme or behind."""

from __future__ import annotations

from datetime import datetime

from plenary.agenda.meetings import Sitting
from plenary.conference import Conference
from plenary.measure.schedule import LITTLE, behind
from plenary.tongue import N_, Tongue
from ui.painting.values import Shape
from ui.text import in_meeting, span, time_of_day

NOT_OPENED = N_("Not opened")
SINCE = N_("In session since %(time)s")
PRIVATE = N_("In private, in session since %(time)s")
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


def standing(conference: Conference, tongue: Tongue) -> tuple[Shape, str, str]:
    """Give the shape, the words and the colour role of the state of the meeting."""
    meetings, local = conference.meetings, conference.body.local
    if conference.body.closed:
        return Shape.SQUARE, tongue.text(CLOSED), "text2"
    if not meetings.held:
        return Shape.BROKEN_RING, tongue.text(NOT_OPENED), "text2"
    last = meetings.held[-1]
    if meetings.sitting is Sitting.NONE:
        return (
            Shape.SQUARE,
            tongue.text(ADJOURNED, time=in_meeting(conference, last.rose or last.opened, tongue)),
            "text2",
        )
    if meetings.sitting is Sitting.OPEN:
        since = time_of_day(local(last.opened), tongue)
        if not last.public:
            return Shape.DISC, tongue.text(PRIVATE, time=since), "warn"
        return Shape.DISC, tongue.text(SINCE, time=since), "ok"
    words = SUSPENDED if meetings.sitting is Sitting.SUSPENDED else INFORMAL
    since = in_meeting(conference, last.halted_since or last.opened, tongue)
    return Shape.BARS, tongue.text(words, time=since), "warn"


def late_words(conference: Conference, tongue: Tongue) -> str:
    """Give how late the meeting was opened, or when the next one opens."""
    meeting = conference.meetings.current
    if meeting is not None:
        return tongue.text(LATE, minutes=tongue.number(meeting.late)) if meeting.late else ""
    slot = conference.programme.next_planned()
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
