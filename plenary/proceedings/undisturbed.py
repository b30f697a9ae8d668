"""What the record may not come to tell: two statements at one time, acts of a meeting outside it.

Nothing of the past stands in the value, so no act can look at it: it is asked of the proceedings, where something is
entered late or mended. What an old file tells stays readable.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from plenary.conference import Conference
from plenary.fact import Fact
from plenary.facts.floor import StatementRecordedLate
from plenary.proceedings.gavels import impossible
from plenary.proceedings.made import Made, being_made, overlap, overlapping
from plenary.proceedings.proceedings import Judgement, Left, Proceedings
from plenary.refusal import Refusal


def undisturbed(proceedings: Proceedings, facts: tuple[Fact, ...], judgement: Judgement) -> None:
    """Let an entry of these facts be made, unless the record would then tell what cannot be, and did not before.

    Raises:
        Refusal: ``statement.overlaps``, naming who had the floor and when, or ``statement.outside-meetings``; of
            everything else that happens in a meeting and was mended ``time.before-gavel``, ``time.after-gavel`` or
            ``time.before-its-cause``, naming the entry.
    """
    if judgement.first == len(proceedings):
        _apart(proceedings.last, facts)
        return
    _statements(proceedings.last, judgement.left[-1])
    known = {each for each, _ in impossible(proceedings.entries, proceedings.marks)}
    for each, refusal in impossible(proceedings.entries, judgement.marks):
        if each not in known:
            raise refusal


def _apart(before: Left, facts: tuple[Fact, ...]) -> None:
    """Let statements be entered late in a time in which nobody had the floor."""
    for fact in facts:
        if not isinstance(fact, StatementRecordedLate):
            continue
        for each in (*before.made, *being_made(before.conference.floor.statement, fact.end)):
            if each.meets(fact.start, fact.end):
                raise overlap(each)


def _statements(before: Left, now: Left) -> None:
    """Let no statements be told at once, or outside the meetings, that were not told so before."""
    known, stood = {*_at_once(before), *_outside(before)}, set(before.made)
    for pair in _at_once(now):
        if pair not in known:
            raise overlap(next((each for each in pair if each in stood), pair[0]))
    for each in _outside(now):
        if each not in known:
            raise Refusal("statement.outside-meetings", start=_unheld(now.conference, each))


def _at_once(told: Left) -> Iterator[tuple[Made, Made]]:
    """Go through the statements that overlap, the one that is being made among them."""
    if told.made:
        last = max(each.ends for each in told.made)
        yield from overlapping((*told.made, *being_made(told.conference.floor.statement, last)))


def _unheld(conference: Conference, made: Made) -> datetime:
    """Give the instant (UTC) of a statement at which no meeting was open: its beginning, else its end."""
    held = [meeting for meeting in conference.meetings.held if meeting.opened <= made.begins]
    return made.ends if held and held[-1].open_at(made.begins) else made.begins


def _outside(told: Left) -> Iterator[Made]:
    """Go through the statements that did not begin in an open meeting, or ended after it rose."""
    for each in told.made:
        held = [meeting for meeting in told.conference.meetings.held if meeting.opened <= each.begins]
        rose = held[-1].rose if held else None
        if not held or not held[-1].open_at(each.begins) or (rose is not None and each.ends > rose):
            yield each
