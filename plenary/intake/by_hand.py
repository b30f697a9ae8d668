"""Read an agenda that was typed or pasted: lines with or without numbers, and a sentence that says when.

«Two meetings a day, 10-1 and 3-6, from 1 to 2 October» makes four meetings, in any of the six languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from msgspec.structs import replace

from plenary.intake import dates
from plenary.intake.agendas import read
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.language import recognise
from plenary.intake.reading import Reading, Row, Services
from plenary.intake.refused import whole_file
from plenary.intake.saying_when import NUMBERED, hours_in, named_item, says_when, without_dates
from plenary.intake.source import Line, Place, Source
from plenary.intake.structure.agenda import understand
from plenary.intake.structure.when import services
from plenary.intake.text import decoded, lines_of
from plenary.intake.words import LEXICONS, Lexicon
from plenary.refusal import Unreadable

NAME = Path("agenda.txt")
"""Typed text has no file; a meeting made of it is named after this."""
_FIGURED = re.compile(r"\s*\d{1,2}(?:\.\d{1,2})*\s*[.)、．:]?\s*\D")
_INDENTED = re.compile(r"[ \t　]{2,}|\t|\s*[-–—•*]\s+")
_TYPED = (".txt", ".text", ".md")
_SHORT = 60
"""Lines; what is longer is a document, not notes."""
_WEEKEND = 5


def read_typed(text: str, today: date, language: str | None = None) -> Reading:
    """Read typed or pasted text as an agenda.

    Lines without numbers are numbered, indented ones below the line before; a first line alone before an
    empty one is the name of the body. A day without a year is the next one to come after ``today``.

    Raises:
        Unreadable: no line of it can be an item.
    """
    code = language or recognise(text) or "en"
    words = LEXICONS[code]
    lines = lines_of(text)
    when = [line for line in lines if says_when(line.text, words)]
    others = [line for line in lines if line not in when]
    source = Source(NAME, _placed(_numbered(others, words)), whole=True, language=code)
    reading = understand(source, words, _year(when, words, today))
    whole = replace(reading, sources=(Source(NAME, lines, whole=True, language=code),))
    whole = _at_home(whole, others)
    return _with_slots(whole, when, words, today) if when and not reading.rows else whole


def read_either(
    paths: Sequence[Path],
    today: date,
    *,
    year: int | None = None,
    progress: Callable[[float], None] | None = None,
) -> Reading:
    """Read documents, or a text that was typed into a file: one in which a sentence says when the meetings are.

    A text that has a timetable of its own is a document, however short.

    Raises:
        Unreadable: a document cannot be read, or holds no agenda.
    """
    if len(paths) == 1 and Path(paths[0]).suffix.lower() in _TYPED:
        path = Path(paths[0])
        text, _ = decoded(whole_file(path), path)
        code = recognise(text) or "en"
        short = text.count("\n") <= _SHORT
        if short and any(says_when(line, LEXICONS[code]) for line in text.splitlines()):
            # What is none of typed notes is read as a document, and refused as one.
            with suppress(Unreadable):
                reading = read_typed(text, date(year, 1, 1) if year else today)
                return replace(reading, sources=(replace(reading.sources[0], path=path),))
    return read(paths, year=year, progress=progress)


def _at_home(reading: Reading, others: Sequence[Line]) -> Reading:
    """Point to the lines as they were typed: those that say when were taken out before."""

    def home(place: Place) -> Place:
        return others[place.line].place if place.line < len(others) else place

    items = tuple(
        replace(item, place=home(item.place), heading=home(item.heading) if item.heading else None)
        for item in reading.items
    )
    doubts = tuple(replace(each, place=home(each.place) if each.place else None) for each in reading.doubts)
    head = replace(
        reading.masthead, places=tuple((name, home(place)) for name, place in reading.masthead.places)
    )
    return replace(reading, items=items, doubts=doubts, masthead=head)


def _year(when: Sequence[Line], words: Lexicon, today: date) -> int:
    for line in when:
        for found in dates.find(line.text, words):
            this = found.ends(today.year)
            if this is not None:
                return this.year if this >= today or found.last[0] else today.year + 1
    return today.year


def _numbered(lines: Sequence[Line], words: Lexicon) -> list[Line]:
    """Number lines that have no numbers: items, and the indented ones below them as (a), (b)."""
    shapes = (NUMBERED, _FIGURED, named_item(words))
    if any(shape.match(line.text) for line in lines for shape in shapes):
        return list(lines)
    headed = len(lines) > 1 and lines[1].gap and not _INDENTED.match(lines[1].text)
    made = list(lines[:1]) if headed else []
    item, below = 0, 0
    for line in lines[len(made) :]:
        if _INDENTED.match(line.text) and item:
            below += 1
            number = f"({chr(96 + below)})" if below <= 26 else "-"
        else:
            item, below = item + 1, 0
            number = f"{item}."
        bare = _INDENTED.sub("", line.text, count=1).strip()
        made.append(replace(line, text=f"{number} {bare}", cells=()))
    return made


def _placed(lines: Sequence[Line]) -> tuple[Line, ...]:
    return tuple(replace(line, place=replace(line.place, line=index)) for index, line in enumerate(lines))


def _with_slots(reading: Reading, when: Sequence[Line], words: Lexicon, today: date) -> Reading:
    year = _year(when, words, today)
    rows: list[Row] = []
    doubts: list[Doubt] = []
    for line in when:
        for row in _rows(line, words, year):
            rows.append(replace(row, block=len(rows)))
        doubts += _doubts(line, words, year)
    days = sorted(row.date for row in rows if row.date)
    head = reading.masthead
    if days and head.date_from is None:
        head = replace(head, date_from=days[0], date_to=days[-1])
    said = services([line.text for line in when], words)
    return replace(
        reading,
        masthead=head,
        rows=tuple(rows),
        doubts=(*(each for each in reading.doubts if each.code != "year-missing"), *doubts),
        services=said if said != Services() else reading.services,
    )


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
    begins, ends = one.begins(year), one.ends(year)
    if begins is not None and ends is not None:
        yield from (begins + timedelta(days=day) for day in range(min((ends - begins).days, 60) + 1))


def _doubts(line: Line, words: Lexicon, year: int) -> Iterator[Doubt]:
    found = dates.find(line.text, words)
    weekend = [
        day
        for one in found
        for day in _all_days(one, year)
        if day.weekday() >= _WEEKEND and not _one_day(one)
    ]
    if weekend:
        yield doubt("weekend-left-out", line.place, days=len(weekend))
    said = services([line.text], words).meetings_per_day
    hours = len(hours_in(without_dates(line.text, found), words))
    if said is not None and said != hours:
        yield doubt("meetings-not-as-many", line.place, said=said, hours=hours)
