"""Read the organization of work: days, blocks of time, and the items that stand in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct, field

from plenary.intake.doubts import Doubt, doubt
from plenary.intake.reading import Item, Masthead, Row
from plenary.intake.source import Place
from plenary.intake.structure.broken_rows import Block, began_above, ended, named_below
from plenary.intake.structure.cells import Table
from plenary.intake.structure.cited import Names, documents_below, parted_at_documents
from plenary.intake.structure.cut import Cut, after_list, dated
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.titles import alike, cleaned, is_continued, is_resumed, same
from plenary.intake.structure.turned import in_columns
from plenary.intake.times import Span
from plenary.intake.words import Lexicon

_ALIKE = 0.6


class Timetable(Struct):
    """The rows as written, what was not clear in them, and the documents named under the rows of an item."""

    rows: list[Row] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    documents: list[tuple[str, Names, Place]] = field(default_factory=list)


def read_timetable(
    paragraphs: Sequence[Paragraph],
    items: Sequence[Item],
    masthead: Masthead,
    words: Lexicon,
    year: int | None,
) -> Timetable:
    """Read the rows literally; a row without a time stands in the slot of the row above it."""
    walk = _Walk(items, masthead, words, year)
    table = Table(words, walk.items.keys())
    rows = [row for paragraph in in_columns(paragraphs, words) for row in table.rows(paragraph)]
    for row in dated(after_list(rows, {item.place for item in items})):
        walk.take(row)
    walk.end_block()
    if table.left_out:
        text, place = table.left_out
        walk.made.doubts.append(doubt("column-left-out", place, text=text))
    return walk.made


class _Walk:
    """Goes down the rows once and keeps the day and the block it is in."""

    def __init__(self, items: Sequence[Item], masthead: Masthead, words: Lexicon, year: int | None) -> None:
        self.items = {item.number: item for item in items}
        self.masthead = masthead
        self.words = words
        self.year = masthead.date_from.year if masthead.date_from else year
        self.made = Timetable()
        self.day: date | None = None
        self.day_text = ""
        self.block: Block | None = None
        self.count = 0
        self.last = Place("line", 1)
        self.waiting: tuple[str, ...] = ()
        self.waiting_on: frozenset[str] = frozenset()

    def take(self, row: Cut) -> None:
        self.last = row.place
        if row.day:
            self._new_day(row)
        for span in row.spans[:1]:
            self._new_block(span, row)
        if row.half and not row.spans and not self._only_timed():
            self.end_block()
            block = self._open(row.place)
            block.when, block.frame = row.half, True
        if row.numbers and not row.title:
            self.end_waiting(row)
            self.waiting, self.waiting_on = row.numbers, row.goes_on
        elif row.numbers or row.title:
            self._words(row)

    def _only_timed(self) -> bool:
        """Tell whether nothing stands yet in the hours above, so that a name of the meeting belongs to them."""
        return self.block is not None and self.block.start is not None and not self.block.used

    def _words(self, row: Cut) -> None:
        if row.numbers:
            self.end_waiting(row)
        numbers = row.numbers or self.waiting
        self.waiting = ()
        if not (row.numbers or row.spans) and self.made.rows and (named := documents_below(row.title)):
            self.made.documents.append((self.made.rows[-1].item or "", named, row.place))
            return
        words, named = parted_at_documents(row.title)
        self.made.documents += [(number, named, row.place) for number in numbers if named]
        title = "" if is_resumed(words, self.words) else cleaned(words, self.words)
        if not numbers:
            numbers = tuple(item.number for item in self.items.values() if same(item.title, title))[:1]
        if not numbers and self._goes_on(row):
            return
        if len(numbers) == 1 and named_below(self.made.rows, self.block, numbers[0], row, self.words):
            return
        for number in numbers or (None,):
            continued = is_continued(row.title, self.words) or number in row.goes_on
            self._enter(number, title, continued, row)
        for number in numbers:
            self._compare(number, title, row.place, alone=len(numbers) == 1)

    def _goes_on(self, row: Cut) -> bool:
        """Join words that only end the title of the row above."""
        rows, block = self.made.rows, self.block
        if not row.spans:
            return ended(rows, block, row, self.words)
        known = self.items.get(rows[-1].item or "") if rows else None
        if known is not None and same(rows[-1].title, known.title):
            # A title that is whole does not go on in the next slot.
            return False
        title = began_above(rows, block, self.day, row, self.words)
        if title and block:
            self._doubt("row-began-above", row.place, title=title, slot=block.when)
        return bool(title)

    def _enter(self, number: str | None, title: str, continued: bool, row: Cut) -> None:
        block = self.block or self._open(row.place)
        block.used = True
        item = self.items.get(number or "")
        title = title or (item.title if item else "")
        self.made.rows.append(
            Row(
                block=block.number,
                date=self.day,
                start=block.start,
                end=block.end,
                item=number,
                title=title,
                continued=continued,
                place=row.place,
                day=self.day_text,
                when=block.when,
            )
        )

    def _compare(self, number: str, title: str, place: Place, *, alone: bool) -> None:
        item = self.items.get(number)
        if item is None:
            self._doubt("item-not-in-list", place, item=number, title=title)
        elif alone and title and not same(title, item.title) and alike(title, item.title) < _ALIKE:
            self._doubt("row-title-differs", place, item=number, title=title, listed=item.title)

    def end_waiting(self, row: Cut) -> None:
        """Enter numbers whose title never came with the title of the list."""
        waiting, self.waiting = self.waiting, ()
        for number in waiting:
            self._enter(number, "", continued=number in self.waiting_on, row=row)
            self._compare(number, "", row.place, alone=True)

    def end_block(self) -> None:
        """Close the block: one in which nothing stands is kept as a row without words."""
        if self.waiting:
            self.end_waiting(Cut(place=self.block.place if self.block else self.last))
        if self.block and not self.block.used and self.block.when:
            self._enter(None, "", continued=False, row=Cut(place=self.block.place))
        self.block = None

    def _open(self, place: Place) -> Block:
        self.block = Block(self.count, place)
        self.count += 1
        return self.block

    def _new_block(self, span: Span, row: Cut) -> None:
        if self.block and self.block.frame and not self.block.used:
            self.block = None
        self.end_block()
        before = self.made.rows[-1] if self.made.rows else None
        block = self._open(row.place)
        block.start, block.end, block.when = span.begins, span.ends, row.when
        block.frame = bool(row.day) and not row.numbers and not row.title
        if not self.day_text:
            self._doubt("slot-without-day", row.place, slot=row.when)
        if len(row.spans) > 1:
            self._doubt("times-several", row.place, slot=row.when)
        self._odd(span, row)
        follows = before is not None and before.date == self.day and before.block < block.number
        if before and follows and before.end and span.begins < before.end:
            self._doubt("times-overlap", row.place, slot=row.when, before=before.when, day=self.day_text)

    def _odd(self, span: Span, row: Cut) -> None:
        read = _said(span)
        if "turned" in span.oddities and not any(one.code == "times-turned" for one in self.made.doubts):
            self._doubt("times-turned", row.place, slot=row.when, read=read)
        if "custom" in span.oddities and not any(one.code == "times-by-custom" for one in self.made.doubts):
            self._doubt("times-by-custom", row.place, slot=row.when, read=read)
        if "minutes" in span.oddities:
            self._doubt("times-minutes", row.place, slot=row.when, read=read)
        if "backwards" in span.oddities:
            self._doubt("times-backwards", row.place, slot=row.when)
        elif span.ends:
            hours = (span.ends.hour - span.begins.hour) % 24
            if hours > 8:
                self._doubt("times-long", row.place, slot=row.when, hours=hours)

    def _new_day(self, row: Cut) -> None:
        if row.resumed and self.day is not None and self._dated(row) == self.day:
            return
        self.end_block()
        self.day_text = row.day
        self.day = self._dated(row)
        if self.day is None:
            return
        if row.date and row.date.weekday is not None and row.date.weekday != self.day.weekday():
            self._doubt("weekday-differs", row.place, day=row.day, year=self.day.year)
        first, last = self.masthead.date_from, self.masthead.date_to
        if first and last and not first <= self.day <= last:
            self._doubt("day-outside-dates", row.place, day=row.day, dates=self.masthead.dates or "")

    def _dated(self, row: Cut) -> date | None:
        if row.date:
            found = row.date.begins(self.year)
            if found is None:
                code = "year-missing" if row.date.first[0] is None and self.year is None else "no-such-day"
                if not any(one.code == code == "year-missing" for one in self.made.doubts):
                    self._doubt(code, row.place, day=row.day)
            return found
        days = [day for day in self.masthead.days if day.weekday() == row.weekday]
        if len(days) == 1:
            self._doubt("day-without-date", row.place, day=row.day, date=days[0].isoformat())
            return days[0]
        self._doubt("day-not-placed", row.place, day=row.day)
        return None

    def _doubt(self, code: str, place: Place, /, **facts: object) -> None:
        self.made.doubts.append(doubt(code, place, **facts))


def _said(span: Span) -> str:
    begins = f"{span.begins:%H:%M}"
    return f"{begins}–{span.ends:%H:%M}" if span.ends else begins
