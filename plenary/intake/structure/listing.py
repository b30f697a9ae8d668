"""Read the list of items at the head of an agenda."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.intake import symbols
from plenary.intake.characters import run_on
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import marker, parent, under
from plenary.intake.reading import Item
from plenary.intake.structure.cited import (
    beside,
    documents_below,
    revised,
    sent_to,
    titled_below,
    with_documents,
)
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.gathered_letters import with_own_letters
from plenary.intake.structure.groups import heads_group
from plenary.intake.structure.list_end import (
    SENTENCE,
    counts_twice,
    end_of_list,
    is_annotated,
    numbers_run_through,
    unglued,
    without_lead,
)
from plenary.intake.structure.list_lines import comma_at_end, is_pointed, leave_out, with_point
from plenary.intake.structure.lone import in_list
from plenary.intake.structure.nested import unnested
from plenary.intake.structure.skipped import skipped
from plenary.intake.structure.supplied import supplied
from plenary.intake.structure.titles import cleaned, same
from plenary.intake.words import Lexicon
from plenary.intake.words.open_ends import ends_open

_LONGEST_TITLE = 600
_MOST_LETTERS = 3_000
"""No title goes on for longer: what comes then is text, and is told apart as such."""


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
    if not annotated and counts_twice(agenda, words):
        return Listing(rest=list(agenda), headed=True)
    agenda, nested = unnested(in_list(agenda, words), words)
    if not annotated and (numbers_run_through(agenda, words) or is_annotated(agenda, words)):
        return Listing(rest=list(agenda), headed=True)
    agenda = without_lead([part for one in agenda for part in unglued(one)], words)
    end = len(agenda) if annotated else end_of_list(agenda, words)
    if end is None:
        return Listing(rest=list(agenda), headed=True)
    listing = _Lister(words).run(agenda[:end])
    listing.rest = list(agenda[end:])
    listing.doubts += nested
    return listing


def all_listed(agenda: Sequence[Paragraph], words: Lexicon) -> Listing:
    """Read every numbered line as an item, where there are no headings and no list apart from them."""
    return _Lister(words).run(agenda)


class _Lister:
    """Walks through the list once and keeps the number that was read last."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words
        self.listing = Listing()
        self.open = False
        self.spaced = False
        self.announced = ""
        self.heads = False
        self.tail = ""
        self.left: Doubt | None = None
        self.often: frozenset[str] = frozenset()

    def run(self, agenda: Sequence[Paragraph]) -> Listing:
        self.spaced = all(one.gap for one in agenda) and is_pointed(agenda)
        counted = Counter(one.text for one in agenda)
        self.often = frozenset(text for text, count in counted.items() if count > 1)
        for row in agenda:
            paragraph, named = beside(row)
            number, rest = self._numbered(paragraph)
            if number is not None:
                self.left = None
                self._enter(number, rest, paragraph)
                self.listing.items[-1] = sent_to(self.listing.items[-1], named, row.place)
            elif self.listing.items and not self._heads_group(paragraph):
                self._continue(rest, paragraph)
        if not self.listing.items:
            self._supply(agenda)
        self.listing.items, gathered = with_own_letters(self.listing.items)
        places = {one.place for one in gathered}
        kept = [one for one in self.listing.doubts if one.code != "number-skipped" or one.place not in places]
        self.listing.doubts = kept + gathered
        self._missing_titles()
        self.listing.items = [with_documents(item) for item in self.listing.items]
        return self.listing

    def _heads_group(self, paragraph: Paragraph) -> bool:
        """Tell whether a line, or its second line in capitals, heads the items that follow together."""
        wrapped = self.heads and not paragraph.gap and paragraph.text.isupper()
        self.heads = wrapped or heads_group(paragraph, self.words)
        self.open = self.open and not self.heads
        return self.heads

    def _numbered(self, paragraph: Paragraph) -> tuple[str | None, str]:
        text = with_point(paragraph)
        found = marker(text, self.words)
        if found and found.style == "bullet" and self.announced:
            return self._lettered(paragraph, found.rest)
        if found is None or found.style in {"section", "bullet"} or not found.values:
            return None, text
        value = found.values[0]
        if found.style != "letter":
            return value, found.rest
        items = self.listing.items
        return under(value, items[-1].number if items else None), found.rest

    def _lettered(self, paragraph: Paragraph, rest: str) -> tuple[str | None, str]:
        """Letter a sub-item that has a bullet, under an item whose title ends with a colon."""
        top = self.announced
        count = sum(item.parent == top for item in self.listing.items)
        number = f"{top} ({chr(ord('a') + min(count, 25))})"
        self.listing.doubts.append(doubt("letter-supplied", paragraph.place, item=top, number=number))
        return number, rest

    def _enter(self, number: str, rest: str, paragraph: Paragraph) -> None:
        items, doubts = self.listing.items, self.listing.doubts
        title = cleaned(rest, self.words)
        if any(item.number == number for item in items):
            doubts.append(doubt("number-repeated", paragraph.place, item=number, title=title))
            if not title or any(same(item.title, title) for item in items if item.number == number):
                return
        doubts += skipped(number, items[-1].number if items else None, paragraph.place)
        self.open, self.tail = (
            not rest.rstrip().endswith((".", ";", ":", "。", "；", "؛")),
            comma_at_end(rest),
        )
        if parent(number) is None:
            self.announced = number if rest.rstrip().endswith((":", "：")) else ""
        above = parent(number)
        known = above is None or any(item.number == above for item in items)
        items.append(Item(number=number, title=title, parent=above if known else None, place=paragraph.place))

    def _continue(self, text: str, paragraph: Paragraph) -> None:
        items = self.listing.items
        with_document = self._with_document(text, paragraph)
        if with_document is not None:
            items[-1] = with_document
            return
        waiting = next((index for index, item in enumerate(items) if not item.title), None)
        if waiting is not None:
            items[waiting] = replace(items[waiting], title=cleaned(text, self.words))
            self.open = not text.rstrip().endswith((".", ";", ":"))
        elif (
            (text not in self.often or self._has_open_bracket())
            and self.open
            and (not paragraph.gap or self.spaced or self._is_broken(text))
            and self._belongs(text)
        ):
            joined = run_on((items[-1].title + self.tail, text))
            self.tail = comma_at_end(text)
            items[-1] = replace(items[-1], title=cleaned(joined, self.words))
            self.open = not text.rstrip().endswith((".", ";", ":"))
        elif any(map(str.isalpha, text)) and symbols.parse(text.strip()) is None:
            short = text if len(text) < 80 else text[:79] + "…"
            self.open = False
            told = doubt("line-in-list", paragraph.place, line=short)
            self.left = leave_out(told, self.listing.doubts, self.left)

    def _with_document(self, text: str, paragraph: Paragraph) -> Item | None:
        """Give the last item with what a line below it lists: symbols alone, a revision, a title with its symbol; else None."""
        item = self.listing.items[-1]
        if not (paragraph.gap and symbols.parse(text)) and (named := documents_below(text)):
            return sent_to(item, named, paragraph.place)
        title, named = titled_below(text)
        short = paragraph.gap or len(item.title) < SENTENCE
        if not named or not text[:1].isupper() or not short or self._has_open_bracket():
            return revised(item, text)
        self.open = False
        return sent_to(item, named, paragraph.place, title)

    def _is_broken(self, text: str) -> bool:
        """Tell whether a title goes on although blank space follows it: a word, a hyphen or a bracket is left open."""
        title = self.listing.items[-1].title
        bracket = self._has_open_bracket() or (text[:1] == "(" and text[-1:] == ")")
        return (
            text[:1].islower() or title.endswith(("-", "–")) or bracket or ends_open(title, self.words.code)
        )

    def _has_open_bracket(self) -> bool:
        title = self.listing.items[-1].title
        return title.count("(") > title.count(")")

    def _belongs(self, text: str) -> bool:
        title = self.listing.items[-1].title
        if not any(map(str.isalpha, text)) or len(title) > _MOST_LETTERS:
            return False
        if self._has_open_bracket():
            return True
        if text.isupper() and " " in text and not title.isupper():
            return False
        broken = (
            title.endswith(("-", "–"))
            or ends_open(title, self.words.code)
            or (self.spaced and len(title) > SENTENCE // 2)
        )
        if text[:1] in "(（" and text[-1:] in ")）":
            return True
        return broken or text[:1].islower() or (len(title) > SENTENCE and len(text) < _LONGEST_TITLE)

    def _supply(self, agenda: Sequence[Paragraph]) -> None:
        """Number lines that lost their automatic numbers."""
        lines = supplied(agenda, self.words)
        for number, text, paragraph in lines:
            self._enter(number, text, paragraph)
        if lines:
            last = sum(number.isdigit() for number, _, _ in lines)
            self.listing.doubts.append(doubt("numbers-supplied", lines[0][2].place, last=last))

    def _missing_titles(self) -> None:
        for item in self.listing.items:
            if not item.title:
                self.listing.doubts.append(doubt("title-missing", item.place, item=item.number))
