"""An entry with another delegation than was noted: what would have been entered, had the right one been heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from plenary.acts.decisions import explain_vote, object_
from plenary.acts.procedure import move_motion, raise_point_of_order
from plenary.acts.requests import inscribe
from plenary.acts.statements import give_floor, record_late
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact, ItemNumber
from plenary.facts.conduct import MotionMoved, PointOfOrderRaised
from plenary.facts.decisions import ObjectionMade, VoteExplained
from plenary.facts.floor import FloorGiven, StatementRecordedLate
from plenary.facts.lists import RequestInscribed
from plenary.refusal import Refusal

Again = Callable[[Conference, datetime, Any, DelegationCode], Fact | Sequence[Fact]]


def named(facts: Sequence[Fact]) -> DelegationCode | None:
    """Give the delegation that an entry is about and that may have been misheard; None where there is none."""
    told = _told(facts)
    return None if told is None else getattr(told, "delegation", None)


def meant(
    conference: Conference, at: datetime, facts: Sequence[Fact], delegation: DelegationCode
) -> Fact | Sequence[Fact]:
    """Give what the entry that holds ``facts`` would have been with another delegation; ``conference`` is before it.

    Raises:
        Refusal: ``act.changes-nothing`` where it names none, or what was not allowed then.
    """
    told = _told(facts)
    if told is None or getattr(told, "delegation", None) == delegation:
        raise Refusal("act.changes-nothing")
    return _AGAIN[type(told)](conference, at, told, delegation)


def _told(facts: Sequence[Fact]) -> Fact | None:
    return next((fact for fact in reversed(facts) if type(fact) in _AGAIN), None)


def _inscribed(
    conference: Conference, at: datetime, told: RequestInscribed, delegation: DelegationCode
) -> tuple[Fact, ...]:
    """Its place, its list and for whom it speaks stay; who would have spoken was somebody of the other one."""
    numbers, _, purpose = told.list.partition("/")
    held = conference.floor.lists.get(told.list)
    named = tuple(ItemNumber(each) for each in numbers.partition("#")[0].split(","))
    return inscribe(
        conference,
        at,
        delegation,
        held.items if held is not None else named,
        purpose or "main",
        told.capacity,
        told.on_behalf_of,
        language=told.language,
        requested=told.requested,
        channel=told.channel,
        note=told.note,
        mode=told.mode,
    )


def _given(conference: Conference, at: datetime, told: FloorGiven, delegation: DelegationCode) -> FloorGiven:
    """It was the turn of a request of the other one, which waited then."""
    waiting = conference.floor.list(told.list).requests
    request = next((each.id for each in waiting if each.delegation == delegation), None)
    if request is None:
        raise Refusal("delegation.does-not-wait", delegation=delegation)
    return give_floor(conference, at, request)


_AGAIN: dict[type[Fact], Again] = {
    RequestInscribed: _inscribed,
    FloorGiven: _given,
    StatementRecordedLate: lambda now, at, told, who: record_late(
        now, at, who, told.start, told.end, told.after, told.items, told.on_behalf_of
    ),
    PointOfOrderRaised: lambda now, at, told, who: raise_point_of_order(
        now, at, who, told.subject, told.allowed
    ),
    MotionMoved: lambda now, at, told, who: move_motion(now, at, told.motion, who),
    ObjectionMade: lambda now, at, _told, who: object_(now, at, who),
    VoteExplained: lambda now, at, told, who: explain_vote(now, at, who, told.moment),
}
"""How each of them is entered again."""
