"""Acts about the floor: giving it, the clock of a statement, mending who had it."""

from __future__ import annotations

from datetime import datetime

from plenary.acts.lists import chosen_items, found_list
from plenary.acts.roster import seated, seated_too
from plenary.agenda.meetings import Meeting
from plenary.conference import Conference
from plenary.fact import (
    DelegationCode,
    Fact,
    ItemNumber,
    Language,
    RequestId,
    StatementId,
    new_id,
)
from plenary.facts import floor as facts
from plenary.floor.request import Request
from plenary.floor.speakers import SpeakersList
from plenary.floor.statement import Statement
from plenary.refusal import Refusal
from plenary.roster.roster import Seat, others
from plenary.tongue import LANGUAGES

EXPLANATIONS = ("before-vote", "after-vote")
"""The lists of those who explain their vote, which have a limit of their own (GA decision 34/401)."""


def give_floor(conference: Conference, at: datetime, request: RequestId | None = None) -> facts.FloorGiven:
    """Give the floor to a request that waits, its list open or closed; the first one unless another is named.

    The order is that of the list (UNTOC COP rule 42); when it is empty, replies follow (practice R-1.8).
    """
    conference.open_meeting()
    if conference.floor.statement is not None:
        raise Refusal("floor.taken", delegation=conference.floor.statement.delegation)
    if conference.conduct.point is not None:
        raise Refusal("point-of-order.pending", delegation=conference.conduct.point.delegation)
    held, called = _called(conference, request)
    return facts.FloorGiven(
        at=at,
        request=called.id,
        statement=StatementId(new_id()),
        delegation=called.delegation,
        list=held.id,
        seconds=seconds_for(conference, held, called),
    )


def _called(conference: Conference, request: RequestId | None) -> tuple[SpeakersList, Request]:
    if request is not None:
        held = conference.floor.holding(request)
        return held, held.request(request)
    main, replies = found_list(conference), found_list(conference, purpose="reply")
    for each in (main, replies):
        if each is not None and each.requests:
            return each, each.requests[0]
    if main is None:
        raise Refusal("list.not-opened", items=chosen_items(conference, ()))
    raise Refusal("list.empty", list=main.id)


def seconds_for(conference: Conference, held: SpeakersList, request: Request) -> int:
    """Give the time limit of a request in seconds: the list's, the conference's, or the rules'; 0 is none."""
    category = request.band
    if held.purpose in EXPLANATIONS and "limit.explanation" in conference.rules.values:
        category = "explanation"
    if held.purpose == "reply":
        category = f"reply.{min(request.round, 2)}"
    limit = conference.floor.limit(held, category)
    if limit is None and held.purpose == "reply":
        limit = conference.floor.limit(held, "reply")
    return conference.rules.number(f"limit.{category}") * 60 if limit is None else limit


def _speaking(conference: Conference) -> Statement:
    if conference.floor.statement is None:
        raise Refusal("floor.free")
    return conference.floor.statement


def pause_statement(conference: Conference, at: datetime) -> facts.StatementPaused:
    """Stop the clock of the statement."""
    statement = _speaking(conference)
    if statement.paused_since is not None:
        raise Refusal("statement.paused")
    return facts.StatementPaused(at=at, statement=statement.id)


def resume_statement(conference: Conference, at: datetime) -> facts.StatementResumed:
    """Let the clock run again, in an open meeting with no point of order before it."""
    statement = _speaking(conference)
    conference.open_meeting()
    if statement.paused_since is None:
        raise Refusal("statement.runs")
    if conference.conduct.point is not None:
        raise Refusal("point-of-order.pending", delegation=conference.conduct.point.delegation)
    return facts.StatementResumed(at=at, statement=statement.id)


def extend_statement(conference: Conference, at: datetime, minutes: float) -> facts.StatementExtended:
    """Allow the speaker more time, in minutes."""
    statement = _speaking(conference)
    if not 0 < minutes <= 24 * 60:
        raise Refusal("limit.out-of-range", minutes=minutes)
    if not statement.seconds:
        raise Refusal("statement.no-limit", delegation=statement.delegation)
    return facts.StatementExtended(
        at=at, statement=statement.id, delegation=statement.delegation, seconds=round(minutes * 60)
    )


