"""The programme as it was kept: what sat in the time of each slot, and what sat outside the programme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.agenda.meetings import Meeting
from plenary.agenda.programme import AHEAD, Slot
from plenary.fact import SlotId

Local = Callable[[datetime], datetime]
"""Gives an instant (UTC) in the time of the place."""


class Stretch(Struct, frozen=True):
    """What a meeting sat of one day: from the gavel that opened or resumed it to the one that ended it there (UTC).

    ``ends`` is None while it goes on. A meeting that was interrupted and went on on another day is ``resumed`` there.
    """

    meeting: Meeting
    begins: datetime
    ends: datetime | None = None
    resumed: bool = False


class Place(Struct, frozen=True):
    """A slot with what ``sat`` in its time, or what sat outside the programme (``slot`` is None).

    ``elsewhere`` is the meeting that was opened for a slot in whose time nothing sat: it was held on another day.
    A slot has ``passed`` where nothing sat in its time and something did after it.
    """

    opens: datetime
    slot: Slot | None = None
    sat: tuple[Stretch, ...] = ()
    elsewhere: Stretch | None = None
    passed: bool = False

    @property
    def to_come(self) -> Slot | None:
        """Give the slot if a meeting may still be held in it."""
        unused = not (self.sat or self.passed)
        return self.slot if unused and self.slot is not None and self.slot.status in AHEAD else None


def stretches(meeting: Meeting, local: Local) -> Iterator[Stretch]:
    """Give what a meeting sat, day by day; one that was adjourned while it was suspended did not go on that day."""
    begins = meeting.opened
    for since, until in meeting.breaks:
        if local(since).date() != local(until).date():
            yield Stretch(meeting, begins, since, begins != meeting.opened)
            begins = until
    if begins == meeting.opened or begins != meeting.rose:
        yield Stretch(meeting, begins, meeting.rose, begins != meeting.opened)


def timetable(held: Iterable[Meeting], slots: Sequence[Slot], local: Local) -> tuple[Place, ...]:
    """Give every slot and everything that sat, in the order of time."""
    sat = [stretch for meeting in held for stretch in stretches(meeting, local)]
    used = _used(sat, slots, local)
    first = {stretch.meeting.slot: stretch for stretch in reversed(sat)}
    places = [
        Place(
            slot.opens,
            slot,
            here := tuple(each for each, its in zip(sat, used, strict=True) if its == slot.id),
            None if here else first.get(slot.id),
        )
        for slot in slots
    ]
    outside = (each for each, its in zip(sat, used, strict=True) if its is None)
    places += (Place(_clock(each.begins, local), sat=(each,)) for each in outside)
    return tuple(_passed(sorted(places, key=lambda place: place.opens)))


def _passed(places: Sequence[Place]) -> Iterator[Place]:
    """Mark the slots in whose time nothing sat before something did."""
    last = max((number for number, place in enumerate(places) if place.sat), default=-1)
    for number, place in enumerate(places):
        yield replace(place, passed=True) if number < last and place.to_come is not None else place


def last_used(places: Iterable[Place]) -> Slot | None:
    """Give the slot of whose time it is what sat last; None where it was outside the programme, or where nothing sat."""
    sat = (place for place in places if place.sat)
    last = max(sat, key=lambda place: place.sat[-1].begins, default=None)
    return last.slot if last is not None else None


def following(places: Iterable[Place]) -> Slot | None:
    """Give the first slot in which a meeting may still be held."""
    return next((place.to_come for place in places if place.to_come is not None), None)


def _used(sat: Sequence[Stretch], slots: Sequence[Slot], local: Local) -> list[SlotId | None]:
    """Tell of whose slot's time each stretch was: first of its own, then of another that is free, last of its own on that day."""
    used: list[SlotId | None] = [None] * len(sat)
    for fits in (_in_own, _in_another, _on_day_of_own):
        for place, stretch in enumerate(sat):
            if used[place] is None:
                taken = {
                    slot for slot, other in zip(used, sat, strict=True) if other.meeting != stretch.meeting
                }
                free = (slot for slot in slots if slot.status != "cancelled" and slot.id not in taken)
                used[place] = next((slot.id for slot in free if fits(stretch, slot, local)), None)
    return used


def _in_own(stretch: Stretch, slot: Slot, local: Local) -> bool:
    """Of one that goes on nobody knows how far it will reach into its slot: it is enough that it was opened on that day."""
    if stretch.ends is None and not stretch.resumed and _on_day_of_own(stretch, slot, local):
        return True
    return slot.id == stretch.meeting.slot and _meet(stretch, slot, local)


def _in_another(stretch: Stretch, slot: Slot, local: Local) -> bool:
    """A lunch or a reception is no time for a meeting that was not programmed then."""
    return bool(slot.items or not slot.label) and _meet(stretch, slot, local)


def _on_day_of_own(stretch: Stretch, slot: Slot, local: Local) -> bool:
    return slot.id == stretch.meeting.slot and slot.date == local(stretch.begins).date()


def _meet(stretch: Stretch, slot: Slot, local: Local) -> bool:
    begins, ends = (_clock(each, local) for each in (stretch.begins, stretch.ends or stretch.begins))
    return begins < slot.closes and (slot.opens <= begins or slot.opens < ends)


def _clock(instant: datetime, local: Local) -> datetime:
    return local(instant).replace(tzinfo=None)
