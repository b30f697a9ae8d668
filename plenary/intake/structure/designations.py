"""Know the fixed phrases of a masthead: sessions, references to an agenda, names of languages."""

from __future__ import annotations

import re
from functools import lru_cache

from plenary.intake.characters import digits, fold, squeezed
from plenary.intake.shapes import either
from plenary.intake.words import LEXICONS, Lexicon

_EDGES = " ,،.;:()（），、-–—*"
_LONGEST_PLACE = 60
_STARS = re.compile(r"\*{1,3}\s*(?=\S)")


@lru_cache(maxsize=8)
def original_shape(words: Lexicon) -> re.Pattern[str]:
    """Give the line that names the original language; its first group is the name."""
    return re.compile(rf"{either((*words.original, 'original'))}\s*:?\s*(.+)", re.IGNORECASE)


@lru_cache(maxsize=8)
def reference_shape(words: Lexicon) -> re.Pattern[str]:
    """Give what a masthead says of its own place in an agenda ("Item 1 (b) of the provisional agenda", "Agenda item 3")."""
    number = r"\d{1,3}(?:\.\d{1,2})*\s*(?:[(（]\s*\w{1,3}\s*[)）]\s*)*"
    if not words.of_agenda:
        return re.compile(rf"{either(words.item)}\s*{number}")
    of_agenda = either(words.of_agenda)
    whole = "".join(rf"|{re.escape(form)}\s+{number}(?=\s|\*|$)" for form in words.item if " " in form)
    return re.compile(
        rf"(?:{either(words.item + words.items)})\s+{number}\s*{of_agenda}\s*\**{whole}", re.IGNORECASE
    )


def refers(text: str, words: Lexicon) -> bool:
    """Tell whether a line says under which item of an agenda the document itself comes, with stars of a footnote or without."""
    return reference_shape(words).match(digits(_STARS.sub("", text))) is not None


@lru_cache(maxsize=8)
def session_shape(words: Lexicon) -> re.Pattern[str]:
    """Give the designation of a session in the language of the document."""
    return re.compile(rf"(?<!\w)(?:{words.session_shape})(?!\w)", re.IGNORECASE)


def session_in(text: str, words: Lexicon) -> tuple[str, str, str] | None:
    """Give what stands before a session's designation, the designation, and what follows."""
    found = session_shape(words).search(text)
    if found is None:
        return None
    before, after = text[: found.start()].strip(_EDGES), text[found.end() :].strip(_EDGES)
    spaced = words.code == "zh" and text[: found.start()].endswith(" ")
    apart = not before or spaced or before.isupper() or text[: found.start()].rstrip()[-1:] in ",،，-–—"
    return (before, found.group().strip(), after) if apart and len(after) <= _LONGEST_PLACE else None


@lru_cache(maxsize=8)
def _language_names(words: Lexicon) -> dict[str, str]:
    return {
        fold(form): code for one in (LEXICONS["en"], words) for code, forms in one.languages for form in forms
    }


def language_named(text: str, words: Lexicon, *, alone: bool = False) -> str:
    """Give the code of the language a text begins by naming, or nothing; ``alone``: it names nothing else."""
    folded = fold(text)
    names = _language_names(words)
    first = folded.split()[0] if folded and not alone else folded.removesuffix(" only")
    return names.get(folded) or names.get(first, "")


def is_documents_heading(text: str, words: Lexicon) -> bool:
    """Tell whether a line heads the documents of an item."""
    return squeezed(text.strip("_")) in _documents_headings(words)


@lru_cache(maxsize=8)
def _documents_headings(words: Lexicon) -> frozenset[str]:
    return frozenset(squeezed(form) for one in (words, LEXICONS["en"]) for form in one.documentation)
