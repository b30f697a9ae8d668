"""Read when the meeting opens and which services it has, from the words of the annotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache

from plenary.intake import dates, times
from plenary.intake.characters import digits, fold
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.reading import Item, Masthead, Services
from plenary.intake.words import Lexicon
from plenary.tongue import LANGUAGES

_NEAR = 45
_FIRST_ITEMS = 4


def wrong_weekdays(masthead: Masthead, items: Sequence[Item], words: Lexicon) -> list[Doubt]:
    """Doubt the dates of the masthead and of the first items that name another day of the week."""
    places = dict(masthead.places)
    texts = [(masthead.dates, places["dates"])] if masthead.dates else []
    texts += [(note.text, note.place) for item in items[:_FIRST_ITEMS] for note in item.notes]
    year = masthead.date_from.year if masthead.date_from else None
    doubts: list[Doubt] = []
    for text, place in texts:
        for found in dates.find(text, words):
            day = found.begins(year)
            if day and found.weekday not in {None, day.weekday()}:
                written = text[found.start : found.end].strip()
                doubts.append(doubt("weekday-differs", place, day=written, year=day.year))
    return doubts


def opening(
    items: Sequence[Item], above: Iterable[str], masthead: Masthead, words: Lexicon, year: int | None
) -> datetime | None:
    """Give the wall time of the opening: a date with a time beside it, in the masthead or the first items.

    Where the masthead names the first day, another day is not the opening.
    """
    known = masthead.date_from.year if masthead.date_from else year
    texts = [*above, *(note.text for item in items[:_FIRST_ITEMS] for note in item.notes)]
    for text in texts:
        for found in _beside(text, words, known):
            if masthead.date_from in {None, found.date()}:
                return found
    return None


def _beside(text: str, words: Lexicon, year: int | None) -> Iterator[datetime]:
    days = dates.find(text, words)
    spans = times.find(text, words) if days else []
    for day in days:
        first: date | None = day.begins(year)
        for span in spans:
            follows = 0 <= span.start - day.end <= _NEAR
            precedes = 0 <= day.start - span.end <= _NEAR
            if first and (follows or precedes):
                yield datetime.combine(first, span.begins)


@lru_cache(maxsize=8)
def _shapes(words: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(words.meetings_shape, re.IGNORECASE), re.compile(words.six_shape, re.IGNORECASE)


def services(texts: Iterable[str], words: Lexicon) -> Services:
    """Give how many meetings a day are serviced, and in which languages, as far as the text says."""
    meetings_shape, six_shape = _shapes(words)
    count: int | None = None
    languages: tuple[str, ...] = ()
    for text in texts:
        found = meetings_shape.search(text) if count is None else None
        count = _count(found["count"], words) if found else count
        if not languages and six_shape.search(text):
            languages = LANGUAGES
    return Services(meetings_per_day=count, languages=languages)


def _count(written: str, words: Lexicon) -> int | None:
    if digits(written).isdigit():
        return int(digits(written))
    return dict(words.numbers).get(fold(written))
