"""Say what one row of a timetable says, before anybody asks where it belongs."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake import dates
from plenary.intake.source import Place
from plenary.intake.times import Span


class Cut(Struct, frozen=True, kw_only=True):
    """What one row of a timetable says; whatever it does not say is empty.

    Attributes:
        day: the words of a day heading, with the date found in it or the bare day of the week.
        spans, when: the times of its first cell, and their words.
        half: the half of a day it names without hours.
        numbers: the items it names, normalised.
        title: the words beside the numbers.
        resumed: the day is named once more, at the head of a page.
        loose: it is a line outside of any table, so its words may belong to the line before.
        goes_on: those of the numbers that are marked as continued.
    """

    place: Place
    day: str = ""
    date: dates.Found | None = None
    weekday: int | None = None
    spans: tuple[Span, ...] = ()
    half: str = ""
    when: str = ""
    numbers: tuple[str, ...] = ()
    title: str = ""
    goes_on: frozenset[str] = frozenset()
    loose: bool = False
    resumed: bool = False

    @property
    def only_day(self) -> bool:
        """Tell whether the row says nothing but a day."""
        return bool(self.day) and not (self.spans or self.half or self.numbers or self.title)


def after_list(rows: Sequence[Cut], listed: Container[Place]) -> Sequence[Cut]:
    """Give the rows without those of the list of items itself that stand before the first day or hours."""
    first = next((at for at, row in enumerate(rows) if row.day or row.spans or row.half), 0)
    return [*(row for row in rows[:first] if row.place not in listed), *rows[first:]]


def dated(rows: Sequence[Cut]) -> Iterator[Cut]:
    """Give the rows with a day of the week that has a line of its own joined to its date in the next line."""
    above: Cut | None = None
    for row, after in pairwise((*rows, None)):
        if row is None:
            continue
        if above is not None:
            row = replace(row, day=f"{above.day} {row.day}", place=above.place)  # noqa: PLW2901
        bare = row.only_day and row.weekday is not None and row.date is None
        joins = bare and after is not None and after.date is not None and after.date.weekday is None
        above = row if joins and after is not None and after.only_day else None
        if above is None:
            yield row
