"""Read the symbol of a document from a piece of its masthead."""

from __future__ import annotations

import re

from plenary.intake import symbols
from plenary.intake.structure.cited import named_in
from plenary.intake.structure.names import is_nations
from plenary.intake.words import Lexicon

#: Some houses write the word before the symbol, and the language after it: ``Document C31/1-E``.
_DOCUMENT = re.compile(r"^Document\s+(\S*?\d)(?:-[EFSRAC])?$")


def own_symbol(text: str, words: Lexicon) -> str:
    """Give the symbol that a piece is, alone, after the name of the organization or the word for a document; else nothing."""
    text = text.strip(" |")
    last = text.split()[-1] if text else ""
    text = last if is_nations(text.removesuffix(last), words) else text
    text = _DOCUMENT.sub(r"\1", text)
    named, rest = named_in(text)
    whole = symbols.parse(text) is not None or (len(named) == 1 and not rest.strip())
    return text if whole else ""
