"""Letter the sub-items that are only indented: lines without a mark under a numbered one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from plenary.intake import dates, symbols
from plenary.intake.characters import digits
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import marker
from plenary.intake.source import Line
from plenary.intake.words import Lexicon
from plenary.intake.words.open_ends import ends_open

_FEWEST, _MOST, _LONGEST = 2, 20, 70
"""Lines that stand under one item, at least and at most, and letters in one of them."""
_NUMBERED = re.compile(r"(\s*)(\d{1,2})\s?[.)．]\s+\S")
_ENDS_TITLE = (",", "،", "-", "–", ":", "：")


def lettered(lines: Sequence[Line], words: Lexicon) -> tuple[list[Line], list[Doubt]]:
    """Give the lines with a letter before each that stands indented, and without a mark of its own, under an item."""
    made, doubts = list(lines), []
    for at, line in enumerate(lines):
        found = _NUMBERED.match(digits(line.text))
        below = _below(lines, at, len(found[1]), words) if found else []
        if found is None or len(below) < _FEWEST:
            continue
        item = str(int(found[2]))
        for count, place in enumerate(below):
            text = lines[place].text
            indent = text[: len(text) - len(text.lstrip())]
            made[place] = replace(
                lines[place], text=f"{indent}({chr(97 + count)}) {text.strip()}", full=False
            )
        first, last = f"{item} (a)", f"{item} ({chr(96 + len(below))})"
        doubts.append(doubt("letters-by-indent", lines[below[0]].place, item=item, first=first, last=last))
    return made, doubts


def _below(lines: Sequence[Line], at: int, indent: int, words: Lexicon) -> list[int]:
    """Give the lines that stand indented under an item up to the next; none where one of them goes on from another."""
    if ends_open(lines[at].text, words.code) or lines[at].text.rstrip().endswith(_ENDS_TITLE[:-2]):
        return []
    below: list[int] = []
    for place in range(at + 1, len(lines)):
        text = lines[place].text
        if marker(text, words) is not None or len(text) - len(text.lstrip()) <= indent:
            break
        below.append(place)
    alone = all(map(_may_be_item, _texts(lines, below), [words] * len(below)))
    return below if alone and len(below) <= _MOST else []


def _texts(lines: Sequence[Line], places: Sequence[int]) -> Iterator[str]:
    return (lines[place].text.strip() for place in places)


def _may_be_item(text: str, words: Lexicon) -> bool:
    """Tell whether a line is a title by itself: it begins as titles do, ends as they do, and tells no time and no document."""
    if len(text) > _LONGEST or text[:1].islower() or not text[:1].isalpha() or any(map(str.isdigit, text)):
        return False
    if text.endswith((".", *_ENDS_TITLE)) or ends_open(text, words.code):
        return False
    return not dates.find(text, words) and symbols.parse(text) is None
