"""What a revised agenda or programme changes: items, slots and documents held against those that are known.

Pure: nothing is entered here. ``plenary.acts.revision`` makes the facts of what was accepted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from plenary.agenda.agenda import Agenda, Document, Item
from plenary.agenda.issues import follows
from plenary.agenda.likeness import pairs
from plenary.agenda.programme import Programme, Slot
from plenary.agenda.provisional import ProvisionalAgenda, ProvisionalSlot
from plenary.agenda.revised import Difference, DocumentChange, ItemChange, Kept, OrderChange, SlotChange
from plenary.fact import ItemNumber

AHEAD = ("planned", "added")


def difference(
    agenda: Agenda, programme: Programme, new: ProvisionalAgenda, done: Collection[ItemNumber] = ()
) -> Difference:
    """Hold a document against the agenda and the programme as they stand.

    Args:
        agenda: the agenda as it stands.
        programme: the programme as it stands.
        new: what the document says; parts of which it says nothing (no items, no slots) stay.
        done: the items with which the meeting has done something: they cannot vanish.
    """
    items, kept, same = _items(agenda, new, done) if new.items else (_unchanged(agenda), (), {})
    numbers = {item.number: number for number, item in same.items()} if new.items else _own(agenda)
    here = {each.now.number for each in items if each.now and each.was is same.get(each.now.number)}
    held_back = tuple(
        (each.number, same[each.number].number if each.number in same else None)
        for each in new.items
        if each.number not in here
    )
    slots, over = _slots(programme, new, numbers) if new.slots else ((), ())
    documents = tuple(_documents(agenda, new, numbers))
    return Difference(items, slots, documents, (*kept, *over), held_back, _order(agenda, items))


def _own(agenda: Agenda) -> dict[ItemNumber, ItemNumber]:
    return {item.number: item.number for item in agenda.items}


def _unchanged(agenda: Agenda) -> tuple[ItemChange, ...]:
    return tuple(ItemChange(item, item) for item in agenda.items)


def _items(
    agenda: Agenda, new: ProvisionalAgenda, done: Collection[ItemNumber]
) -> tuple[tuple[ItemChange, ...], tuple[Kept, ...], dict[ItemNumber, Item]]:
    """Give the changes, what is kept, and by the numbers of the document the items that it means."""
    found = pairs(agenda.items, new.items)
    known = {now.number: was for was, now in found}
    gone = [item for item in agenda.items if item not in known.values()]
    staying = {item.number: item for item in gone if item.number in done}
    kept = [Kept("item-taken-up", item.number, item.title(new.language)) for item in staying.values()]
    _hold_back(known, staying)
    changes: list[ItemChange] = []
    for now in new.items:
        was = known.get(now.number)
        if now.number in staying and was is not staying[now.number]:
            kept.append(Kept("number-in-use", now.number, now.title(new.language)))
        else:
            changes.append(ItemChange(was, now, tuple(_ways(was, now))))
    placed = [change.was for change in changes]
    for item in agenda.items:
        if item not in placed:
            stays = item.number in staying
            change = ItemChange(item, item) if stays else ItemChange(item, None, ("cancelled",))
            changes.insert(_place(agenda, item, changes), change)
    return tuple(changes), tuple(kept), known


def _order(agenda: Agenda, changes: Sequence[ItemChange]) -> OrderChange | None:
    """Tell whether items that keep their numbers stand in another order."""
    now = tuple(
        each.now.number for each in changes if each.was and each.now and each.was.number == each.now.number
    )
    was = tuple(item.number for item in agenda.items if item.number in now)
    return OrderChange(was, now) if was != now else None


def _hold_back(known: dict[ItemNumber, Item], staying: dict[ItemNumber, Item]) -> None:
    """Let whoever would take a number that is kept keep its own, and so on up the agenda."""
    held = True
    while held:
        held = False
        for number, was in known.items():
            if number in staying and staying[number] is not was and was.number not in staying:
                staying[was.number] = was
                held = True


def _place(agenda: Agenda, item: Item, changes: Sequence[ItemChange]) -> int:
    """Give the place of an item that the document does not have: after the one it followed."""
    before = agenda.items[: agenda.items.index(item)]
    for earlier in reversed(before):
        for place, change in enumerate(changes):
            if change.was == earlier:
                return place + 1
    return 0


def _ways(was: Item | None, now: Item) -> Iterator[str]:
    if was is None:
        yield "new"
        return
    if was.number != now.number:
        yield "renumbered"
    if {**dict(was.titles), **dict(now.titles)} != dict(was.titles):
        yield "retitled"
    if now.annotation and now.annotation != was.annotation:
        yield "annotated"
    if was.number == now.number and was.parent != now.parent:
        yield "reparented"


def _slots(
    programme: Programme, new: ProvisionalAgenda, renumbered: dict[ItemNumber, ItemNumber]
) -> tuple[tuple[SlotChange, ...], tuple[Kept, ...]]:
    open_ones = [slot for slot in programme.slots if slot.status != "cancelled"]
    left = list(open_ones)
    matched: list[tuple[Slot, ProvisionalSlot]] = []
    for same in (_same_time, _same_day_and_items, _same_items):
        for now in new.slots:
            if all(now is not each for _, each in matched):
                was = next((slot for slot in left if same(slot, now, renumbered)), None)
                if was is not None:
                    left.remove(was)
                    matched.append((was, now))
    by_new = {id(now): was for was, now in matched}
    changes, kept = [], []
    for now in new.slots:
        was = by_new.get(id(now))
        ways = tuple(_slot_ways(was, now, renumbered))
        if was is not None and was.status not in AHEAD:
            kept += [Kept("slot-over", slot=was)] if ways else []
        elif ways:
            changes.append(SlotChange(was, now, ways))
    changes += [SlotChange(slot, None, ("cancelled",)) for slot in left if slot.status in AHEAD]
    return tuple(changes), tuple(kept)


def _same_time(slot: Slot, now: ProvisionalSlot, _numbers: dict[ItemNumber, ItemNumber]) -> bool:
    return (slot.date, slot.start) == (now.date, now.start)


def _same_day_and_items(slot: Slot, now: ProvisionalSlot, numbers: dict[ItemNumber, ItemNumber]) -> bool:
    return slot.date == now.date and _same_items(slot, now, numbers)


def _same_items(slot: Slot, now: ProvisionalSlot, numbers: dict[ItemNumber, ItemNumber]) -> bool:
    if slot.status not in AHEAD:
        return False
    items = tuple(numbers.get(item) for item in slot.items)
    # What has no items is known by its words: informal consultations, a visit.
    return items == now.items and bool(items or (slot.label and slot.label == now.label))


def _slot_ways(
    was: Slot | None, now: ProvisionalSlot, numbers: dict[ItemNumber, ItemNumber]
) -> Iterator[str]:
    if was is None:
        yield "new"
        return
    if (was.date, was.start, was.end) != (now.date, now.start, now.end):
        yield "moved"
    if tuple(numbers[item] for item in was.items if item in numbers) != now.items:
        yield "items"
    if was.label != now.label:
        yield "label"


def _documents(
    agenda: Agenda, new: ProvisionalAgenda, renumbered: dict[ItemNumber, ItemNumber]
) -> Iterator[DocumentChange]:
    known = _known_documents(agenda, new)
    for now, was in zip(new.documents, known, strict=True):
        if was is None:
            yield DocumentChange(None, now, ("new",))
        elif was.symbols:
            # Without a symbol nothing names it for sure.
            items = tuple(renumbered[item] for item in was.items if item in renumbered)
            ways = tuple(_document_ways(was, now, items))
            yield from [DocumentChange(was, now, ways)] if ways else []
    if new.documents:
        yield from (
            DocumentChange(each, None, ("unlisted",)) for each in agenda.documents if each not in known
        )


def _known_documents(agenda: Agenda, new: ProvisionalAgenda) -> list[Document | None]:
    """Give for each document of the new agenda the one that it is, or of which it is a later issue."""
    left = list(agenda.documents)
    known: list[Document | None] = [None] * len(new.documents)
    for same in (_same_document, _later_issue):
        for place, now in enumerate(new.documents):
            was = next((each for each in left if same(each, now)), None) if known[place] is None else None
            if was is not None:
                left.remove(was)
                known[place] = was
    return known


def _document_ways(was: Document, now: Document, items: tuple[ItemNumber, ...]) -> Iterator[str]:
    replaced = not set(was.symbols) & set(now.symbols)
    if replaced:
        yield "replaced"
    if was.title != now.title or (was.symbols != now.symbols and not replaced):
        yield "retitled"
    if set(items) != set(now.items):
        yield "assigned"


def _same_document(was: Document, now: Document) -> bool:
    if was.symbols or now.symbols:
        return bool(set(was.symbols) & set(now.symbols))
    return was.title == now.title


def _later_issue(was: Document, now: Document) -> bool:
    return follows(now.symbols, was.symbols)
