"""Read an agenda that was typed or pasted: lines with or without numbers, and a sentence that says when.

«Two meetings a day, 10-1 and 3-6, from 1 to 2 October» makes four meetings, in any of the six languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from plenary.intake.agendas import read
from plenary.intake.language import recognise
from plenary.intake.opening import in_reading_order
from plenary.intake.reading import Reading
from plenary.intake.refused import whole_file
from plenary.intake.saying_when import NUMBERED, named_item, says_when
from plenary.intake.sittings import lines_that_say, with_sittings
from plenary.intake.source import Guess, Line, Place, Source
from plenary.intake.structure.agenda import understand
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


def read_typed(text: str, today: date, language: str | None = None, year: int | None = None) -> Reading:
    """Read typed or pasted text as an agenda.

    Lines without numbers are numbered, indented ones below the line before; a first line alone before an
    empty one is the name of the body. A day without a year is in ``year``, or the next one to come after
    ``today``, and then that is doubted.

    Raises:
        Unreadable: no line of it can be an item.
    """
    text, guessed = in_reading_order(text)
    guesses: tuple[Guess, ...] = (("order-of-sight", ()),) if guessed else ()
    code = language or recognise(text) or "en"
    words = LEXICONS[code]
    lines = lines_of(text)
    when = lines_that_say(lines, words)
    others = [line for line in lines if line not in when]
    source = Source(NAME, _placed(_numbered(others, words)), guesses=guesses, whole=True, language=code)
    reading = understand(source, words, year)
    whole = replace(reading, sources=(Source(NAME, lines, whole=True, language=code),))
    whole = _at_home(whole, others)
    return with_sittings(whole, when, words, today, year) if when and not reading.rows else whole


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
                reading = read_typed(text, today, year=year)
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
    rows = tuple(replace(row, place=home(row.place)) for row in reading.rows)
    doubts = tuple(replace(each, place=home(each.place) if each.place else None) for each in reading.doubts)
    head = replace(
        reading.masthead, places=tuple((name, home(place)) for name, place in reading.masthead.places)
    )
    return replace(reading, items=items, rows=rows, doubts=doubts, masthead=head)


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
