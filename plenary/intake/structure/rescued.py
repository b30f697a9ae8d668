"""Read lists whose numbers are of a kind that elsewhere numbers something else: sections, brackets, words alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from msgspec.structs import replace

from plenary.intake.characters import digits
from plenary.intake.numbering import marker
from plenary.intake.numerals import ARABIC_ORDINALS
from plenary.intake.shapes import either
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.titles import may_be_heading
from plenary.intake.words import Lexicon

_BRACKETS = re.compile(r"\s*[(（]\s*(\d{1,2})\s*[)）]\s*(?=\S)")
_SPACED = re.compile(r"\s*(\d{1,2})\s+(?=[^\W\d_])")
_FEWEST = 2
Numbered = tuple[int, str]
_Read = Callable[[str, Lexicon], Numbered | None]


def rescued(lines: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Give the lines with plain numbers, where one of these kinds counts from one on: ``I.``, ``一、``, ``(1)``, ``Item 1``, ``1``.

    Nothing is given where none does; the caller has found no other list.
    """
    for read in (_section, _bracketed, _named, _spaced):
        made, count = _renumbered(lines, read, words)
        if count >= _FEWEST:
            return made
    return []


def _renumbered(lines: Sequence[Paragraph], read: _Read, words: Lexicon) -> tuple[list[Paragraph], int]:
    made: list[Paragraph] = []
    count = 0
    for line in lines:
        found = read(line.text, words) if not line.cells else None
        if found and found[0] == 1 and count >= _FEWEST:
            # The numbers begin anew: of notes, or of paragraphs.
            return made[: len(made) - made[-1].text.rstrip().endswith((":", "："))], count
        if found is None or found[0] != count + 1 or not may_be_heading(found[1].rstrip(" .;:。；：")):
            made += [line] if count else []
            continue
        count += 1
        text = f"{count}. {found[1]}"
        made.append(replace(line, text=text, pieces=(text,)))
    return made, count


def _section(text: str, words: Lexicon) -> Numbered | None:
    found = marker(text, words)
    if found is None or found.style != "section":
        return None
    value = found.values[0]
    number = ARABIC_ORDINALS.get(value.rstrip("ً")) or (int(value) if value.isdigit() else None)
    return (number, found.rest) if number else None


def _bracketed(text: str, words: Lexicon) -> Numbered | None:
    del words
    found = _BRACKETS.match(digits(text))
    return (int(found[1]), text[found.end() :]) if found else None


def _named(text: str, words: Lexicon) -> Numbered | None:
    found = _named_shape(words).match(digits(text))
    return (int(found[1]), text[found.end() :]) if found else None


def _spaced(text: str, words: Lexicon) -> Numbered | None:
    del words
    found = _SPACED.match(digits(text))
    return (int(found[1]), text[found.end() :]) if found else None


@lru_cache(maxsize=8)
def _named_shape(words: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s*{either(words.item)}\s*(\d{{1,2}})\s+(?=[^\W\d_])", re.IGNORECASE)
