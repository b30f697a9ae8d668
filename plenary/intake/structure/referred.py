"""Read headings that name their item behind the title: ``A. Opening (item 1 of the provisional agenda)``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from plenary.intake.characters import digits
from plenary.intake.numbering import marker
from plenary.intake.shapes import either
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.numbers import NUMBER
from plenary.intake.words import Lexicon

_LONGEST = 300


def referred(paragraphs: Sequence[Paragraph], words: Lexicon) -> tuple[list[Paragraph], list[str]]:
    """Give the paragraphs with such headings as ``Item 1. Opening``, and the titles of these headings.

    Where two headings name one item the first is its heading; the other stays as it is.
    """
    made: list[Paragraph] = []
    named: dict[str, str] = {}
    for paragraph in paragraphs:
        found = None if paragraph.cells else _reference(paragraph.text, words)
        if found is None or found[0] in named:
            made.append(paragraph)
            continue
        named[found[0]] = found[1]
        text = f"{words.item[-1]} {found[0]}. {found[1]}"
        made.append(replace(paragraph, text=text, pieces=(text,)))
    return made, list(named.values())


def _reference(text: str, words: Lexicon) -> tuple[str, str] | None:
    """Give the number and the title of a heading that names its item in brackets behind the title."""
    if len(text) > _LONGEST or not text.rstrip(" .:").endswith((")", "）")):
        return None
    found = _shape(words).search(digits(text))
    if found is None:
        return None
    numbered = marker(text[: found.start()], words)
    title = (numbered.rest if numbered else text[: found.start()]).strip(" .:–—-")
    return (found["number"].strip(), title) if title else None


@lru_cache(maxsize=8)
def _shape(words: Lexicon) -> re.Pattern[str]:
    names = either((*words.item, *words.items))
    agenda = rf"(?:\s*{either(words.of_agenda)}[^()（）]{{0,120}})?" if words.of_agenda else ""
    return re.compile(rf"[(（]\s*{names}\s*(?P<number>{NUMBER}){agenda}\s*[)）][\s.:]*$", re.IGNORECASE)
