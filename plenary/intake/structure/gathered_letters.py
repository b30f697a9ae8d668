"""Give letters that a converter set together before all of their titles back to each title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from plenary.intake.doubts import Doubt, doubt
from plenary.intake.reading import Item

_GATHERED = re.compile(
    r"^(?P<title>[^()]{3,}?)[:：]?\s*(?P<letters>(?:\([a-z]\)\s*){2,})(?P<rest>[^()\s].*)$"
)
_LETTER = re.compile(r"\(([a-z])\)")
_ROW = re.compile(r"(?:\([a-z]\)\s*){2,}$")
_STOPS = re.compile(r"\s*[;；]\s*")


def with_own_letters(items: Sequence[Item]) -> tuple[list[Item], list[Doubt]]:
    """Give the items with sub-items for ``Matters: (a) (b) First; Second``, where there are as many titles as letters."""
    items = list(_with_last(items))
    made: list[Item] = []
    doubts: list[Doubt] = []
    for item in _spread(items):
        subs = list(_sub_items(item)) if item.parent is None else []
        found = _GATHERED.match(item.title) if subs else None
        made += [replace(item, title=found["title"].strip()), *subs] if found else [item]
        doubts += [doubt("letters-gathered", item.place, item=item.number)] if found else []
    told = [item.place for item, other in zip(items, _spread(items), strict=True) if item != other]
    doubts += [doubt("letters-gathered", place, item=_above(items, place)) for place in told[:1]]
    return made, doubts


def _with_last(items: Sequence[Item]) -> Iterator[Item]:
    """Put the last letter of a row, which was taken for a sub-item, back behind the others."""
    held: Item | None = None
    for item in items:
        if held and item.parent == held.number:
            sign = item.number.rpartition(" ")[2]
            held = replace(held, title=f"{held.title} {sign} {item.title}")
            continue
        if held:
            yield held
        held = item if item.parent is None and _ROW.search(item.title) else None
        if held is None:
            yield item
    if held:
        yield held


def _above(items: Sequence[Item], place: object) -> str:
    return next(item.parent or item.number for item in items if item.place == place)


def _sub_items(item: Item) -> Iterator[Item]:
    found = _GATHERED.match(item.title)
    letters = _LETTER.findall(found["letters"]) if found else []
    titles = [title for title in _STOPS.split(found["rest"].strip(" ;.")) if title] if found else []
    # The first letters of the row are often lost: the last one tells how many there were.
    every = [chr(code) for code in range(ord("a"), ord(letters[-1]) + 1)] if letters else []
    names = next((names for names in (letters, every) if len(names) == len(titles)), [])
    for name, title in zip(names, titles, strict=False):
        yield Item(number=f"{item.number} ({name})", title=title, parent=item.number, place=item.place)


def _spread(items: Sequence[Item]) -> list[Item]:
    """Part the title of a sub-item among those before it that have none: ``(a)``, ``(b) First; Second``."""
    made = list(items)
    for at, item in enumerate(made):
        begin = at
        while begin and not made[begin - 1].title and made[begin - 1].parent == item.parent is not None:
            begin -= 1
        titles = _STOPS.split(item.title) if begin < at else []
        if titles and len(titles) == at - begin + 1:
            made[begin : at + 1] = [
                replace(one, title=title) for one, title in zip(made[begin : at + 1], titles, strict=True)
            ]
    return made
