"""Say what a document holds before anybody asks what it means: lines, each with its place."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from msgspec import Struct, field

Unit = Literal["line", "page", "paragraph"]


class Place(Struct, frozen=True):
    """Where something stands: the line, page or paragraph as a person counts it, from 1.

    ``line`` is the index into the lines of the source, from 0, for screens that show them;
    ``document`` is the index of the source, where several versions were read together.
    """

    unit: Unit
    number: int
    line: int = 0
    document: int = 0


class Line(Struct, frozen=True, kw_only=True):
    """One line as it was written, or one paragraph where the format knows paragraphs.

    Attributes:
        text: the words as they stand; cells of a row are parted by tabulators.
        cells: the cells of a row of a table, empty outside of tables.
        gap: blank space stands before it.
        page: a page begins with it.
        full: the line ends because the measure does, so a sentence may run on in the next one.
        heading: the format calls it a heading.
    """

    text: str
    place: Place
    cells: tuple[str, ...] = ()
    gap: bool = False
    page: bool = False
    full: bool = False
    heading: bool = False


Guess = tuple[str, tuple[tuple[str, str], ...]]
"""The code of a doubt with the words that fill its sentences."""


class Source(Struct, frozen=True):
    """A document as lines in reading order; ``whole`` says that each line is a whole paragraph."""

    path: Path
    lines: tuple[Line, ...]
    whole: bool = False
    language: str = ""
    #: What the reader of the format had to guess, or left alone.
    guesses: tuple[Guess, ...] = field(default=())


_NUMBER_ALONE = re.compile(r"\s*(?:[(（]?\w{1,4}(?:\.\d+)*[.)）]|[-–—•*])\s*")


def cells_of(text: str) -> tuple[str, ...]:
    """Part a line at its tabulators; one that only indents, or only follows a number, parts nothing."""
    first, _, rest = text.partition("\t")
    if not rest or ("\t" not in rest and not first.strip()):
        return ()
    return () if "\t" not in rest.strip() and _NUMBER_ALONE.fullmatch(first) else tuple(text.split("\t"))
