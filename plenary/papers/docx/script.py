"""Part what is written into stretches of one script: an editor asks each in which language to spell it, and which way it runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct

from plenary.papers.endings import parted
from plenary.papers.tree import Run

TAGS = {"ar": "ar-SA", "zh": "zh-CN", "en": "en-GB", "fr": "fr-FR", "ru": "ru-RU", "es": "es-ES"}
"""The languages as a spelling checker names them."""

# Arrows and bars are in Latin faces: in a run from the right the face would be the Arabic one, which has none, and in
# one of Chinese they would be as wide as its characters.
_LATIN, _CYRILLIC, _ARABIC = "A-Za-z\u00c0-\u024f\u2190\u2192\u2500-\u259f", "\u0400-\u04ff", "\u0600-\u06ff"
_HAN = "\u2e80-\u2fdf\u3400-\u9fff"
_LETTERS = {"latin": _LATIN, "cyrillic": _CYRILLIC, "arabic": _ARABIC, "han": _HAN}
_SPOKEN = {"latin": "en", "cyrillic": "ru", "arabic": "ar", "han": "zh"}
_WRITTEN = {"ar": "arabic", "ru": "cyrillic", "zh": "han", "en": "latin", "fr": "latin", "es": "latin"}
_ISOLATED = re.compile("\u2066([^\u2069]*)\u2069")
_MARKS = re.compile("[\u2066-\u2069\u200e]")


def _stretch(script: str) -> str:
    """From a letter of the script to its last letter or figure before a letter of another one; brackets stay whole."""
    own = _LETTERS[script]
    others = "".join(letters for name, letters in _LETTERS.items() if name != script)
    return rf"(?P<{script}>\([{own}][^{others}()\n]*\)|[{own}](?:[^{others}\n]*[{own}0-9])?)"


_STRETCH = re.compile("|".join(map(_stretch, _LETTERS)))


FROM_LEFT = "\u200e"
"""The mark of a place from which is read to the right."""


class Stretch(Struct, frozen=True):
    """Words in one language; ``tag`` is empty where it is the one that the whole file is in. The ending of an ordinal is ``raised``."""

    words: str
    language: str
    tag: str = ""
    raised: bool = False

    @property
    def from_right(self) -> bool:
        """Tell whether the words run from right to left."""
        return self.language == "ar"


def spelt_in(language: str) -> str:
    """Give the tag of the Latin letters in a paper: what is not its own script there is English."""
    return TAGS["en"] if language in ("ar", "zh") else TAGS[language]


def stretches(run: Run, language: str) -> Iterator[Stretch]:
    """Part a run of a paper in a language; nothing of its words is lost but marks of direction that the file states."""
    base = run.language if run.language in TAGS else language
    # A sentence in a foreign language still stands in a paper of its own direction.
    around = language if "ar" in (language, base) else base
    for spoken, parts in groupby(_set_apart(run.text, base, around), lambda part: part[1]):
        words = "".join(said for said, _ in parts)
        if "ar" in (language, base) and spoken != "ar":
            words = _held(words)
        tag = "" if spoken in (language, "ar") else TAGS[spoken]
        tag = "" if tag == spelt_in(language) else tag
        yield from (Stretch(part, spoken, tag, raised) for part, raised in parted(words, spoken))


def _held(words: str) -> str:
    """Hold figures and signs at the ends of its lines to a stretch, for whoever reckons direction by the letters alone."""
    return "\n".join(map(_line_held, words.split("\n")))


def _line_held(words: str) -> str:
    before = "" if words[:1].isalpha() else FROM_LEFT
    return f"{before}{words}" if words[-1:].isalnum() else f"{before}{words}{FROM_LEFT}"


def _set_apart(words: str, base: str, around: str) -> Iterator[tuple[str, str]]:
    """What was isolated runs from the left, figures before its first letter too."""
    for place, said in enumerate(_ISOLATED.split(words)):
        plain = _MARKS.sub("", said)
        if place % 2:
            yield plain, base if base not in ("ar", "zh") else "en"
        else:
            yield from _parts(plain, base, around)


def _parts(words: str, base: str, around: str) -> Iterator[tuple[str, str]]:
    place = 0
    for found in _STRETCH.finditer(words):
        if found.start() > place:
            yield words[place : found.start()], around
        script = found.lastgroup or ""
        yield found[0], base if script == _WRITTEN[base] else _SPOKEN[script]
        place = found.end()
    if place < len(words):
        yield words[place:], around
