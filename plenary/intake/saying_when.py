"""Know a line that says on which days and at which hours the meetings are, as people type it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time

from plenary.intake import dates, times
from plenary.intake.characters import digits
from plenary.intake.shapes import either
from plenary.intake.words import Lexicon

NUMBERED = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*\s*[.)、．:\-–]|[(（]?[a-zа-яأ-ي一-十]{1,2}[)）.、])")
_RANGE = re.compile(
    r"(?<![\d:.])(\d{1,2})(?:[:.h](\d\d))?\s*(?:[-–—−~～]|\bto\b|\bà\b|\ba las\b|\ba\b|\bдо\b|至|到|إلى)\s*"
    r"(?:las\s+|الساعة\s+)?(\d{1,2})(?:[:.h](\d\d))?(?![\d:])",
    re.IGNORECASE,
)
_FIRST_IN_THE_MORNING = 8
Hours = tuple[time, time]


def says_when(text: str, words: Lexicon) -> bool:
    """Tell whether a line says on which days and at which hours the meetings are: both, and no item."""
    found = dates.find(text, words)
    if not found or "\t" in text or names_item(text, words):
        return False
    return bool(hours_in(without_dates(text, found), words)) and not _is_numbered(text, found, words)


def names_item(text: str, words: Lexicon) -> bool:
    """Tell whether a line names an item by its number: a row of a timetable does, a sentence that says when does not."""
    name = either((*words.item, *words.items))
    return (
        re.search(rf"(?<!\w){name}\s*(?:\d|[一二三四五六七八九十])", digits(text), re.IGNORECASE) is not None
    )


def _is_numbered(text: str, found: Sequence[dates.Found], words: Lexicon) -> bool:
    numbered = NUMBERED.match(text) or named_item(words).match(text)
    return bool(numbered) and found[0].start > 0 and not _RANGE.match(digits(text).lstrip())


def named_item(words: Lexicon) -> re.Pattern[str]:
    """Give the word for an item with a figure, at the beginning of a line."""
    return re.compile(rf"\s*{either(words.item)}\s*\d", re.IGNORECASE)


def without_dates(text: str, found: Sequence[dates.Found]) -> str:
    """Blank the dates of a line, so that their figures are not taken for hours."""
    for one in found:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def hours_in(text: str, words: Lexicon) -> list[Hours]:
    """Give the hours of the meetings of a day: as the language writes times, or bare as people type them."""
    written = [(span.begins, span.ends) for span in times.find(text, words) if span.ends is not None]
    return written or [_settled(match) for match in _RANGE.finditer(digits(text)) if _may_be(match)]


def first_hours(text: str, words: Lexicon) -> tuple[time | None, time | None, str]:
    """Give the first hours of a text, of which the end may not be said, and the words that are left."""
    for span in times.find(text, words)[:1]:
        return span.begins, span.ends, f"{text[: span.start]} {text[span.end :]}"
    for match in _RANGE.finditer(digits(text)):
        if _may_be(match):
            return *_settled(match), f"{text[: match.start()]} {text[match.end() :]}"
    return None, None, text


def _may_be(match: re.Match[str]) -> bool:
    return int(match[1]) <= 24 and int(match[3]) <= 24 and int(match[2] or 0) < 60 and int(match[4] or 0) < 60


def _settled(match: re.Match[str]) -> Hours:
    """Settle the halves of the day: no body meets before eight in the morning, and none ends before it begins."""
    first, last = int(match[1]), int(match[3])
    first += 12 if first < _FIRST_IN_THE_MORNING else 0
    last += 12 if last <= first and last <= 12 else 0
    return time(first % 24, int(match[2] or 0)), time(last % 24, int(match[4] or 0))
