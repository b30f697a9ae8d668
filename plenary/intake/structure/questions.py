"""Look at the timetable as a whole and ask what cannot be right in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plenary.intake import symbols
from plenary.intake.doubts import Doubt, MoveRow, doubt
from plenary.intake.reading import Item, Masthead, Row, slots_of


def asked(rows: Sequence[Row], items: Sequence[Item]) -> list[Doubt]:
    """Give the doubts about rows that stand where they cannot stand; nothing is changed."""
    found = [*_continued(rows), *_without_hours(rows)]
    if any(row.item for row in rows):
        found += _without_slot(rows, items)
    return found


def only_named(items: Sequence[Item], masthead: Masthead) -> list[Doubt]:
    """Give a doubt for each item without documents whose annotation names some that no item lists."""
    listed = {symbol for item in items for document in item.documents for symbol in document.symbols}
    own = masthead.symbol or ""
    doubts: list[Doubt] = []
    for item in items:
        named = [
            str(symbol)
            for note in item.notes
            for group in symbols.find(note.text)
            for symbol in group
            if str(symbol) not in listed and not _is_own(str(symbol), own)
        ]
        if named and not item.documents:
            said = ", ".join(dict.fromkeys(named))
            doubts.append(doubt("documents-only-named", item.notes[0].place, item=item.number, symbols=said))
    return doubts


def _is_own(symbol: str, own: str) -> bool:
    """Tell whether a symbol is that of the agenda itself, or of what it adds to or revises."""
    return bool(own) and (f"{symbol}/".startswith(f"{own}/") or f"{own}/".startswith(f"{symbol}/"))


def _continued(rows: Sequence[Row]) -> Iterator[Doubt]:
    for index, row in enumerate(rows):
        if not row.item or not row.continued:
            continue
        earlier = [other for other in rows[:index] if _covers(other.item, row.item)]
        if any(other.block != row.block for other in earlier):
            continue
        first = next((other for other in earlier if not other.continued), None)
        if first is None:
            yield doubt("continued-without-beginning", row.place, item=row.item, day=row.day, slot=row.when)
        else:
            yield _same_slot(rows, first, row)


def _without_hours(rows: Sequence[Row]) -> Iterator[Doubt]:
    days = {row.place: row.day for row in rows}
    for slot in slots_of(rows):
        if slot.items and slot.start is None:
            yield doubt("slot-without-time", slot.place, day=days[slot.place], items=", ".join(slot.items))


def _same_slot(rows: Sequence[Row], first: Row, row: Row) -> Doubt:
    before = next((other for other in reversed(rows) if other.block < row.block), None)
    facts = (("item", row.item or ""), ("day", row.day), ("slot", row.when))
    if before is None:
        return Doubt(code="continued-in-first-slot", place=row.place, facts=facts)
    said = before.when if before.day == row.day else f"{before.day}, {before.when}"
    return Doubt(
        code="continued-in-same-slot",
        place=row.place,
        facts=(*facts, ("before", said)),
        repair=MoveRow(first.place, first.item or "", before.block),
    )


def _covers(one: str | None, other: str | None) -> bool:
    """Tell whether a row of one item is a row of the other, or of an item under it."""
    if one is None or other is None:
        return False
    return one == other or one.startswith((f"{other} (", f"{other}."))


def _without_slot(rows: Sequence[Row], items: Sequence[Item]) -> Iterator[Doubt]:
    named = {row.item for row in rows if row.item}
    for item in items:
        stands = any(_covers(one, item.number) or _covers(item.number, one) for one in named)
        if not stands:
            yield doubt("item-without-slot", item.place, item=item.number)
