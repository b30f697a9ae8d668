"""Gather the characters of a page into words, and words into lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake.characters import is_han, raised
from plenary.intake.columns import Bit

#: Words further apart than this, in ems, stand in different columns.
_APART = 1.1
#: Characters further apart than this, in ems, have a space between them.
_SPACE = 0.2
#: A sign this much smaller than its neighbours may stand this much higher; others only so much.
_SMALL, _RISE, _LEVEL = 0.85, 0.65, 0.45
_LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/.-–*")
#: A closing bracket that a page in Arabic prints, and a program reads, as an opening one.
_TURNED = re.compile(r"\(\s*([A-Z][\w/.*–-]+)\s*\(")


class Sign(Struct, frozen=True):
    """A character where it stands; ``y`` is its base line, counted downwards from the top."""

    text: str
    x0: float
    x1: float
    y: float
    em: float


def lines_of(signs: list[Sign], width: float) -> list[list[Bit]]:
    """Gather characters into bits, and bits of one base line into lines from top to bottom.

    On a page that is read from the right ``x`` is counted from its right edge, so that lines and
    columns come in the order of reading there too.
    """
    bits = sorted(_bits(_islands(signs)), key=lambda bit: bit.y)
    if reads_leftwards(signs):
        bits = [replace(bit, x0=width - bit.x1, x1=width - bit.x0) for bit in bits]
    lines: list[list[Bit]] = []
    for bit in bits:
        if lines and abs(lines[-1][-1].y - bit.y) <= bit.em * 0.35:
            lines[-1].append(bit)
        else:
            lines.append([bit])
    return [_touching(sorted(line, key=lambda bit: bit.x0)) for line in lines]


def _bits(signs: Iterable[Sign]) -> Iterator[Bit]:
    run: list[Sign] = []
    spaced = False
    for sign in signs:
        if not sign.em:
            spaced = True
            continue
        if run and not _goes_on(run[-1], sign):
            yield _bit(run)
            run = []
        if run and (spaced or _parted(run[-1], sign)):
            run.append(Sign(" ", run[-1].x1, run[-1].x1, run[-1].y, run[-1].em))
        spaced = False
        run.append(_raised(run, sign))
    if run:
        yield _bit(run)


def reads_leftwards(signs: list[Sign]) -> bool:
    """Tell whether most letters of a page are read from the right."""
    letters = [sign.text for sign in signs if sign.text.isalpha()]
    return sum(is_arabic(letter) for letter in letters) * 2 > len(letters)


def _islands(signs: list[Sign]) -> Iterator[Sign]:
    """Put Latin words and symbols within Arabic lines into the order in which they are seen."""
    arabic = {round(sign.y) for sign in signs if is_arabic(sign.text)}
    island: list[Sign] = []
    for sign in signs:
        latin = sign.em > 0 and sign.text in _LATIN and round(sign.y) in arabic
        if latin and (not island or round(island[-1].y) == round(sign.y)):
            island.append(sign)
            continue
        yield from _in_sight(island)
        island = [sign] if latin else []
        if not latin:
            yield sign
    yield from _in_sight(island)


def _in_sight(island: list[Sign]) -> list[Sign]:
    named = any(sign.text.isascii() and sign.text.isalpha() for sign in island)
    return sorted(island, key=lambda sign: sign.x0) if named else island


def _parted(before: Sign, sign: Sign) -> bool:
    return max(sign.x0 - before.x1, before.x0 - sign.x1) > _SPACE * max(before.em, sign.em)


def _goes_on(before: Sign, sign: Sign) -> bool:
    em = max(before.em, sign.em)
    smaller = min(before.em, sign.em) < em * _SMALL
    level = abs(before.y - sign.y) <= em * (_RISE if smaller else _LEVEL)
    rightwards = -em <= sign.x0 - before.x1 <= em * _APART
    leftwards = -em <= before.x0 - sign.x1 <= em * _APART
    return level and (rightwards or leftwards)


def _raised(run: list[Sign], sign: Sign) -> Sign:
    """Give a small raised figure as the mark of a footnote that it is."""
    if not run or not sign.text.isdigit():
        return sign
    size = max(one.em for one in run)
    base = next(one.y for one in run if one.em == size)
    if sign.em < size * _SMALL and base - sign.y > size * 0.12:
        return replace(sign, text=raised(sign.text))
    return sign


def _bit(run: list[Sign]) -> Bit:
    size = max(one.em for one in run)
    base = next(one.y for one in run if one.em == size)
    text = "".join(one.text for one in run)
    first = run[0]
    if len(run) > 1 and first.text.isdigit() and first.em < size * _SMALL and base - first.y > size * 0.12:
        text = raised(first.text) + text[1:]
    x0, x1 = min(one.x0 for one in run), max(one.x1 for one in run)
    return Bit(x0, x1, base, size, text.strip(), _first_word(run))


def _first_word(run: list[Sign]) -> float:
    """Give how wide the first word is, in a script without spaces the first sign."""
    word = list(takewhile(lambda one: one.text != " ", run))
    if is_han(run[0].text):
        word = run[:1]
    return max(one.x1 for one in word) - min(one.x0 for one in word) if word else 0.0


def _touching(bits: list[Bit]) -> list[Bit]:
    """Join the bits of a line that are no further apart than words are."""
    joined: list[Bit] = []
    for bit in bits:
        before = joined[-1] if joined else None
        if before and bit.x0 - before.x1 <= _APART * max(bit.em, before.em):
            space = " " if bit.x0 - before.x1 > _SPACE * bit.em else ""
            text = _TURNED.sub(r"(\1)", f"{before.text}{space}{bit.text}")
            joined[-1] = replace(before, x1=max(before.x1, bit.x1), text=text)
        else:
            joined.append(bit)
    return joined


def is_arabic(text: str) -> bool:
    """Tell whether a text holds letters that are read from the right."""
    return any("\u0590" <= sign <= "\u08ff" or "\ufb50" <= sign <= "\ufefc" for sign in text)
