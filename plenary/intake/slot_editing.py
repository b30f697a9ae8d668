"""Mend a slot by hand: it is written on one line, and the line is read back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake import dates
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.reading import Reading, Row, Slot
from plenary.intake.saying_when import first_hours, without_dates
from plenary.intake.structure.numbers import item_numbers
from plenary.intake.words import LEXICONS
from plenary.tongue import Tongue

_BETWEEN = re.compile(r"[,，،、;；]")
_EDGES = " \t,，،、;；.。:：–—-"
_MIDNIGHT = time(0)


class Said(Struct, frozen=True):
    """What a line says of a slot, completed with what it does not say; ``wrong`` tells what cannot be."""

    day: date | None
    begins: time | None
    ends: time | None
    numbers: tuple[str, ...]
    label: str
    wrong: Doubt | None = None


def slot_line(slot: Slot, tongue: Tongue) -> str:
    """Write a slot on one line: its day, its hours in figures, its items or its label."""
    hours = "–".join(f"{each:%H:%M}" for each in (slot.start, slot.end) if each is not None)
    items = tongue.apart([tongue.item_number(each) for each in slot.items])
    day = tongue.date(slot.date) if slot.date else ""
    return tongue.apart([part for part in (day, hours, items or slot.label or "") if part])


def rewritten(reading: Reading, place: int, line: str, tongue: Tongue) -> Reading:
    """Give a reading with one of its slots as a line says it in a tongue: ``1 October 2009, 10:00–13:00, 1 (a), 2``.

    What the line does not say stays as it was; words that are no numbers of items are the label of a slot without
    items. A line of which something cannot be changes nothing: ``wrong_in`` tells what.
    """
    if not line.strip() or not 0 <= place < len(reading.slots):
        return reading
    said = _said(reading, place, line, tongue)
    if said.wrong is not None:
        return reading
    inside = _rows_of(reading, place)
    at = reading.rows.index(inside[0])
    others = [row for row in reading.rows if row.block != inside[0].block]
    made = _rows(reading, inside, said)
    return _within_dates(replace(reading, rows=(*others[:at], *made, *others[at:])), made[0], tongue)


def wrong_in(reading: Reading, place: int, line: str, tongue: Tongue) -> Doubt | None:
    """Tell what of a line cannot be: a day that is none, hours that run backwards, an item that is not on the agenda."""
    return _said(reading, place, line, tongue).wrong if 0 <= place < len(reading.slots) else None


def without_slot(reading: Reading, place: int) -> Reading:
    """Give a reading without one of its slots; what stood in it stands on the agenda still."""
    if not 0 <= place < len(reading.slots):
        return reading
    gone = _rows_of(reading, place)
    return replace(reading, rows=tuple(row for row in reading.rows if row not in gone))


def _rows_of(reading: Reading, place: int) -> list[Row]:
    block = sorted({row.block for row in reading.rows})[place]
    return [row for row in reading.rows if row.block == block]


def _said(reading: Reading, place: int, line: str, tongue: Tongue) -> Said:
    slot, words = reading.slots[place], LEXICONS[tongue.code]
    days = dates.find(line, words)[:1]
    begins, ends, rest = first_hours(without_dates(line, days), words)
    rest = " ".join(rest.split()).strip(_EDGES)
    numbers = _numbers(rest, reading, tongue) if rest else slot.items
    label = "" if numbers else rest or slot.label or ""
    near = slot.date or reading.masthead.date_from
    year = near.year if near else None
    day = days[0].begins(year) if days else slot.date
    if begins is None:
        begins, ends = slot.start, slot.end
    wrong: Doubt | None = None
    known = {item.number for item in reading.items}
    if days and day is None:
        written = line[days[0].start : days[0].end].strip()
        wrong = doubt("no-such-day" if year or days[0].first[0] else "year-missing", None, day=written)
    elif begins and ends and _MIDNIGHT < ends <= begins:
        wrong = doubt("times-backwards", None, slot=f"{begins:%H:%M}–{ends:%H:%M}")
    elif strange := [number for number in numbers if number not in known]:
        wrong = doubt("item-not-in-list", None, item=strange[0], title=line.strip())
    return Said(day, begins, ends, numbers, label, wrong)


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


def _rows(reading: Reading, inside: Sequence[Row], said: Said) -> list[Row]:
    when = {"date": said.day, "start": said.begins, "end": said.ends}
    empty = replace(inside[0], item=None, title=said.label, continued=False, **when)
    titles = {item.number: item.title for item in reading.items}
    made: list[Row] = []
    for number in said.numbers:
        held = [replace(row, **when) for row in inside if row.item == number]
        made += held or [replace(empty, item=number, title=titles[number])]
    return made or [empty]


def _within_dates(reading: Reading, changed: Row, tongue: Tongue) -> Reading:
    """Let the dates of the meeting hold a day that was put outside of them; where the document names others, that is doubted."""
    head = reading.masthead
    first, last = head.date_from, head.date_to
    days = sorted(row.date for row in reading.rows if row.date)
    if changed.date is None or (first and last and first <= changed.date <= last):
        return reading
    told = doubt("day-outside-dates", changed.place, day=tongue.date(changed.date), dates=head.dates or "")
    doubts = (*reading.doubts, told) if head.dates else reading.doubts
    return replace(reading, masthead=replace(head, date_from=days[0], date_to=days[-1]), doubts=doubts)
