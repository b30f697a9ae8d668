"""Say what one row of a timetable says, before anybody asks where it belongs."""

from __future__ import annotations

from msgspec import Struct

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
