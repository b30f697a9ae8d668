"""Read the list of items at the head of an agenda."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.intake import symbols
from plenary.intake.characters import fold, run_on
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import Marker, marker, parent, under
from plenary.intake.reading import Item
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.titles import cleaned, may_be_heading, same
from plenary.intake.words import Lexicon

_LONGEST_TITLE = 600
_SENTENCE = 60
_GLUED = re.compile(r"(?<=[^\W\d_][.;:])(?=\d{1,2}\.\s[^\W\d_])")


class Listing(Struct):
    """The items as listed, what follows the list, and what was not clear in it.

    ``headed`` says that there is no list: the items are the headings of the annotations.
    """

    items: list[Item] = field(default_factory=list)
    rest: list[Paragraph] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    headed: bool = False


def listed(agenda: Sequence[Paragraph], words: Lexicon, *, annotated: bool) -> Listing:
    """Read the list; ``annotated`` says that the annotations have a part of their own.

    Without such a part the list ends where its numbers begin anew, or where sentences follow.
    """
    if not annotated and _numbers_run_through(agenda, words):
        return Listing(rest=list(agenda), headed=True)
    agenda = _without_lead([part for one in agenda for part in _unglued(one)], words)
    end = len(agenda) if annotated else _end(agenda, words)
    if end is None:
        return Listing(rest=list(agenda), headed=True)
    listing = _Lister(words).run(agenda[:end])
    listing.rest = list(agenda[end:])
    return listing


def _unglued(paragraph: Paragraph) -> list[Paragraph]:
    """Part a line in which the next item follows the point of the last one without a space."""
    if paragraph.cells or not _GLUED.search(paragraph.text):
        return [paragraph]
    return [replace(paragraph, text=text, pieces=(text,)) for text in _GLUED.split(paragraph.text)]


def _without_lead(agenda: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Leave out numbered sentences before the list, after which the numbers begin anew."""
    numbers = [_top(marker(one.text, words)) for one in agenda]
    again = next((at for at, one in enumerate(numbers) if at and one is not None and one <= 1), 0)
    lead = [at for at in range(again) if numbers[at] is not None]
    if lead and all(_is_long(agenda[at]) for at in lead):
        return list(agenda[again:])
    return list(agenda)


def _is_long(paragraph: Paragraph) -> bool:
    text = paragraph.text.rstrip()
    return text.endswith(":") or len(text) > _SENTENCE * 3


def all_listed(agenda: Sequence[Paragraph], words: Lexicon) -> Listing:
    """Read every numbered line as an item, where there are no headings and no list apart from them."""
    return _Lister(words).run(agenda)


def _end(agenda: Sequence[Paragraph], words: Lexicon) -> int | None:
    """Tell where the list ends; None if sentences stand between its items, so that it is none."""
    last, first_sentence = -1, None
    for index, paragraph in enumerate(agenda):
        found = marker(paragraph.text, words)
        number = _top(found)
        if number is None:
            if found is None and last >= 0 and first_sentence is None and _is_sentence(paragraph):
                first_sentence = index
            continue
        if last >= 1 and number <= 1:
            return index if first_sentence is None else first_sentence
        if first_sentence is not None and number == last + 1:
            return None
        last = max(last, number)
    if last < 0:
        return None
    return len(agenda) if first_sentence is None else first_sentence


def _numbers_run_through(agenda: Sequence[Paragraph], words: Lexicon) -> bool:
    """Tell whether plain numbers go on counting across headings such as ``Point 1``: of paragraphs."""
    found = [marker(paragraph.text, words) for paragraph in agenda]
    first = next((index for index, one in enumerate(found) if one and one.style == "point"), None)
    if first is None:
        return False
    before, after = (
        [int(one.values[0]) for one in part if one and one.style == "number"]
        for part in (found[:first], found[first:])
    )
    return bool(after) and after[0] == (before[-1] + 1 if before else 1)


def _top(found: Marker | None) -> int | None:
    if found is None or found.style not in {"number", "point"} or "(" in found.values[0]:
        return None
    head = found.values[0].partition(".")[0]
    return int(head) if head.isdigit() else None


