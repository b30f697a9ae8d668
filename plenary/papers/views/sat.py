"""Tell at which meeting, and on which of its days, something was done: suspended overnight, a meeting has several."""

from __future__ import annotations

from datetime import date, datetime

from plenary.agenda.meetings import Meeting
from plenary.agenda.timetable import stretches
from plenary.papers.views.item import MeetingDay
from plenary.proceedings.queries import Moment
from plenary.roster.body import Body
from plenary.tongues.days import period


def day_of(moment: Moment) -> MeetingDay:
    """Give the last meeting that was called to order, with the day of the fact in the time of the place."""
    return MeetingDay(len(moment.now.meetings.held), moment.now.body.local(moment.fact.at).date())


def sitting(moment: Moment) -> MeetingDay | None:
    """Give the meeting that sits, with the day of the fact; None where none does."""
    return day_of(moment) if moment.now.meetings.current is not None else None


def days_of(meeting: Meeting, body: Body, until: datetime) -> tuple[date, ...]:
    """Give the days on which a meeting sat formally, in the time of the place; one that sits still, ``until`` then (UTC).

    One that was adjourned while it was suspended did not sit again on the day on which it rose.
    """
    now = meeting.halted_since or max(until, meeting.opened)
    days = [
        day
        for sat in stretches(meeting, body.local)
        for day in period(body.local(sat.begins).date(), body.local(sat.ends or now).date())
    ]
    return tuple(dict.fromkeys(days))
