"""Resolve the organization of work as it stands: which meetings, when, on which items, and what was changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from plenary.agenda.meetings import Meeting
from plenary.agenda.programme import AHEAD, Slot
from plenary.conference import Conference
from plenary.fact import ItemNumber, SlotId
from plenary.facts.programme import ProgrammeChanged
from plenary.papers.foreign import titled
from plenary.papers.naming import reported_body
from plenary.papers.views.meeting import BodyView
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import added_slots
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


class SlotView(Struct, frozen=True):
    """One programmed meeting; times are those of the place.

    ``added`` after the programme was made; ``number`` is that of the meeting, to come where it was not held yet, and 0 where
    it was cancelled, or ``lapsed``: its time is over and it was not held;
    ``opened`` and ``rose`` tell when it was held, ``considered`` what was taken up in it; when it rose, ``items`` are
    what was taken up and what was moved away, no longer what was programmed: where nothing was, that is marked as missed.
    ``opens`` and ``closes`` are what a calendar notes: the hour
    of the place, which a clock on the wall of the room that is wrong does not move.
    """

    id: str
    date: date
    start: time
    end: time
    opens: datetime
    closes: datetime
    items: tuple[Programmed, ...] = ()
    label: str = ""
    number: int = 0
    status: str = "planned"
    added: bool = False
    opened: time | None = None
    rose: time | None = None
    languages: tuple[str, ...] = ()
    considered: tuple[Programmed, ...] = ()
    lapsed: bool = False

    @property
    def idle(self) -> bool:
        """Tell whether a meeting was opened and nothing was taken up in it."""
        return self.opened is not None and not self.considered


class ProgrammeView(Struct, frozen=True):
    """The organization of work at one moment: ``at`` on ``day``, ``stamp`` the same as an instant in UTC."""

    tongue: Tongue
    body: BodyView
    zone: str
    slots: tuple[SlotView, ...]
    day: date
    at: time
    stamp: datetime
    adopted: bool = False
    amended: bool = False
    size: str = "A4"


def programme_view(
    proceedings: Proceedings, tongue: Tongue, *, at: datetime, size: str = "A4"
) -> ProgrammeView:
    """Give the organization of work as it stands at an instant (UTC), names in ``tongue``."""
    conference = proceedings.now
    local = conference.body.local(at)
    programme = conference.programme
    return ProgrammeView(
        tongue=tongue,
        body=reported_body(conference, tongue),
        zone=conference.body.zone,
        slots=tuple(_slots(proceedings, tongue, at)),
        day=local.date(),
        at=local.time().replace(second=0, microsecond=0),
        stamp=at,
        adopted=programme.adopted,
        amended=programme.amended,
        size=size,
    )


Moves = Mapping[tuple[SlotId, ItemNumber], SlotId]


def _moves(proceedings: Proceedings) -> Iterator[tuple[tuple[SlotId, ItemNumber], SlotId]]:
    """Go through the slots that an item has left, each with the slot to which it went."""
    for _, facts in proceedings.standing():
        for fact in facts:
            if isinstance(fact, ProgrammeChanged):
                yield from (((left, fact.item), fact.slot) for left in fact.left)


def _slots(proceedings: Proceedings, tongue: Tongue, at: datetime) -> Iterator[SlotView]:
    conference = proceedings.now
    moves, added, ahead = dict(_moves(proceedings)), added_slots(proceedings), conference.ahead(at)
    held = {meeting.slot: meeting for meeting in conference.meetings.held if meeting.slot}
    number = len(conference.meetings.held)
    seen: set[ItemNumber] = set()
    for slot in conference.programme.slots:
        meeting, to_come = held.get(slot.id), slot in ahead
        number += to_come
        items = tuple(_items(conference, tongue, slot, seen, moves))
        considered = tuple(_considered(conference, tongue, meeting, seen)) if meeting else ()
        view = replace(
            _slot(conference, slot, meeting),
            number=meeting.number if meeting else number if to_come else 0,
            added=slot.id in added,
            items=_held(conference, items, considered) if meeting and meeting.rose else items,
            considered=considered,
            lapsed=slot.status in AHEAD and not to_come,
        )
        if view.number:
            seen.update(item.number for item in (*view.items, *considered) if item.stays)
        yield view


def _held(
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


def _slot(conference: Conference, slot: Slot, meeting: Meeting | None) -> SlotView:
    body = conference.body
    return SlotView(
        id=slot.id,
        date=slot.date,
        start=slot.start,
        end=slot.end,
        opens=slot.opens.replace(tzinfo=ZoneInfo(body.zone)),
        closes=slot.closes.replace(tzinfo=ZoneInfo(body.zone)),
        label=slot.label,
        status=slot.status,
        opened=body.local(meeting.opened).time() if meeting else None,
        rose=body.local(meeting.rose).time() if meeting and meeting.rose else None,
        languages=slot.languages,
    )


def _considered(
    conference: Conference, tongue: Tongue, meeting: Meeting, seen: set[ItemNumber]
) -> Iterator[Programmed]:
    """Give the items that were before the body in a meeting, in the order of the agenda."""
    agenda = conference.agenda
    at_first = agenda.considered_at(meeting.opened)
    later = (
        items
        for since, items in agenda.considered
        if since >= meeting.opened and (meeting.rose is None or since < meeting.rose)
    )
    numbers = {*at_first, *(number for items in later for number in items)}
    for item in agenda.items:
        if item.number in numbers:
            yield Programmed(item.number, titled(item.titles, tongue), continued=item.number in seen)


def _items(
    conference: Conference, tongue: Tongue, slot: Slot, seen: set[ItemNumber], moves: Moves
) -> Iterator[Programmed]:
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
