"""Mend by hand what the reader made of a document: each change gives another reading, the old one stays.

A change that cannot be made gives the same reading back; nothing of the document is touched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from plenary.intake.reading import Item, Reading, Row

Renumber = dict[str, str]
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def depth(item: Item) -> int:
    """Tell how many items an item stands under, by its number: «2» 0, «2 (a)» 1, «2 (a) (i)» 2."""
    return item.number.count("(") if "(" in item.number else item.number.count(".")


def promote(reading: Reading, number: str) -> Reading:
    """Lift an item one level, and what stands under it with it; it follows what it stood under."""
    place = _place(reading, number)
    if place is None or depth(reading.items[place]) == 0:
        return reading
    return _leveled(reading, place, -1)


def demote(reading: Reading, number: str) -> Reading:
    """Put an item, and what stands under it, under the item before it."""
    place = _place(reading, number)
    if place is None or place == 0 or depth(reading.items[place]) > depth(reading.items[place - 1]):
        return reading
    return _leveled(reading, place, 1)


def merge(reading: Reading, number: str) -> Reading:
    """Join an item with the one before it: its title was the end of that one's; what it had goes with it."""
    place = _place(reading, number)
    if not place:
        return reading
    before, item = reading.items[place - 1], reading.items[place]
    titles = dict(before.titles)
    joined = replace(
        before,
        title=f"{before.title} {item.title}".strip(),
        titles=tuple(
            (code, f"{title} {dict(item.titles).get(code, '')}".strip()) for code, title in titles.items()
        ),
        notes=(*before.notes, *item.notes),
        documents=(*before.documents, *(each for each in item.documents if each not in before.documents)),
    )
    levels = [depth(each) for each in reading.items]
    del levels[place]
    items = (*reading.items[: place - 1], joined, *reading.items[place + 1 :])
    return _numbered(reading, items, levels, {item.number: before.number})


def split(reading: Reading, number: str, at: int) -> Reading:
    """Part the title of an item at a letter: what follows becomes the next item, at the same level."""
    place = _place(reading, number)
    if place is None:
        return reading
    item = reading.items[place]
    first, rest = item.title[:at].strip(" ;:,–—-"), item.title[at:].strip(" ;:,–—-")
    if not first or not rest:
        return reading
    levels = [depth(each) for each in reading.items]
    levels.insert(place + 1, levels[place])
    new = replace(
        item, number=f"{item.number} bis", title=rest, titles=(), notes=(), documents=(), heading=None
    )
    items = (
        *reading.items[:place],
        replace(item, title=first, titles=_titled(item, reading.language, first)),
        new,
        *reading.items[place + 1 :],
    )
    return _numbered(reading, items, levels, {})


def retitle(reading: Reading, number: str, title: str) -> Reading:
    """Give an item another title."""
    title = " ".join(title.split())
    place = _place(reading, number)
    if place is None or not title or reading.items[place].title == title:
        return reading
    item = reading.items[place]
    new = replace(item, title=title, titles=_titled(item, reading.language, title))
    return replace(reading, items=(*reading.items[:place], new, *reading.items[place + 1 :]))


def remove(reading: Reading, number: str) -> Reading:
    """Take an item away, with what stands under it: it was none. Its rows keep their words as labels."""
    place = _place(reading, number)
    if place is None:
        return reading
    end = _end(reading.items, place)
    gone = {item.number for item in reading.items[place:end]}
    items = (*reading.items[:place], *reading.items[end:])
    rows = tuple(replace(row, item=None) if row.item in gone else row for row in reading.rows)
    return _numbered(replace(reading, rows=rows), items, [depth(item) for item in items], {})


