"""How the floor follows lists and requests."""

from __future__ import annotations

from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import DelegationCode, RequestId
from plenary.facts import lists
from plenary.facts.agenda import AgendaAmended, AgendaRevised
from plenary.facts.body import RulesChosen, RuleSet
from plenary.facts.roster import DelegationSeated
from plenary.floor.floor import Floor
from plenary.floor.precedence import CUSTOMARY, bands_of, ordered, passed_over, placed
from plenary.floor.request import Request, Text
from plenary.floor.speakers import SpeakersList
from plenary.refusal import Refusal

CHANGES: Changes[Floor] = Changes()
BANDS = "bands"
"""The name of the rule that says in which order the bands are called."""


@CHANGES.on(RulesChosen)
def _rules_chosen(floor: Floor, fact: RulesChosen) -> Floor:
    return _banded(floor, dict(fact.values).get(BANDS, ""))


@CHANGES.on(RuleSet)
def _rule_set(floor: Floor, fact: RuleSet) -> Floor:
    return _banded(floor, fact.value) if fact.name == BANDS else floor


def _banded(floor: Floor, said: str) -> Floor:
    try:
        bands = bands_of(said)
    except ValueError:
        bands = CUSTOMARY
    return floor if bands == floor.bands else floor.with_bands(bands)


@CHANGES.on(DelegationSeated)
def _seated(floor: Floor, fact: DelegationSeated) -> Floor:
    if fact.region == floor.regions.get(fact.delegation, ""):
        return floor
    return replace(floor, regions={**floor.regions, fact.delegation: fact.region})


@CHANGES.on(lists.ListOpened)
def _opened(floor: Floor, fact: lists.ListOpened) -> Floor:
    if fact.list in floor.lists:
        raise Refusal("list.exists", list=fact.list)
    return floor.with_list(SpeakersList(fact.list, fact.items, fact.purpose, fact.order))


@CHANGES.on(AgendaAmended)
def _agenda_amended(floor: Floor, fact: AgendaAmended) -> Floor:
    """A list keeps its own name, and is found under the new numbers of its items."""
    if fact.action != "renumber":
        return floor
    changed = {name: replace(held, items=fact.numbers_of(held.items)) for name, held in floor.lists.items()}
    return floor if changed == floor.lists else replace(floor, lists=changed)


@CHANGES.on(AgendaRevised)
def _agenda_revised(floor: Floor, fact: AgendaRevised) -> Floor:
    """A list keeps its own name here too; one whose items are all gone keeps their numbers as well."""
    changed = {
        name: replace(held, items=fact.numbers_of(held.items) or held.items)
        for name, held in floor.lists.items()
    }
    return floor if changed == floor.lists else replace(floor, lists=changed)


@CHANGES.on(lists.ClosingAnnounced)
def _announced(floor: Floor, fact: lists.ClosingAnnounced) -> Floor:
    held = floor.list(fact.list)
    held.may_close()
    return floor.with_list(replace(held, closes=fact.closes))


@CHANGES.on(lists.ListClosed)
def _closed(floor: Floor, fact: lists.ListClosed) -> Floor:
    held = floor.list(fact.list)
    held.may_close()
    return floor.with_list(replace(held, closed=fact.at))


@CHANGES.on(lists.ListReopened)
def _reopened(floor: Floor, fact: lists.ListReopened) -> Floor:
    held = floor.list(fact.list)
    held.may_reopen()
    return floor.with_list(replace(held, closed=None, closes=None))


@CHANGES.on(lists.ListOrdered)
def _ordered(floor: Floor, fact: lists.ListOrdered) -> Floor:
    held = floor.list(fact.list)
    requests = ordered(held.requests, floor.ranking(fact.order))
    return floor.with_list(replace(held, order=fact.order, requests=requests))


@CHANGES.on(lists.TimeLimitSet)
def _limited(floor: Floor, fact: lists.TimeLimitSet) -> Floor:
    if fact.list is None:
        return replace(floor, limits={**floor.limits, fact.category: fact.seconds})
    held = floor.list(fact.list)
    return floor.with_list(replace(held, limits={**held.limits, fact.category: fact.seconds}))


@CHANGES.on(lists.RequestInscribed)
def _inscribed(floor: Floor, fact: lists.RequestInscribed) -> Floor:
    held = floor.list(fact.list)
    if any(each.id == fact.request for each in held.requests):
        raise Refusal("request.waits", request=fact.request)
    request = Request(
        id=fact.request,
        delegation=fact.delegation,
        category=fact.category,
        requested=fact.requested,
        capacity=fact.capacity,
        on_behalf_of=fact.on_behalf_of,
        person=fact.person,
        title=fact.title,
        level=fact.level,
        language=fact.language,
        channel=fact.channel,
        note=fact.note,
        mode=fact.mode,
        round=_round(floor, held, fact.delegation),
        number=held.inscribed + 1,
    )
    requests = placed(held.requests, request, floor.ranking(held.order))
    return floor.with_list(replace(held, requests=requests, inscribed=held.inscribed + 1))