def _is_sentence(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph stands for itself: no title, and no title that goes on."""
    text = paragraph.text
    goes_on = not paragraph.gap or text[:1].islower()
    return not goes_on and (len(text) > _SENTENCE or not may_be_heading(text))


class _Lister:
    """Walks through the list once and keeps the number that was read last."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words
        self.listing = Listing()
        self.open = False
        self.spaced = False

    def run(self, agenda: Sequence[Paragraph]) -> Listing:
        self.spaced = all(one.gap for one in agenda) and _is_pointed(agenda)
        for paragraph in agenda:
            number, rest = self._numbered(paragraph)
            if number is not None:
                self._enter(number, rest, paragraph)
            elif self.listing.items:
                self._continue(rest, paragraph)
        if not self.listing.items:
            self._supply(agenda)
        self._missing_titles()
        return self.listing

    def _numbered(self, paragraph: Paragraph) -> tuple[str | None, str]:
        text = _with_point(paragraph)
        found = marker(text, self.words)
        if found is None or found.style in {"section", "bullet"} or not found.values:
            return None, text
        value = found.values[0]
        if found.style != "letter":
            return value, found.rest
        items = self.listing.items
        return under(value, items[-1].number if items else None), found.rest

    def _enter(self, number: str, rest: str, paragraph: Paragraph) -> None:
        items, doubts = self.listing.items, self.listing.doubts
        title = cleaned(rest, self.words)
        if any(item.number == number for item in items):
            doubts.append(doubt("number-repeated", paragraph.place, item=number, title=title))
            if not title or any(same(item.title, title) for item in items if item.number == number):
                return
        if "(" not in number and "." not in number and items:
            before = items[-1].number.partition(" ")[0].partition(".")[0]
            if number.isdigit() and before.isdigit() and int(number) > int(before) + 1:
                doubts.append(doubt("number-skipped", paragraph.place, item=number, before=before))
        self.open = not rest.rstrip().endswith((".", ";", ":", "。", "；", "؛"))
        above = parent(number)
        known = above is None or any(item.number == above for item in items)
        items.append(Item(number=number, title=title, parent=above if known else None, place=paragraph.place))

    def _continue(self, text: str, paragraph: Paragraph) -> None:
        items = self.listing.items
        waiting = next((index for index, item in enumerate(items) if not item.title), None)
        if waiting is not None:
            items[waiting] = replace(items[waiting], title=cleaned(text, self.words))
            self.open = not text.rstrip().endswith((".", ";", ":"))
        elif self.open and (not paragraph.gap or self.spaced or text[:1].islower()) and self._belongs(text):
            joined = run_on((items[-1].title, text))
            items[-1] = replace(items[-1], title=cleaned(joined, self.words))
            self.open = not text.rstrip().endswith((".", ";", ":"))
        elif text.strip() and not text.strip().isdigit() and symbols.parse(text.strip()) is None:
            short = text if len(text) < 80 else text[:79] + "…"
            self.listing.doubts.append(doubt("line-in-list", paragraph.place, line=short))

    def _belongs(self, text: str) -> bool:
        items = self.listing.items
        broken = items[-1].title.endswith(("-", "–")) or (
            self.spaced and len(items[-1].title) > _SENTENCE // 2
        )
        return (
            broken or text[:1].islower() or (len(items[-1].title) > _SENTENCE and len(text) < _LONGEST_TITLE)
        )

    def _supply(self, agenda: Sequence[Paragraph]) -> None:
        """Number lines that lost their automatic numbers."""
        lines = [one for one in agenda if may_be_heading(one.text.rstrip(".;:")) and len(fold(one.text)) > 1]
        if len(lines) < 2:
            return
        for number, paragraph in enumerate(lines, 1):
            self._enter(str(number), paragraph.text, paragraph)
        self.listing.doubts.append(doubt("numbers-supplied", lines[0].place, last=len(lines)))

    def _missing_titles(self) -> None:
        for item in self.listing.items:
            if not item.title:
                self.listing.doubts.append(doubt("title-missing", item.place, item=item.number))


def _is_pointed(agenda: Sequence[Paragraph]) -> bool:
    """Tell whether items end with points, so that one that does not goes on in the next line."""
    pointed = sum(one.text.rstrip().endswith((".", ";", ":")) for one in agenda)
    return pointed * 3 > len(agenda) * 2


def _with_point(paragraph: Paragraph) -> str:
    """Give a row of number and title as one numbered line."""
    cells = [cell for cell in paragraph.cells if cell]
    if len(cells) >= 2 and cells[0].isdigit():
        return f"{cells[0]}. {' '.join(cells[1:])}"
    return paragraph.text
