"""Make of the lines of a record the entries of which they tell."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from plenary.archive.line import Line
from plenary.archive.wire import fact_of
from plenary.fact import EntryId
from plenary.proceedings.entry import Entry


def entries_of(lines: Iterable[Line]) -> list[Entry]:
    """Make the entries of which lines of the record tell, in their order.

    Raises:
        Trouble: a line says what this program does not know.
    """
    return [_entry(tuple(part)) for _, part in groupby(lines, key=lambda line: line.entry)]


def _entry(lines: tuple[Line, ...]) -> Entry:
    first, last = lines[0], lines[-1]
    facts = tuple(fact for line in lines if (fact := fact_of(line)) is not None)
    return Entry(
        id=EntryId(first.entry),
        act=first.act,
        facts=facts,
        at=first.at,
        entered=first.entered,
        station=first.station,
        officer=first.officer,
        last_line=last.id,
    )
