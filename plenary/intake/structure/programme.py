"""Part a list of items that is a programme too: with days, and times, between the items."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from plenary.intake.characters import digits
from plenary.intake.numbering import marker, parent
from plenary.intake.reading import Item
from plenary.intake.source import Place
from plenary.intake.structure.cells import Table
from plenary.intake.structure.cited import with_documents
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.part_headings import is_title
from plenary.intake.structure.titles import cleaned, is_continued
from plenary.intake.structure.turned import in_columns
from plenary.intake.words import Lexicon

_FEWEST_DAYS = 2
_HEADING = 60
_NUMBER = re.compile(r"(?<![\d.:])\d{1,2}(?:\.\d{1,2})*(?![\d:])")


def is_programme(agenda: Sequence[Paragraph], words: Lexicon, before: Sequence[Paragraph] = ()) -> bool:
    """Tell whether days stand between the items of a list; the first one may stand ``before`` it."""
    table = Table(words, ())
    days = [row for one in agenda if not one.cells for row in table.rows(one) if row.day and not row.title]
    first = sum(any(row.day for row in table.rows(one)) for one in days_before(before, words)) if days else 0
    return len(days) + first >= _FEWEST_DAYS


def days_before(masthead: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Give the days that stand between the masthead and the first item."""
    table = Table(words, ())
    days: list[Paragraph] = []
    for paragraph in reversed(masthead):
        rows = table.rows(paragraph)
        if is_title(paragraph.text, words) or not all(
            (row.day or row.spans) and not row.title for row in rows
        ):
            break
        days.insert(0, paragraph)
    return days


def rows_above(masthead: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Give days with hours and words that stand under the title, above the list: closed sessions, subgroups; nothing where they are too few."""
    lines = from_first_day(masthead, words)
    table = Table(words, ())
    cut = [row for one in lines for row in table.rows(one)]
    days = sum(bool(row.day) and not row.spans for row in cut)
    named = sum(bool(row.spans) and row.spans[0].ends is not None and bool(row.title) for row in cut)
    return lines if days and named >= _FEWEST_DAYS else []


def from_first_day(timetable: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Give a timetable from its first day on; all of it where no day stands on a line of its own."""
    table = Table(words, ())
    for at, one in enumerate(timetable):
        if any(row.day and not row.title and not row.numbers for row in table.rows(one)):
            return list(timetable[at:])
    return list(timetable)


def list_and_rows(
    agenda: Sequence[Paragraph], words: Lexicon
) -> tuple[list[Paragraph], list[Paragraph]] | None:
    """Part a list from the timetable that follows it under a heading this reader does not know; None where days stand among the items.

    The rows name items that the list holds already. The last line above the first day is their heading.
    """
    rows = from_first_day(agenda, words)
    above = list(agenda[: len(agenda) - len(rows)])
    listed = _numbers(above, words)
    named = _numbers(rows, words) | {
        number for one in rows for row in Table(words, listed).rows(one) for number in row.numbers
    }
    if len(listed) < _FEWEST_DAYS or len(named & listed) * 2 < len(named) or not named:
        return None
    headed = marker(above[-1].text, words) is None and len(above[-1].text) < _HEADING
    return above[: len(above) - headed], rows


def _numbers(lines: Sequence[Paragraph], words: Lexicon) -> set[str]:
    found = (marker(one.text, words) for one in lines)
    return {number for one in found if one and one.style in {"number", "point"} for number in one.values}


def items_in_rows(timetable: Sequence[Paragraph], words: Lexicon) -> list[Item]:
    """Give the items that the rows of a timetable name, where a document holds nothing else."""
    text = "\n".join(one.text for one in timetable)
    table = Table(words, _counted(_NUMBER.findall(digits(text))))
    items: dict[str, Item] = {}
    number = ""
    for row in (row for one in in_columns(timetable, words) for row in table.rows(one)):
        if row.day or row.spans or row.half or row.numbers:
            number = row.numbers[0] if len(row.numbers) == 1 else ""
        title = cleaned(row.title, words)
        if not number or not title or is_continued(row.title, words):
            continue
        known = items.get(number)
        if known is None:
            items[number] = _item(number, title, row.place, items)
        elif row.loose and not row.numbers and title[:1] in "(（":
            items[number] = replace(known, title=f"{known.title} {title}")
    return [with_documents(item) for item in items.values()]


def _item(number: str, title: str, place: Place, items: dict[str, Item]) -> Item:
    above = parent(number)
    return Item(number=number, title=title, parent=above if above in items else None, place=place)


def _counted(numbers: Sequence[str]) -> set[str]:
    """Give the numbers that count items: those that follow another, with at most one left out between."""
    tops = {int(number) for number in numbers if number.isdigit()}
    known = {top for top in tops if top <= 1 or top - 1 in tops or top - 2 in tops}
    return {number for number in numbers if int(number.partition(".")[0]) in known}


def items_alone(agenda: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Give the list without days, without the times before items, and without items that are resumed."""
    table = Table(words, ())
    kept: list[Paragraph] = []
    for paragraph in agenda:
        found = marker(paragraph.text, words)
        if found and found.values:
            if not is_continued(found.rest, words):
                kept.append(paragraph)
            continue
        for row in table.rows(paragraph):
            timed = marker(row.title, words) if row.spans else None
            if timed and timed.values and not is_continued(timed.rest, words):
                kept.append(replace(paragraph, text=row.title, cells=(), pieces=(row.title,)))
            elif not (row.day or row.spans or row.goes_on):
                kept.append(paragraph)
    return kept
