"""Write the script of what is still to be held, before it is: each meeting by its programme and the agenda."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.acts.lists import found_list
from plenary.agenda.agenda import Consideration
from plenary.agenda.meetings import Meeting
from plenary.agenda.meetings import Sitting as State
from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.fact import ItemNumber, SlotId
from plenary.floor.speakers import SpeakersList
from plenary.script import matters
from plenary.script.book import Book
from plenary.script.calling import Begins, called
from plenary.script.course import Part, following_items, opens, part_of_item, report_has_item, root
from plenary.script.ending import adjourned, closing
from plenary.script.line import Draft, Line, Step
from plenary.script.lists import closed_now
from plenary.script.proposing import opening, question
from plenary.script.speaking import BEFORE_DEBATE, introduced, taken_up
from plenary.tongue import Tongue


class Section(Struct, frozen=True):
    """What is said at one point of the agenda; ``items`` is empty for the opening and the end."""

    items: tuple[ItemNumber, ...]
    lines: tuple[Line, ...]


class Sitting(Struct, frozen=True):
    """One meeting to come, or what is left of the one that sits: its number, its slot, and its sections in order."""

    number: int
    slot: Slot
    sections: tuple[Section, ...]
    continued: bool = False


def whole_script(now: Conference, at: datetime, book: Book, begins: Begins) -> tuple[Sitting, ...]:
    """Give the script of what is left of the meeting that sits, and of every one that is still to be held.

    ``at`` is an instant in UTC; the language is that of ``book``; ``begins`` tells when those who wait are expected to speak.
    """
    sits = now.meetings.current
    ahead = now.ahead(at)
    slots = [_slot_of(now, sits), *ahead] if sits else [*ahead]
    first = sits.number if sits else len(now.meetings.held) + 1
    draft, written = Draft(now, at, book), []
    for place, slot in enumerate(slots):
        continued = sits is not None and place == 0
        writing = (_GoingOn if continued else _Writing)(draft, slots, place, first + place, begins)
        written.append(Sitting(first + place, slot, tuple(writing.sections()), continued))
    return tuple(written)


def _slot_of(now: Conference, sits: Meeting) -> Slot:
    """Give the slot in which a meeting sits; one that was not programmed has its day and hour, and what it considers."""
    opened = now.body.local(sits.opened)
    return now.slot or Slot(
        SlotId(""), opened.date(), opened.time(), opened.time(), (*now.agenda.current, *following_items(now))
    )


class _Writing:
    """Writes one meeting: what was said in an earlier one is not said again."""

    def __init__(self, draft: Draft, slots: list[Slot], place: int, number: int, begins: Begins) -> None:
        self.slots, self.place, self.slot, self.number = slots, place, slots[place], number
        opens = draft.now.body.instant(self.slot.opens)
        self.draft = replace(draft, at=max(draft.at, opens))
        self.officers, self.begins = Tongue(draft.book.code), begins

    def sections(self) -> Iterator[Section]:
        """Give the opening, an item after the other, and the end."""
        known = {item.number: item for item in self.draft.now.agenda.items}
        numbers = [number for number in self.slot.items if number in known]
        numbers = [number for number in numbers if known[number].state is not Consideration.CONCLUDED]
        under = self.number == 1 and numbers and opens(known[numbers[0]])
        opened = (*self._opened(), *self._opening_item(self.draft, numbers[0])) if under else self._opened()
        yield Section((numbers.pop(0),) if under else (), tuple(opened))
        for number in numbers:
            yield Section((number,), tuple(self._item(number)))
        yield Section((), tuple(self._ended()))

    def _opened(self) -> Iterator[Line]:
        draft, now = self.draft, self.draft.now
        if self.number == 1:
            yield opening(draft)
        yield draft.say("F01", ordinal=draft.terms.ordinal(self.number))
        yield draft.say("F03")
        closes = now.body.instant(self.slot.closes)
        yield draft.say("F28", time=draft.terms.time(closes))

    def _item(self, number: ItemNumber) -> Iterator[Line]:
        here = self._considering(number)
        as_begun = self._as_begun(number)
        yield taken_up(as_begun, (number,))
        if as_begun.now.agenda.item(number).state is Consideration.NOT_OPENED:
            yield from introduced(here, (number,))
        # A list that was opened on an item makes it no debate of substance.
        match part_of_item(here.now.agenda, number):
            case Part.OPENING:
                yield from self._opening_item(here, number)
            case Part.REPORT:
                yield from self._report(here)
            case Part.DEBATE:
                yield from self._debate(here)
            case Part.CLOSURE:
                # Its words are those that end the meeting.
                pass

    def _considering(self, number: ItemNumber) -> Draft:
        now = self.draft.now
        return replace(self.draft, now=replace(now, agenda=replace(now.agenda, current=(number,))))

    def _as_begun(self, number: ItemNumber) -> Draft:
        """Let an item that an earlier meeting takes up count as begun: it is continued."""
        now = self.draft.now
        if not self._before(number) or now.agenda.item(number).state is not Consideration.NOT_OPENED:
            return self.draft
        items = tuple(
            replace(item, state=Consideration.INTERRUPTED) if item.number == number else item
            for item in now.agenda.items
        )
        return replace(self.draft, now=replace(now, agenda=replace(now.agenda, items=items)))

    def _opening_item(self, here: Draft, number: ItemNumber) -> Iterator[Line]:
        same = [each for each in self.slot.items if root(each) == root(number)]
        if number not in same[-1:]:
            return
        for name in BEFORE_DEBATE:
            if matters.named(name).due(here.now):
                yield from self._decided(here, name)

    def _decided(self, here: Draft, name: str) -> Iterator[Line]:
        matter = matters.named(name)
        yield matters.asked(here, matter, self.officers)
        yield here.declare(matters.formula_of(matter, here), matter.terms(here))

    def _before(self, *numbers: ItemNumber) -> bool:
        """Tell whether an earlier one of these meetings takes up any of these items."""
        return any(number in slot.items for slot in self.slots[: self.place] for number in numbers)

    def _later(self, *numbers: ItemNumber) -> bool:
        """Tell whether a later one of these meetings goes on with any of these items."""
        return any(number in slot.items for slot in self.slots[self.place + 1 :] for number in numbers)

    def _debate(self, here: Draft) -> Iterator[Line]:
        """Call everybody on the list; where a later meeting goes on with the items, the last speaker was not heard yet."""
        numbers = here.now.agenda.current
        items, held = here.terms.items(numbers), found_list(here.now)
        if held is not None and held.closes is not None and held.closes <= here.at:
            held = replace(held, closed=held.closes)
        if held is None and not self._before(*numbers):
            yield here.say("F08", items=items)
        if self._before(*numbers) or held is None or (held.closed is None and not held.requests):
            # Who speaks is not known before: the Chair fills the gap.
            yield here.say("F14")
        else:
            closes = held.closes if self._closes(held) else None
            yield from called(here, held, self.begins, closes)
            held = replace(held, closed=closes or held.closed)
        if self._later(*numbers):
            yield here.say("F11b-later", items=items)
        else:
            yield from closed_now(here, held)
            yield here.say("F23")
            yield from self._decided(here, "conclude")

    def _closes(self, held: SpeakersList) -> bool:
        """Tell whether a list is closed in this meeting, at the time that was announced."""
        ends = self.draft.now.body.instant(self.slot.closes)
        return held.closed is None and held.closes is not None and held.closes <= ends

    def _report(self, here: Draft) -> Iterator[Line]:
        yield here.say("F32-plain", rapporteur=matters.rapporteur(here))
        yield from self._adopted(here)

    def _adopted(self, here: Draft) -> Iterator[Line]:
        yield from self._decided(here, "report")
        yield from self._decided(here, "finalize")

    def _ended(self) -> Iterator[Line]:
        after = self.slots[self.place + 1] if self.place + 1 < len(self.slots) else None
        if after is None:
            if not (report_has_item(self.draft.now.agenda) or self.draft.now.report.adopted):
                yield from self._report(self.draft)
            yield from closing(self.draft)
        yield adjourned(self.draft, after)


class _GoingOn(_Writing):
    """Writes what is left of the meeting that sits: it was opened, and its items were taken up and introduced."""

    def sections(self) -> Iterator[Section]:
        """Give the resumption where the meeting is interrupted, what is under consideration, what follows, and the end."""
        now = self.draft.now
        if now.meetings.sitting is not State.OPEN:
            yield Section((), (self.draft.say("F26"),))
        if now.agenda.current:
            yield Section(now.agenda.current, tuple(self._current()))
        for number in following_items(now):
            yield Section((number,), tuple(self._item(number)))
        yield Section((), tuple(self._ended()))

    def _current(self) -> Iterator[Line]:
        draft, now = self.draft, self.draft.now
        if now.floor.statement is not None:
            yield draft.say("F16", speaker=draft.terms.called_up(now.floor.statement))
        yield from self._pending()
        number = now.agenda.current[-1]
        part, held = part_of_item(now.agenda, number), found_list(now)
        if part is not Part.DEBATE and held is not None:
            yield from called(draft, held, self.begins)
        match part:
            case Part.OPENING:
                yield from self._opening_item(draft, number)
            case Part.DEBATE:
                yield from self._debate(draft)
            case Part.REPORT if not now.report.adopted:
                yield from self._adopted(draft)

    def _pending(self) -> Iterator[Line]:
        """Give what is before the body: what was put is waited for, as what the Chair will yet put."""
        put = matters.put(self.draft) if self.draft.now.conduct.question else None
        for line in question(self.draft, self.officers):
            yield replace(line, step=Step.ASK) if line == put else line

    def _decided(self, here: Draft, name: str) -> Iterator[Line]:
        """What is already before the body on the item under consideration is not asked once more."""
        if here is not self.draft or matters.matter_of(here.now) is not matters.named(name):
            yield from super()._decided(here, name)
