"""Gather the characters of a page into words, and words into lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from plenary.intake.characters import raised
from plenary.intake.columns import Bit

#: Words further apart than this, in ems, stand in different columns.
_APART = 1.1


@dataclass(frozen=True, slots=True)
class Sign:
    """A character where it stands; ``y`` is its base line, counted downwards from the top."""

    text: str
    x0: float
    x1: float
    y: float
    em: float


def lines_of(signs: list[Sign]) -> list[list[Bit]]:
    """Gather characters into bits, and bits of one base line into lines from top to bottom."""
    bits = sorted(_bits(signs), key=lambda bit: bit.y)
    lines: list[list[Bit]] = []
    for bit in bits:
        if lines and abs(lines[-1][-1].y - bit.y) <= bit.em * 0.35:
            lines[-1].append(bit)
        else:
            lines.append([bit])
    return [_touching(sorted(line, key=lambda bit: bit.x0)) for line in lines]


def _bits(signs: list[Sign]) -> Iterator[Bit]:
    run: list[Sign] = []
    spaced = False
    for sign in signs:
        if not sign.em:
            spaced = True
            continue
        if run and not _goes_on(run[-1], sign):
            yield _bit(run)
            run = []
        if run and spaced:
            run.append(Sign(" ", run[-1].x1, run[-1].x1, run[-1].y, run[-1].em))
        spaced = False
        run.append(_raised(run, sign))
    if run:
        yield _bit(run)


def _goes_on(before: Sign, sign: Sign) -> bool:
    em = max(before.em, sign.em)
    level = abs(before.y - sign.y) <= em * 0.45
    rightwards = -em <= sign.x0 - before.x1 <= em * _APART
    leftwards = -em <= before.x0 - sign.x1 <= em * _APART
    return level and (rightwards or leftwards)


def _raised(run: list[Sign], sign: Sign) -> Sign:
    """Give a small raised figure as the mark of a footnote that it is."""
    size = max((one.em for one in run), default=sign.em)
    base = next((one.y for one in run if one.em == size), sign.y)
    if sign.text.isdigit() and sign.em < size * 0.85 and base - sign.y > size * 0.12:
        return replace(sign, text=raised(sign.text))
    return sign


def _bit(run: list[Sign]) -> Bit:
    size = max(one.em for one in run)
    base = next(one.y for one in run if one.em == size)
    text = "".join(one.text for one in run)
    first = run[0]
    if len(run) > 1 and first.text.isdigit() and first.em < size * 0.85 and base - first.y > size * 0.12:
        text = raised(first.text) + text[1:]
    return Bit(min(one.x0 for one in run), max(one.x1 for one in run), base, size, text.strip())


def _touching(bits: list[Bit]) -> list[Bit]:
    """Join the bits of a line that are no further apart than words are."""
    joined: list[Bit] = []
    for bit in bits:
        before = joined[-1] if joined else None
        if before and bit.x0 - before.x1 <= _APART * max(bit.em, before.em):
            right_to_left = is_arabic(before.text) or is_arabic(bit.text)
            parts = (bit.text, before.text) if right_to_left else (before.text, bit.text)
            joined[-1] = Bit(before.x0, max(before.x1, bit.x1), before.y, before.em, " ".join(parts))
        else:
            joined.append(bit)
    return joined


def is_arabic(text: str) -> bool:
    """Tell whether a text holds letters that are read from the right."""
    return any("\u0590" <= sign <= "\u08ff" or "\ufb50" <= sign <= "\ufefc" for sign in text)
