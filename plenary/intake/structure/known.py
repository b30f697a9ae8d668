"""Look for the words of a line in what was understood of the document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from plenary.intake import dates, times
from plenary.intake.characters import digits, squeezed
from plenary.intake.numbering import marker
from plenary.intake.reading import Reading
from plenary.intake.shapes import either
from plenary.intake.structure.cited import named_in
from plenary.intake.structure.designations import is_documents_heading, session_shape
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.groups import heads_group
from plenary.intake.structure.heads import is_half, is_head_word
from plenary.intake.structure.numbers import NUMBER, item_numbers
from plenary.intake.structure.part_headings import heading_of, is_title
from plenary.intake.structure.sections import is_column_head
from plenary.intake.structure.strays import is_of_masthead
from plenary.intake.structure.titles import continued_shape
from plenary.intake.words import LEXICONS, Lexicon

#: Words are compared by stretches of so many letters; Chinese says as much with fewer.
_STRETCH, _STRETCH_HAN = 6, 3
#: So much of a text must stand in the reading, so few letters say nothing, so long is a head of columns.
_SHARE, _FEWEST, _HEAD = 0.5, 3, 80
_CLOSED = re.compile(r"^[^()（）]{0,60}[)）]")


class Known:
    """Everything that was understood, to be asked for the words of a line."""

    def __init__(self, held: Reading, words: Lexicon) -> None:
        self.words = words
        self.size = _STRETCH_HAN if words.code == "zh" else _STRETCH
        self.whole = {note.text for item in held.items for note in item.notes}
        self.noted = "\n".join(self.whole)
        self.doubted = {one.place for one in held.doubts if one.place}
        self.numbers = {row.item for row in held.rows} | {item.number for item in held.items}
        self.documents = {document.place for item in held.items for document in item.documents}
        self.documents -= {item.place for item in held.items}
        self.hours = {(row.start, row.end) for row in held.rows}
        self.opening = held.opening
        self.begun = min((row.place.line for row in held.rows), default=0)
        self.held = held
        self.left_out = {
            fact for one in held.doubts if one.code == "column-left-out" for _, fact in one.facts
        }
        self.columns: set[int] = set()
        self.heads = self.left = False
        self.gathered = {one.place for one in held.doubts if one.code == "lines-in-list"}
        self.starts = {item.place for item in held.items}
        self.text = "\n".join(letters_of(text) for text in _texts(held))

    @cached_property
    def symbols(self) -> set[str]:
        """Give every symbol of the reading; looked for only where a line has one."""
        return {name.rstrip("*") for name in (self.held.masthead.symbol or "", *_symbols(self.held))}

    @cached_property
    def stretches(self) -> set[str]:
        """Give the letters of the reading in stretches; made only where a line does not stand in it as it is."""
        return {stretch for text in self.text.split("\n") for stretch in self._stretches(text)}

    def holds(self, one: Paragraph) -> bool:
        """Tell whether a line is in the reading, under a doubt, or says nothing of its own; asked in their order."""
        wrapped = self.heads and not one.gap and one.text.isupper()
        self.heads = wrapped or heads_group(one, self.words)
        if self.heads or self._is_left_out(one):
            return True
        # A column that was left out is under a doubt from its first cell on.
        self.columns |= {at for at, cell in enumerate(one.cells) if cell in self.left_out}
        if one.text in self.whole or one.place in self.doubted or one.place in self.documents:
            return True
        cells = [cell for at, cell in enumerate(one.cells) if at not in self.columns]
        if (
            all(map(self._has_plainly, cells or (one.text,)))
            or self._is_furniture(one)
            or self._opens(one.text)
        ):
            return True
        return all(self._has(text) for text in cells or (one.text,)) or self._notes(one.text)

    def _is_left_out(self, one: Paragraph) -> bool:
        """Tell whether a line stands among those between two items that are under one doubt together."""
        self.left = (self.left or one.place in self.gathered) and one.place not in self.starts
        return self.left

    def _opens(self, text: str) -> bool:
        """Tell whether a line says when the meeting opens."""
        spans = times.find(text, self.words) if self.opening else []
        return any(
            span.ends is None and self.opening and span.begins == self.opening.time() for span in spans
        )

    def _notes(self, text: str) -> bool:
        """Tell whether an annotation holds the words of a line, whose number may have a line of its own."""
        read = marker(text, self.words)
        return (read.rest if read else text).strip() in self.noted

    def _is_furniture(self, one: Paragraph) -> bool:
        words, text = self.words, one.text
        return (
            heading_of(one, words) is not None
            or is_column_head(one, words)
            or is_head_word(text, words)
            or is_half(text, words)
            or is_documents_heading(text, words)
            or is_of_masthead(one, words)
            or is_title(text, words)
            or self._heads_columns(one)
        )

    def _heads_columns(self, one: Paragraph) -> bool:
        """Tell whether a row stands before all others and names columns by words that this reader does not know."""
        cells = [cell for cell in one.cells or one.pieces if cell]
        plain = not any(map(str.isdigit, one.text)) and len(one.text) < _HEAD
        return len(cells) > 1 and plain and one.place.line < self.begun

    def _has_plainly(self, text: str) -> bool:
        read = marker(text, self.words)
        plain = letters_of(read.rest if read else text)
        return len(plain) >= _FEWEST and plain in self.text

    def _has(self, text: str) -> bool:
        if self._has_plainly(text):
            return True
        left = self._without_symbols(text)
        left = self._without_hours(left) if left is not None else None
        return left is not None and self._has_words(left)

    def _without_symbols(self, text: str) -> str | None:
        """Take away the symbols that were read; None where one was not."""
        names, rest = named_in(text)
        found = {name.rstrip("*") for group in names for name in group}
        return rest if not found or found <= self.symbols else None

    def _without_hours(self, text: str) -> str | None:
        """Take away dates and the hours that are those of a row; None where hours are not."""
        days = dates.find(text, self.words)
        for span in reversed(times.find(text, self.words)):
            # Hours beside a day frame it: its meetings have hours of their own.
            if not days and (span.begins, span.ends) not in self.hours:
                return None
            before, after = text[: times.led_from(text, span.start)], text[span.end :]
            # What stands with the hours in their brackets ("or later if required") is no title.
            after = _CLOSED.sub("", after, count=1) if before.rstrip().endswith(("(", "（")) else after
            text = f"{before} {after}"
        for day in reversed(dates.find(text, self.words)) if days else ():
            text = f"{text[: day.start]} {text[day.end :]}"
        return text

    def _has_words(self, text: str) -> bool:
        letters = letters_of(_unnamed(text, self.words))
        numbers = item_numbers(text.strip(" .:：;,"), self.words, None) if letters else ()
        if numbers:
            return set(numbers) <= self.numbers
        if len(letters) < _FEWEST or letters in self.text:
            return True
        stretches = set(self._stretches(letters))
        return len(stretches & self.stretches) >= _SHARE * len(stretches) > 0

    def _stretches(self, text: str) -> Iterator[str]:
        return (text[at : at + self.size] for at in range(len(text) - self.size + 1))


def _unnamed(text: str, words: Lexicon) -> str:
    """Give words without the number of an item, the word before it, marks of continuation and halves of a day."""
    read = marker(text, words)
    text = continued_shape(words).sub("", read.rest if read else text)
    return _naming_shape(words).sub(" ", session_shape(words).sub(" ", digits(text)))


@lru_cache(maxsize=8)
def _naming_shape(words: Lexicon) -> re.Pattern[str]:
    names = either((*words.item, *words.items, *LEXICONS["en"].item, *LEXICONS["en"].items))
    columns = (*words.times_column, *words.item_column, *words.title_column)
    lone = either((*words.halves, *words.continued, *words.nothing, *words.documentation, *columns))
    return re.compile(rf"{names}\s*{NUMBER}|(?<!\w){lone}(?!\w)", re.IGNORECASE)


def _symbols(held: Reading) -> Iterator[str]:
    """Give every symbol that the reading holds, in whatever part of it."""
    texts = [note.text for item in held.items for note in item.notes]
    texts += [item.title for item in held.items]
    texts += [row.title for row in held.rows]
    texts += [fact for one in held.doubts for _, fact in one.facts]
    yield from (name for text in texts for group in named_in(text)[0] for name in group)
    for item in held.items:
        yield from (name for document in item.documents for name in document.symbols)
    yield from (name for footnote in held.footnotes for name in footnote.symbols)


def letters_of(text: str) -> str:
    """Give the letters of a text alone, folded."""
    return "".join(filter(str.isalpha, squeezed(text)))


def _texts(held: Reading) -> Iterable[str]:
    for item in held.items:
        yield item.title
        for document in item.documents:
            yield document.title or ""
            yield " ".join(document.symbols)
    for row in held.rows:
        yield from (row.day, row.when, row.title)
    for footnote in held.footnotes:
        yield footnote.text
    for one in held.doubts:
        yield from (fact for _, fact in one.facts)
    head = held.masthead
    yield from (text for text in (head.parent_body, head.body, head.session, head.title, head.dates) if text)
    yield head.place or ""