def _round(floor: Floor, held: SpeakersList, delegation: DelegationCode) -> int:
    """Give which of its replies a delegation asks for: first all first ones are heard, then the second (R-1.8)."""
    if held.purpose != "reply":
        return 0
    waiting = sum(each.delegation == delegation for each in held.requests)
    return floor.replied.get((delegation, held.id), 0) + waiting + 1


@CHANGES.on(lists.RequestDetailed)
def _detailed(floor: Floor, fact: lists.RequestDetailed) -> Floor:
    held = floor.holding(fact.request)
    before = held.request(fact.request)
    now = replace(
        before,
        person=fact.person,
        title=fact.title,
        level=fact.level,
        language=fact.language,
        mode=fact.mode,
        note=fact.note,
    )
    requests = tuple(now if each is before else each for each in held.requests)
    if now.level != before.level and held.order == "level":
        requests = placed([each for each in requests if each is not now], now, floor.ranking(held.order))
    return floor.with_list(replace(held, requests=requests))


@CHANGES.on(lists.RequestWithdrawn)
def _withdrawn(floor: Floor, fact: lists.RequestWithdrawn) -> Floor:
    return floor.without(fact.request)


@CHANGES.on(lists.RequestPassedOver)
def _passed_over(floor: Floor, fact: lists.RequestPassedOver) -> Floor:
    held = floor.holding(fact.request)
    request = held.request(fact.request)
    request = replace(request, passed_over=request.passed_over + 1, passed_at=fact.at)
    return floor.with_list(
        replace(held, requests=passed_over(held.requests, request, floor.ranking(held.order)))
    )


@CHANGES.on(lists.RequestMoved)
def _moved(floor: Floor, fact: lists.RequestMoved) -> Floor:
    held = floor.holding(fact.request)
    moved = held.request(fact.request)
    others = [each for each in held.requests if each is not moved]
    place = len(others) if fact.before is None else others.index(held.request(fact.before))
    return floor.with_list(replace(held, requests=(*others[:place], moved, *others[place:])))


@CHANGES.on(lists.RequestsSwapped)
def _swapped(floor: Floor, fact: lists.RequestsSwapped) -> Floor:
    held = floor.holding(fact.request)
    one, other = held.request(fact.request), held.request(fact.swapped)
    turned = {one.id: other, other.id: one}
    requests = tuple(turned.get(each.id, each) for each in held.requests)
    return floor.with_list(replace(held, requests=requests))


@CHANGES.on(lists.RequestYielded)
def _yielded(floor: Floor, fact: lists.RequestYielded) -> Floor:
    held = floor.holding(fact.request)
    before = held.request(fact.request)
    # The place is all that is given: not the speaker, the language or the text of the other delegation.
    now = Request(
        before.id,
        fact.to,
        fact.category,
        before.requested,
        passed_over=before.passed_over,
        round=before.round,
        number=before.number,
    )
    requests = tuple(now if each is before else each for each in held.requests)
    return floor.with_list(replace(held, requests=requests))


@CHANGES.on(lists.TextReceived)
def _text_received(floor: Floor, fact: lists.TextReceived) -> Floor:
    """What arrives anew is not yet at the booths."""
    before = floor.text(fact.request)
    file = before.file if before else ""
    return _with_text(floor, fact.request, Text(fact.at, fact.languages, fact.delivery, file=file))


@CHANGES.on(lists.TextGiven)
def _text_given(floor: Floor, fact: lists.TextGiven) -> Floor:
    return _with_text(floor, fact.request, replace(_text(floor, fact.request), given=fact.at))


@CHANGES.on(lists.TextFiled)
def _text_filed(floor: Floor, fact: lists.TextFiled) -> Floor:
    return _with_text(floor, fact.request, replace(_text(floor, fact.request), file=fact.file))


def _text(floor: Floor, request: RequestId) -> Text:
    text = floor.text(request)
    if text is None:
        raise Refusal("text.not-received", request=request)
    return text


def _with_text(floor: Floor, request: RequestId, text: Text) -> Floor:
    if floor.statement is not None and floor.statement.request == request:
        return replace(floor, statement=replace(floor.statement, text=text))
    held = floor.holding(request)
    requests = tuple(replace(each, text=text) if each.id == request else each for each in held.requests)
    return floor.with_list(replace(held, requests=requests))
