"""Propose what the Chair says at the end: the body is declared closed, the meeting is adjourned."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.acts.conference import close_conference
from plenary.acts.meetings import adjourn
from plenary.agenda.programme import Slot
from plenary.script import matters
from plenary.script.adopting import presented
from plenary.script.course import next_slot
from plenary.script.line import Deed, Draft, Line
from plenary.tongue import Tongue

_NOON = 12


def ending(draft: Draft) -> Iterator[Line]:
    """Give the lines where nothing is left to be taken up: the report, if no later meeting adopts it, and the end."""
    after = next_slot(draft.now, draft.at)
    if after is None and draft.now.agenda.adopted and not draft.now.report.adopted:
        yield presented(draft)
        yield matters.asked(draft, matters.named("report"), Tongue(draft.book.code))
    if after is None:
        yield from closing(draft)
    yield adjourned(draft, after)


def closing(draft: Draft) -> Iterator[Line]:
    """Close the session or the meeting of the body, unless it is closed; where no agenda was read nothing tells that it is over."""
    session = draft.terms.session()
    if draft.now.agenda.items and not draft.now.body.closed:
        yield draft.say("F37-session" if session else "F37", Deed(close_conference), session=session)


def closed(draft: Draft) -> Iterator[Line]:
    """Give the lines with which the last meeting ends."""
    yield from closing(draft)
    yield adjourned(draft, next_slot(draft.now, draft.at))


def adjourned(draft: Draft, after: Slot | None) -> Line:
    """Make the line that adjourns the meeting until the next one, if there is one."""
    if after is None:
        return draft.say("F27-open", Deed(adjourn))
    until = draft.now.body.instant(after.opens)
    today = draft.now.body.local(draft.at).date() == after.date and after.start.hour >= _NOON
    return draft.say(
        "F27-today" if today else "F27",
        Deed(adjourn, {"until": until}),
        day=draft.terms.day(after.date),
        time=draft.terms.time(until),
    )
