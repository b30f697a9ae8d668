"""Say in a tongue what a revised agenda changes and what is kept: for the console and for the windows alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from plenary.agenda.agenda import Item
from plenary.agenda.programme import Slot
from plenary.agenda.provisional import ProvisionalSlot
from plenary.agenda.revised import (
    Change,
    Difference,
    DocumentChange,
    ItemChange,
    Kept,
    OrderChange,
    SlotChange,
)
from plenary.tongue import N_, Tongue

Slotted = Slot | ProvisionalSlot

NEW_ITEM = N_("New item %(item)s: %(title)s")
GONE_ITEM = N_("Item %(item)s is no longer on the agenda: %(title)s")
RENUMBERED = N_("Item %(item)s becomes item %(number)s: %(title)s")
RETITLED = N_("Item %(item)s is retitled: %(title)s (until now: %(before)s)")
BOTH = N_("Item %(item)s becomes item %(number)s and is retitled: %(title)s (until now: %(before)s)")
ANNOTATED = N_("Item %(item)s has another annotation: %(title)s")
REPARENTED = N_("Item %(item)s stands at another level: %(title)s")
NEW_SLOT = N_("New meeting: %(when)s: %(what)s")
GONE_SLOT = N_("The meeting is cancelled: %(when)s: %(what)s")
MOVED_SLOT = N_("The meeting moves from %(before)s to %(when)s: %(what)s")
OTHER_ITEMS = N_("%(when)s: %(what)s (until now: %(before)s)")
NEW_DOCUMENT = N_("New document: %(document)s")
REPLACED_DOCUMENT = N_("The document %(before)s is replaced by %(document)s")
REVISED_DOCUMENT = N_("The document is listed otherwise: %(document)s")
UNLISTED = N_("No longer listed, and kept: %(document)s")
TAKEN_UP = N_("Kept: item %(item)s is not in the document, but the meeting has dealt with it: %(title)s")
IN_USE = N_("Not taken over under this number: item %(item)s, %(title)s; an item that is kept has it")
OVER = N_("Kept as it was: %(when)s; the document has it otherwise, but the meeting was held or sits")
NOTHING = N_("no items")
REORDERED = N_("The items stand in another order: %(now)s (until now: %(before)s)")
HEAD = {
    "parent": N_("Parent organ"),
    "title": N_("Title"),
    "symbol": N_("Symbol"),
    "session": N_("Session"),
    "place": N_("Place"),
    "dates": N_("Dates"),
    "begins": N_("First day"),
    "ends": N_("Last day"),
}
"""The fields of the head of a document, in words."""
HEAD_CHANGED = N_("%(field)s: %(now)s (until now: %(before)s)")
HEAD_NEW = N_("%(field)s, until now not known: %(now)s")


def said(change: Change, tongue: Tongue) -> str:
    """Say one change."""
    if isinstance(change, ItemChange):
        return _item(change, tongue)
    if isinstance(change, OrderChange):
        was, now = ([tongue.item_number(each) for each in order] for order in (change.was, change.now))
        return tongue.text(REORDERED, now=tongue.series(now), before=tongue.series(was))
    return _slot(change, tongue) if isinstance(change, SlotChange) else _document(change, tongue)


def told(found: Difference, tongue: Tongue) -> Iterator[tuple[str, str]]:
    """Give a mark and a sentence for everything: + new, - gone, ~ otherwise, ! kept in spite of the document."""
    unlisted = [each for each in found.documents if each not in found.changes]
    for change in (*found.changes, *unlisted):
        if change.ways:
            yield _mark(change), said(change, tongue)
    for each in found.kept:
        yield "!", kept(each, tongue)


def head_said(name: str, before: object, now: object, tongue: Tongue) -> str:
    """Say what the head of the document has otherwise, field by field."""
    field = tongue.text(HEAD[name])
    told = [
        tongue.date(each) if isinstance(each, date) else tongue.isolate(str(each)) if each else ""
        for each in (before, now)
    ]
    if not told[0]:
        return tongue.text(HEAD_NEW, field=field, now=told[1])
    return tongue.text(HEAD_CHANGED, field=field, before=told[0], now=told[1])


def _mark(change: Change) -> str:
    return "+" if change.was is None else "-" if change.now is None else "~"


def _item(change: ItemChange, tongue: Tongue) -> str:
    was, now = change.was, change.now
    shown = now or was
    if shown is None:
        return ""
    values = {
        "item": tongue.item_number((was or shown).number),
        "number": tongue.item_number(shown.number),
        "title": _title(shown, tongue),
        "before": _title(was or shown, tongue),
    }
    sentence = _sentence(change)
    return tongue.text(sentence, **{name: said for name, said in values.items() if f"%({name})s" in sentence})


def _sentence(change: ItemChange) -> str:
    if change.was is None:
        return NEW_ITEM
    if change.now is None:
        return GONE_ITEM
    ways = set(change.ways)
    if {"renumbered", "retitled"} <= ways:
        return BOTH
    by_way = {"renumbered": RENUMBERED, "retitled": RETITLED, "reparented": REPARENTED}
    return next((sentence for way, sentence in by_way.items() if way in ways), ANNOTATED)


def _title(item: Item, tongue: Tongue) -> str:
    return item.title(tongue.code)


def _slot(change: SlotChange, tongue: Tongue) -> str:
    was, now = change.was, change.now
    if now is None:
        return tongue.text(GONE_SLOT, when=_when(was, tongue), what=_what(was, tongue)) if was else ""
    when, what = _when(now, tongue), _what(now, tongue)
    if was is None:
        return tongue.text(NEW_SLOT, when=when, what=what)
    if "moved" in change.ways:
        return tongue.text(MOVED_SLOT, before=_when(was, tongue), when=when, what=what)
    return tongue.text(OTHER_ITEMS, when=when, what=what, before=_what(was, tongue))


def _when(slot: Slotted, tongue: Tongue) -> str:
    day = tongue.weekday_date(slot.date, year=False)
    return tongue.apart([day, tongue.time_range(slot.start, slot.end)])


def _what(slot: Slotted, tongue: Tongue) -> str:
    items = tongue.series([tongue.item_number(number) for number in slot.items])
    return items or slot.label or tongue.text(NOTHING)


def _document(change: DocumentChange, tongue: Tongue) -> str:
    shown = change.now or change.was
    if shown is None:
        return ""
    items = tongue.series([tongue.item_number(number) for number in shown.items])
    document = tongue.apart([part for part in (" – ".join(shown.symbols), shown.title, items) if part])
    if change.was is not None and "replaced" in change.ways:
        return tongue.text(REPLACED_DOCUMENT, before=" – ".join(change.was.symbols), document=document)
    sentence = NEW_DOCUMENT if change.was is None else UNLISTED if change.now is None else REVISED_DOCUMENT
    return tongue.text(sentence, document=document)


def kept(each: Kept, tongue: Tongue) -> str:
    """Say what is kept in spite of the document, and why."""
    if each.slot is not None:
        return tongue.text(OVER, when=_when(each.slot, tongue))
    sentence = TAKEN_UP if each.code == "item-taken-up" else IN_USE
    return tongue.text(sentence, item=tongue.item_number(each.item or ""), title=each.title)
