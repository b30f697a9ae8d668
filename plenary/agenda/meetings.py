"""The numbered meetings: which one sits, since when, and in what state."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import SlotId
from plenary.facts import meetings as facts
from plenary.refusal import Refusal


class Sitting(StrEnum):
    """The state of the meeting that sits, or that none does."""

    NONE = "none"
    OPEN = "open"
    SUSPENDED = "suspended"
    INFORMAL = "informal"


class Meeting(Struct, frozen=True):
    """One numbered meeting. ``halted`` counts suspensions, ``halted_since`` the one that runs.

    ``breaks`` are the suspensions and informal consultations that are over, from when to when (UTC).
    """

    number: int
    opened: datetime
    slot: SlotId | None = None
    late: int = 0
    cause: str = ""
    rose: datetime | None = None
    public: bool = True
    halted: timedelta = timedelta()
    halted_since: datetime | None = None
    breaks: tuple[tuple[datetime, datetime], ...] = ()

    def sat_since(self, begun: datetime, now: datetime) -> timedelta:
        """Give how long the meeting sat formally between two instants (UTC)."""
        pauses = [*self.breaks, *([(self.halted_since, now)] if self.halted_since is not None else [])]
        halted = (min(ended, now) - max(start, begun) for start, ended in pauses if ended > begun)
        return max(now - begun - sum(halted, timedelta()), timedelta())

    def open_at(self, instant: datetime) -> bool:
        """Tell whether it was open at an instant (UTC) between its gavels, neither suspended nor informal."""
        if self.halted_since is not None and instant > self.halted_since:
            return False
        return not any(begun < instant < ended for begun, ended in self.breaks)


class Meetings(Struct, frozen=True):
    """All meetings held so far, the state of the last one, and until when it is suspended or adjourned."""

    held: tuple[Meeting, ...] = ()
    sitting: Sitting = Sitting.NONE
    until: datetime | None = None
    presiding: str = ""
    quorum: int | None = None

    @property
    def current(self) -> Meeting | None:
        """Give the meeting that sits."""
        return None if self.sitting is Sitting.NONE else self.held[-1]

    def open_one(self) -> Meeting:
        """Give the meeting that sits and is open.

        Raises:
            Refusal: ``meeting.not-open``, ``meeting.suspended`` or ``meeting.informal``.
        """
        if self.sitting is Sitting.OPEN:
            return self.held[-1]
        if self.sitting is Sitting.SUSPENDED:
            raise Refusal("meeting.suspended")
        raise Refusal("meeting.informal" if self.sitting is Sitting.INFORMAL else "meeting.not-open")


CHANGES: Changes[Meetings] = Changes()


def _last(meetings: Meetings, meeting: Meeting) -> tuple[Meeting, ...]:
    return (*meetings.held[:-1], meeting)


@CHANGES.on(facts.MeetingCalledToOrder)
def _called(meetings: Meetings, fact: facts.MeetingCalledToOrder) -> Meetings:
    if meetings.sitting is not Sitting.NONE:
        raise Refusal("meeting.sits", number=meetings.held[-1].number)
    if fact.number != len(meetings.held) + 1:
        raise Refusal("meeting.number", number=fact.number)
    meeting = Meeting(fact.number, fact.at, fact.slot, fact.late, fact.cause)
    return replace(meetings, held=(*meetings.held, meeting), sitting=Sitting.OPEN, until=None, quorum=None)


@CHANGES.on(facts.LatenessExplained)
def _explained(meetings: Meetings, fact: facts.LatenessExplained) -> Meetings:
    if meetings.current is None:
        raise Refusal("meeting.not-open")
    return replace(meetings, held=_last(meetings, replace(meetings.current, cause=fact.cause)))


@CHANGES.on(facts.MeetingSuspended)
def _suspended(meetings: Meetings, fact: facts.MeetingSuspended) -> Meetings:
    meeting = replace(meetings.open_one(), halted_since=fact.at)
    return replace(meetings, held=_last(meetings, meeting), sitting=Sitting.SUSPENDED, until=fact.until)


@CHANGES.on(facts.MeetingResumed)
def _resumed(meetings: Meetings, fact: facts.MeetingResumed) -> Meetings:
    if meetings.sitting is not Sitting.SUSPENDED:
        raise Refusal("meeting.not-suspended")
    meeting = _going_on(meetings.held[-1], fact.at)
    return replace(meetings, held=_last(meetings, meeting), sitting=Sitting.OPEN, until=None)


def _in_time(begun: datetime, ended: datetime) -> None:
    """Let nothing end before it began: a corrected time may not cross the other."""
    if ended < begun:
        raise Refusal("meeting.no-time", start=begun, end=ended)


def _going_on(meeting: Meeting, at: datetime) -> Meeting:
    if meeting.halted_since is None:
        return meeting
    _in_time(meeting.halted_since, at)
    halted = meeting.halted + (at - meeting.halted_since)
    breaks = (*meeting.breaks, (meeting.halted_since, at))
    return replace(meeting, halted=halted, halted_since=None, breaks=breaks)


@CHANGES.on(facts.MeetingAdjourned)
def _adjourned(meetings: Meetings, fact: facts.MeetingAdjourned) -> Meetings:
    if meetings.sitting is Sitting.NONE:
        raise Refusal("meeting.not-open")
    _in_time(meetings.held[-1].opened, fact.at)
    meeting = replace(_going_on(meetings.held[-1], fact.at), rose=fact.at)
    return replace(meetings, held=_last(meetings, meeting), sitting=Sitting.NONE, until=fact.until)


@CHANGES.on(facts.InformalsBegun)
def _informal(meetings: Meetings, fact: facts.InformalsBegun) -> Meetings:
    meeting = replace(meetings.open_one(), halted_since=fact.at)
    return replace(meetings, held=_last(meetings, meeting), sitting=Sitting.INFORMAL)


@CHANGES.on(facts.InformalsEnded)
def _formal(meetings: Meetings, fact: facts.InformalsEnded) -> Meetings:
    if meetings.sitting is not Sitting.INFORMAL:
        raise Refusal("meeting.not-informal")
    meeting = _going_on(meetings.held[-1], fact.at)
    return replace(meetings, held=_last(meetings, meeting), sitting=Sitting.OPEN)


@CHANGES.on(facts.MeetingMadePublic)
def _public(meetings: Meetings, fact: facts.MeetingMadePublic) -> Meetings:
    meeting = replace(meetings.open_one(), public=fact.public)
    return replace(meetings, held=_last(meetings, meeting))


@CHANGES.on(facts.ChairTaken)
def _chair(meetings: Meetings, fact: facts.ChairTaken) -> Meetings:
    return replace(meetings, presiding=fact.person)


@CHANGES.on(facts.QuorumNoted)
def _quorum(meetings: Meetings, fact: facts.QuorumNoted) -> Meetings:
    meetings.open_one()
    return replace(meetings, quorum=fact.count)
