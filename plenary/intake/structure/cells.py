"""Cut one row or line of a timetable into day, time, numbers of items, and words."""

from __future__ import annotations

import re
from collections.abc import Collection

from msgspec.structs import replace

from plenary.intake import dates, times
from plenary.intake.characters import digits
from plenary.intake.numbering import marker, normalised, under
from plenary.intake.source import Place
from plenary.intake.structure.cut import Cut
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.heads import (
    Roles,
    is_half,
    is_head_word,
    leading_shape,
    named_numbers,
    named_shape,
    numbered_half,
    resumed_shape,
    roles_of,
)
from plenary.intake.structure.numbers import NUMBER, item_numbers, marked_numbers
from plenary.intake.structure.sections import is_column_head
from plenary.intake.structure.stacks import split
from plenary.intake.structure.titles import continued_shape, is_continued
from plenary.intake.times import rest_after, says_nothing
from plenary.intake.words import Lexicon

_EDGES = " \t,،.;:–—-()（）/"
_SHORT = 90
_COUNTED = re.compile(r"[^\W\d_]{2,12}\s+(?:\d{1,2}|[IVX]{1,4})\s*[:：(（,،–—-]+\s*")
_CLOSED = re.compile(r"^[^()（）]{0,60}[)）]")


class Table:
    """Cuts the rows of one timetable; keeps what its head said and the number read last.

    ``left_out`` is the first cell of a column that was not read, such as who introduces an item.
    """

    def __init__(self, words: Lexicon, known: Collection[str]) -> None:
        self.words = words
        self.known = known
        self.roles = Roles()
        self.last: str | None = None
        self.tabular = False
        self.begun = False
        self.left_out: tuple[str, Place] | None = None

    def rows(self, paragraph: Paragraph) -> list[Cut]:
        """Give the rows of a paragraph: none for a head, several where cells hold several lines."""
        if is_column_head(paragraph, self.words):
            self.roles = roles_of(paragraph.cells, self.words)
            return []
        if is_head_word(paragraph.text, self.words) or says_nothing(paragraph.text):
            return []
        if not paragraph.cells:
            return [] if self._is_page_number(paragraph.text) else self._from_first([self._line(paragraph)])
        self.tabular = True
        rows = [self._row(cells, paragraph.place) for cells in split(paragraph.cells, self.roles, self.words)]
        return self._from_first(rows)

    def _from_first(self, rows: list[Cut]) -> list[Cut]:
        """Give rows from the first one on that names a day, hours or an item: what stands above heads the columns."""
        self.begun = self.begun or any(row.day or row.spans or row.half or row.numbers for row in rows)
        if not self.begun:
            self.left_out = None
        return rows if self.begun else []

    def _is_page_number(self, text: str) -> bool:
        """Tell whether a lone figure can be no item: between rows with cells, or of no known item."""
        plain = digits(text).strip(" -–")
        return plain.isdigit() and (self.tabular or plain not in self.known)

    def _row(self, cells: tuple[str, ...], place: Place) -> Cut:
        row = Cut(place=place)
        spare: list[str] = []
        for column, cell in enumerate(cells):
            if not cell.strip():
                continue
            fixed = column in {self.roles.title, self.roles.item}
            read = (None if fixed else self._timed(row, cell)) or self._worded(row, cell, column)
            spare += [cell.strip()] if read is row else []
            row = read
        if spare and not row.title:
            row = replace(row, title=spare.pop(0))
        if spare and self.left_out is None:
            self.left_out = (spare[0], place)
        return self._numbered_in_title(row)

    def _timed(self, row: Cut, cell: str) -> Cut | None:
        """Read a cell that holds nothing but a day, a time, or both."""
        if row.numbers or len(cell) > _SHORT:
            return None
        if not row.spans and is_half(cell, self.words):
            return replace(row, half=cell.strip())
        after_day, rest = self._day(row, cell)
        if after_day is not row and is_half(rest.strip(_EDGES), self.words):
            return replace(after_day, half=rest.strip(_EDGES))
        after_time, rest = self._time(after_day, rest)
        numbers, goes_on = marked_numbers(rest, self.words, self.last)
        if numbers and after_time.spans:
            self.last = numbers[-1]
            return replace(after_time, numbers=numbers, goes_on=goes_on)
        words_follow = rest.strip(_EDGES) and after_time.date is None and after_time.weekday is None
        if after_time is row or words_follow:
            return None
        return replace(after_time, title=rest.strip(_EDGES) or row.title)

    def _worded(self, row: Cut, cell: str, column: int) -> Cut:
        if not row.numbers and column != self.roles.title:
            numbers, goes_on = marked_numbers(cell, self.words, self.last)
            if numbers:
                self.last = numbers[-1]
                return replace(row, numbers=numbers, goes_on=goes_on)
        more, goes_on = (
            named_numbers(cell, self.words) if row.numbers and not row.title else ((), frozenset())
        )
        if more:
            numbers = tuple(dict.fromkeys((*row.numbers, *more)))
            return replace(row, numbers=numbers, goes_on=row.goes_on | goes_on)
        if not row.title and (self.roles.title < 0 or column == self.roles.title or self.roles.item < 0):
            return replace(row, title=cell.strip())
        return row

    def _line(self, paragraph: Paragraph) -> Cut:
        """Read a line outside of any table: a day, a time, numbers, words, as many as there are."""
        row = Cut(place=paragraph.place, loose=True)
        rest = paragraph.text
        if is_half(rest, self.words):
            return replace(row, half=rest)
        half, numbers = numbered_half(rest, self.words, self.last)
        if numbers:
            self.last = numbers[-1]
            return replace(row, half=half, numbers=numbers)
        if len(rest) <= _SHORT:
            row, rest = self._day(row, rest)
        if row.day and is_half(rest.strip(_EDGES), self.words):
            return replace(row, half=rest.strip(_EDGES))
        row, rest = self._time(row, rest)
        numbers, goes_on = marked_numbers(rest, self.words, self.last)
        if numbers and (row.spans or self._is_known(numbers[0]) or rest.strip()[:1] == "("):
            self.last = numbers[-1]
            return replace(row, numbers=numbers, goes_on=goes_on)
        return self._numbered_in_title(replace(row, title=rest.strip().strip("/").strip()))

    def _is_known(self, number: str) -> bool:
        """Tell whether a number is of an item, or of a sub-item under one."""
        return number in self.known or ("(" in number and number.partition(" ")[0] in self.known)

    def _day(self, row: Cut, text: str) -> tuple[Cut, str]:
        found = dates.find(text, self.words)
        lead = text[: found[0].start] if found else ""
        if found and (len(lead) <= 3 or self._numbers_day(lead)):
            day, rest = found[0], text[found[0].end :]
            rest = _CLOSED.sub("", rest, count=1) if lead.endswith(("(", "（")) else rest
            without = continued_shape(self.words).sub("", rest).strip(_EDGES)
            resumed = is_continued(rest, self.words) and not without
            rest = "" if resumed else rest
            return replace(row, day=text[: day.end].strip(_EDGES), date=day, resumed=resumed), rest
        weekday = dates.weekday(text, self.words)
        if weekday is None:
            return row, text
        name = text.split(maxsplit=1)[0] if self.words.code != "zh" else text[:3]
        rest = text[len(name) :]
        if rest.strip(_EDGES) and not times.find(rest, self.words):
            return row, text
        return replace(row, day=name.strip(_EDGES), weekday=weekday), rest

    def _numbers_day(self, lead: str) -> bool:
        """Tell whether the words before a date count days or meetings: ``Day 1 (``, ``Session 2: ``."""
        return _COUNTED.fullmatch(lead) is not None and named_shape(self.words).search(digits(lead)) is None

    def _time(self, row: Cut, text: str) -> tuple[Cut, str]:
        spans = times.find(text, self.words)
        lead = text[: spans[0].start] if spans else ""
        lead = "" if is_half(lead.strip(_EDGES), self.words) else lead
        if not spans or not says_nothing(lead):
            return row, text
        first = [spans[0]]
        for span in spans[1:]:
            if says_nothing(text[first[-1].end : span.start]):
                first.append(span)
        when = text[spans[0].start : first[-1].end].strip(" ,;:–—-(")
        rest = text[first[-1].end :]
        if text[: spans[0].start].rstrip().endswith(("(", "（")):
            # What stands with the hours in their brackets ("or later if required") is no title.
            rest = _CLOSED.sub("", rest, count=1)
        return replace(row, spans=tuple(first), when=when), rest_after(rest)

    def _numbered_in_title(self, row: Cut) -> Cut:
        """Read the number that stands before, or in brackets after, the words of a row."""
        if row.numbers or not row.title:
            return row
        found = marker(row.title, self.words)
        if found and found.values and found.style in {"point", "number", "decimal", "letter"}:
            numbers = found.values
            if found.style == "letter":
                number = under(found.values[0], self.last)
                numbers = (number,) if number else ()
            if numbers and (found.style == "point" or numbers[0] in self.known):
                self.last = numbers[-1]
                return replace(row, numbers=numbers, title=found.rest)
        return self._bare_number(row)

    def _bare_number(self, row: Cut) -> Cut:
        title = continued_shape(self.words).sub("", row.title).strip()
        plain = digits(title)
        named = named_shape(self.words).search(plain)
        numbers = item_numbers(named[1], self.words, None) if named else ()
        if named and numbers:
            goes_on = frozenset(numbers if title != row.title else ())
            return replace(row, numbers=numbers, title=title[: named.start()].strip(), goes_on=goes_on)
        plain = digits(row.title)
        resumed = resumed_shape(self.words).fullmatch(plain.strip(" ."))
        numbers = item_numbers(resumed[1] or resumed[2], self.words, None) if resumed else ()
        if numbers:
            return replace(row, numbers=numbers, title="", goes_on=frozenset(numbers))
        before = leading_shape(self.words).match(plain)
        if before and normalised(before[1]) in self.known:
            self.last = normalised(before[1])
            return replace(row, numbers=(self.last,), title=row.title[before.end() :])
        head = re.match(rf"({NUMBER})\s*[.:]?\s+(?=[^\W\d_])", plain)
        number = normalised(head[1]) if head and head[1][0].isdigit() else ""
        if head and number in self.known:
            self.last = number
            return replace(row, numbers=(number,), title=row.title[head.end() :])
        return row
