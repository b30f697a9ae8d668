"""What a record that was mended may not come to tell: two statements at one time, acts of a meeting outside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from plenary.conference import Conference
from plenary.floor.overlaps import overlap, overlapping
from plenary.floor.statement import Made
from plenary.proceedings.gavels import impossible
from plenary.proceedings.proceedings import Judgement, Proceedings
from plenary.refusal import Refusal


def undisturbed(proceedings: Proceedings, judgement: Judgement) -> None:
    """Let a mended record pass, unless it tells now what cannot be, and did not before.

    Raises:
        Refusal: ``statement.overlaps``, naming whose statement, or ``statement.outside-meetings``; of everything
            else that happens in a meeting ``time.before-gavel``, ``time.after-gavel`` or ``time.before-its-cause``,
            naming the entry.
    """
    _statements(proceedings.now, judgement.left[-1].conference)
    known = {each for each, _ in impossible(proceedings.entries, proceedings.marks)}
    for each, refusal in impossible(proceedings.entries, judgement.marks):
        if each not in known:
            raise refusal


def _statements(before: Conference, now: Conference) -> None:
    known = {*overlapping(before.floor), *_outside(before)}
    for pair in overlapping(now.floor):
        if pair not in known:
            raise overlap(pair[0])
    for each in _outside(now):
        if each not in known:
            raise Refusal("statement.outside-meetings", start=_unheld(now, each))


def _unheld(conference: Conference, made: Made) -> datetime:
    """Give the instant (UTC) of a statement at which no meeting was open: its beginning, else its end."""
    held = [meeting for meeting in conference.meetings.held if meeting.opened <= made.begins]
    return made.ends if held and held[-1].open_at(made.begins) else made.begins


def _outside(conference: Conference) -> Iterator[Made]:
    """Go through the statements that did not begin in an open meeting, or ended after it rose."""
    for each in conference.floor.made:
        held = [meeting for meeting in conference.meetings.held if meeting.opened <= each.begins]
        rose = held[-1].rose if held else None
        if not held or not held[-1].open_at(each.begins) or (rose is not None and each.ends > rose):
            yield each
