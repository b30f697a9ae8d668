"""Read the lines of a page in Arabic from where its letters stand, in whatever order it stores them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from unicodedata import combining

from msgspec.structs import replace

from plenary.intake.bits import Bit
from plenary.intake.glyphs import APART, SPACE, Sign, raised_in

#: Signs whose base lines are no further apart than this, in ems, stand on one line.
_LEVEL = 0.5
#: A list number alone in its cell, taken from the left: its point stands after it all the same.
_POINTED = re.compile(r"([-–.])\s?(\d{1,3})")
_LAM, _ALEFS = "ل", frozenset("اأإآ")
_SIGN = r"A-Za-z0-9\u00c0-\u024f\u0660-\u0669"
_ISLAND = re.compile(rf"\*{{0,3}}[{_SIGN}](?:[{_SIGN}/.\-–—*&+'’:,() \[\]]*[{_SIGN}])?")
_FIGURES = re.compile(r"[0-9\u0660-\u0669]+(?:[.,:/٫٬][0-9\u0660-\u0669]+)*")
_ARABIC = re.compile(r"[\u0590-\u08ff\ufb50-\ufefc]")
_LATIN = re.compile(r"[A-Za-z]")


def is_arabic(text: str) -> bool:
    """Tell whether a text holds letters that are read from the right."""
    return _ARABIC.search(text) is not None


def reads_leftwards(signs: Sequence[Sign]) -> bool:
    """Tell whether most letters are read from the right."""
    letters = [sign.text for sign in signs if sign.text.isalpha()]
    return sum(is_arabic(one) for one in letters) * 2 > len(letters)


def bits_of(signs: Sequence[Sign], width: float) -> Iterator[Bit]:
    """Give the words of a page that stand together, their text in the order of reading.

    ``x`` is counted from the right edge, so that lines and columns come in the order of reading too.
    """
    for row in _rows(signs):
        for run in _runs(row):
            if any(sign.text != " " for sign in run):
                bit = _bit(run)
                yield replace(bit, x0=width - bit.x1, x1=width - bit.x0)


def _rows(signs: Sequence[Sign]) -> Iterator[list[Sign]]:
    row: list[Sign] = []
    for sign in sorted((one for one in signs if one.em), key=lambda one: one.y):
        if row and sign.y - row[0].y > _LEVEL * max(row[0].em, sign.em):
            yield _from_right(row)
            row = []
        row.append(sign)
    if row:
        yield _from_right(row)


def _from_right(row: list[Sign]) -> list[Sign]:
    """Put the signs of a line in order from the right; marks on letters follow their letters."""
    order = {id(sign): index for index, sign in enumerate(sorted(row, key=lambda one: one.index))}
    turn = -1 if _stored_leftwards(row) else 1
    bases = [sign for sign in row if not combining(sign.text)]
    bases.sort(key=lambda one: (-round(one.x0 + one.x1, 1), turn * order[id(one)]))
    for at, (first, second) in enumerate(pairwise(bases)):
        if second.text == _LAM and first.text in _ALEFS and (first.x0, first.x1) == (second.x0, second.x1):
            bases[at : at + 2] = [second, first]
    for mark in (sign for sign in row if combining(sign.text)):
        middle = (mark.x0 + mark.x1) / 2
        under = min(range(len(bases)), key=lambda at: _away(bases[at], middle), default=-1)
        bases.insert(under + 1, mark)
    return bases


def _away(sign: Sign, middle: float) -> float:
    return max(sign.x0 - middle, middle - sign.x1, 0.0) if sign.text != " " else float("inf")


def _stored_leftwards(row: Sequence[Sign]) -> bool:
    """Tell whether the letters of a line are stored in the order of reading, so ligatures are turned."""
    letters = sorted((one for one in row if is_arabic(one.text)), key=lambda one: one.index)
    steps = [after.x0 - before.x0 for before, after in pairwise(letters)]
    return sum(step < 0 for step in steps) >= sum(step > 0 for step in steps)


def _runs(row: Sequence[Sign]) -> Iterator[list[Sign]]:
    """Part a line where its words stand further apart than words do."""
    run: list[Sign] = []
    left = 0.0
    for sign in row:
        if run and sign.text != " " and left - sign.x1 > APART * sign.em:
            yield run
            run = []
        if sign.text != " ":
            left = min(left, sign.x0) if run and any(one.text != " " for one in run) else sign.x0
        run.append(sign)
    yield run


def _bit(run: Sequence[Sign]) -> Bit:
    words = [sign for sign in run if sign.text != " "]
    size = max(sign.em for sign in words)
    base = next(sign.y for sign in words if sign.em == size)
    x0, x1 = min(sign.x0 for sign in words), max(sign.x1 for sign in words)
    text, word = in_order(_written(run, size, base)), _first_word(words, size)
    return Bit(x0, x1, base, size, text, word, bold=words[0].bold, ends_bold=words[-1].bold)


def _written(run: Sequence[Sign], size: float, base: float) -> str:
    """Give the signs from the right with spaces between words."""
    text, left = "", float("inf")
    for sign in run:
        if sign.text == " ":
            text += " "
            continue
        closer = bool(text) and text[-1].isdigit() != sign.text.isdigit()
        if left - sign.x1 > (SPACE / 2 if closer else SPACE) * size:
            text += " "
        text += raised_in(sign, size, base)
        left = min(left, sign.x0)
    return " ".join(text.split())


def _first_word(words: Sequence[Sign], size: float) -> float:
    left = words[0].x0
    for sign in words:
        if left - sign.x1 > SPACE * size:
            break
        left = min(left, sign.x0)
    return words[0].x1 - left


def in_order(text: str) -> str:
    """Turn what is read from the left, such as figures and symbols, within a text taken from the right."""
    if not is_arabic(text):
        return _POINTED.sub(r"\2 \1", text[::-1]) if _POINTED.fullmatch(text[::-1]) else text[::-1]
    return paired(_ISLAND.sub(_turned, text))


def _turned(found: re.Match[str]) -> str:
    island = found.group()
    if _LATIN.search(island):
        return island[::-1]
    return _FIGURES.sub(lambda figures: figures.group()[::-1], island)


def paired(text: str) -> str:
    """Turn brackets that are stored as they are seen, so that each pair opens before it closes."""
    for kind in ("()", "[]"):
        count = sum(sign in kind for sign in text)
        if count and count % 2 == 0:
            signs = iter(kind * count)
            text = "".join(next(signs) if sign in kind else sign for sign in text)
    return text
