"""Know the heads of a timetable's columns, and the lines that name an item in their words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from plenary.intake.characters import fold, squeezed
from plenary.intake.shapes import either
from plenary.intake.structure.designations import session_shape
from plenary.intake.structure.numbers import NUMBER, item_numbers, marked_numbers
from plenary.intake.words import LEXICONS, Lexicon

_SHORT = 90


class Roles(Struct, frozen=True):
    """Which column holds what, as the head of a table says; -1 where it does not."""

    item: int = -1
    title: int = -1


def roles_of(cells: Iterable[str], words: Lexicon) -> Roles:
    """Read which column holds what from the head of a table."""
    folded = [fold(cell) for cell in cells]
    item = {fold(form) for one in (words, LEXICONS["en"]) for form in one.item_column}
    title = {fold(form) for one in (words, LEXICONS["en"]) for form in one.title_column}
    return Roles(
        next((column for column, cell in enumerate(folded) if cell in item), -1),
        next((column for column, cell in enumerate(folded) if cell in title), -1),
    )


def is_head_word(text: str, words: Lexicon) -> bool:
    """Tell whether a line is the head of a column, or the heads of several run together."""
    return len(text) < _SHORT and _head_words(words).fullmatch(squeezed(text)) is not None


@lru_cache(maxsize=8)
def _head_words(words: Lexicon) -> re.Pattern[str]:
    forms = {squeezed(form) for form in (*words.times_column, *words.item_column, *words.title_column)}
    return re.compile(rf"{either(form for form in forms if form)}+")


@lru_cache(maxsize=8)
def resumed_shape(words: Lexicon) -> re.Pattern[str]:
    """Give lines such as ``Agenda item 3 continued`` and ``Continue on item 3``."""
    names, goes_on = either(words.item + words.items), either(words.continued)
    number = r"(\d{1,2}(?:\.\d{1,2})*(?:\s*[(（]\w{1,4}[)）])*)"
    return re.compile(
        rf"{names}\s*{number},?\s+{goes_on}|{goes_on}\s+(?:\w+\s+)?{names}\s*{number}", re.IGNORECASE
    )


@lru_cache(maxsize=8)
def named_shape(words: Lexicon) -> re.Pattern[str]:
    """Give the number in brackets after a title, such as ``(agenda item 3.1)``."""
    names = either(words.item + words.items + LEXICONS["en"].item + LEXICONS["en"].items)
    return re.compile(
        rf"[(（\[]\s*{names}\s*([^()（）\[\]]*(?:[(（][^()（）]{{1,4}}[)）])*)[)）\]]\s*$", re.IGNORECASE
    )


@lru_cache(maxsize=8)
def leading_shape(words: Lexicon) -> re.Pattern[str]:
    """Give the word for an item with its number before a title, with or without a point between."""
    names = either(words.item + words.items)
    return re.compile(rf"{names}\s*({NUMBER})\s*[.:–-]?(?:\s+|$)", re.IGNORECASE)


def is_half(text: str, words: Lexicon) -> bool:
    """Tell whether words name a half of a day, or a meeting by its number, and nothing else."""
    folded = fold(text)
    return folded in {fold(half) for half in words.halves} or (
        bool(folded)
        and not text.strip()[:1].islower()
        and session_shape(words).fullmatch(text.strip()) is not None
    )


def numbered_half(text: str, words: Lexicon, last: str | None) -> tuple[str, tuple[str, ...]]:
    """Read a line that is a half of a day and nothing but numbers of items after it; no numbers where it is none."""
    found = re.match(rf"({either(words.halves)})[\s:：–—-]+", text, re.IGNORECASE)
    numbers = item_numbers(text[found.end() :].strip(), words, last) if found else ()
    return (found[1], numbers) if found and numbers else ("", ())


def named_numbers(cell: str, words: Lexicon) -> tuple[tuple[str, ...], frozenset[str]]:
    """Read a cell that holds the word for an item and nothing but numbers, and which of them go on."""
    names = re.compile(rf"\s*{either(words.item + words.items)}", re.IGNORECASE)
    return marked_numbers(cell, words, None) if names.match(cell) else ((), frozenset())
