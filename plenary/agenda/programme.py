"""The organization of work: which items are programmed for which slot, with which services."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from msgspec import Struct
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import ItemNumber, Language, SlotId
from plenary.facts import meetings
from plenary.facts import programme as facts
from plenary.facts.agenda import AgendaAmended, AgendaRevised
from plenary.refusal import Refusal
from plenary.tongue import LANGUAGES

AHEAD = ("planned", "added")
SITS = "sits"
"""The status of the slot whose meeting was called to order and has not risen."""
EARLY = timedelta(hours=1)
"""How long before its slot a meeting may open that is held in it: one at lunch, between two slots, opens sooner."""
ALL_LANGUAGES = tuple(Language(code) for code in LANGUAGES)


class Slot(Struct, frozen=True):
    """One meeting as programmed; ``start`` and ``end`` in the time of the conference.

    ``status`` is planned, added, sits, held or cancelled.
    """

    id: SlotId
    date: date
    start: time
    end: time
    items: tuple[ItemNumber, ...] = ()
    label: str = ""
    status: str = "planned"
    languages: tuple[Language, ...] = ALL_LANGUAGES

    @property
    def opens(self) -> datetime:
        """Give the start as a naive time of the conference."""
        return datetime.combine(self.date, self.start)

    @property
    def closes(self) -> datetime:
        """Give the end as a naive time of the conference; an end before the start is on the next day."""
        closes = datetime.combine(self.date, self.end)
        return closes if closes > self.opens else closes + timedelta(days=1)


class Programme(Struct, frozen=True):
    """All slots in the order of time, and what was asked, granted or refused beyond the present one.

    ``changed`` tells that it is no longer as the document proposes it: items moved, meetings added or cancelled;
    ``reopened`` that this came after the body had adopted it, and that it was not asked about that since.
    """

    slots: tuple[Slot, ...] = ()
    adopted: bool = False
    amended: bool = False
    changed: bool = False
    reopened: bool = False
    extended: datetime | None = None
    asked: datetime | None = None
    refused: datetime | None = None

    def slot(self, slot: SlotId) -> Slot:
        """Give a slot by its identity.

        Raises:
            Refusal: ``slot.unknown``.
        """
        for each in self.slots:
            if each.id == slot:
                return each
        raise Refusal("slot.unknown", slot=slot)

    def planned(self, slot: SlotId) -> Slot:
        """Give a slot that was neither held nor cancelled.

        Raises:
            Refusal: ``slot.unknown``, ``slot.sits``, ``slot.held`` or ``slot.cancelled``.
        """
        found = self.not_over(slot)
        if found.status == SITS:
            raise Refusal("slot.sits", slot=slot)
        return found

    def not_over(self, slot: SlotId) -> Slot:
        """Give a slot that can still take items: one to come, or the one in which the meeting sits.

        Raises:
            Refusal: ``slot.unknown``, ``slot.held`` or ``slot.cancelled``.
        """
        found = self.slot(slot)
        if found.status == "held":
            raise Refusal("slot.held", slot=slot)
        if found.status == "cancelled":
            raise Refusal("slot.cancelled", slot=slot)
        return found

    def next_planned(self) -> Slot | None:
        """Give the first slot that was neither held nor cancelled."""
        return next((slot for slot in self.slots if slot.status in AHEAD), None)

    def due(self, local: datetime) -> Slot | None:
        """Give the slot for a meeting that opens now, a naive time of the conference; None outside the programme.

        It is the first one that is not over; where all are, the first that was not held. On a day on which meetings
        are programmed it is one of that day, and not one that is long to come: a meeting in the evening or after
        midnight does not take the slot of the morning, nor one over lunch that of the afternoon.
        """
        ahead = (slot for slot in self.slots if slot.status in AHEAD and local < slot.closes)
        due = next(ahead, self.next_planned())
        meets = any(slot.date == local.date() for slot in self.slots)
        if due is None or not meets:
            return due
        near = due.date == local.date() or local < due.closes
        return due if near and due.opens - EARLY <= local else None


CHANGES: Changes[Programme] = Changes()


def _with(programme: Programme, slot: Slot) -> Programme:
    slots = tuple(slot if each.id == slot.id else each for each in programme.slots)
    return replace(programme, slots=slots)


@CHANGES.on(facts.SlotProgrammed)
def _programmed(programme: Programme, fact: facts.SlotProgrammed) -> Programme:
    if any(slot.id == fact.slot for slot in programme.slots):
        raise Refusal("slot.exists", slot=fact.slot)
    slot = Slot(
        id=fact.slot,
        date=fact.date,
        start=fact.start,
        end=fact.end,
        items=fact.items,
        label=fact.label,
        status="added" if fact.added else "planned",
    )
    return replace(
        programme,
        slots=_ordered((*programme.slots, slot)),
        changed=programme.changed or fact.added,
        reopened=programme.reopened or (fact.added and programme.adopted),
    )


def _ordered(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    return tuple(sorted(slots, key=lambda each: (each.opens, each.id)))


@CHANGES.on(facts.SlotRevised)
def _revised(programme: Programme, fact: facts.SlotRevised) -> Programme:
    slot = replace(
        programme.planned(fact.slot),
        date=fact.date,
        start=fact.start,
        end=fact.end,
        items=fact.items,
        label=fact.label,
    )
    return replace(programme, slots=_ordered(_with(programme, slot).slots))


@CHANGES.on(facts.SlotCancelled)
def _cancelled(programme: Programme, fact: facts.SlotCancelled) -> Programme:
    slot = programme.planned(fact.slot)
    cancelled = _with(programme, replace(slot, status="cancelled"))
    return replace(cancelled, changed=True, reopened=programme.adopted)


@CHANGES.on(facts.ProgrammeChanged)
def _changed(programme: Programme, fact: facts.ProgrammeChanged) -> Programme:
    for left in fact.left:
        slot = programme.slot(left)
        items = tuple(item for item in slot.items if item != fact.item)
        programme = _with(programme, replace(slot, items=items))
    slot = programme.not_over(fact.slot)
    if fact.item in slot.items:
        raise Refusal("slot.has-item", slot=slot.id, item=fact.item)
    moved = _with(programme, replace(slot, items=(*slot.items, fact.item)))
    return replace(moved, changed=True, reopened=programme.adopted)


@CHANGES.on(AgendaAmended)
def _agenda_amended(programme: Programme, fact: AgendaAmended) -> Programme:
    slots = tuple(replace(slot, items=fact.numbers_of(slot.items)) for slot in programme.slots)
    return programme if slots == programme.slots else replace(programme, slots=slots)


@CHANGES.on(AgendaRevised)
def _agenda_revised(programme: Programme, fact: AgendaRevised) -> Programme:
    slots = tuple(replace(slot, items=fact.numbers_of(slot.items)) for slot in programme.slots)
    return programme if slots == programme.slots else replace(programme, slots=slots)


@CHANGES.on(facts.ProgrammeAdopted)
def _adopted(programme: Programme, fact: facts.ProgrammeAdopted) -> Programme:
    return replace(programme, adopted=True, amended=fact.amended, reopened=False)


@CHANGES.on(facts.ServicesPlanned)
def _planned(programme: Programme, fact: facts.ServicesPlanned) -> Programme:
    return _with(programme, replace(programme.slot(fact.slot), languages=fact.languages))


@CHANGES.on(facts.ServicesExtended)
def _extended(programme: Programme, fact: facts.ServicesExtended) -> Programme:
    if fact.granted:
        return replace(programme, extended=fact.until, asked=None, refused=None)
    return replace(programme, asked=None, refused=fact.until)


@CHANGES.on(facts.ExtensionAsked)
def _asked(programme: Programme, fact: facts.ExtensionAsked) -> Programme:
    return replace(programme, asked=fact.until, refused=None)


@CHANGES.on(meetings.MeetingCalledToOrder)
def _sits(programme: Programme, fact: meetings.MeetingCalledToOrder) -> Programme:
    programme = replace(programme, extended=None, asked=None, refused=None)
    if fact.slot is None:
        return programme
    slot = programme.planned(fact.slot)
    return _with(programme, replace(slot, status=SITS))


@CHANGES.on(meetings.MeetingAdjourned)
def _rose(programme: Programme, _fact: meetings.MeetingAdjourned) -> Programme:
    sat = next((slot for slot in programme.slots if slot.status == SITS), None)
    return programme if sat is None else _with(programme, replace(sat, status="held"))
