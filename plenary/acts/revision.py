"""The act that reads an agenda again: a revision comes in as a difference, as one entry and one undo."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from plenary.acts.opening import slot_id
from plenary.agenda.agenda import Consideration
from plenary.agenda.difference import difference
from plenary.agenda.provisional import ProvisionalAgenda
from plenary.agenda.revised import Difference, DocumentChange, ItemChange, OrderChange, SlotChange
from plenary.conference import Conference
from plenary.fact import Fact, ItemNumber, SlotId
from plenary.facts.agenda import AgendaRevised, DocumentRevised, DocumentSubmitted, RevisedItem
from plenary.facts.body import ConferenceAnnounced
from plenary.facts.programme import SlotCancelled, SlotProgrammed, SlotRevised
from plenary.refusal import Refusal

HEAD = ("parent", "title", "symbol", "session", "place", "dates", "begins", "ends")
Numbers = dict[ItemNumber, ItemNumber]


def difference_to(conference: Conference, new: ProvisionalAgenda) -> Difference:
    """Hold a document against the meeting: what it changes, and what the meeting keeps."""
    return difference(conference.agenda, conference.programme, new, done_with(conference))


def done_with(conference: Conference) -> frozenset[ItemNumber]:
    """Name the items with which the meeting has done something: taken up, decided about, a list opened."""
    agenda, decision = conference.agenda, conference.conduct.decision
    taken = {item.number for item in agenda.items if item.state is not Consideration.NOT_OPENED}
    listed = {number for held in conference.floor.lists.values() for number in held.items}
    own = taken | listed | set(decision.items if decision else ())
    # A sub-item that was taken up keeps the item that it stands under.
    above = {item.parent for item in agenda.items if item.number in own and item.parent}
    return frozenset(own | above)


def revise(
    conference: Conference,
    at: datetime,
    new: ProvisionalAgenda,
    take: Collection[str] | None = None,
) -> tuple[Fact, ...]:
    """Enter what a revised agenda changes: all of it, or only the changes of these keys.

    What somebody looked at and took is named, so that nothing enters unseen that came up since. A field
    of the head is known as ``head/`` and its name.

    What was done is kept: items taken up, meetings held, documents submitted.

    Raises:
        Refusal: ``act.changes-nothing``; ``item.exists`` where what was left makes two items of one number.
    """
    found = difference_to(conference, new)
    taken = [each for each in found.changes if take is None or each.key in take]
    items = [each for each in taken if isinstance(each, ItemChange)]
    listed, numbers = _listed(found, items)
    reordered = any(isinstance(each, OrderChange) for each in taken)
    if found.order is not None and not reordered:
        listed = _in_the_order_of(conference, listed)
    facts: list[Fact] = [AgendaRevised(at=at, listed=listed)] if items or reordered else []
    facts += _slots(conference, at, [each for each in taken if isinstance(each, SlotChange)], numbers)
    facts += _documents(at, [each for each in taken if isinstance(each, DocumentChange)], numbers)
    facts += _announced(conference, at, new, take)
    if not facts:
        raise Refusal("act.changes-nothing")
    return tuple(facts)


def _listed(found: Difference, taken: list[ItemChange]) -> tuple[tuple[RevisedItem, ...], Numbers]:
    """Give the items as they will stand, and by the numbers of the document those that they will have."""
    listed: list[RevisedItem] = []
    numbers: Numbers = {}
    for each in found.items:
        item = each.now if each in taken or not each.ways else each.was
        if item is None:
            continue
        kept = dict(each.was.titles) if each.was else {}
        titles = tuple({**kept, **dict(item.titles)}.items())
        # An annotation brings its own footnotes; one that is kept keeps them.
        told = item if item.annotation or each.was is None else each.was
        was = each.was.number if each.was else None
        listed.append(RevisedItem(item.number, titles, was, item.parent, told.annotation, told.notes))
        numbers |= {each.now.number: item.number} if each.now else {}
    for said, kept_number in found.held_back:
        numbers.pop(said, None)
        numbers |= {said: kept_number} if kept_number is not None else {}
    return tuple(listed), numbers


def _in_the_order_of(conference: Conference, listed: tuple[RevisedItem, ...]) -> tuple[RevisedItem, ...]:
    """Give the items that were there in the order that they had; new ones keep their places among them."""
    before = {item.number: place for place, item in enumerate(conference.agenda.items)}
    known = iter(
        sorted((each for each in listed if each.was), key=lambda each: before[each.was or each.number])
    )
    return tuple(next(known) if each.was else each for each in listed)


def _slots(conference: Conference, at: datetime, taken: list[SlotChange], numbers: Numbers) -> Iterator[Fact]:
    names: list[SlotId] = []
    for each in taken:
        if each.now is None:
            yield from (SlotCancelled(at=at, slot=slot.id) for slot in (each.was,) if slot)
            continue
        now, items = each.now, tuple(numbers[item] for item in each.now.items if item in numbers)
        if each.was is not None:
            yield SlotRevised(
                at=at,
                slot=each.was.id,
                date=now.date,
                start=now.start,
                end=now.end,
                items=items,
                label=now.label,
            )
            continue
        names.append(slot_id(conference.programme, names, now.date, now.start))
        yield SlotProgrammed(
            at=at,
            slot=names[-1],
            date=now.date,
            start=now.start,
            end=now.end,
            items=items,
            label=now.label,
            added=conference.programme.adopted,
        )


def _documents(at: datetime, taken: list[DocumentChange], numbers: Numbers) -> Iterator[Fact]:
    for each in taken:
        if each.now is None:
            continue
        now, items = each.now, tuple(numbers[item] for item in each.now.items if item in numbers)
        if each.was is None:
            yield DocumentSubmitted(at=at, symbols=now.symbols, title=now.title, items=items)
        else:
            yield DocumentRevised(
                at=at, was=each.was.symbols, symbols=now.symbols, title=now.title, items=items
            )


def head_changes(conference: Conference, new: ProvisionalAgenda) -> dict[str, object]:
    """Give what the head of the document says otherwise; where it says nothing, nothing changes."""
    body = conference.body
    return {name: now for name in HEAD if (now := getattr(new, name)) and now != getattr(body, name)}


def _announced(
    conference: Conference, at: datetime, new: ProvisionalAgenda, take: Collection[str] | None
) -> Iterator[Fact]:
    changed = {
        name: now
        for name, now in head_changes(conference, new).items()
        if take is None or f"head/{name}" in take
    }
    if changed:
        body = conference.body
        said = {name: getattr(body, name) for name in HEAD} | changed
        yield ConferenceAnnounced(at=at, body=body.name, language=body.language, **said)
