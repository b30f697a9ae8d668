"""What happens in a meeting lies between its gavels, and what answers something comes after it: times that cannot be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from plenary.conference import IN_OPEN_MEETING
from plenary.fact import EntryId, Fact
from plenary.facts import conduct, decisions, meetings, report, votes
from plenary.facts.booths import ContinuationAgreed, ContinuationAsked
from plenary.proceedings.entry import Entry, Marks
from plenary.refusal import Refusal

OPEN = (meetings.MeetingCalledToOrder, meetings.MeetingResumed, meetings.InformalsEnded)
SHUT = (meetings.MeetingSuspended, meetings.InformalsBegun, meetings.MeetingAdjourned)
IN_MEETING: tuple[type[Fact], ...] = (
    *IN_OPEN_MEETING,
    meetings.QuorumNoted,
    meetings.MeetingMadePublic,
    report.ParagraphAmended,
)
"""What lies between the gavels of a meeting: all that only an open one does, and what is noted or worked on in one."""
ANSWERED: dict[type[Fact], tuple[type[Fact], ...]] = {
    decisions.ObjectionMade: (decisions.QuestionAsked,),
    decisions.QuestionWithdrawn: (decisions.QuestionAsked,),
    decisions.DecisionRecorded: (decisions.QuestionAsked,),
    ContinuationAgreed: (ContinuationAsked,),
    conduct.PointOfOrderRuled: (conduct.PointOfOrderRaised,),
    conduct.RulingAppealed: (conduct.PointOfOrderRuled,),
    conduct.MotionSpokenOn: (conduct.MotionMoved,),
    conduct.MotionDecided: (conduct.MotionMoved, conduct.MotionSpokenOn),
    votes.RollCallAnswered: (votes.RollCallBegun,),
    decisions.Dissociated: (decisions.DecisionRecorded,),
}
"""What each answers: the last one before it in the record. It cannot have happened earlier."""


Known = tuple[str, EntryId]
"""By what a time that cannot be is known, why and of which entry: a record that told it before may go on to tell it."""


def impossible(entries: Iterable[Entry], marks: Marks) -> Iterator[tuple[Known, Refusal]]:
    """Go through the times of a record that cannot be under these marks, each with the refusal that names what is against it."""
    opened: datetime | None = None
    latest: tuple[datetime, EntryId] | None = None
    last: dict[type[Fact], datetime] = {}
    for entry in entries:
        for fact in marks.effective(entry):
            if isinstance(fact, OPEN):
                opened, latest = fact.at, None
            elif isinstance(fact, SHUT) and latest is not None and fact.at < latest[0]:
                at, late = latest
                yield ("after", late), Refusal("time.after-gavel", entry=late, time=at, gavel=fact.at)
            elif isinstance(fact, IN_MEETING) and opened is not None:
                if fact.at < opened:
                    no = Refusal("time.before-gavel", entry=entry.id, time=fact.at, gavel=opened)
                    yield ("before", entry.id), no
                latest = max(latest or (fact.at, entry.id), (fact.at, entry.id))
            yield from _before_what_it_answers(entry.id, fact, last)


def _before_what_it_answers(
    entry: EntryId, fact: Fact, last: dict[type[Fact], datetime]
) -> Iterator[tuple[Known, Refusal]]:
    for asked in ANSWERED.get(type(fact), ()):
        if fact.at < last.get(asked, fact.at):
            no = Refusal("time.before-its-cause", entry=entry, time=fact.at, gavel=last[asked])
            yield ("cause", entry), no
    last[type(fact)] = fact.at
