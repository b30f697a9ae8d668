"""Make the slots of which a sentence speaks: its days, each with its hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from plenary.intake import dates
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.reading import Reading, Row, Services
from plenary.intake.saying_when import hours_in, says_when, without_dates
from plenary.intake.source import Line
from plenary.intake.structure.when import services
from plenary.intake.words import Lexicon

_WEEKEND = 5
_MOST = 60
_LEAP = 8
"""Years; a day of every calendar comes again within them."""


def lines_that_say(lines: Sequence[Line], words: Lexicon) -> list[Line]:
    """Give the lines that say on which days and at which hours the meetings are."""
    return [line for line in lines if says_when(line.text, words)]


def with_sittings(
    reading: Reading, when: Sequence[Line], words: Lexicon, today: date, known: int | None = None
) -> Reading:
    """Give a reading the slots that its lines speak of.

    Days without a year are in that of the masthead, or in the one that is ``known``; where there is neither they are
    the next to come after ``today``, and that is doubted.
    """
    head = reading.masthead
    known = head.date_from.year if head.date_from else known
    year = known or _next_year(when, words, today)
    rows = rows_said(when, words, year)
    days = sorted(row.date for row in rows if row.date)
    if days and head.date_from is None:
        head = replace(head, date_from=days[0], date_to=days[-1])
    taken = _taken(when, words, year) if known is None else ()
    said = services([line.text for line in when], words)
    return replace(
        reading,
        masthead=head,
        rows=rows,
        doubts=(
            *(each for each in reading.doubts if each.code != "year-missing"),
            *taken,
            *doubts_said(when, words, year),
        ),
        services=said if said != Services() else reading.services,
    )


def _next_year(when: Sequence[Line], words: Lexicon, today: date) -> int:
    """Give the year in which the first days of these lines are not over yet."""
    for line in when:
        for found in dates.find(line.text, words):
            for year in range(today.year - 1, today.year + _LEAP):
                span = _span(found, year)
                if span is not None and (span[1] >= today or found.last[0]):
                    return year
    return today.year


def rows_said(when: Sequence[Line], words: Lexicon, year: int) -> tuple[Row, ...]:
    """Give an empty row for each meeting that the lines speak of, in its own block."""
    rows = (row for line in when for row in _rows(line, words, year))
    return tuple(replace(row, block=block) for block, row in enumerate(rows))


def doubts_said(when: Sequence[Line], words: Lexicon, year: int) -> tuple[Doubt, ...]:
    """Doubt what the lines leave open, in a year."""
    return tuple(each for line in when for each in _doubts(line, words, year))


def _taken(when: Sequence[Line], words: Lexicon, year: int) -> Iterator[Doubt]:
    """Doubt the year of the first days that name none."""
    for line in when:
        for found in dates.find(line.text, words):
            if found.last[0] is None:
                day = line.text[found.start : found.end].strip()
                yield doubt("year-taken", line.place, day=day, year=year)
                return


def _rows(line: Line, words: Lexicon, year: int) -> Iterator[Row]:
    found = dates.find(line.text, words)
    hours = hours_in(without_dates(line.text, found), words)
    for day in _days(found, year):
        for begins, ends in hours:
            yield Row(
                block=0,
                date=day,
                start=begins,
                end=ends,
                item=None,
                title="",
                continued=False,
                place=line.place,
            )


def _days(found: Sequence[dates.Found], year: int) -> Iterator[date]:
    for one in found:
        yield from (day for day in _all_days(one, year) if day.weekday() < _WEEKEND or _one_day(one))


def _one_day(one: dates.Found) -> bool:
    return one.first == one.last


def _all_days(one: dates.Found, year: int) -> Iterator[date]:
    span = _span(one, year)
    if span is not None:
        begins, ends = span
        yield from (begins + timedelta(days=day) for day in range(min((ends - begins).days, _MOST) + 1))


def _span(one: dates.Found, year: int) -> tuple[date, date] | None:
    """Give the first day and the last; days that run over the end of a year begin in ``year``."""
    begins, ends = one.begins(year), one.ends(year)
    if begins is not None and ends is not None and ends < begins:
        ends = one.ends(year + 1) if one.first[1] > one.last[1] else None
    return (begins, ends) if begins is not None and ends is not None else None


def _doubts(line: Line, words: Lexicon, year: int) -> Iterator[Doubt]:
    found = dates.find(line.text, words)
    weekend = [
        day
        for one in found
        for day in _all_days(one, year)
        if day.weekday() >= _WEEKEND and not _one_day(one)
    ]
    for one in found:
        if one.first > one.last and one.first[1] == one.last[1]:
            yield doubt("days-backwards", line.place, day=line.text[one.start : one.end].strip())
    if weekend:
        yield doubt("weekend-left-out", line.place, days=len(weekend))
    said = services([line.text], words).meetings_per_day
    hours = len(hours_in(without_dates(line.text, found), words))
    if said is not None and said != hours:
        yield doubt("meetings-not-as-many", line.place, said=said, hours=hours)
