"""Write the script of all meetings that are still to be held, before they are: each by its programme and the agenda."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.acts.lists import found_list
from plenary.agenda.agenda import Consideration
from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.script import matters
from plenary.script.book import Book
from plenary.script.course import root
from plenary.script.line import Draft, Line
from plenary.script.lists import closed_now
from plenary.script.proposing import opening
from plenary.script.speaking import BEFORE_DEBATE, adjourned, closing, given, introduced, taken_up
from plenary.tongue import Tongue


class Section(Struct, frozen=True):
    """What is said at one point of the agenda; ``items`` is empty for the opening and the end."""

    items: tuple[ItemNumber, ...]
    lines: tuple[Line, ...]


class Sitting(Struct, frozen=True):
    """One meeting to come: its number, its slot, and its sections in order."""

    number: int
    slot: Slot
    sections: tuple[Section, ...]


def whole_script(now: Conference, at: datetime, book: Book) -> tuple[Sitting, ...]:
    """Give the script of every meeting that was neither held nor cancelled, in the language of ``book``."""
    slots = [slot for slot in now.programme.slots if slot.status in ("planned", "added")]
    held = len(now.meetings.held)
    return tuple(
        Sitting(held + place, slot, tuple(_Writing(now, at, book, slots, place - 1).sections()))
        for place, slot in enumerate(slots, 1)
    )


class _Writing:
    """Writes one meeting: what was said in an earlier one is not said again."""

    def __init__(self, now: Conference, at: datetime, book: Book, slots: list[Slot], place: int) -> None:
        self.slots, self.place, self.slot = slots, place, slots[place]
        opens = now.body.instant(self.slot.opens)
        self.draft = Draft(now, max(at, opens), book)
        self.officers = Tongue(book.code)

    def sections(self) -> Iterator[Section]:
        """Give the opening, an item after the other, and the end."""
        yield Section((), tuple(self._opened()))
        for number in self.slot.items:
            if any(item.number == number for item in self.draft.now.agenda.items):
                yield Section((number,), tuple(self._item(number)))
        yield Section((), tuple(self._ended()))

    def _opened(self) -> Iterator[Line]:
        draft, now = self.draft, self.draft.now
        number = len(now.meetings.held) + self.place + 1
        if number == 1:
            yield opening(draft)
        yield draft.say("F01", ordinal=draft.terms.ordinal(number))
        yield draft.say("F03")
        closes = now.body.instant(self.slot.closes)
        yield draft.say("F28", time=draft.terms.time(closes))

    def _item(self, number: ItemNumber) -> Iterator[Line]:
        known = [item.number for item in self.draft.now.agenda.items]
        here = self._considering(number)
        as_begun = self._as_begun(number)
        yield taken_up(as_begun, (number,))
        if as_begun.now.agenda.item(number).state is Consideration.NOT_OPENED:
            yield from introduced(here, (number,))
        if root(number) == root(known[0]):
            yield from self._opening_item(here, number)
        elif root(number) == root(known[-1]):
            yield from self._report(here)
        else:
            yield from self._debate(here, number)

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
        if number != same[-1]:
            return
        for name in BEFORE_DEBATE:
            if matters.named(name).due(here.now):
                yield from self._decided(here, name)

    def _decided(self, here: Draft, name: str) -> Iterator[Line]:
        matter = matters.named(name)
        yield matters.asked(here, matter, self.officers)
        yield here.declare(matters.formula_of(matter, here), matter.terms(here))

    def _before(self, number: ItemNumber) -> bool:
        """Tell whether an earlier one of the meetings to come takes up an item."""
        return any(number in slot.items for slot in self.slots[: self.place])

    def _debate(self, here: Draft, number: ItemNumber) -> Iterator[Line]:
        """Call everybody on the list; where a later meeting goes on with the item, the last speaker was not heard yet."""
        items, held = here.terms.items((number,)), found_list(here.now)
        if held is not None and held.closes is not None and held.closes <= here.at:
            held = replace(held, closed=held.closes)
        if held is None and not self._before(number):
            yield here.say("F08", items=items)
        if self._before(number) or held is None or (held.closed is None and not held.requests):
            # Who speaks is not known before: the Chair fills the gap.
            yield here.say("F14")
        else:
            for request in held.requests:
                yield given(here, request)
                yield here.say("F16", speaker=here.terms.called_up(request))
        if any(number in slot.items for slot in self.slots[self.place + 1 :]):
            yield here.say("F11b-later", items=items)
        else:
            yield from closed_now(here, held)
            yield here.say("F23")
            yield from self._decided(here, "conclude")

    def _report(self, here: Draft) -> Iterator[Line]:
        yield here.say("F32-plain", rapporteur=matters.rapporteur(here))
        yield from self._decided(here, "report")
        yield from self._decided(here, "finalize")

    def _ended(self) -> Iterator[Line]:
        after = self.slots[self.place + 1] if self.place + 1 < len(self.slots) else None
        if after is None:
            yield closing(self.draft)
        yield adjourned(self.draft, after)
