"""Know a list whose numbers have no point, in columns of number, title and documents as several houses set it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from plenary.intake import dates
from plenary.intake.characters import digits
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import marker
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.part_headings import is_title
from plenary.intake.structure.titles import may_be_heading
from plenary.intake.words import Lexicon

_BARE = re.compile(r"(\d{1,2})\s+(?=[^\W\d_])")
_DECIMAL = re.compile(r"\d{1,2}\.\d{1,2}\s+[^\W\d_]")
_FEWEST = 3


def with_points(paragraphs: Sequence[Paragraph], words: Lexicon) -> tuple[list[Paragraph], list[Doubt]]:
    """Give ``2 Title`` as ``2. Title`` where such lines count from one on under the title; else the same lines.

    The first number under the title must be one of them, and they end where a number with a point comes.
    """
    made, top = list(paragraphs), 0
    begun: Paragraph | None = None
    start = next((at for at, one in enumerate(made) if is_title(one.text, words)), len(made))
    for at in range(start + 1, len(made)):
        found = None if made[at].cells else _BARE.match(digits(made[at].text))
        if found and int(found[1]) == top + 1 and _may_be_item(made[at], words):
            begun, top = begun or made[at], top + 1
            made[at] = _pointed(made[at], found)
        elif _is_numbered(made[at], words):
            break
    columns = any(len(one.pieces) > 2 or _DECIMAL.match(digits(one.text)) for one in made[start:])
    if begun is None or top < _FEWEST or not columns:
        return list(paragraphs), []
    return made, [doubt("list-of-sections", begun.place, last=top)]


def _may_be_item(one: Paragraph, words: Lexicon) -> bool:
    days = dates.find(one.text, words)
    return may_be_heading(one.text.rstrip(" .;:")) and not (days and days[0].start == 0)


def _is_numbered(one: Paragraph, words: Lexicon) -> bool:
    found = marker(one.text, words)
    return found is not None and found.style in {"number", "point"}


def _pointed(one: Paragraph, found: re.Match[str]) -> Paragraph:
    pieces = one.pieces[1:] if digits(one.pieces[0]) == found[1] else one.pieces
    return replace(one, text=f"{found[1]}. {one.text[found.end() :]}", pieces=(f"{found[1]}.", *pieces))
