"""How the agenda follows what a revised agenda brings: items whole and at once, documents listed anew."""

from __future__ import annotations

from msgspec.structs import replace

from plenary.agenda.agenda import Agenda, Consideration, Document, Item
from plenary.changes import Changes
from plenary.facts import agenda as facts
from plenary.refusal import Refusal

CHANGES: Changes[Agenda] = Changes()


@CHANGES.on(facts.AgendaRevised)
def _revised(agenda: Agenda, fact: facts.AgendaRevised) -> Agenda:
    """Put the new items in the place of the old; what was considered cannot vanish."""
    numbers = {each.number for each in fact.listed}
    if len(numbers) < len(fact.listed):
        twice = [each.number for each in fact.listed]
        raise Refusal("item.exists", item=next(each for each in twice if twice.count(each) > 1))
    for item in agenda.items:
        if fact.number_of(item.number) is None and item.state is not Consideration.NOT_OPENED:
            raise Refusal("item.was-taken-up", item=item.number)
    return replace(
        agenda,
        items=tuple(_item(agenda, each) for each in fact.listed),
        documents=tuple(replace(each, items=fact.numbers_of(each.items)) for each in agenda.documents),
        current=fact.numbers_of(agenda.current),
        considered=tuple((since, fact.numbers_of(items)) for since, items in agenda.considered),
    )


def _item(agenda: Agenda, revised: facts.RevisedItem) -> Item:
    state = Consideration.NOT_OPENED if revised.was is None else agenda.item(revised.was).state
    return Item(revised.number, revised.titles, revised.parent, revised.annotation, state, revised.notes)


@CHANGES.on(facts.DocumentRevised)
def _listed_anew(agenda: Agenda, fact: facts.DocumentRevised) -> Agenda:
    if all(document.symbols != fact.was for document in agenda.documents):
        raise Refusal("document.unknown", symbols=fact.was)
    for number in fact.items:
        agenda.item(number)
    new = Document(fact.symbols, fact.title, fact.items)
    documents = tuple(new if each.symbols == fact.was else each for each in agenda.documents)
    return replace(agenda, documents=documents)
