"""Tell which items of two agendas are the same, though their numbers or titles differ."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from plenary.agenda.agenda import Item

_APART = re.compile(r"[\W_]+")
#: So alike are titles that were edited: a share of their letters, in order.
EDITED, CLEARLY = 0.5, 0.8

Pair = tuple[Item, Item]
Same = Callable[[Item, Item], bool]


def pairs(old: Sequence[Item], new: Sequence[Item]) -> list[Pair]:
    """Give each old item with the new one that it became, the surest ways to tell it first.

    The same number and title; the same title, where no other has it; the same number under an edited
    title; a clearly edited title under another number.
    """
    left, coming = list(old), list(new)
    found: list[Pair] = []
    for same in (_whole, _by_title(old, new), _edited, _moved_and_edited):
        for now in tuple(coming):
            was = _likest(now, [each for each in left if same(each, now)])
            if was is not None:
                left.remove(was)
                coming.remove(now)
                found.append((was, now))
    return found


def _likest(now: Item, candidates: Sequence[Item]) -> Item | None:
    return max(candidates, key=lambda each: likeness(each, now), default=None)


def _whole(was: Item, now: Item) -> bool:
    """Tell whether number and title are the same; of versions in two languages the number decides."""
    return was.number == now.number and (not _shared(was, now) or likeness(was, now) == 1.0)


def _by_title(old: Sequence[Item], new: Sequence[Item]) -> Same:
    often = [Counter(title for item in each for title in set(_titles(item).values())) for each in (old, new)]

    def same(was: Item, now: Item) -> bool:
        titles = {_titles(was)[language] for language in _shared(was, now)}
        shared = titles & set(_titles(now).values())
        return any(all(count[title] == 1 for count in often) for title in shared)

    return same


def _edited(was: Item, now: Item) -> bool:
    return was.number == now.number and likeness(was, now) >= EDITED


def _moved_and_edited(was: Item, now: Item) -> bool:
    return likeness(was, now) >= CLEARLY


def likeness(was: Item, now: Item) -> float:
    """Tell how alike the titles of two items are, 0 to 1, in the language in which they are most.

    A title that was only made longer, or shorter, at its end was edited, however long the rest.
    """
    one, other = _titles(was), _titles(now)
    return max((_alike(one[language], other[language]) for language in _shared(was, now)), default=0.0)


def _alike(one: str, other: str) -> float:
    if one == other:
        return 1.0
    longer = one.startswith(f"{other} ") or other.startswith(f"{one} ")
    return max(SequenceMatcher(None, one, other).ratio(), EDITED if longer else 0.0)


def _shared(was: Item, now: Item) -> set[str]:
    return set(dict(was.titles)) & set(dict(now.titles))


def _titles(item: Item) -> dict[str, str]:
    return {language: _APART.sub(" ", title.casefold()).strip() for language, title in item.titles}
