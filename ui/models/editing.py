"""The organization of work as it is edited: which rows can be moved, and where they may go."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.agenda.agenda import Consideration
from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.fact import ItemNumber, SlotId
from plenary.tongue import N_, Tongue
from plenary.tongues.spacing import as_kept, on_one_line
from ui.models.programme import Level, ProgrammeRow, programme_rows

NOWHERE = N_("In no meeting yet")
_OVER = ("held", "cancelled")


def edited_rows(conference: Conference, tongue: Tongue) -> tuple[ProgrammeRow, ...]:
    """Give the programme, and at its end the items that stand in no meeting."""
    return (*programme_rows(conference, tongue), *_left(conference, tongue))


def _left(conference: Conference, tongue: Tongue) -> Iterator[ProgrammeRow]:
    programmed = {number for slot in conference.programme.slots for number in slot.items}
    parents = {item.parent for item in conference.agenda.items if item.parent}
    left = [
        item
        for item in conference.agenda.items
        if item.number not in programmed | parents and item.state is not Consideration.CONCLUDED
    ]
    if left:
        yield ProgrammeRow("day/none", Level.DAY, tongue.text(NOWHERE))
    for item in left:
        number = tongue.item_number(item.number)
        yield ProgrammeRow(
            f"item//{item.number}", Level.ITEM, item.title(tongue.code), number=number, item=item.number
        )


def slot_of(row: ProgrammeRow) -> SlotId | None:
    """Give the meeting in which a row stands; None for a day, and for items that stand in none."""
    kind, _, rest = row.id.partition("/")
    name = {"slot": rest, "label": rest, "item": rest.partition("/")[0]}.get(kind, "")
    return SlotId(name) if name else None


def can_take(conference: Conference) -> tuple[Slot, ...]:
    """Give the meetings that can still take an item: those to come and the one that sits."""
    return tuple(slot for slot in conference.programme.slots if slot.status not in _OVER)


def beside(conference: Conference, item: ItemNumber, slot: SlotId | None, step: int) -> SlotId | None:
    """Give the meeting to which an item goes by one ``step`` (1 later, -1 earlier), or None."""
    open_to = [each.id for each in can_take(conference)]
    order = [each.id for each in conference.programme.slots]
    place = order.index(slot) if slot in order else (-1 if step > 0 else len(order))
    further = order[place + 1 :] if step > 0 else order[max(0, place) - 1 :: -1] if place > 0 else []
    free = (each for each in further if each in open_to and item not in conference.programme.slot(each).items)
    return next(free, None)


def slot_words(conference: Conference, slot: Slot, tongue: Tongue) -> str:
    """Say which meeting is meant: its number, its day and its hours."""
    return as_kept(tongue.apart(slot_parts(conference, slot, tongue)))


def slot_parts(conference: Conference, slot: Slot, tongue: Tongue) -> list[str]:
    """Give the number, the day and the hours of a meeting, which no line may part."""
    row = next(each for each in programme_rows(conference, tongue) if each.id == f"slot/{slot.id}")
    day = tongue.weekday_date(slot.date, year=False)
    return [on_one_line(each) for each in (row.text, day, tongue.time_range(slot.start, slot.end))]
