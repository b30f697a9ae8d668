"""Know the lines of a masthead that converters put elsewhere, because they stood in boxes of their own."""

from __future__ import annotations

import re

from plenary.intake import dates, symbols
from plenary.intake.characters import squeezed
from plenary.intake.numbering import marker
from plenary.intake.structure.designations import original_shape
from plenary.intake.structure.flow import Paragraph
from plenary.intake.words import LEXICONS, Lexicon

_SHORT = 80
_DISTRIBUTION = re.compile(r"\bdistr(?:ibution|ibución)?\s*[.:]", re.IGNORECASE)


def is_of_masthead(paragraph: Paragraph, words: Lexicon) -> bool:
    """Tell whether a line is of the masthead, which text boxes put among the items."""
    text = paragraph.text
    if (_DISTRIBUTION.search(text) and len(text) < _SHORT * 2) or (
        ":" in text and original_shape(words).match(text)
    ):
        return True
    found = dates.find(text, words) if len(text) < _SHORT and marker(text, words) is None else []
    if found and found[0].start == 0 and not text[found[0].end :].strip(" ."):
        return found[0].first == found[0].last and found[0].weekday is None
    nations = [form for one in (words, LEXICONS["en"]) for form in one.nations]
    named = any(squeezed(text).startswith(squeezed(form)) for form in nations)
    return named and symbols.parse(text.split()[-1]) is not None
