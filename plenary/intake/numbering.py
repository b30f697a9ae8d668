"""Read the numbers that stand before items, sub-items, sections and paragraphs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from plenary.intake.characters import digits, tidy
from plenary.intake.numerals import from_han, from_roman, letter, roman
from plenary.intake.shapes import either
from plenary.intake.words import Lexicon

Style = Literal["point", "number", "decimal", "letter", "section", "bullet"]

_BULLET = re.compile(r"[-–—•●▪·*]\s+")
#: Hours and minutes (``9.00 a 10.00``, ``09.30 – 12.30``) are no number of an item.
_DECIMAL = re.compile(
    r"(\d{1,2}(?:\.(?:[1-9]\d?|0\d|[IVX]{1,4}))+)\.?(?=\s)\s+(?!(?:[-–—]|[aà]|to|до|至|إلى)\s*\d)"
)
_ARABIC_DECIMAL = re.compile(r"(\d{1,2}(?:-\d{1,2})+)\s+(?=[^\W\d_])")
_NUMBER = re.compile(r"(\d{1,3})\s*(?:[.．](?!\d)(?:\s?[-–—](?=\s))?|[)）]|、|\s[-–—](?=\s)|[-–—](?=\s))\s*")
#: A number written as the first of its decimals: ``2.0`` before ``2.1``.
_ROUND = re.compile(r"(\d{1,2})\.0(?=\s+[^\W\d_])\s+")
#: A sub-item with the number of its item: ``3 (a): Locks``.
_WHOLE = re.compile(r"(\d{1,2}\s?[(（][a-z]{1,2}[)）])\s*[:：.–—-]\s+(?=[^\W\d_])")
_LETTER = re.compile(
    r"[(（]\s*([^\W\d_]{1,4}ـ?)\s*[)）]\s*|([^\W\d_]{1,4})[)）](?:\s+|(?=[A-ZÀ-ÞА-Я]))|([^\W\d_])\.[-–—]\s+"
)
#: A sub-item put in after another: ``(aa)`` follows ``(a)``.
_DOUBLED = re.compile(r"([a-z])\1")
_QUOTED = re.compile(r"['‘’“”\"]\s*(\d{1,2})\s*['‘’“”\"]\s*")
_SECTION = re.compile(r"([IVX]{1,6}|[A-H])\s*[.\-–—]\s+")
_HAN_SECTION = re.compile(r"([一二三四五六七八九十]{1,3})\s*(?:[.．、]\s*|\s+)(?!日)")
_ARABIC_SECTION = re.compile(r"((?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)ً?)\s*[-–—]\s*")
_REST_OF_POINT = r"\s*(?:[.:：．\-–—]\s*|\s{2,}|\t|$)"


class Marker(Struct, frozen=True):
    """The number before a text, not yet placed in the agenda, and the text after it.

    ``values`` are the numbers as written in Latin signs; several for ``Items 3 and 4``.
    """

    style: Style
    values: tuple[str, ...]
    rest: str


@lru_cache(maxsize=2048)
def marker(text: str, words: Lexicon) -> Marker | None:
    """Read the number a line begins with; None where it begins with words.

    A bullet or dash before a number is passed over; a bullet alone is a marker itself.
    """
    text = tidy(text).lstrip("\t")
    plain = digits(text)
    bullet = _BULLET.match(plain)
    start = bullet.end() if bullet else 0
    for read in (_point, _section, _decimal, _number, _letter):
        found = read(plain, text, start, words)
        if found:
            return found
    return Marker("bullet", (), text[start:]) if bullet else None


def _point(plain: str, text: str, start: int, words: Lexicon) -> Marker | None:
    match = _point_shape(words).match(plain, start)
    if match is None:
        return None
    values = tuple(
        normalised(value) for value in re.split(_and_shape(words), match["numbers"]) if value.strip()
    )
    return Marker("point", values, text[match.end() :])


@lru_cache(maxsize=8)
def _and_shape(words: Lexicon) -> str:
    return rf"\s*(?:,|،|、|{either(words.and_)}(?!\s*[)）]))\s*"


@lru_cache(maxsize=8)
def _point_shape(words: Lexicon) -> re.Pattern[str]:
    number = r"\d{1,2}(?:\.\d{1,2})*(?:\s*[(（][^\W\d_]{1,4}[)）]|\s*[^\W\d_][)）])*"
    several = rf"{number}(?:{_and_shape(words)}{number})*"
    agenda = rf"(?:\s+{either(words.of_agenda)})?" if words.of_agenda else ""
    name = either(words.item + words.items)
    return re.compile(rf"{name}\s*(?P<numbers>{several}){agenda}{_REST_OF_POINT}", re.IGNORECASE)


def _section(plain: str, text: str, start: int, words: Lexicon) -> Marker | None:
    match = _SECTION.match(plain, start)
    if match:
        return Marker("section", (str(from_roman(match[1]) or match[1]),), text[match.end() :])
    if words.code == "zh":
        match = _HAN_SECTION.match(plain, start)
        if match:
            return Marker("section", (str(from_han(match[1]) or match[1]),), text[match.end() :])
    match = _ARABIC_SECTION.match(plain, start) if words.code == "ar" else None
    return Marker("section", (match[1],), text[match.end() :]) if match else None


def _decimal(plain: str, text: str, start: int, words: Lexicon) -> Marker | None:
    match = _WHOLE.match(plain, start)
    if match:
        return Marker("decimal", (normalised(match[1]),), text[match.end() :])
    match = _DECIMAL.match(plain, start)
    if match is None and words.code == "ar":
        match = _ARABIC_DECIMAL.match(plain, start)
    return Marker("decimal", (match[1].replace("-", "."),), text[match.end() :]) if match else None


def _number(plain: str, text: str, start: int, words: Lexicon) -> Marker | None:
    del words
    match = _ROUND.match(plain, start) or _NUMBER.match(plain, start)
    return Marker("number", (str(int(match[1])),), text[match.end() :]) if match else None


def _letter(plain: str, text: str, start: int, words: Lexicon) -> Marker | None:
    del words
    match = _QUOTED.match(plain, start)
    if match and 1 <= int(match[1]) <= 39:
        return Marker("letter", (roman(int(match[1])),), text[match.end() :])
    match = _LETTER.match(plain, start)
    if match is None:
        return None
    sign = match[1] or match[2] or match[3]
    value = letter(sign) or (sign.lower() if from_roman(sign) or _DOUBLED.fullmatch(sign) else None)
    value = value or _han_letter(sign)
    return Marker("letter", (value,), text[match.end() :]) if value else None


def _han_letter(sign: str) -> str | None:
    number = from_han(sign)
    return chr(ord("a") + number - 1) if number and number <= 26 else None


_GROUP = re.compile(
    r"[(（]\s*([^()（）]{1,4})\s*[)）]|['‘’“”\"]\s*(\d{1,2})\s*['‘’“”\"]|([^\W\d_]|[ivx]{2,4})[)）]"
)
_HEAD = re.compile(r"\d{1,3}(?:\.\d{1,3})*")


def normalised(number: str) -> str:
    """Write a number of an item as the agenda's commands do: ``1``, ``1 (a)``, ``2 (b) (i)``, ``3.1``.

    What is no such number is given back without the white space around it.
    """
    plain = digits(tidy(number)).strip()
    head = _HEAD.match(plain)
    if head is None:
        return plain
    figures = ".".join(str(int(part)) for part in head.group().split("."))
    signs: list[str] = []
    position = head.end()
    while found := _GROUP.match(plain[position:].lstrip()):
        position += len(plain[position:]) - len(plain[position:].lstrip()) + found.end()
        signs.append(_sign(found))
    rest = plain[position:].strip(" .:)")
    return " ".join([figures, *(f"({sign})" for sign in signs), *([rest] if rest else [])])


def _sign(found: re.Match[str]) -> str:
    if found[2]:
        return roman(int(found[2])) or found[2]
    sign = (found[1] or found[3]).strip()
    return letter(sign) or _han_letter(sign) or sign.lower()


def parent(number: str) -> str | None:
    """Give the number of the item above, None for one at the top."""
    if "(" in number:
        return number.rpartition(" (")[0]
    return number.rpartition(".")[0] or None


def depth(number: str) -> int:
    """Count how deep a number stands, 1 at the top."""
    above = parent(number)
    return 1 if above is None else 1 + depth(above)


def under(value: str, current: str | None) -> str | None:
    """Give the full number of a lettered sub-item that follows item ``current``.

    ``(i)`` is the Roman one under a letter, unless it follows ``(h)``; None if nothing stands above.
    """
    if current is None:
        return None
    signs = re.findall(r"\(([^)]*)\)", current)
    top = current.partition(" (")[0]
    if not signs:
        return f"{top} ({value})"
    if from_roman(value) and _is_roman(value, signs):
        return f"{top} ({signs[0]}) ({value})"
    return f"{top} ({value})"


def _is_roman(value: str, signs: list[str]) -> bool:
    follows_letter = len(value) == len(signs[0]) == 1 and ord(value) == ord(signs[0]) + 1
    if len(signs) == 1:
        return value == "i" and not follows_letter
    above = from_roman(signs[1]) or 0
    return from_roman(value) == above + 1 or not follows_letter
