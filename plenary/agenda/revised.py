"""What a revised agenda changes, as values: each item, slot and document before and after, and what is kept."""

from __future__ import annotations

from msgspec import Struct

from plenary.agenda.agenda import Document, Item
from plenary.agenda.programme import Slot
from plenary.agenda.provisional import ProvisionalSlot
from plenary.fact import ItemNumber


class ItemChange(Struct, frozen=True):
    """One item before and after; ``ways``: new, cancelled, renumbered, retitled, annotated, reparented."""

    was: Item | None
    now: Item | None
    ways: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Give what the change is known by when it is chosen or left."""
        return f"item/{self.was.number if self.was else ''}/{self.now.number if self.now else ''}"


class SlotChange(Struct, frozen=True):
    """One slot before and after; ``ways``: new, cancelled, moved (to another time), items, label."""

    was: Slot | None
    now: ProvisionalSlot | None
    ways: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Give what the change is known by."""
        new = f"{self.now.date.isoformat()}T{self.now.start:%H:%M}" if self.now else ""
        return f"slot/{self.was.id if self.was else ''}/{new}"


class OrderChange(Struct, frozen=True):
    """The order of the items that keep their numbers, before and after: it is another, whatever else changes."""

    was: tuple[ItemNumber, ...]
    now: tuple[ItemNumber, ...]
    ways: tuple[str, ...] = ("reordered",)

    @property
    def key(self) -> str:
        """Give what the change is known by; there is one at most."""
        return "order"


class DocumentChange(Struct, frozen=True):
    """One document before and after; ``ways``: new, replaced (by a later issue), retitled, assigned, unlisted.

    ``assigned`` is to other items. What comes as a revision of a known document takes its place.
    What is no longer listed stays before the body: it was submitted, and is told only.
    """

    was: Document | None
    now: Document | None
    ways: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Give what the change is known by."""
        symbols = (self.now or self.was or Document((), "")).symbols
        return f"document/{' '.join(symbols) or (self.now.title if self.now else '')}"


Change = ItemChange | OrderChange | SlotChange | DocumentChange


class Kept(Struct, frozen=True):
    """What the document would undo and the meeting keeps, with the reason.

    ``code``: item-taken-up (it is not in the document), number-in-use (a new item has the number of one
    that is kept), slot-over (the document has other items for a meeting that was held or sits).
    """

    code: str
    item: ItemNumber | None = None
    title: str = ""
    slot: Slot | None = None


class Difference(Struct, frozen=True):
    """All that a document changes, in its order, and what is kept in spite of it.

    ``items`` has every item of both, changed or not: the order of the new agenda is in it. ``held_back``
    are numbers of the document that other items have here, each with the number that its item keeps;
    None where the item is new and could not be taken over. ``order`` is told where items that keep
    their numbers stand in another order.
    """

    items: tuple[ItemChange, ...] = ()
    slots: tuple[SlotChange, ...] = ()
    documents: tuple[DocumentChange, ...] = ()
    kept: tuple[Kept, ...] = ()
    held_back: tuple[tuple[ItemNumber, ItemNumber | None], ...] = ()
    order: OrderChange | None = None

    @property
    def changes(self) -> tuple[Change, ...]:
        """Give what can be accepted or left."""
        order = (self.order,) if self.order is not None else ()
        found: tuple[Change, ...] = (*self.items, *order, *self.slots, *self.documents)
        return tuple(each for each in found if each.ways and each.ways != ("unlisted",))
