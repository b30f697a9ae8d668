"""Know the headings of an agenda by their words: its title, and those of its parts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from plenary.intake.characters import digits, fold, is_han, squeezed
from plenary.intake.numbering import marker
from plenary.intake.structure.designations import refers
from plenary.intake.structure.flow import Paragraph
from plenary.intake.words import Lexicon

Kind = Literal["masthead", "agenda", "annotations", "annex", "timetable"]
_LONGEST_HEADING = 160
_LONGEST_TITLE = 120
_NUMBER_AFTER = re.compile(r"(?: (?:[ivx]{1,4}|\d{1,2}))?")
#: The mark of a footnote glued to a heading.
_FOOTNOTED = re.compile(r"(?<=[^\W\d_])(?:\d{1,2}| 1\.)$")


def title_part(text: str) -> str:
    """Give a title without what some add after a comma: where and when the session is."""
    head, _, rest = re.sub("[،，]", ",", text).partition(",")
    return text[: len(head)].strip() if any(sign.isdigit() for sign in digits(rest)) else text.strip()


def is_title(text: str, words: Lexicon) -> bool:
    """Tell whether a line is the title of an agenda, and no reference to one."""
    text = title_part(text)
    if len(text) > _LONGEST_HEADING or marker(text, words) or refers(text, words):
        return False
    folded = fold(text)
    if squeezed(text) in _squeezed(words.titles):
        return True
    return any(_longer(folded, title) for title in folded_forms(words.titles))


def _longer(folded: str, title: str) -> bool:
    if " " not in title and not title[:1] > "\u3000":
        return False
    if title[:1] > "\u3000" and folded[len(title) :].lstrip()[:1].isascii():
        return False
    return (
        folded.startswith((f"{title} ", title if title[:1] > "\u3000" else f"{title} "))
        and len(folded) < _LONGEST_TITLE
    )


@lru_cache(maxsize=64)
def folded_forms(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Give the forms of a phrase folded."""
    return tuple(fold(form) for form in forms)


@lru_cache(maxsize=64)
def _squeezed(forms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(squeezed(form) for form in forms)


def heading_of(paragraph: Paragraph, words: Lexicon) -> Kind | None:
    """Tell which part a paragraph heads: a line of its own, not a row."""
    text = paragraph.text
    if not text or len(text) > _LONGEST_HEADING or len([cell for cell in paragraph.cells if cell]) > 1:
        return None
    return heading_kind(text, words)


def heading_kind(text: str, words: Lexicon) -> Kind | None:
    """Tell which part a line heads by its words alone; None if it heads none."""
    if len(text) > _LONGEST_HEADING:
        return None
    numbered = marker(text, words)
    if numbered and numbered.style != "section":
        return None
    folded = fold(_FOOTNOTED.sub("", numbered.rest if numbered else text))
    return _kind_of(folded, words, numbered=numbered is not None)


def _kind_of(folded: str, words: Lexicon, *, numbered: bool) -> Kind | None:
    if squeezed(folded) in _squeezed(words.annotations) or _annotates(folded, words):
        return "annotations"
    if squeezed(folded) in _squeezed(words.agenda):
        return "agenda"
    if any(_is_annex(folded, form) for form in folded_forms(words.annex)):
        return "annex"
    folded = _without_annex(folded, words)
    for form in folded_forms(words.timetable):
        if squeezed(folded) == squeezed(form) or (
            folded.startswith(form + " ") and (numbered or " " in form)
        ):
            return "timetable"
    return None


def _without_annex(folded: str, words: Lexicon) -> str:
    """Take the word for an annex, and its number, from before the title of the annex."""
    for form in folded_forms(words.annex):
        if folded.startswith(form if is_han(form) else f"{form} "):
            return re.sub(r"^(?:[ivx]{1,4}|\d{1,2}) ", "", folded[len(form) :].lstrip())
    return folded


def _annotates(folded: str, words: Lexicon) -> bool:
    """Tell whether a heading says annotations to, or on, an agenda."""
    begins = any(folded.startswith(f"{form} ") for form in folded_forms(words.annotations))
    return begins and any(folded.endswith(f" {form}") for form in folded_forms(words.agenda))


def _is_annex(folded: str, form: str) -> bool:
    return folded.startswith(form) and _NUMBER_AFTER.fullmatch(folded[len(form) :]) is not None
