"""Know the lines that head several items of a list together: ``II. Reports``, ``Part III - Legal matters``."""

from __future__ import annotations

import re
from functools import lru_cache

from plenary.intake.numbering import marker
from plenary.intake.shapes import either
from plenary.intake.structure.flow import Paragraph
from plenary.intake.words import LEXICONS, Lexicon

_LONGEST = 120


def heads_group(paragraph: Paragraph, words: Lexicon) -> bool:
    """Tell whether a line heads items together: it has the number of a section or of a part, and is no sentence."""
    text = paragraph.text.strip()
    if paragraph.cells or len(text) > _LONGEST or text.endswith((".", ";", "。", "；", "؛")):
        return False
    found = marker(text, words)
    return (found is not None and found.style == "section" and bool(found.rest)) or (
        _part_shape(words).match(text) is not None
    )


@lru_cache(maxsize=8)
def _part_shape(words: Lexicon) -> re.Pattern[str]:
    named = either((*words.part, *LEXICONS["en"].part))
    figure = r"(?:[IVX]{1,5}|[A-H]|\d{1,2}|[一二三四五六七八九十]{1,2}部分)"
    ordinal = r"(?:الأول|الثاني|الثالث|الرابع|الخامس|السادس)"
    return re.compile(rf"{named}\s*(?:{figure}|{ordinal})(?:\s*[-–—:.、]\s*|\s+|$)", re.IGNORECASE)
