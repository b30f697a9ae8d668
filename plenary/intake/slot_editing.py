"""Mend a slot by hand: it is written on one line, and the line is read back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake import dates
from plenary.intake.reading import Reading, Row, Slot
from plenary.intake.saying_when import first_hours, without_dates
from plenary.intake.structure.numbers import item_numbers
from plenary.intake.words import LEXICONS, Lexicon
from plenary.tongue import Tongue

_BETWEEN = re.compile(r"[,，،、;；]")
_EDGES = " \t,，،、;；.。:：–—-"


class Said(Struct, frozen=True):
    """What a line says of a slot: its day and hours as far as it names them, and the words that are left."""

    day: date | None
    begins: time | None
    ends: time | None
    rest: str


def slot_line(slot: Slot, tongue: Tongue) -> str:
    """Write a slot on one line: its day, its hours in figures, its items or its label."""
    hours = "–".join(f"{each:%H:%M}" for each in (slot.start, slot.end) if each is not None)
    items = tongue.apart([tongue.item_number(each) for each in slot.items])
    day = tongue.date(slot.date) if slot.date else ""
    return tongue.apart([part for part in (day, hours, items or slot.label or "") if part])


def rewritten(reading: Reading, place: int, line: str, tongue: Tongue) -> Reading:
    """Give a reading with one of its slots as a line says it in a tongue: ``1 October 2009, 10:00–13:00, 1 (a), 2``.

    Words that are no numbers of items are the label of a slot without items. A line that says nothing, or names an item
    that is not on the agenda, changes nothing.
    """
    blocks = sorted({row.block for row in reading.rows})
    if not line.strip() or not 0 <= place < len(blocks):
        return reading
    inside = [row for row in reading.rows if row.block == blocks[place]]
    said = _said(line, LEXICONS[tongue.code])
    numbers = _numbers(said.rest, reading, tongue)
    if not {number for number in numbers if number} <= {item.number for item in reading.items}:
        return reading
    at = reading.rows.index(inside[0])
    others = [row for row in reading.rows if row.block != blocks[place]]
    made = _rows(reading, inside, said, numbers)
    return replace(reading, rows=(*others[:at], *made, *others[at:]))


def _numbers(text: str, reading: Reading, tongue: Tongue) -> tuple[str, ...]:
    """Give the numbers that a text consists of, as the tongue or a document writes them; none where it says more."""
    forms = {
        _plain(form): item.number
        for item in reading.items
        for form in (item.number, tongue.item_number(item.number))
    }
    pieces = [_plain(piece) for piece in _BETWEEN.split(text)]
    if all(piece in forms for piece in pieces):
        return tuple(dict.fromkeys(forms[piece] for piece in pieces))
    return item_numbers(text, LEXICONS[tongue.code], None)


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()


def _said(line: str, words: Lexicon) -> Said:
    days = dates.find(line, words)[:1]
    begins, ends, rest = first_hours(without_dates(line, days), words)
    day = days[0].begins() if days else None
    return Said(day, begins, ends, " ".join(rest.split()).strip(_EDGES))


def _rows(reading: Reading, inside: Sequence[Row], said: Said, numbers: Sequence[str]) -> list[Row]:
    when = {"date": said.day, "start": said.begins, "end": said.ends}
    empty = replace(inside[0], item=None, title=said.rest, continued=False, **when)
    titles = {item.number: item.title for item in reading.items}
    made: list[Row] = []
    for number in numbers:
        held = [replace(row, **when) for row in inside if row.item == number]
        made += held or [replace(empty, item=number, title=titles[number])]
    return made or [empty]
