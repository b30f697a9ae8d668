"""When the right of reply is exercised: for what those who asked for it still wait by the rules of the body (R-1.8)."""

from __future__ import annotations

from plenary.acts.lists import found_list
from plenary.agenda.programme import AHEAD
from plenary.conference import Conference

SPEAKERS, DAY, ITEM = "speakers", "day", "item"
"""What comes before a reply: whoever is on the list of speakers, a further meeting of the day, or of the item."""


def replies_wait(conference: Conference) -> str:
    """Say for what the replies of the current items wait; empty where they may be heard, or where there are none.

    The list of speakers is heard first, whatever the rules keep replies for. What is proposed follows this; it is no
    lock, for the presiding officer may call a reply at any time, and then the floor is given.
    """
    replies = found_list(conference, purpose="reply") if conference.agenda.current else None
    if replies is None or not replies.requests:
        return ""
    main = found_list(conference, purpose="main")
    if main is not None and main.requests:
        return SPEAKERS
    return kept_for(conference)


def kept_for(conference: Conference) -> str:
    """Say for what the rules keep the replies on the current items once everybody else was heard; empty: for nothing.

    Where ``replies.when`` says so, that is the last meeting of the day, or the last one, at which the item is
    considered (GA decision 34/401). A list of speakers that was closed ends the debate: they are kept no longer.
    """
    when, main = conference.rules.text("replies.when"), found_list(conference)
    if when not in (DAY, ITEM) or (main is not None and main.closed is not None):
        return ""
    return when if _considered_later(conference, on_that_day=when == DAY) else ""


def _considered_later(conference: Conference, *, on_that_day: bool) -> bool:
    """Tell whether the programme has another meeting at which one of the current items is considered."""
    meeting, items = conference.meetings.current, set(conference.agenda.current)
    today = conference.body.local(meeting.opened).date() if meeting is not None else None
    return any(
        items & set(slot.items) and (not on_that_day or slot.date == today)
        for slot in conference.programme.slots
        if slot.status in AHEAD
    )
