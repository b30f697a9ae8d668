"""Gather the rows of a timetable that is set in columns of plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from plenary.intake.bits import Bit
from plenary.intake.characters import tidy
from plenary.intake.columns import found
from plenary.intake.source import Line, Source
from plenary.intake.structure.part_headings import heading_kind
from plenary.intake.words import Lexicon

_APART = re.compile(r"\S+(?: \S+)*")
#: A plain character is about half as wide as high, a line somewhat higher than its letters.
_EM = 2.0
_LINE = 2.4


def gathered(source: Source, words: Lexicon) -> Source:
    """Give the source with the lines under the heading of a timetable gathered into rows with cells.

    A source that knows its tables, or whose timetable is not set in columns, stays as it is.
    """
    if source.whole or not source.lines or source.lines[0].place.unit != "line":
        return source
    start = _begin(source.lines, words)
    rest = source.lines[start:]
    if start == 0 or any(line.cells for line in rest) or not any(_is_apart(line) for line in rest):
        return source
    return replace(source, lines=(*source.lines[:start], *_rows(rest)))


def _begin(lines: Sequence[Line], words: Lexicon) -> int:
    """Give the line after the last heading of a timetable, 0 if there is none."""
    heads = [index for index, line in enumerate(lines) if heading_kind(tidy(line.text), words) == "timetable"]
    return heads[-1] + 1 if heads else 0


def _is_apart(line: Line) -> bool:
    return len(_APART.findall(_spaced(line.text))) > 1


def _spaced(text: str) -> str:
    """Write blanks of every kind as plain ones."""
    return text.replace("\u00a0", " ").expandtabs()


def _rows(lines: Sequence[Line]) -> Iterator[Line]:
    by_height = {line.place.number * _LINE: line for line in lines}
    bits = [
        [
            Bit(float(word.start()), float(word.end()), line.place.number * _LINE, _EM, word.group())
            for word in _APART.finditer(_spaced(line.text))
        ]
        for line in lines
    ]
    for one in found(bits):
        line = by_height[min(bit.y for bit in one.bits)]
        yield replace(line, cells=one.cells, full=False) if one.cells else line
