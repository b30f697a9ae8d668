"""The programme as it was kept: what sat in the time of each slot, and what sat outside the programme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from plenary.agenda.meetings import Meeting
from plenary.agenda.programme import AHEAD, Slot
from plenary.fact import SlotId

T = TypeVar("T")
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


class Where(Protocol):
    """What tells the time of the place: a body."""

    def local(self, instant: datetime) -> datetime:
        """Give an instant (UTC) in the time of the place."""


class _Same(Generic[T]):
    """Stands for a value among what a timetable is kept by: equal to itself alone, whatever it holds.

    Values are replaced and never changed, and to compare two records of meetings would cost more than the answer.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.value is other.value

    def __hash__(self) -> int:
        return id(self.value)


def timetable(held: tuple[Meeting, ...], slots: tuple[Slot, ...], where: Where) -> tuple[Place, ...]:
    """Give every slot and everything that sat, in the order of time.

    It is reckoned once for the same values: screens and figures ask for it at every look, and few acts change it.
    """
    return _reckoned(_Same(held), _Same(slots), _Same(where))


@lru_cache(maxsize=8)
def _reckoned(
    held: _Same[tuple[Meeting, ...]], slots: _Same[tuple[Slot, ...]], where: _Same[Where]
) -> tuple[Place, ...]:
    return _of(held.value, slots.value, where.value.local)


def _of(held: Iterable[Meeting], slots: Sequence[Slot], local: Local) -> tuple[Place, ...]:
    sat = [stretch for meeting in held for stretch in stretches(meeting, local)]
    used = _used(sat, slots, local)
    first = {stretch.meeting.slot: stretch for stretch in reversed(sat)}
    there: dict[SlotId | None, list[Stretch]] = {}
    for stretch, its in zip(sat, used, strict=True):
        there.setdefault(its, []).append(stretch)
    places = [
        Place(
            slot.opens, slot, tuple(there.get(slot.id, ())), None if slot.id in there else first.get(slot.id)
        )
        for slot in slots
    ]
    places += (Place(_clock(each.begins, local), sat=(each,)) for each in there.get(None, ()))
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


class _Hours(Struct, frozen=True):
    """A stretch by the clock of the place."""

    stretch: Stretch
    begins: datetime
    ends: datetime


def _used(sat: Sequence[Stretch], slots: Sequence[Slot], local: Local) -> list[SlotId | None]:
    """Tell of whose slot's time each stretch was: first of its own, then of another that is free, last of its own on that day."""
    hours = [
        _Hours(each, _clock(each.begins, local), _clock(each.ends or each.begins, local)) for each in sat
    ]
    open_ones = [slot for slot in slots if slot.status != "cancelled"]
    used: list[SlotId | None] = [None] * len(sat)
    whose: dict[SlotId, int] = {}
    for fits in (_in_own, _in_another, _on_day_of_own):
        for place, each in enumerate(hours):
            number = each.stretch.meeting.number
            if used[place] is None:
                free = (slot for slot in open_ones if whose.get(slot.id, number) == number)
                used[place] = found = next((slot.id for slot in free if fits(each, slot)), None)
                if found is not None:
                    whose[found] = number
    return used


def _in_own(sat: _Hours, slot: Slot) -> bool:
    """Of one that goes on nobody knows how far it will reach into its slot: it is enough that it was opened on that day."""
    if sat.stretch.ends is None and not sat.stretch.resumed and _on_day_of_own(sat, slot):
        return True
    return slot.id == sat.stretch.meeting.slot and _meet(sat, slot)


def _in_another(sat: _Hours, slot: Slot) -> bool:
    """A lunch or a reception is no time for a meeting that was not programmed then."""
    return bool(slot.items or not slot.label) and _meet(sat, slot)


def _on_day_of_own(sat: _Hours, slot: Slot) -> bool:
    return slot.id == sat.stretch.meeting.slot and slot.date == sat.begins.date()


def _meet(sat: _Hours, slot: Slot) -> bool:
    return sat.begins < slot.closes and (slot.opens <= sat.begins or slot.opens < sat.ends)


def _clock(instant: datetime, local: Local) -> datetime:
    return local(instant).replace(tzinfo=None)
