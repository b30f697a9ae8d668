"""The agenda: its items, where each stands, and the documents before the body."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import ItemNumber
from plenary.facts import agenda as facts
from plenary.facts import meetings
from plenary.refusal import Refusal


class Consideration(StrEnum):
    """Where the consideration of an item stands."""

    NOT_OPENED = "not-opened"
    OPEN = "open"
    INTERRUPTED = "interrupted"
    CONCLUDED = "concluded"


class Item(Struct, frozen=True):
    """One item or sub-item with its titles by language, its annotation and the footnotes of that: mark and words."""

    number: ItemNumber
    titles: tuple[tuple[str, str], ...]
    parent: ItemNumber | None = None
    annotation: str = ""
    state: Consideration = Consideration.NOT_OPENED
    notes: tuple[tuple[str, str], ...] = ()

    def title(self, language: str) -> str:
        """Give the title in a language, or in the first language the agenda has."""
        titles = dict(self.titles)
        return titles.get(language) or next(iter(titles.values()), "")


class Document(Struct, frozen=True):
    """One document: its symbols in order, its title, the items it is for."""

    symbols: tuple[str, ...]
    title: str
    items: tuple[ItemNumber, ...] = ()


class Agenda(Struct, frozen=True):
    """The agenda as it stands; ``current`` are the items being considered.

    ``considered`` tells since which instant (UTC) which items were; ``changed`` that the
    agenda is no longer the one of the document.
    """

    items: tuple[Item, ...] = ()
    documents: tuple[Document, ...] = ()
    current: tuple[ItemNumber, ...] = ()
    adopted: bool = False
    amended: bool = False
    changed: bool = False
    considered: tuple[tuple[datetime, tuple[ItemNumber, ...]], ...] = ()

    def considered_at(self, instant: datetime) -> tuple[ItemNumber, ...]:
        """Give the items that were being considered at an instant (UTC)."""
        return next((items for since, items in reversed(self.considered) if since <= instant), ())

    def considered_between(self, since: datetime, until: datetime | None) -> frozenset[ItemNumber]:
        """Give all items that were being considered from one instant to another (UTC), or ever since."""
        later = (items for at, items in self.considered if at >= since and (until is None or at < until))
        return frozenset((*self.considered_at(since), *(number for items in later for number in items)))

    def item(self, number: ItemNumber) -> Item:
        """Give an item by its number.

        Raises:
            Refusal: ``item.unknown``.
        """
        for item in self.items:
            if item.number == number:
                return item
        raise Refusal("item.unknown", item=number)

    def together(self, numbers: Iterable[ItemNumber]) -> tuple[ItemNumber, ...]:
        """Give items that are taken together, each once and in the order of the agenda: in whatever order they are named.

        Raises:
            Refusal: ``item.unknown``.
        """
        named = {self.item(number).number for number in numbers}
        return tuple(item.number for item in self.items if item.number in named)

    def children(self, number: ItemNumber) -> tuple[Item, ...]:
        """Give the sub-items directly under an item."""
        return tuple(item for item in self.items if item.parent == number)

    def documents_for(self, number: ItemNumber) -> tuple[Document, ...]:
        """Give the documents for an item in the order of the agenda."""
        return tuple(document for document in self.documents if number in document.items)


CHANGES: Changes[Agenda] = Changes()


def _mark(agenda: Agenda, numbers: tuple[ItemNumber, ...], state: Consideration) -> tuple[Item, ...]:
    for number in numbers:
        agenda.item(number)
    return tuple(replace(item, state=state) if item.number in numbers else item for item in agenda.items)


@CHANGES.on(facts.ItemListed)
def _listed(agenda: Agenda, fact: facts.ItemListed) -> Agenda:
    if any(item.number == fact.number for item in agenda.items):
        raise Refusal("item.exists", item=fact.number)
    item = Item(fact.number, fact.titles, fact.parent, fact.annotation, notes=fact.notes)
    return replace(agenda, items=(*agenda.items, item))


@CHANGES.on(facts.AgendaAmended)
def _amended(agenda: Agenda, fact: facts.AgendaAmended) -> Agenda:
    if fact.action not in _AMENDED:
        raise Refusal("agenda.action", action=fact.action, actions=ACTIONS)
    return replace(
        agenda,
        items=_AMENDED[fact.action](agenda, fact),
        documents=tuple(
            replace(document, items=fact.numbers_of(document.items)) for document in agenda.documents
        ),
        current=fact.numbers_of(agenda.current),
        considered=tuple((since, fact.numbers_of(items)) for since, items in agenda.considered),
        changed=True,
    )


def _added(agenda: Agenda, fact: facts.AgendaAmended) -> tuple[Item, ...]:
    if any(item.number == fact.item for item in agenda.items):
        raise Refusal("item.exists", item=fact.item)
    return (*agenda.items, Item(fact.item, fact.titles))


def _retitled(agenda: Agenda, fact: facts.AgendaAmended) -> tuple[Item, ...]:
    old = agenda.item(fact.item)
    titles = tuple({**dict(old.titles), **dict(fact.titles)}.items())
    return tuple(replace(item, titles=titles) if item is old else item for item in agenda.items)


def _renumbered(agenda: Agenda, fact: facts.AgendaAmended) -> tuple[Item, ...]:
    agenda.item(fact.item)
    items = tuple(_with_number(item, fact) for item in agenda.items)
    if fact.number is None or len({item.number for item in items}) < len(items):
        raise Refusal("item.exists", item=fact.number or "")
    return items


def _with_number(item: Item, fact: facts.AgendaAmended) -> Item:
    number = fact.number_of(item.number) or item.number
    parent = fact.number_of(item.parent) if item.parent else None
    return (
        item
        if (number, parent) == (item.number, item.parent)
        else replace(item, number=number, parent=parent)
    )


def _deleted(agenda: Agenda, fact: facts.AgendaAmended) -> tuple[Item, ...]:
    agenda.item(fact.item)
    left = tuple(item for item in agenda.items if fact.number_of(item.number) is not None)
    for item in agenda.items:
        if item not in left and item.state is not Consideration.NOT_OPENED:
            raise Refusal("item.was-taken-up", item=item.number)
    return left


_AMENDED = {"add": _added, "retitle": _retitled, "renumber": _renumbered, "delete": _deleted}
ACTIONS = tuple(_AMENDED)
"""What an amendment of the agenda may do."""


@CHANGES.on(facts.AgendaAdopted)
def _adopted(agenda: Agenda, fact: facts.AgendaAdopted) -> Agenda:
    if agenda.adopted:
        raise Refusal("agenda.adopted")
    return replace(agenda, adopted=True, amended=fact.amended)


@CHANGES.on(facts.ItemsTakenUp)
def _taken_up(agenda: Agenda, fact: facts.ItemsTakenUp) -> Agenda:
    left = tuple(
        number
        for number in agenda.current
        if number not in fact.items and agenda.item(number).state is Consideration.OPEN
    )
    agenda = replace(agenda, items=_mark(agenda, left, Consideration.INTERRUPTED))
    agenda = replace(agenda, items=_mark(agenda, fact.items, Consideration.OPEN))
    return _turned_to(agenda, fact.at, fact.items)


def _turned_to(agenda: Agenda, at: datetime, items: tuple[ItemNumber, ...]) -> Agenda:
    return replace(agenda, current=items, considered=(*agenda.considered, (at, items)))


@CHANGES.on(facts.ItemsConcluded)
def _concluded(agenda: Agenda, fact: facts.ItemsConcluded) -> Agenda:
    for number in fact.items:
        if agenda.item(number).state not in (Consideration.OPEN, Consideration.INTERRUPTED):
            raise Refusal("item.not-open", item=number)
    current = tuple(number for number in agenda.current if number not in fact.items)
    agenda = replace(agenda, items=_mark(agenda, fact.items, Consideration.CONCLUDED))
    return _turned_to(agenda, fact.at, current)


@CHANGES.on(facts.DocumentSubmitted)
def _submitted(agenda: Agenda, fact: facts.DocumentSubmitted) -> Agenda:
    # A document may have no symbol yet, and so may another.
    if fact.symbols and any(document.symbols == fact.symbols for document in agenda.documents):
        raise Refusal("document.exists", symbols=fact.symbols)
    for number in fact.items:
        agenda.item(number)
    return replace(agenda, documents=(*agenda.documents, Document(fact.symbols, fact.title, fact.items)))


@CHANGES.on(meetings.MeetingAdjourned)
def _rose(agenda: Agenda, fact: meetings.MeetingAdjourned) -> Agenda:
    if not agenda.current:
        return agenda
    open_ones = tuple(number for number in agenda.current if agenda.item(number).state is Consideration.OPEN)
    return _turned_to(replace(agenda, items=_mark(agenda, open_ones, Consideration.INTERRUPTED)), fact.at, ())
