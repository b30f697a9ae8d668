"""Give their year to dates that name none, once a person has said it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, time

from msgspec.structs import replace

from plenary.intake import dates
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.reading import Reading, Row
from plenary.intake.sittings import doubts_said, lines_that_say, rows_said
from plenary.intake.structure.when import wrong_weekdays
from plenary.intake.words import LEXICONS, Lexicon

_TAKEN = "year-taken"
YEARLESS = frozenset({"year-missing", _TAKEN})
"""The codes of the doubts that a year answers."""


def in_year(reading: Reading, year: int) -> Reading:
    """Give a reading with its dates that name no year in ``year``; whether there was one is no longer doubted.

    Items that were put into slots by hand stay in them, as far as there are as many slots as before.
    """
    words = LEXICONS[reading.language]
    typed = any(each.code == _TAKEN for each in reading.doubts)
    made = _sat(reading, words, year) if typed else _dated(reading, words, year)
    left = tuple(each for each in made.doubts if each.code not in YEARLESS)
    made = _headed(made, words, year)
    wrong = (*wrong_weekdays(made.masthead, made.items, words), *_wrong_rows(made.rows, words))
    return replace(made, doubts=(*left, *(each for each in wrong if each not in left)))


def _sat(reading: Reading, words: Lexicon, year: int) -> Reading:
    """Make the rows of the sentences anew, for other days of the year are working days; what was mended by hand only moves."""
    when = lines_that_say(reading.sources[0].lines, words)
    taken = int(next(dict(each.facts)["year"] for each in reading.doubts if each.code == _TAKEN))
    said = rows_said(when, words, taken)
    left = (each for each in reading.doubts if each.place not in {line.place for line in when})
    if [_when(row) for row in said] != list(dict.fromkeys(_when(row) for row in reading.rows)):
        rows = [replace(row, date=_moved(row.date, year - taken)) for row in reading.rows]
        return replace(reading, rows=tuple(rows), doubts=tuple(left))
    rows = []
    for new in rows_said(when, words, year):
        held = [row for row in reading.rows if row.block == new.block and (row.item or row.title)]
        rows += [replace(new, item=old.item, title=old.title, continued=old.continued) for old in held] or [
            new
        ]
    return replace(reading, rows=tuple(rows), doubts=(*left, *doubts_said(when, words, year)))


def _when(row: Row) -> tuple[int, date | None, time | None, time | None]:
    return row.block, row.date, row.start, row.end


def _moved(day: date | None, years: int) -> date | None:
    """Give the same day of another year; None for one that it does not have."""
    with suppress(ValueError):
        return day.replace(year=day.year + years) if day else None
    return None


def _dated(reading: Reading, words: Lexicon, year: int) -> Reading:
    """Give the rows that name a day their date."""
    return replace(reading, rows=tuple(_on_its_day(row, words, year) for row in reading.rows))


def _on_its_day(row: Row, words: Lexicon, year: int) -> Row:
    found = dates.find(row.day, words) if row.date is None else []
    return replace(row, date=found[0].begins(year)) if found else row


def _headed(reading: Reading, words: Lexicon, year: int) -> Reading:
    head = reading.masthead
    found = dates.find(head.dates or "", words)
    days = sorted(row.date for row in reading.rows if row.date)
    begins = found[0].begins(year) if found else days[0] if days else head.date_from
    ends = found[-1].ends(year) if found else days[-1] if days else head.date_to
    return replace(reading, masthead=replace(head, date_from=begins, date_to=ends))


def _wrong_rows(rows: Sequence[Row], words: Lexicon) -> tuple[Doubt, ...]:
    """Doubt the days of rows that name another day of the week than that on which they fall in their year."""
    said: dict[str, Doubt] = {}
    for row in rows:
        for found in dates.find(row.day, words)[:1]:
            if row.date and found.weekday not in {None, row.date.weekday()}:
                said[row.day] = doubt("weekday-differs", row.place, day=row.day, year=row.date.year)
    return tuple(said.values())
