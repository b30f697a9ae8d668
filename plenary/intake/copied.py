"""Put Arabic text in the order of reading that was copied out of a viewer of PDFs, where letters are stored as they are seen."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from plenary.intake.leftwards import in_order, is_arabic, paired
from plenary.intake.words import LEXICONS

_ARABIC = "\u0620-\u065f\u066e-\u06d3"
_WORD = re.compile(rf"[{_ARABIC}\ufb50-\ufdff\ufe70-\ufefc]+")
_FORMED = re.compile(r"[\ufb50-\ufdff\ufe70-\ufefc]")
_RUN = re.compile(r"\u202a([^\u202a-\u202e]*)\u202c")
#: A line as viewers mark it that know of both directions: from its beginning, and each run within it.
_SET_LINE = re.compile(r"(?m)^\s*\u202b[^\n]*\u202a")
_MARKS = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FIGURES = re.compile(r"\d+(?:[.,:/]\d+)*")
_LETTERS = re.compile(rf"[A-Za-z{_ARABIC}]")
#: Letters that begin no word, and an article that stands at its end.
_BEGINS_NONE = re.compile(r"[ةى]")
_ENDS_WITH_ARTICLE = re.compile(rf"[{_ARABIC}]{{2,}}لا[وبفك]?")
_STRAIGHT = re.compile(r"[وفبك]?ال|لل")
#: The one sign of lam and alef, taken apart in the order in which it is seen: ``األمم``.
_PARTED = re.compile(rf"(?<![{_ARABIC}])([وفبك]?)ا([أإآا])ل(?=[{_ARABIC}])")
_MIRRORED = re.compile(rf"\)([{_ARABIC}]{{1,2}}|[ivx]{{1,4}}|\d{{1,2}})\(")
_NUMBER_LAST = re.compile(r"^(\s*)([-–.])\s?(\d{1,3})(?=\s|$)")
_POINT_FIRST = re.compile(r"(?<!\S)([.،؛:])(\d[\d:]*)(?=\s|$)")
_BACKWARDS = re.compile(r"(?<![\d/.:-])(\d{1,2}(?::\d\d)?)-(\d{1,2}(?::\d\d)?)(?![\d/.:-])")
#: A symbol of which the figures came before the letters: ``.2/2022/2WG/COSP/CAC``.
_SYMBOL = re.compile(r"(?<![\w/])\.?\d+(?:/\d+)*[A-Z]{1,6}(?:[/.][A-Z]{1,8})*(?![\w/])")
_PIECES = re.compile(r"[A-Z]+|[./]?\d+(?:/\d+)*|[./]")
#: A symbol whose brackets both stand before it.
_BRACKETED = re.compile(r"(?:\)\s?\(|\(\s?\))\s?([A-Z][\w./–-]+/[\w./–-]+)")
_DAMAGE = (_MIRRORED, _SYMBOL, _POINT_FIRST)
_STEM = re.compile(r"[وفبكل]?(?:ال|ل(?=ل))?(.+)")
#: Words of every agenda that show by no letter of theirs where they begin.
_USUAL = frozenset(
    _WORD.findall(
        "في من إلى عن على أن هذا هذه التي الذي عشر بند بنود تابع اعتماد إقرار تقرير مسائل تنظيم جدول أعمال مؤتمر مذكرة اجتماع دورة "
        "فريق عامل لجنة مؤقت مقرر فساد تنفيذ استعراض مكتب رئيس أمين عام مرفق وثائق شروح تقديم"
    )
)
_FEWEST, _WITH_MINUTES = 3, 2


def in_reading_order(text: str) -> tuple[str, bool]:
    """Give a text in the order of reading, and whether words had to be guessed for it.

    A text that is in order already, or is not Arabic, is given as it is.
    """
    if not is_arabic(text):
        return text, False
    words = _WORD.findall(text)
    turned = sum(map(_is_turned, words))
    straight = sum(_STRAIGHT.match(_formed(word)) is not None for word in words)
    lines = list(map(_without_marks, text.split("\n")))
    if turned >= _FEWEST:
        # Where hardly a word is in order the lines are turned whole, else some of their words.
        lines = list(map(_line_back if straight * _FEWEST < turned else _words_back, lines))
    plain = _formed("\n".join(lines))
    guessed = turned >= _FEWEST or _PARTED.search(plain) is not None or _SET_LINE.search(text) is not None
    if not guessed and not any(sign.search(plain) for sign in _DAMAGE):
        return text, False
    ordered = "\n".join(map(_mended, plain.split("\n")))
    return ordered, ordered != _formed(_MARKS.sub("", text))


def _is_turned(word: str) -> bool:
    """Tell whether a word begins with its last letter."""
    if _FORMED.search(word):
        first, last = unicodedata.decomposition(word[0]), unicodedata.decomposition(word[-1])
        return len(word) > 1 and (
            first.startswith(("<final", "<medial")) or last.startswith(("<initial", "<medial"))
        )
    if _STRAIGHT.match(word):
        return False
    by_letter = _BEGINS_NONE.match(word) or _ENDS_WITH_ARTICLE.fullmatch(word)
    return by_letter is not None or (_is_usual(word[::-1]) and not _is_usual(word))


def _is_usual(word: str) -> bool:
    """Tell whether a word, or what follows its article, is one of those that stand in every agenda."""
    stem = _STEM.fullmatch(word)
    return word in _words() or (stem is not None and stem[1] in _words())


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    words = LEXICONS["ar"]
    named = (name for names in (*words.months, *words.weekdays) for name in names)
    return _USUAL | {word for name in named for word in _WORD.findall(name)}


def _without_marks(line: str) -> str:
    """Take the marks from a line; the runs of one that a viewer marked from its beginning are stored as they are seen."""
    if not _SET_LINE.match(line):
        return _MARKS.sub("", line)
    return _MARKS.sub("", _RUN.sub(_run_back, line)).lstrip()


def _run_back(run: re.Match[str]) -> str:
    """Give figures and signs that stand from the left within a line as they are read from the right."""
    inside = run[1]
    return inside if _LETTERS.search(inside) else _from_right(inside)


def _from_right(text: str) -> str:
    turned = _FIGURES.sub(lambda figures: figures.group()[::-1], text)[::-1]
    before = " " if turned[:1].isdigit() else ""
    return f"{before}{turned} " if turned[-1:].isdigit() else f"{before}{turned}"


def _line_back(line: str) -> str:
    """Turn a line that is stored as it is seen; one without Arabic is in order."""
    return in_order(line[::-1]) if is_arabic(line) else line


def _words_back(line: str) -> str:
    return _WORD.sub(lambda word: word.group()[::-1] if _is_turned(word.group()) else word.group(), line)


def _formed(text: str) -> str:
    return _FORMED.sub(lambda form: unicodedata.normalize("NFKC", form.group()), text)


def _mended(line: str) -> str:
    """Put signs and figures after what they follow, and lam before its alef."""
    line = _SYMBOL.sub(lambda symbol: "".join(_PIECES.findall(symbol.group())[::-1]), line)
    line = _BRACKETED.sub(r"(\1)", line)
    line = paired(_MIRRORED.sub(r"(\1)", line)) if is_arabic(line) else line
    line = _POINT_FIRST.sub(r"\2\1", _NUMBER_LAST.sub(r"\1\3\2", line))
    line = _BACKWARDS.sub(_forwards, line)
    return _PARTED.sub(r"\1ال\2", line)


def _forwards(found: re.Match[str]) -> str:
    """Turn a range that runs backwards: of times, or of days before their month; bare hours may run from 10 to 1."""
    first, last = ([int(part) for part in side.split(":")] for side in found.groups())
    after = _WORD.match(found.string[found.end() :].lstrip())
    days = after is not None and after.group() in _words() - _USUAL
    both_timed = len(first) == len(last) == _WITH_MINUTES
    turned = first > last and (both_timed or (days and len(first) == len(last) == 1))
    return f"{found[2]}-{found[1]}" if turned else found.group()
