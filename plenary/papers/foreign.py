"""Keep words that are not in the language of a paper apart from its own, and mark the gap for the translator."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plenary.papers.tree import Run, Text, text
from plenary.tongue import N_, Tongue
from plenary.tongues.phrases import quote, written

_OPEN, _THEN, _CLOSE = "\ue000", "\ue001", "\ue002"
_FOREIGN = re.compile(f"{_OPEN}([a-z]*){_THEN}([^{_CLOSE}]*){_CLOSE}")
_QUOTED_AR = re.compile(f"”{_OPEN}((?!ar)[a-z]*){_THEN}([^{_CLOSE}]*){_CLOSE}“")
_WITHIN_AR = re.compile(r"(?<!\w)’([^’‘]*)‘(?!\w)")
"""A quotation wholly in a language that runs from the left, between the marks of Arabic, and one within it."""
_SCRIPTS = (
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)
_LATIN = ("en", "fr", "es")
_LETTER = re.compile(r"[^\W\d_]")

_FIRM = "\u00a0"
GAP = "translation"
"""The key of the mark that a translator looks for."""
TO_TRANSLATE = N_("[to be translated]")
UNTRANSLATED = N_("The meeting file has this text in one language only: %(language)s.")
"""What is told to the rapporteur beside such a text."""


def language_of(words: str, drafted_in: str) -> str:
    """Give the language of what was typed: its script tells, or else the language of the conference."""
    counts = {code: len(shape.findall(words)) for code, shape in _SCRIPTS}
    code = max(counts, key=lambda one: counts[one])
    if counts[code] * 2 > len(_LETTER.findall(words)):
        return code
    return drafted_in if drafted_in in _LATIN else "en"


def foreign(words: str, language: str, tongue: Tongue) -> str:
    """Give words as they are in the paper's own language, else held apart until ``runs`` dresses them."""
    if not words or language == tongue.code or not _LETTER.search(words):
        return words
    return f"{_OPEN}{language}{_THEN}{words}{_CLOSE}"


def typed(words: str, drafted_in: str, tongue: Tongue) -> str:
    """Hold apart what a person typed, if it is not in the language of the paper."""
    return foreign(words, language_of(words, drafted_in), tongue)


def typed_lines(words: str, drafted_in: str, tongue: Tongue) -> str:
    """Hold every line apart that is not in the language of the paper: each becomes a paragraph."""
    return "\n".join(typed(line.strip(), drafted_in, tongue) for line in words.splitlines())


def titled(titles: Sequence[tuple[str, str]], tongue: Tongue) -> str:
    """Give the title in the language of the paper, or hold apart the one in the first language there is."""
    kept = dict(titles)
    if kept.get(tongue.code):
        return kept[tongue.code]
    return next((foreign(words, language, tongue) for language, words in titles), "")


def bare(said: str) -> str:
    """Give words without what holds the foreign ones apart."""
    return _FOREIGN.sub(r"\2", said)


def runs(said: str, tongue: Tongue, *, bold: bool = False, italic: bool = False) -> Text:
    """Dress a sentence: foreign words under their language, and after them the mark for the translator."""
    return text(*_runs(said, tongue, bold=bold, italic=italic))


def _quoted(found: re.Match[str]) -> str:
    """Set a quotation, and one within it, between the marks of its own language: they run from the left with it."""
    words = _WITHIN_AR.sub(r"“\1”", found[2])
    return f"{_OPEN}{found[1]}{_THEN}{quote(found[1], words)}{_CLOSE}"


def _runs(said: str, tongue: Tongue, *, bold: bool, italic: bool) -> Iterator[Run]:
    place = 0
    if tongue.code == "ar":
        said = _QUOTED_AR.sub(_quoted, said)
    for found in _FOREIGN.finditer(said):
        yield Run(tongue.settled(said[place : found.start()]), bold=bold, italic=italic)
        words = found[2] if found[1] == "ar" else tongue.isolate(found[2])
        doubt = tongue.text(UNTRANSLATED, language=written(tongue.code, found[1])) if found[1] else ""
        yield Run(words, bold=bold, italic=italic, language=found[1], doubt=doubt)
        # A short mark, such as [à traduire], is not broken at the end of a line, wherever it stands; Chinese sets no space.
        before = "" if tongue.code == "zh" else " "
        yield Run(f"{before}{tongue.text(TO_TRANSLATE).replace(' ', _FIRM)}", key=GAP)
        place = found.end()
    yield Run(tongue.settled(said[place:]), bold=bold, italic=italic)
