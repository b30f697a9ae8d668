"""Acts of a numbered meeting, from the gavel that opens to the gavel that closes."""

from __future__ import annotations

from datetime import datetime

from plenary.agenda.meetings import Sitting
from plenary.agenda.programme import Slot
from plenary.conduct.counting import counted
from plenary.conference import Conference
from plenary.fact import SlotId
from plenary.facts import meetings as facts
from plenary.refusal import Refusal


def call_to_order(
    conference: Conference, at: datetime, slot: SlotId | None = None, cause: str = ""
) -> facts.MeetingCalledToOrder:
    """Open the next numbered meeting, in the slot that is due; a late start carries its cause.

    Cancelled slots take no number (practice 8).
    """
    if conference.body.closed:
        raise Refusal("conference.closed")
    if conference.meetings.sitting is not Sitting.NONE:
        raise Refusal("meeting.sits", number=conference.meetings.held[-1].number)
    programme = conference.programme
    due = programme.planned(slot) if slot else programme.due(conference.body.local(at).replace(tzinfo=None))
    return facts.MeetingCalledToOrder(
        at=at,
        number=len(conference.meetings.held) + 1,
        slot=due.id if due else None,
        late=_minutes_late(conference, at, due),
        cause=cause,
    )


def explain_lateness(conference: Conference, at: datetime, cause: str) -> facts.LatenessExplained:
    """Note why the meeting that sits started late: a code (practice R-7.2) or words; what was noted before is replaced."""
    meeting = conference.meetings.current
    if meeting is None:
        raise Refusal("meeting.not-open")
    if not cause.strip():
        raise Refusal("text.empty")
    if not meeting.late:
        raise Refusal("meeting.not-late", number=meeting.number)
    if meeting.cause == cause:
        raise Refusal("act.changes-nothing")
    return facts.LatenessExplained(at=at, cause=cause)


def _minutes_late(conference: Conference, at: datetime, slot: Slot | None) -> int:
    if slot is None or conference.body.local(at).date() != slot.date:
        return 0
    late = conference.body.local(at).replace(tzinfo=None) - slot.opens
    return max(0, int(late.total_seconds() // 60))


def suspend(
    conference: Conference, at: datetime, until: datetime | None = None, reason: str = ""
) -> facts.MeetingSuspended:
    """Suspend the meeting: its number stays, and the clock of a statement stops."""
    conference.open_meeting(while_voting=True)
    return facts.MeetingSuspended(at=at, until=until, reason=reason)


def resume(conference: Conference, at: datetime) -> facts.MeetingResumed:
    """Resume the suspended meeting."""
    if conference.meetings.sitting is not Sitting.SUSPENDED:
        raise Refusal("meeting.not-suspended")
    return facts.MeetingResumed(at=at)


def adjourn(conference: Conference, at: datetime, until: datetime | None = None) -> facts.MeetingAdjourned:
    """Adjourn the meeting: it rises, and the next one has a new number. Nobody has the floor then."""
    if conference.meetings.sitting is Sitting.NONE:
        raise Refusal("meeting.not-open")
    if conference.floor.statement is not None:
        raise Refusal("floor.taken", delegation=conference.floor.statement.delegation)
    return facts.MeetingAdjourned(at=at, until=until)


def begin_informals(conference: Conference, at: datetime) -> facts.InformalsBegun:
    """Go into informal consultations: no clock, and no speaker is recorded."""
    conference.open_meeting()
    return facts.InformalsBegun(at=at)


def end_informals(conference: Conference, at: datetime) -> facts.InformalsEnded:
    """Come back from informal consultations."""
    if conference.meetings.sitting is not Sitting.INFORMAL:
        raise Refusal("meeting.not-informal")
    return facts.InformalsEnded(at=at)


def set_public(conference: Conference, at: datetime, public: bool) -> facts.MeetingMadePublic:
    """Go on in public or in private (UNTOC COP rule 40)."""
    meeting = conference.open_meeting()
    if meeting.public is public:
        raise Refusal("meeting.public" if public else "meeting.private")
    return facts.MeetingMadePublic(at=at, public=public)


def preside(_conference: Conference, at: datetime, person: str) -> facts.ChairTaken:
    """Note who takes the Chair."""
    if not person.strip():
        raise Refusal("text.empty")
    return facts.ChairTaken(at=at, person=person)


def note_quorum(
    conference: Conference,
    at: datetime,
    count: int,
    challenged: bool = False,
) -> facts.QuorumNoted:
    """Note how many States parties were counted present; nobody counts unless a delegation challenges."""
    conference.open_meeting(while_voting=True)
    return facts.QuorumNoted(at=at, count=counted(count), challenged=challenged)


def hand_over(_conference: Conference, at: datetime, to: str) -> facts.HandedOver:
    """Hand the desk over to another officer."""
    if not to.strip():
        raise Refusal("text.empty")
    return facts.HandedOver(at=at, to=to)


def announce(_conference: Conference, at: datetime, text: str) -> facts.AnnouncementMade:
    """Note an announcement."""
    if not text.strip():
        raise Refusal("text.empty")
    return facts.AnnouncementMade(at=at, text=text)
