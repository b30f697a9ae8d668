"""The meeting as one value, and what each fact makes of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.agenda import agenda, checklist, meetings, programme, revising
from plenary.agenda.meetings import Meeting
from plenary.agenda.programme import Slot
from plenary.agenda.timetable import Place, following, last_used, timetable
from plenary.booths import booths
from plenary.booths import renumbering as booths_renumbering
from plenary.changes import Changes
from plenary.conduct import conduct, roll_call, rules, sequel
from plenary.fact import Fact, ItemNumber
from plenary.facts import agenda as agenda_facts
from plenary.facts import conduct as conduct_facts
from plenary.facts import decisions as decision_facts
from plenary.facts import floor as floor_facts
from plenary.facts import meetings as meeting_facts
from plenary.facts import report as report_facts
from plenary.facts import votes as vote_facts
from plenary.facts.booths import ContinuationAgreed, ContinuationAsked
from plenary.facts.programme import ProgrammeAdopted, ServicesUsed
from plenary.facts.record import RoleTaken
from plenary.facts.roster import OfficerElected
from plenary.floor import inscribing, speaking
from plenary.floor.floor import Floor
from plenary.refusal import Refusal
from plenary.report import notices, renumbering, report, writing
from plenary.roster import body, roster


class Conference(Struct, frozen=True):
    """Everything that is so now. Past statements live in the proceedings, not here.

    What a fact does not change is the same object after it:
    ``before.floor is now.floor``.
    """

    body: body.Body = field(default_factory=body.Body)
    rules: rules.Rules = field(default_factory=rules.Rules)
    roster: roster.Roster = field(default_factory=roster.Roster)
    agenda: agenda.Agenda = field(default_factory=agenda.Agenda)
    programme: programme.Programme = field(default_factory=programme.Programme)
    meetings: meetings.Meetings = field(default_factory=meetings.Meetings)
    floor: Floor = field(default_factory=Floor)
    booths: booths.Booths = field(default_factory=booths.Booths)
    conduct: conduct.Conduct = field(default_factory=conduct.Conduct)
    report: report.Report = field(default_factory=report.Report)
    notices: notices.Notices = field(default_factory=notices.Notices)
    checklist: checklist.Checklist = field(default_factory=checklist.Checklist)

    @property
    def opens(self) -> datetime | None:
        """Give the instant (UTC) at which the first meeting is due; None once one was held."""
        first = self.programme.next_planned()
        return self.body.instant(first.opens) if first and not self.meetings.held else None

    def ahead(self, at: datetime) -> tuple[Slot, ...]:
        """Give the slots in which a meeting is still to be held at an instant (UTC).

        What was neither held nor cancelled and whose time is over is not to come any more, nor is anything once
        the body was declared closed.
        """
        if self.body.closed:
            return ()
        now = self.body.local(at).replace(tzinfo=None)
        to_come = (place.to_come for place in self.timetable)
        return tuple(slot for slot in to_come if slot is not None and now < slot.closes)

    @property
    def timetable(self) -> tuple[Place, ...]:
        """Give the slots with what sat in their time, and what sat outside the programme, in the order of time."""
        return timetable(self.meetings.held, self.programme.slots, self.body)

    @property
    def slot(self) -> Slot | None:
        """Give the slot of whose time it is what sits; None outside the programme, and where no meeting sits."""
        return last_used(self.timetable) if self.meetings.current is not None else None

    @property
    def following_slot(self) -> Slot | None:
        """Give the first slot in which a meeting may still be held; what passed before anything sat is not to come."""
        return following(self.timetable)

    def open_meeting(self, *, while_voting: bool = False) -> Meeting:
        """Give the meeting that is open, for what a body that was not yet declared closed can do.

        While States are being called to vote nothing is done but what may interrupt a vote (``while_voting``): a point
        of order on the conduct of the voting, and what nobody chooses (practice 1.3).

        Raises:
            Refusal: ``conference.closed``, ``meeting.not-open``, ``meeting.suspended``, ``meeting.informal``
                or ``roll-call.pending``.
        """
        if self.body.closed:
            raise Refusal("conference.closed")
        meeting = self.meetings.open_one()
        if not while_voting:
            roll_call.none_pending(self.conduct)
        return meeting

    def proposal(self, text: str, items: tuple[ItemNumber, ...]) -> tuple[str, tuple[ItemNumber, ...]]:
        """Give the text and the items of what is put to the body: as named, else those of the question before it.

        Raises:
            Refusal: ``text.empty``, or an item is not on the agenda.
        """
        asked = self.conduct.question
        text = text or (asked.text if asked else "")
        if not text.strip():
            raise Refusal("text.empty")
        return text, self.agenda.together(items) or (asked.items if asked else ())

    @property
    def services_end(self) -> datetime | None:
        """Give the instant (UTC) at which interpretation ends for the meeting that sits; None outside a slot."""
        if self.meetings.current is None:
            return None
        slot, longer = self.slot, self.programme.extended
        if longer is not None and (slot is None or longer > self.body.instant(slot.opens)):
            return longer
        return self.body.instant(slot.closes) if slot is not None else None


NOUNS: tuple[tuple[str, Changes[Any]], ...] = (
    ("body", body.CHANGES),
    ("rules", rules.CHANGES),
    ("roster", roster.CHANGES),
    ("agenda", agenda.CHANGES),
    ("agenda", revising.CHANGES),
    ("programme", programme.CHANGES),
    ("meetings", meetings.CHANGES),
    ("floor", inscribing.CHANGES),
    ("floor", speaking.CHANGES),
    ("booths", booths.CHANGES),
    ("booths", booths_renumbering.CHANGES),
    ("conduct", conduct.CHANGES),
    ("conduct", sequel.CHANGES),
    ("conduct", roll_call.CHANGES),
    ("report", report.CHANGES),
    ("report", writing.CHANGES),
    ("report", renumbering.CHANGES),
    ("notices", notices.CHANGES),
    ("checklist", checklist.CHANGES),
)
"""Every noun of the conference and the facts it follows; the agenda and the floor follow two tables."""

IN_OPEN_MEETING: frozenset[type[Fact]] = frozenset(
    {
        agenda_facts.AgendaAdopted,
        agenda_facts.ItemsTakenUp,
        agenda_facts.ItemsConcluded,
        ProgrammeAdopted,
        OfficerElected,
        floor_facts.FloorGiven,
        floor_facts.StatementResumed,
        conduct_facts.PointOfOrderRaised,
        conduct_facts.PointOfOrderRuled,
        conduct_facts.RulingAppealed,
        conduct_facts.MotionMoved,
        conduct_facts.MotionSpokenOn,
        conduct_facts.MotionDecided,
        decision_facts.QuestionAsked,
        decision_facts.ObjectionMade,
        decision_facts.DecisionRecorded,
        decision_facts.VoteExplained,
        vote_facts.VoteTaken,
        vote_facts.RollCallBegun,
        vote_facts.RollCallAnswered,
        vote_facts.BallotCounted,
        vote_facts.DecisionAnnounced,
        report_facts.ParagraphRead,
        report_facts.ParagraphAdopted,
        report_facts.ParagraphDeferred,
        report_facts.ParagraphDeleted,
        report_facts.ReportAdopted,
        ContinuationAsked,
        ContinuationAgreed,
    }
)
"""What can only happen while a meeting is open, neither suspended nor informal."""

SILENT: frozenset[type[Fact]] = frozenset(
    {
        meeting_facts.HandedOver,
        meeting_facts.AnnouncementMade,
        decision_facts.VoteExplained,
        decision_facts.Dissociated,
        vote_facts.BallotCounted,
        RoleTaken,
        ServicesUsed,
    }
)
"""What is kept and said, and changes nothing that is so now."""


def _followers() -> dict[type[Fact], list[tuple[str, Changes[Any]]]]:
    followers: dict[type[Fact], list[tuple[str, Changes[Any]]]] = defaultdict(list)
    for name, changes in NOUNS:
        for fact in changes:
            followers[fact].append((name, changes))
    return dict(followers)


_FOLLOWERS = _followers()


def after(conference: Conference, fact: Fact) -> Conference:
    """Give the conference after a fact.

    Raises:
        Refusal: the fact does not apply to this conference.
    """
    kind = type(fact)
    if kind in IN_OPEN_MEETING:
        conference.meetings.open_one()
    changed: dict[str, Any] = {}
    for name, changes in _FOLLOWERS.get(kind, ()):
        before = changed.get(name) or getattr(conference, name)
        now = changes.after(before, fact)
        if now is not before:
            changed[name] = now
    return replace(conference, **changed) if changed else conference


def fold(facts: Iterable[Fact], start: Conference | None = None) -> Conference:
    """Give the conference after all facts, one upon the other.

    Raises:
        Refusal: one of them does not apply where it stands.
    """
    conference = start or Conference()
    for fact in facts:
        conference = after(conference, fact)
    return conference


def unopened() -> Conference:
    """Give what speaks where no meeting is open: its clock is that of this computer."""
    ahead = datetime.now(UTC).astimezone().utcoffset()
    return Conference(body=body.Body(offset=ahead or timedelta()))