def to_slot(reading: Reading, number: str, slot: int) -> Reading:
    """Put an item into a slot, by the place of the slot; it leaves the others."""
    blocks = sorted({row.block for row in reading.rows})
    item = reading.item(number)
    if item is None or not 0 <= slot < len(blocks):
        return reading
    block = blocks[slot]
    inside = [row for row in reading.rows if row.block == block]
    if any(row.item == number for row in inside) and sum(row.item == number for row in reading.rows) == 1:
        return reading
    model = inside[-1]
    row = replace(model, item=number, title=item.title, continued=False)
    # An empty slot holds one row that says only when it is.
    inside = [each for each in inside if each.item != number and (each.item or each.title)]
    rows = _without(reading, number)
    return replace(
        reading, rows=tuple(sorted((*(r for r in rows if r.block != block), *inside, row), key=_block))
    )


def _block(row: Row) -> int:
    return row.block


def _without(reading: Reading, number: str) -> list[Row]:
    kept = [row for row in reading.rows if row.item != number]
    left = {row.block for row in kept}
    empty = {row.block: row for row in reading.rows if row.block not in left}
    rows = [*kept, *(replace(row, item=None, title="", continued=False) for row in empty.values())]
    return sorted(rows, key=_block)


def _titled(item: Item, language: str, title: str) -> tuple[tuple[str, str], ...]:
    return tuple({**dict(item.titles), language: title}.items()) if item.titles else ()


def _place(reading: Reading, number: str) -> int | None:
    return next((place for place, item in enumerate(reading.items) if item.number == number), None)


def _end(items: Sequence[Item], place: int) -> int:
    """Give the place after an item and all that stands under it."""
    level = depth(items[place])
    later = (at for at in range(place + 1, len(items)) if depth(items[at]) <= level)
    return next(later, len(items))


def _leveled(reading: Reading, place: int, step: int) -> Reading:
    levels = [depth(item) for item in reading.items]
    for at in range(place, _end(reading.items, place)):
        levels[at] += step
    return _numbered(reading, reading.items, levels, {})


def _numbered(reading: Reading, items: Sequence[Item], levels: Sequence[int], merged: Renumber) -> Reading:
    """Number the items anew by their levels; rows, footnotes and doubts follow their items."""
    decimal = any("." in item.number for item in reading.items)
    made: list[Item] = []
    numbers: Renumber = {}
    counts: list[int] = []
    first = int(reading.items[0].number) if reading.items and reading.items[0].number.isdigit() else 1
    for item, wanted in zip(items, levels, strict=True):
        level = min(wanted, len(counts))
        counts = [*counts[: level + 1], *([0] * (level + 1 - len(counts)))]
        counts[level] += 1
        number = _number(counts, first, decimal=decimal)
        parent = _number(counts[:-1], first, decimal=decimal) if level else None
        numbers[item.number] = number
        made.append(replace(item, number=number, parent=parent))
    numbers |= {old: numbers[into] for old, into in merged.items()}
    return _followed(replace(reading, items=tuple(made)), numbers.get)


def _number(counts: Sequence[int], first: int, *, decimal: bool) -> str:
    top = str(counts[0] + first - 1)
    if decimal:
        return ".".join((top, *map(str, counts[1:])))
    return " ".join((top, *(f"({_counted(level, count)})" for level, count in enumerate(counts[1:], 1))))


def _counted(level: int, count: int) -> str:
    """Give the letter of a sub-item, the roman figure of one below it."""
    if level == 1:
        return _LETTERS[(count - 1) % 26] * ((count - 1) // 26 + 1)
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return "x" * (count // 10) + ones[count % 10]


def _followed(reading: Reading, now: Callable[[str], str | None]) -> Reading:
    rows = tuple(replace(row, item=now(row.item) if row.item else None) for row in reading.rows)
    notes = tuple(replace(note, item=now(note.item) if note.item else None) for note in reading.footnotes)
    doubts = tuple(
        replace(
            each,
            facts=tuple((key, (now(said) or said) if key == "item" else said) for key, said in each.facts),
            repair=replace(each.repair, item=now(each.repair.item) or each.repair.item)
            if each.repair
            else None,
        )
        for each in reading.doubts
    )
    return replace(reading, rows=rows, footnotes=notes, doubts=doubts)