def end_statement(conference: Conference, at: datetime) -> facts.StatementEnded:
    """End the statement and keep its final time."""
    statement = _speaking(conference)
    if conference.conduct.point is not None:
        raise Refusal("point-of-order.pending", delegation=conference.conduct.point.delegation)
    return facts.StatementEnded(
        at=at,
        statement=statement.id,
        delegation=statement.delegation,
        spoken=int(statement.elapsed(at).total_seconds()),
    )


def replace_speaker(conference: Conference, at: datetime, delegation: DelegationCode) -> tuple[Fact, ...]:
    """Record that it is another delegation that speaks: the clock runs on, to the limit of the right one.

    The one that was called by mistake stands first in its list again.
    """
    statement = _speaking(conference)
    if statement.delegation == delegation:
        raise Refusal("act.changes-nothing")
    seat, seating = seated(conference, at, delegation)
    held = conference.floor.list(statement.list)
    right = next((each for each in held.requests if each.delegation == delegation), None)
    replaced = facts.SpeakerReplaced(
        at=at,
        statement=statement.id,
        delegation=statement.delegation,
        to=delegation,
        category=right.category if right else seat.category,
        request=right.id if right else None,
        seconds=seconds_for(conference, held, right or _unasked(conference, at, held, seat)),
    )
    return (*seating, replaced)


def _unasked(conference: Conference, at: datetime, held: SpeakersList, seat: Seat) -> Request:
    """Give the request that a delegation would have made: for itself, its next reply where those are counted."""
    replied = conference.floor.replied.get((seat.delegation, held.id), 0)
    return Request(RequestId(""), seat.delegation, seat.category, at, round=replied + 1)


def set_statement_language(
    conference: Conference,
    at: datetime,
    language: Language,
    pivot: Language | None = None,
    pointer: str = "",
) -> facts.StatementLanguageSet:
    """Note the language spoken; one that is not official needs a pivot (UNTOC COP rule 35).

    The delegation interprets it into the pivot itself; where it hands in a text, that is noted with ``speak_from_text``.
    """
    statement = _speaking(conference)
    if language not in LANGUAGES and pivot is None:
        raise Refusal("language.needs-pivot", language=language)
    if pivot is not None and pivot not in LANGUAGES:
        raise Refusal("language.not-official", language=pivot)
    return facts.StatementLanguageSet(
        at=at, statement=statement.id, language=language, pivot=pivot, pointer=pointer
    )


def record_late(
    conference: Conference,
    at: datetime,
    delegation: DelegationCode,
    start: datetime,
    end: datetime,
    after: StatementId | None = None,
    items: tuple[ItemNumber, ...] = (),
    on_behalf_of: tuple[DelegationCode, ...] = (),
) -> tuple[Fact, ...]:
    """Enter a statement that nobody recorded, in its place: whole, in the meeting in which it was made.

    It was made on the items that were being considered when it began, unless others are named.
    That nobody else had the floor at that time is asked of the proceedings, in which it is entered.
    """
    meeting = _open_from(conference, at, start, end)
    for number in items:
        conference.agenda.item(number)
    seat, seating = seated(conference, at, delegation)
    late = facts.StatementRecordedLate(
        at=at,
        statement=StatementId(new_id()),
        delegation=delegation,
        category=seat.category,
        start=start,
        end=end,
        meeting=meeting.number,
        items=items or conference.agenda.considered_at(start),
        on_behalf_of=others(delegation, on_behalf_of),
        after=after,
    )
    return (*seating, *seated_too(conference, at, late.on_behalf_of), late)


def _open_from(conference: Conference, at: datetime, start: datetime, end: datetime) -> Meeting:
    """Give the meeting that was open when a statement began and when it ended."""
    if end > at:
        raise Refusal("instant.future", at=end)
    if not start < end:
        raise Refusal("statement.no-time", start=start, end=end)
    meeting = next((each for each in reversed(conference.meetings.held) if each.opened <= start), None)
    if meeting is None:
        raise Refusal("statement.outside-meetings", start=start)
    for instant in (start, end):
        if not meeting.open_at(instant) or (meeting.rose is not None and instant > meeting.rose):
            raise Refusal("statement.outside-meetings", start=instant)
    return meeting
