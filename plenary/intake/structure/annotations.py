"""Give every paragraph of the annotations to the item whose heading it follows."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import Marker, marker, parent, under
from plenary.intake.reading import Item
from plenary.intake.source import Place
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.lone import with_lone_numbers
from plenary.intake.structure.titles import alike, cleaned, may_be_heading, same
from plenary.intake.words import Lexicon

_ALIKE = 0.5
_SHORT = 120


class Annotated(Struct):
    """The items with what the headings added, and the paragraphs under each number."""

    items: list[Item]
    under: dict[str, list[Paragraph]] = field(default_factory=dict)
    before: list[Paragraph] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def annotate(
    paragraphs: Sequence[Paragraph], items: Sequence[Item], words: Lexicon, *, headed: bool = False
) -> Annotated:
    """Give the paragraphs to the items; ``headed`` says that the headings are the only list.

    A number or letter begins a heading if it was announced in the list and the words fit; otherwise
    it numbers a paragraph.
    """
    return _Annotator(items, words, paragraphs, headed=headed).run()


class _Annotator:
    """Walks through the annotations once and keeps the item it is in."""

    def __init__(
        self, items: Sequence[Item], words: Lexicon, paragraphs: Sequence[Paragraph], *, headed: bool
    ) -> None:
        self.words = words
        self.paragraphs = paragraphs
        self.headed = headed
        self.made = Annotated(list(items))
        self.known = {item.number: item for item in items}
        self.seen: set[str] = set()
        self.current: tuple[str, ...] = ()
        found = [marker(paragraph.text, words) for paragraph in paragraphs]
        self.points = any(one is not None and one.style == "point" for one in found)

    def run(self) -> Annotated:
        for paragraph in with_lone_numbers(self.paragraphs, self.words):
            numbers = self._heading(paragraph)
            if numbers:
                self._begin(numbers, paragraph)
            elif self._heads_group(paragraph):
                continue
            elif self.current:
                for number in self.current:
                    self.made.under.setdefault(number, []).append(paragraph)
            else:
                self.made.before.append(paragraph)
        return self.made

    def _heads_group(self, paragraph: Paragraph) -> bool:
        """Tell whether a line heads several items together (``II. Reports``)."""
        found = marker(paragraph.text, self.words)
        return (
            found is not None
            and found.style == "section"
            and len(found.rest) < _SHORT
            and may_be_heading(found.rest)
        )

    def _begin(self, numbers: tuple[str, ...], paragraph: Paragraph) -> None:
        self.current = numbers
        self.seen.update(numbers)
        if len(numbers) > 1:
            self.made.doubts.append(doubt("heading-for-several", paragraph.place, items=", ".join(numbers)))
        for number in numbers:
            self._note_heading(number, paragraph.place)

    def _note_heading(self, number: str, place: Place) -> None:
        index = next(i for i, item in enumerate(self.made.items) if item.number == number)
        if self.made.items[index].heading is None:
            self.made.items[index] = replace(self.made.items[index], heading=place)

    def _heading(self, paragraph: Paragraph) -> tuple[str, ...]:
        """Give the numbers a heading announces, nothing for a paragraph."""
        found = marker(paragraph.text, self.words)
        if found is None:
            return self._by_title(paragraph.text)
        if found.style == "point":
            return self._by_point(found, paragraph)
        if found.style in {"section", "bullet"}:
            return ()
        candidates = self._candidates(found)
        title = cleaned(found.rest, self.words)
        for number in candidates:
            if any(same(title, item.title) for item in self.made.items if item.number == number):
                return (number,)
        if self.headed:
            return self._as_new(found, candidates, paragraph)
        return self._differing(candidates, found, paragraph) or self._only_here(candidates, found, paragraph)

    def _candidates(self, found: Marker) -> list[str]:
        if found.style != "letter":
            return [found.values[0]]
        last = self.current[-1] if self.current else None
        number = under(found.values[0], last)
        return [number] if number else []

    def _by_title(self, text: str) -> tuple[str, ...]:
        title = cleaned(text, self.words)
        waiting = [item.number for item in self.made.items if item.number not in self.seen]
        return next(((number,) for number in waiting if same(title, self.known[number].title)), ())

    def _by_point(self, found: Marker, paragraph: Paragraph) -> tuple[str, ...]:
        title = cleaned(found.rest, self.words)
        if not may_be_heading(found.rest.rstrip(".")) and len(found.rest) > _SHORT:
            return ()
        for number in found.values:
            if number not in self.known:
                code = "" if self.headed else "item-only-annotated"
                self._add(number, title, paragraph, code)
            elif len(found.values) == 1:
                self._compare(number, title, paragraph)
        return found.values

    def _compare(self, number: str, title: str, paragraph: Paragraph) -> None:
        listed = self.known[number].title
        if title and not same(title, listed):
            self.made.doubts.append(
                doubt("heading-differs", paragraph.place, item=number, title=title, listed=listed)
            )

    def _differing(self, candidates: list[str], found: Marker, paragraph: Paragraph) -> tuple[str, ...]:
        """Accept an announced number whose words are not quite those of the list."""
        title = cleaned(found.rest, self.words)
        for number in candidates:
            waits = number in self.known and number not in self.seen
            if waits and may_be_heading(found.rest) and alike(title, self.known[number].title) >= _ALIKE:
                self._compare(number, title, paragraph)
                return (number,)
        return ()

    def _only_here(self, candidates: list[str], found: Marker, paragraph: Paragraph) -> tuple[str, ...]:
        """Accept a sub-item that the list did not announce: a short title in its order."""
        if not candidates or found.style not in {"letter", "decimal"} or len(found.rest) > _SHORT:
            return ()
        number, above = candidates[0], parent(candidates[0])
        listed = any(item.parent == above for item in self.made.items if item.number not in self.seen)
        if number in self.known or above not in self.known or listed or not self._in_order(number):
            return ()
        if not may_be_heading(found.rest) or found.rest[:1].islower():
            return ()
        self._add(number, cleaned(found.rest, self.words), paragraph, "sub-item-only-annotated")
        return (number,)

    def _in_order(self, number: str) -> bool:
        """Tell whether a sub-item is the first, or follows one that is already there."""
        last = number[-2] if number.endswith(")") else number.rpartition(".")[2]
        if last in {"a", "i", "1"}:
            return True
        before = str(int(last) - 1) if last.isdigit() else chr(ord(last) - 1)
        return number[: number.rindex(last)] + before + (")" if number.endswith(")") else "") in self.known

    def _as_new(self, found: Marker, candidates: list[str], paragraph: Paragraph) -> tuple[str, ...]:
        """Take a heading as an item where there is no list."""
        if not candidates or not may_be_heading(found.rest) or candidates[0] in self.known:
            return ()
        number = candidates[0]
        if found.style == "number" and (self.points or not self._next_top(number)):
            return ()
        if found.style != "number" and (parent(number) not in self.known or not self._in_order(number)):
            return ()
        self._add(number, cleaned(found.rest, self.words), paragraph, "")
        return (number,)

    def _next_top(self, number: str) -> bool:
        tops = [int(item.number) for item in self.made.items if item.number.isdigit()]
        return int(number) == tops[-1] + 1 if tops else int(number) <= 1

    def _add(self, number: str, title: str, paragraph: Paragraph, code: str) -> None:
        above = parent(number)
        known = above if above in self.known else None
        item = Item(number=number, title=title, parent=known, place=paragraph.place)
        self.known[number] = item
        position = len(self.made.items)
        for index, other in enumerate(self.made.items):
            if other.number == above or (above and other.number.startswith((f"{above} (", f"{above}."))):
                position = index + 1
        self.made.items.insert(position, item)
        if code:
            self.made.doubts.append(doubt(code, paragraph.place, item=number, title=title))
