"""Clean and compare the titles of items."""

from __future__ import annotations

import re
from functools import lru_cache

from plenary.intake.characters import RAISED, fold, squeezed, tidy
from plenary.intake.shapes import either
from plenary.intake.words import Lexicon

_POINTS = re.compile(rf"[\s.;:。；：؛،,*†‡{RAISED}]+$")
#: The mark of a footnote that lost its place above the line, glued to the point of the title.
_LOWERED = re.compile(r"((?:^|[\s(«“\"'’])[^\W\d_]{3,}[.;:,])\d{1,2}$")
#: The same after a Chinese stop, or after a bracket and a stop.
_LOWERED_STOP = re.compile(r"([。；]|[)）][.;。；])\d{1,2}$")
_ETC = re.compile(r"(?:\.{3}|…)\s*$")
_LONGEST_HEADING = 220
_SENTENCE_END = re.compile(r"[.;。；؛]\s*$")


@lru_cache(maxsize=8)
def continued_shape(words: Lexicon) -> re.Pattern[str]:
    """Give the mark that an item goes on: in brackets, or after a comma or dash at the end."""
    forms = either(words.continued)
    return re.compile(rf"\s*[(（\[]\s*{forms}\.?\s*[)）\]]|\s*[,،:–-]\s*{forms}\.?\s*$", re.IGNORECASE)


def cleaned(text: str, words: Lexicon) -> str:
    """Give a title on one line without final points, footnote marks and marks of continuation."""
    text = " ".join(tidy(continued_shape(words).sub("", text)).split())
    return text if _ETC.search(text) else _POINTS.sub("", _LOWERED_STOP.sub(r"\1", _LOWERED.sub(r"\1", text)))


def is_continued(text: str, words: Lexicon) -> bool:
    """Tell whether a row says that its item goes on from an earlier slot."""
    return is_resumed(text, words) or continued_shape(words).search(text) is not None


def is_resumed(text: str, words: Lexicon) -> bool:
    """Tell whether a row says nothing but that its item goes on."""
    return squeezed(text) in {squeezed(form) for form in words.continued}


def same(one: str, other: str) -> bool:
    """Tell whether two titles are the same words."""
    return bool(squeezed(one)) and squeezed(one) == squeezed(other)


def alike(one: str, other: str) -> float:
    """Tell how much of the words two titles share, 0 to 1."""
    first, second = set(fold(one).split()), set(fold(other).split())
    if len(first) <= 1 and len(second) <= 1:
        first, second = set(fold(one)), set(fold(other))
    return len(first & second) / max(1, min(len(first), len(second)))


def related(one: str, other: str, words: Lexicon) -> bool:
    """Tell whether two titles can mean the same: they share half of the words that say something."""
    first, second = (set(fold(title).split()) - words.common for title in (one, other))
    least = min(len(first), len(second))
    return same(one, other) or alike(one, other) == 1 or (least > 0 and len(first & second) * 2 >= least)


def may_be_heading(text: str) -> bool:
    """Tell whether a text is short and unfinished enough to be a heading, not a sentence."""
    return 0 < len(text) <= _LONGEST_HEADING and not _SENTENCE_END.search(text)
