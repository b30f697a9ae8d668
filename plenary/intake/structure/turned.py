"""Put the columns of a timetable into their order where a converter has turned them round."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from plenary.intake import times
from plenary.intake.structure.flow import Paragraph
from plenary.intake.words import Lexicon


def in_columns(paragraphs: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Give the rows with their cells turned round if the times stand in the last column and none in the first.

    Converters write tables in Arabic from the left as often as from the right.
    """
    rows = [one for one in paragraphs if len(one.cells) > 1]
    first = sum(_is_time(one.cells[0], words) for one in rows)
    last = sum(_is_time(one.cells[-1], words) for one in rows)
    if first or last < 2:
        return list(paragraphs)
    return [replace(one, cells=one.cells[::-1]) if one.cells else one for one in paragraphs]


def _is_time(cell: str, words: Lexicon) -> bool:
    spans = times.find(cell, words)
    return len(spans) == 1 and times.says_nothing(cell[: spans[0].start] + cell[spans[0].end :])
