"""Recognise which of the six official languages a text is written in."""

from __future__ import annotations

import re

from plenary.intake.characters import squeezed, tidy
from plenary.intake.words import LEXICONS

_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("zh", re.compile(r"[\u3400-\u9fff]"), 1.5),
    ("ar", re.compile(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]+"), 1.0),
    ("ru", re.compile(r"[\u0400-\u04ff]+"), 1.0),
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f]{2,}"), 1.0),
)
_ENOUGH = 20_000
#: Words are shorter than this on average, in characters, in every language that parts them.
_GLUED = 16


def recognise(text: str) -> str | None:
    """Give the code of the language; None where the text is too little or speaks another one.

    The script decides for Arabic, Chinese and Russian, the small common words for the others.
    """
    text = tidy(text[:_ENOUGH])
    weights = {code: len(shape.findall(text)) / weight for code, shape, weight in _SCRIPTS}
    code = max(weights, key=lambda one: weights[one])
    if not weights[code]:
        return None
    return _latin(text) if code == "latin" else code


def is_glued(text: str) -> bool:
    """Tell whether a text has lost the spaces between its words."""
    return len(text.split()) * _GLUED < len(text)


def _latin(text: str) -> str | None:
    if is_glued(text):
        return _glued(text)
    words = [word.lower() for word in _WORD.findall(text)]
    counts = {code: sum(word in LEXICONS[code].common for word in words) for code in ("en", "fr", "es")}
    best, second = sorted(counts, key=lambda one: -counts[one])[:2]
    if counts[best] < 2 or counts[best] == counts[second]:
        return None
    return best


def _glued(text: str) -> str | None:
    """Recognise a text without white space by the title that such documents have."""
    closed = squeezed(text)
    counts = {
        code: sum(closed.count(squeezed(title)) for title in LEXICONS[code].titles if " " in title)
        for code in ("en", "fr", "es")
    }
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else None
