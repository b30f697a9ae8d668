"""Say why somebody stands where they do on a list: the rule's place, the effective one, and all that happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import takewhile

from msgspec import Struct

from plenary.conference import Conference
from plenary.fact import Fact, ListId, RequestId
from plenary.facts import lists as facts
from plenary.facts.body import RulesChosen, RuleSet
from plenary.facts.floor import FloorGiven, SpeakerReplaced
from plenary.floor.floor import Floor
from plenary.floor.precedence import by_request
from plenary.floor.request import Request
from plenary.floor.speakers import SpeakersList
from plenary.measure.forecast import forecast, pace
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import Moment, moments

ROUND, BAND, LEVEL, REGION = "round", "band", "level", "region"
PASSED_OVER, BY_HAND = "passed-over", "by-hand"
OF_LIST = (facts.ListOrdered, facts.ClosingAnnounced, facts.ListClosed, facts.ListReopened)
"""What happens to a list happens to all who wait on it."""


class Before(Struct, frozen=True):
    """One who asked later and is called before, and why: its ``round``, ``band``, ``level``, ``region`` or the hand of the Chair."""

    request: Request
    why: str


class Place(Struct, frozen=True):
    """Where a request stands: ``place`` of ``waiting``, ``rule`` by the time of the requests, both from 1.

    ``before`` are those who asked later and are called before; ``after`` counts
    those who asked earlier and are called after; ``begins`` (UTC) is a forecast.
    """

    held: SpeakersList
    request: Request
    place: int
    rule: int
    waiting: int
    before: tuple[Before, ...]
    after: int
    begins: datetime | None


def place_of(conference: Conference, request: RequestId, now: datetime) -> Place:
    """Give where a request that waits stands, and why.

    Raises:
        Refusal: ``request.not-waiting``.
    """
    held = conference.floor.holding(request)
    asked = by_request(held.requests)
    mine = held.request(request)
    place, rule = held.requests.index(mine), asked.index(mine)
    behind, earlier = held.requests[place + 1 :], asked[:rule]
    return Place(
        held=held,
        request=mine,
        place=place + 1,
        rule=rule + 1,
        waiting=len(held.requests),
        before=tuple(
            Before(each, _why(conference.floor, held, mine, each))
            for each in held.requests[:place]
            if each not in earlier
        ),
        after=sum(each in earlier for each in behind),
        begins=_begins(conference, request, now),
    )


def _begins(conference: Conference, request: RequestId, now: datetime) -> datetime | None:
    ahead = forecast(conference, now, pace(conference) or 1.0)
    return next((each.begins for each in ahead.statements if each.request == request), None)


def _why(floor: Floor, held: SpeakersList, mine: Request, other: Request) -> str:
    ranking = floor.ranking(held.order)
    for reason, one, another in zip(
        (ROUND, BAND, LEVEL), ranking.group(other), ranking.group(mine), strict=False
    ):
        if one != another:
            return reason if one < another else BY_HAND
    if mine.passed_over > other.passed_over:
        return PASSED_OVER
    turns = ranking.turns(held.requests)
    return REGION if turns.get(other.id, 0) < turns.get(mine.id, 0) else BY_HAND


def why_moved(proceedings: Proceedings, request: RequestId) -> dict[RequestId, str]:
    """Give of everybody who is called before a request the reason of the move by which that came, if one was given.

    It is the move that turned the two, or the last one of the other; a reason belongs to the move it was given for.
    """
    moved: dict[RequestId, str] = {}
    for moment in moments(proceedings):
        if moment.now.floor is moment.before.floor:
            continue
        ahead, fact = _ahead(moment.now.floor, request), moment.fact
        mover, reason = (fact.request, fact.reason) if isinstance(fact, facts.RequestMoved) else (None, "")
        moved = {each: reason if each == mover else moved.get(each, reason) for each in ahead}
    return {each: reason for each, reason in moved.items() if reason}


def _ahead(floor: Floor, request: RequestId) -> tuple[RequestId, ...]:
    """Give who is called before a request, in order; nobody where it does not wait."""
    held = next((each for each in floor.lists.values() if request in {one.id for one in each.requests}), None)
    return tuple(each.id for each in takewhile(lambda one: one.id != request, held.requests)) if held else ()


def history(proceedings: Proceedings, request: RequestId) -> tuple[Moment, ...]:
    """Give all that happened to a request, in order: inscribed, moved, passed over, its list reordered, called."""
    return tuple(_of(proceedings, request))


def _of(proceedings: Proceedings, request: RequestId) -> Iterator[Moment]:
    waits = None
    for moment in moments(proceedings):
        fact = moment.fact
        if request in _named(fact) or (waits is not None and _of_list(moment, waits)):
            yield moment
        if isinstance(fact, facts.RequestInscribed) and fact.request == request:
            waits = fact.list
        elif isinstance(fact, facts.RequestWithdrawn | FloorGiven) and fact.request == request:
            waits = None


def _of_list(moment: Moment, name: ListId) -> bool:
    """Tell whether something happened to a list: to it alone, or that other bands gave it another order."""
    if isinstance(moment.fact, RuleSet | RulesChosen):
        return moment.now.floor.list(name) is not moment.before.floor.list(name)
    return isinstance(moment.fact, OF_LIST) and moment.fact.list == name


def _named(fact: Fact) -> tuple[object, ...]:
    """Give the requests of which a fact tells: one, two that were swapped, or that of a speaker put right."""
    if isinstance(fact, facts.RequestsSwapped):
        return (fact.request, fact.swapped)
    if isinstance(fact, SpeakerReplaced):
        return (fact.request,) if fact.request else ()
    return (getattr(fact, "request", None),)
