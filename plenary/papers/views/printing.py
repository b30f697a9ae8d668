"""Resolve a list of speakers as it stands into what a printing shows, with what changed since the last one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import DelegationCode, EntryId, ListId, RequestId, StatementId
from plenary.facts.notices import ListPrinted
from plenary.floor.precedence import BANDS
from plenary.floor.request import Request
from plenary.floor.speakers import SpeakersList
from plenary.papers.naming import named, reported_body
from plenary.papers.views.item import Speaker
from plenary.papers.views.speakers import ListEntry, SpeakersListView
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import PastStatement, moments, statements
from plenary.roster.roster import STATES
from plenary.tongue import Tongue


def list_view(
    conference: Conference,
    proceedings: Proceedings,
    tongue: Tongue,
    name: ListId,
    *,
    at: datetime,
    readers: str = "podium",
    number: int = 0,
    size: str = "A4",
) -> SpeakersListView:
    """Resolve one printing of a list; ``number`` is that of the printing, by default the next one.

    Raises:
        Refusal: ``list.unknown``.
    """
    held = conference.floor.list(name)
    number = number or conference.notices.printed + 1
    before = _before(proceedings, name, number)
    local, current = conference.body.local(at), conference.meetings.current
    closes = held.closed or held.closes
    view = SpeakersListView(
        tongue=tongue,
        body=reported_body(conference, tongue),
        items=tuple((str(item), conference.agenda.item(item).title(tongue.code)) for item in held.items),
        entries=tuple(_entries(conference, tongue, held, before.requests)),
        number=number,
        at=local.time().replace(second=0, microsecond=0),
        day=local.date(),
        meeting=current.number if current else 0,
        readers=readers,
        purpose=held.purpose,
        standing=str(held.standing),
        closes=conference.body.local(closes) if closes else None,
        due=closes is not None and at >= closes,
        limits=_limits(conference, held),
        size=size,
    )
    return _compared(view, conference, held, before, statements(proceedings))


def _compared(
    view: SpeakersListView,
    conference: Conference,
    held: SpeakersList,
    before: _Printing,
    made: Sequence[PastStatement],
) -> SpeakersListView:
    """Tell what became of the list since it was printed: who speaks, who has spoken, who no longer wishes to."""
    waiting = {request.delegation for request in held.requests}
    called = {each.request for each in made}
    gone = [each for each in before.requests if each.delegation not in waiting and each.id not in called]
    speaking = conference.floor.statement
    return replace(
        view,
        floor=named(conference, speaking.delegation, view.tongue)
        if speaking and speaking.list == held.id
        else None,
        previous=before.number,
        spoken=tuple(named(conference, each, view.tongue) for each in _spoken(made, held, before)),
        gone=tuple(named(conference, request.delegation, view.tongue) for request in gone),
    )


def _spoken(
    made: Sequence[PastStatement], held: SpeakersList, before: _Printing
) -> dict[DelegationCode, None]:
    """Give who spoke from the list since the last printing, in that order: also who had the floor then or came later."""
    waited = {request.id for request in before.requests}
    ended = (each for each in made if each.list == held.id and each.ended)
    return {
        each.delegation: None
        for each in ended
        if each.request in waited or each.id == before.floor or each.entry > before.entry
    }


class _Printing(Struct, frozen=True):
    """The last printing before this one: its number, the entry that tells of it, who waited and who had the floor then."""

    number: int = 0
    entry: EntryId = EntryId(0)
    requests: tuple[Request, ...] = ()
    floor: StatementId | None = None


def _before(proceedings: Proceedings, name: ListId, number: int) -> _Printing:
    last = _Printing()
    for moment in moments(proceedings):
        fact = moment.fact
        if isinstance(fact, ListPrinted) and fact.list == name and fact.number < number:
            floor = moment.now.floor
            speaking = floor.statement.id if floor.statement else None
            last = _Printing(fact.number, moment.entry.id, floor.list(name).requests, speaking)
    return last


def _entries(
    conference: Conference, tongue: Tongue, held: SpeakersList, before: Sequence[Request]
) -> list[ListEntry]:
    moved = _moved([request.id for request in before], [request.id for request in held.requests])
    old = {request.id: request for request in before}
    return [
        ListEntry(
            speaker=Speaker(
                named=named(conference, request.delegation, tongue),
                category=request.category,
                on_behalf_of=tuple(named(conference, group, tongue) for group in request.on_behalf_of),
                person=request.person,
            ),
            title=request.title,
            language=str(request.language or ""),
            texts=tuple(str(language) for language in request.text.languages) if request.text else (),
            received=request.text is not None,
            delivery=request.text.delivery if request.text else "",
            passed_over=request.passed_over,
            changed=bool(before) and (request.id in moved or old.get(request.id) != request),
            band=request.band if held.order == "banded" else "",
        )
        for request in held.requests
    ]


def _moved(before: Sequence[RequestId], now: Sequence[RequestId]) -> set[RequestId]:
    """Who is new, or was overtaken by or overtook another: those outside the longest common order."""
    kept = [each for each in before if each in set(now)]
    places = {each: place for place, each in enumerate(kept)}
    runs: list[list[RequestId]] = [[]]
    for each in now:
        if each in places:
            open_to_it = [run for run in runs if not run or places[run[-1]] < places[each]]
            best: list[RequestId] = max(open_to_it, key=len)
            runs.append([*best, each])
    longest: list[RequestId] = max(runs, key=len)
    return {each for each in now if each not in longest}


def _limits(conference: Conference, held: SpeakersList) -> tuple[tuple[str, int], ...]:
    """The limits that were set, in the order of the bands."""
    known = {**conference.floor.limits, **held.limits}
    of_states = {known.get(category) for category in STATES}
    if len(of_states) == 1 and held.purpose != "reply":
        known["state"] = of_states.pop() or 0
    order = ("reply", "reply.1", "reply.2") if held.purpose == "reply" else ("group", "state", *BANDS)
    told = [category for category in dict.fromkeys(order) if known.get(category)]
    return tuple(
        (category, known[category]) for category in told if not (category in STATES and "state" in told)
    )
