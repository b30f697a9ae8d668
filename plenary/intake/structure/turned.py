"""Put the columns of a timetable into their order where a converter has turned them round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from plenary.intake import dates, times
from plenary.intake.structure.flow import Paragraph
from plenary.intake.words import Lexicon

_FEWEST = 2
#: The name of a meeting before its hours in brackets.
_HALF = re.compile(r"^[^\d(（]*(?=[(（])")


def in_columns(paragraphs: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Give the rows of a timetable with day or time first, a row for each meeting.

    Converters write tables in Arabic from the left as often as from the right: rows whose times stand
    in the last column are turned round. Some bodies have a row for a day and a column for a meeting.
    """
    rows = [one for one in paragraphs if len(one.cells) > 1]
    lines = (one if one.cells else replace(one, cells=("", *one.pieces)) for one in paragraphs)
    head = next((one for one in lines if _heads_meetings(one, words)), None)
    if head:
        return [row for one in paragraphs if one.place != head.place for row in _meetings(one, head)]
    first = sum(_is_time(one.cells[0], words) for one in rows)
    last = sum(_is_time(one.cells[-1], words) for one in rows)
    if first or last < _FEWEST:
        return list(paragraphs)
    return [replace(one, cells=one.cells[::-1]) if one.cells else one for one in paragraphs]


def _heads_meetings(row: Paragraph, words: Lexicon) -> bool:
    """Tell whether a row heads columns of meetings: a time in each but the first, which names no day."""
    if dates.find(row.cells[0], words) or times.find(row.cells[0], words):
        return False
    return len(row.cells) > _FEWEST and all(len(times.find(cell, words)) == 1 for cell in row.cells[1:])


def _meetings(row: Paragraph, head: Paragraph) -> Iterator[Paragraph]:
    """Part the row of a day into its meetings."""
    if not row.cells:
        yield row
        return
    yield replace(row, cells=(row.cells[0], "", ""))
    for cell, meeting in zip(row.cells[1:], head.cells[1:], strict=False):
        if cell:
            yield replace(row, cells=(_HALF.sub("", meeting).strip(" ()（）"), cell))


def _is_time(cell: str, words: Lexicon) -> bool:
    for day in reversed(dates.find(cell, words)):
        cell = cell[: day.start] + cell[day.end :]
    spans = times.find(cell, words)
    return len(spans) == 1 and times.says_nothing(cell[: spans[0].start] + cell[spans[0].end :])
