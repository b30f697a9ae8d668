"""Gather the characters of a page into words, and words into lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake.bits import Bit
from plenary.intake.characters import is_han, raised

#: Words further apart than this, in ems, stand in different columns.
APART = 1.1
#: Characters further apart than this, in ems, have a space between them.
SPACE = 0.2
#: A sign this much smaller than its neighbours may stand this much higher; others only so much.
_HAN_SPACE = 0.6
"""Signs set apart to fill a line stand closer than this, in ems."""
_HAN_ROOM = 0.5
_SMALL, _RISE, _LEVEL = 0.85, 0.65, 0.45

#: A number as lists have it, which stands before its words and in no column of its own; no time of day.
_MARK = re.compile(
    r"\d{1,2}\s?[.)．、]|[(（][^\W\d_]{1,4}[)）]|[^\W\d_]{1,2}\)|[ivx]{1,4}\)|\d{1,2}(?:\.\d)+\.?|\d{1,2}\s?[-–]"
)
_HANGS = 6


class Sign(Struct, frozen=True):
    """A character where it stands; ``y`` is its base line, counted downwards, ``index`` its place in the file."""

    text: str
    x0: float
    x1: float
    y: float
    em: float
    index: int = 0
    bold: bool = False


def lines_of(bits: Iterable[Bit]) -> list[list[Bit]]:
    """Gather bits of one base line into lines from top to bottom."""
    lines: list[list[Bit]] = []
    for bit in sorted(bits, key=lambda one: one.y):
        if lines and abs(lines[-1][-1].y - bit.y) <= bit.em * 0.35:
            lines[-1].append(bit)
        else:
            lines.append([bit])
    return [_touching(sorted(line, key=lambda bit: bit.x0)) for line in lines]


def bits_of(signs: Iterable[Sign]) -> Iterator[Bit]:
    """Gather characters that follow each other into bits."""
    run: list[Sign] = []
    blank: Sign | None = None
    for sign in signs:
        if sign.text == " ":
            blank = blank if blank and blank.em else sign
            continue
        if run and not _goes_on(run[-1], sign):
            yield _bit(run)
            run = []
        if run and _parted(run[-1], blank, sign):
            last = run[-1]
            run.append(Sign(" ", last.x1, last.x1, last.y, last.em, bold=last.bold))
        blank = None
        run.append(_raised(run, sign))
    if run:
        yield _bit(run)


def _parted(before: Sign, blank: Sign | None, sign: Sign) -> bool:
    """Tell whether a blank or a gap parts words; beside Chinese signs only a written blank or a wide gap does."""
    if blank and blank.em:
        return True
    gap = max(sign.x0 - before.x1, before.x0 - sign.x1)
    if is_han(before.text) or is_han(sign.text):
        return gap > _HAN_SPACE * max(before.em, sign.em)
    return blank is not None or gap > SPACE * max(before.em, sign.em)


def _goes_on(before: Sign, sign: Sign) -> bool:
    em = max(before.em, sign.em)
    smaller = min(before.em, sign.em) < em * _SMALL
    level = abs(before.y - sign.y) <= em * (_RISE if smaller else _LEVEL)
    both_han = is_han(before.text) and is_han(sign.text)
    # Room between Chinese signs is for a sign of another font, which is drawn later.
    rightwards = -em <= sign.x0 - before.x1 <= em * (_HAN_ROOM if both_han else APART)
    if not level or rightwards:
        return level
    # Chinese runs from the left: a sign drawn later and further left belongs before what was drawn.
    leftwards = -em <= before.x0 - sign.x1 <= em * APART
    return leftwards and not (is_han(before.text) or is_han(sign.text))


def _raised(run: list[Sign], sign: Sign) -> Sign:
    """Give a small raised figure as the mark of a footnote that it is."""
    if not run or not sign.text.isdigit():
        return sign
    size = max(one.em for one in run)
    base = next(one.y for one in run if one.em == size)
    return replace(sign, text=raised_in(sign, size, base))


def raised_in(sign: Sign, size: float, base: float) -> str:
    """Give the text of a sign among words of a size, raised if it is a small figure above their line."""
    small = sign.em < size * _SMALL and base - sign.y > size * 0.12
    return raised(sign.text) if small and sign.text.isdigit() else sign.text


def _bit(run: list[Sign]) -> Bit:
    size = max(one.em for one in run)
    base = next(one.y for one in run if one.em == size)
    text = "".join(one.text for one in run)
    first = run[0]
    if len(run) > 1 and first.text.isdigit() and first.em < size * _SMALL and base - first.y > size * 0.12:
        text = raised(first.text) + text[1:]
    x0, x1 = min(one.x0 for one in run), max(one.x1 for one in run)
    return Bit(x0, x1, base, size, text.strip(), _first_word(run), bold=first.bold, ends_bold=run[-1].bold)


def _first_word(run: list[Sign]) -> float:
    """Give how wide the first word is, in a script without spaces the first sign."""
    word = list(takewhile(lambda one: one.text != " ", run))
    if is_han(run[0].text):
        word = run[:1]
    return max(one.x1 for one in word) - min(one.x0 for one in word) if word else 0.0


def _touching(bits: list[Bit]) -> list[Bit]:
    """Join the bits of a line that are no further apart than words are, and a list number to its words."""
    joined: list[Bit] = []
    for bit in bits:
        before = joined[-1] if joined else None
        if (
            before
            and len(joined) == 1
            and _MARK.fullmatch(before.text)
            and bit.x0 - before.x1 < _HANGS * bit.em
        ):
            text = f"{before.text} {bit.text}"
            joined[-1] = replace(before, x1=bit.x1, y=bit.y, text=text, ends_bold=bit.ends_bold)
        elif before and bit.x0 - before.x1 <= APART * max(bit.em, before.em):
            least = _HAN_SPACE if is_han(before.text[-1:] + bit.text[:1]) else SPACE
            space = " " if bit.x0 - before.x1 > least * bit.em else ""
            text = f"{before.text}{space}{bit.text}"
            joined[-1] = replace(before, x1=max(before.x1, bit.x1), text=text, ends_bold=bit.ends_bold)
        else:
            joined.append(bit)
    return joined
