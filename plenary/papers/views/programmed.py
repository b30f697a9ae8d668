"""Resolve the items of a meeting: what was programmed for it, what was moved, and what was taken up in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.agenda.programme import Slot
from plenary.agenda.timetable import Stretch
from plenary.conference import IN_OPEN_MEETING, Conference
from plenary.fact import ItemNumber, SlotId
from plenary.facts.agenda import ItemsTakenUp
from plenary.facts.programme import ProgrammeChanged
from plenary.papers.foreign import titled
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import moments
from plenary.tongue import Tongue


class Programmed(Struct, frozen=True):
    """An item in a slot. ``continued`` where an earlier slot names it too; ``moved_to`` where it has left.

    ``missed`` where it was programmed for a meeting that rose without having taken anything up.
    """

    number: ItemNumber
    title: str
    continued: bool = False
    moved_to: Slot | None = None
    moved_here: bool = False
    missed: bool = False

    @property
    def stays(self) -> bool:
        """Tell whether the item is, or was, for this meeting."""
        return self.moved_to is None and not self.missed


Moves = Mapping[tuple[SlotId, ItemNumber], SlotId]


def moves_of(proceedings: Proceedings) -> Iterator[tuple[tuple[SlotId, ItemNumber], SlotId]]:
    """Go through the slots that an item has left, each with the slot to which it went."""
    for moment in moments(proceedings):
        fact = moment.fact
        if isinstance(fact, ProgrammeChanged):
            item = moment.numbering.item(fact.item)
            yield from (((left, item), fact.slot) for left in fact.left)


def programmed(
    conference: Conference, tongue: Tongue, slot: Slot, seen: set[ItemNumber], moves: Moves
) -> Iterator[Programmed]:
    """Give the items of a slot as it stands, and those that have left it; ``seen`` are those of earlier meetings."""
    arrived = {item for (_, item), to in moves.items() if to == slot.id}
    left = {item: to for (away, item), to in moves.items() if away == slot.id}
    known = {item.number: item for item in conference.agenda.items}
    for number in _in_place(slot.items, left, list(known)):
        # An item that was deleted since no longer has a title.
        if (item := known.get(number)) is not None:
            gone = None if number in slot.items else left[number]
            yield Programmed(
                number=number,
                title=titled(item.titles, tongue),
                continued=number in seen and gone is None,
                moved_to=conference.programme.slot(gone) if gone else None,
                moved_here=number in arrived,
            )


def _in_place(
    items: Sequence[ItemNumber], left: Iterable[ItemNumber], agenda: list[ItemNumber]
) -> list[ItemNumber]:
    """Put what has left a meeting where it stood: before what follows it in the agenda."""
    numbers, order = list(items), {number: place for place, number in enumerate(agenda)}
    for gone in left:
        if gone not in numbers and gone in order:
            later = (place for place, each in enumerate(numbers) if order.get(each, 0) > order[gone])
            numbers.insert(next(later, len(numbers)), gone)
    return numbers


def taken_up(
    proceedings: Proceedings, tongue: Tongue, sat: Sequence[Stretch], seen: set[ItemNumber]
) -> Iterator[Programmed]:
    """Give the items that were before the body in what sat, in the order of the agenda."""
    agenda = proceedings.now.agenda
    numbers = {number for stretch in sat for number in _before_it(proceedings, stretch)}
    for item in agenda.items:
        if item.number in numbers:
            yield Programmed(item.number, titled(item.titles, tongue), continued=item.number in seen)


def _before_it(proceedings: Proceedings, stretch: Stretch) -> Iterator[ItemNumber]:
    """Give what was gone on with, and what was taken up. A resumption alone is no consideration where others were taken up."""
    agenda, begins, ends = proceedings.now.agenda, stretch.begins, stretch.ends
    later = [
        (since, items)
        for since, items in agenda.considered
        if since >= begins and (ends is None or since < ends)
    ]
    until = later[0][0] if later else ends
    if not stretch.resumed or until is None or _was_anything_done(proceedings, begins, until):
        yield from agenda.considered_at(begins)
    for _, items in later:
        yield from items


def _was_anything_done(proceedings: Proceedings, begins: datetime, ends: datetime) -> bool:
    """Tell whether anything was done, between two instants (UTC), that is done only in an open meeting."""
    return any(
        begins <= fact.at < ends and type(fact) in IN_OPEN_MEETING and not isinstance(fact, ItemsTakenUp)
        for _, facts in proceedings.standing()
        for fact in facts
    )


def kept(
    conference: Conference, programmed: tuple[Programmed, ...], considered: tuple[Programmed, ...]
) -> tuple[Programmed, ...]:
    """Give what was really taken up in a meeting that rose, and what was moved out of it; where nothing was, all that was missed."""
    if not considered:
        return tuple(
            item if item.moved_to is not None else replace(item, missed=True, continued=False)
            for item in programmed
        )
    planned = {item.number: item for item in programmed}
    taken = {
        item.number: replace(item, moved_here=item.number in planned and planned[item.number].moved_here)
        for item in considered
    }
    told = {number: item for number, item in planned.items() if item.moved_to is not None} | taken
    return tuple(told[item.number] for item in conference.agenda.items if item.number in told)
