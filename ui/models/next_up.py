"""Who would be called next, and since when nobody speaks."""

from __future__ import annotations

from datetime import datetime

from plenary.acts.lists import found_list
from plenary.acts.replies import replies_wait
from plenary.acts.statements import seconds_for
from plenary.agenda.meetings import Sitting
from plenary.conference import Conference
from plenary.floor.request import Request
from ui.painting.values import ClockFace, ready


def next_request(conference: Conference) -> Request | None:
    """Give the request that would be called next: of the list of speakers, else of the replies when their time has come."""
    if not conference.agenda.current:
        return None
    for purpose in ("main", "before-vote", "after-vote", "reply"):
        held = found_list(conference, purpose=purpose)
        if held is not None and held.requests and not (purpose == "reply" and replies_wait(conference)):
            return held.requests[0]
    return None


def first_clock(conference: Conference) -> ClockFace | None:
    """Give the clock of whoever would be called next, full and still; None where nobody can be."""
    following = next_request(conference)
    if following is None or conference.meetings.sitting is not Sitting.OPEN:
        return None
    return ready(seconds_for(conference, conference.floor.holding(following.id), following))


def free_since(conference: Conference) -> datetime | None:
    """Give since when (UTC) the meeting is open and nobody speaks; None where that is not so, or not known."""
    meeting, last = conference.meetings.current, conference.floor.last
    if meeting is None or conference.meetings.sitting is not Sitting.OPEN:
        return None
    return None if conference.floor.statement is not None or last is None else last.at
