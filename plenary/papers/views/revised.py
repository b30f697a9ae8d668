"""Tell what a revised agenda changed while the body sat: of items, of meetings to come, of documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from plenary.agenda.agenda import Item
from plenary.agenda.issues import revised
from plenary.agenda.programme import Slot
from plenary.facts.agenda import AgendaRevised, DocumentRevised, RevisedItem
from plenary.facts.programme import SlotRevised
from plenary.papers.foreign import titled
from plenary.papers.views.meeting import ChangeView
from plenary.proceedings.queries import Moment
from plenary.tongue import Tongue


def of_items(moment: Moment, fact: AgendaRevised, tongue: Tongue) -> Iterator[ChangeView]:
    """Give the items that were deleted, then those renumbered, then those added or retitled under their new numbers."""
    before = {item.number: item for item in moment.before.agenda.items}
    entry, kept = moment.entry.id, {listed.was for listed in fact.listed}
    for gone in before.values():
        if gone.number not in kept:
            yield ChangeView("delete", str(gone.number), titled(gone.titles, tongue), entry=entry)
    known = [(before.get(listed.was) if listed.was else None, listed) for listed in fact.listed]
    for was, listed in known:
        if was is not None and was.number != listed.number and not _follows(was, fact):
            yield ChangeView("renumber", str(was.number), number=str(listed.number), entry=entry)
    for was, listed in known:
        if was is None or _retitled(was, listed):
            what = "add" if was is None else "retitle"
            yield ChangeView(what, str(listed.number), titled(listed.titles, tongue), entry=entry)


def _retitled(was: Item, listed: RevisedItem) -> bool:
    """Tell whether a title became another in a language that both have: a version more is no new title."""
    titles = dict(was.titles)
    return any(titles.get(code, words) != words for code, words in listed.titles)


def _follows(was: Item, fact: AgendaRevised) -> bool:
    """Sub-items that only follow their item are not told one by one."""
    if was.parent is None:
        return False
    parent = fact.number_of(was.parent)
    now = fact.number_of(was.number)
    return parent is not None and now == parent + was.number.removeprefix(was.parent)


def of_slot(moment: Moment, fact: SlotRevised) -> Iterator[ChangeView]:
    """Give the new time of a meeting to come, and which items it was given or no longer has."""
    was = moment.before.programme.slot(fact.slot)
    now, entry = moment.now.programme.slot(fact.slot), moment.entry.id
    before, after = (was.date, was.start, was.end), (now.date, now.start, now.end)
    if before != after:
        yield replace(_meeting("shift", now, entry), before=before)
    for item in now.items:
        if item not in was.items:
            yield _meeting("place", now, entry, moment.numbering.item(item))
    for item in was.items:
        if item not in now.items:
            yield _meeting("drop", now, entry, moment.numbering.item(item))


def _meeting(what: str, slot: Slot, entry: int, item: str = "") -> ChangeView:
    return ChangeView(what, item, day=slot.date, start=slot.start, end=slot.end, entry=entry)


def of_new(moment: Moment, slot: Slot) -> Iterator[ChangeView]:
    """Give the items of a meeting that is new: of interest where they were taken from another."""
    for item in slot.items:
        yield _meeting("begin", slot, moment.entry.id, moment.numbering.item(item))


def settled(changes: Iterable[ChangeView]) -> tuple[ChangeView, ...]:
    """Give changes as they were made; an item that one entry takes from a meeting and gives to another was moved."""
    listed = sorted(changes, key=lambda each: each.entry)
    given = {(each.entry, each.item) for each in listed if each.what in _GIVEN}
    gone = {(each.entry, each.item) for each in listed if each.what == "drop"}
    return tuple(
        replace(each, what="move") if each.what in _GIVEN and (each.entry, each.item) in gone else each
        for each in listed
        if (each.entry, each.item) not in (given if each.what == "drop" else ())
        if each.what != "begin" or (each.entry, each.item) in gone
    )


_GIVEN = ("place", "begin")
"""What a meeting that was programmed already, or a new one, was given."""


def of_document(moment: Moment, fact: DocumentRevised) -> Iterator[ChangeView]:
    """Give the document that took the place of another."""
    if revised(fact.symbols, fact.was):
        symbols, was = ("–".join(each) for each in (fact.symbols, fact.was))
        yield ChangeView("replace", title=symbols, number=was, entry=moment.entry.id)
