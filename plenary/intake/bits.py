"""Words where they stand on a page, and the lines and rows that are made of them."""

from __future__ import annotations

from msgspec import Struct


class Bit(Struct, frozen=True):
    """Words that stand together: ``x`` grows to the right, ``y`` downwards, ``em`` is their height.

    ``word`` is how wide the first of them is, 0 where that is not known; ``bold`` and ``ends_bold``
    say how the first and the last of them are set.
    """

    x0: float
    x1: float
    y: float
    em: float
    text: str
    word: float = 0.0
    bold: bool = False
    ends_bold: bool = False


class Rule(Struct, frozen=True):
    """A horizontal line of a drawn table."""

    y: float
    x0: float
    x1: float


class Found(Struct, frozen=True):
    """A line of words, or a row of a table with its cells from the first column to the last.

    The lines of a cell are parted by line ends.
    """

    bits: tuple[Bit, ...]
    cells: tuple[str, ...] = ()
