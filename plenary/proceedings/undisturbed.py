"""What a record that was mended may not come to tell: statements at one time, or where no meeting was open."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.conference import Conference
from plenary.floor.overlaps import overlap, overlapping
from plenary.floor.statement import Made
from plenary.refusal import Refusal


def undisturbed(before: Conference, now: Conference) -> None:
    """Let a mended record pass, unless it tells now what cannot be, and did not before.

    Raises:
        Refusal: ``statement.overlaps``, naming whose statement, or ``statement.outside-meetings``.
    """
    known = {*overlapping(before.floor), *_outside(before)}
    for pair in overlapping(now.floor):
        if pair not in known:
            raise overlap(pair[0])
    for each in _outside(now):
        if each not in known:
            raise Refusal("statement.outside-meetings", start=each.begins)


def _outside(conference: Conference) -> Iterator[Made]:
    """Go through the statements that did not begin in an open meeting, or ended after it rose."""
    for each in conference.floor.made:
        held = [meeting for meeting in conference.meetings.held if meeting.opened <= each.begins]
        rose = held[-1].rose if held else None
        if not held or not held[-1].open_at(each.begins) or (rose is not None and each.ends > rose):
            yield each
