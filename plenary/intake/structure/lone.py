"""Put numbers before their words: those on lines of their own, and those of houses that write ``5.b`` or ``6A``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from plenary.intake.characters import digits
from plenary.intake.numbering import marker
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.titles import may_be_heading
from plenary.intake.words import Lexicon

_POINTED = ".:)）-–"
_FEWEST = 3
_DECIMAL = re.compile(r"(\d{1,2})((?:\.\d{1,2}){1,2})\.?")
_LETTERED = re.compile(r"(\d{1,2})\.?([A-Za-z])(?:[.)]?(?:\s+(?=\S)|$))")


def with_lone_numbers(paragraphs: Sequence[Paragraph], words: Lexicon) -> Iterator[Paragraph]:
    """Put a number that stands on a line of its own before the line that follows it."""
    lone: Paragraph | None = None
    for paragraph in paragraphs:
        if lone is not None and may_be_heading(paragraph.text):
            point = "" if lone.text[-1:] in _POINTED else "."
            yield replace(lone, text=f"{lone.text}{point} {paragraph.text}")
            lone = None
            continue
        if lone is not None:
            yield lone
            lone = None
        if _is_lone(paragraph, words):
            lone = paragraph
            continue
        yield paragraph
    if lone is not None:
        yield lone


def _is_lone(paragraph: Paragraph, words: Lexicon) -> bool:
    found = marker(paragraph.text, words)
    single = found is not None and len(found.values) == 1 and found.style not in {"section", "bullet"}
    return found is not None and single and not found.rest.strip()


def in_list(agenda: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Give the lines of a list with every number before its title.

    A number alone counts where words follow it at once, and no other number alone stands before it; ``3.2`` alone and ``3B`` only where they come
    next, so that no time and no other figure is taken for one.
    """
    made: list[Paragraph] = []
    order = _Order()
    lone = 0
    for one in _pointed(agenda):
        line = order.numbered(one, words)
        bare = marker(line.text, words) is None and bool(line.text.strip()) and not line.cells
        if lone == 1 and bare and may_be_heading(line.text.rstrip(".;:")):
            text = f"{made[-1].text} {line.text}"
            made[-1] = replace(made[-1], text=text, pieces=(text,))
            lone = 0
            continue
        made.append(line)
        lone = lone + 1 if _is_alone(line, words) else 0
    return made


def _pointed(agenda: Sequence[Paragraph]) -> list[Paragraph]:
    """Give the numbers of a list their points, where 1, 2, 3 stand on lines of their own between its titles."""
    made = list(agenda)
    following = 1
    found: list[int] = []
    for at, one in enumerate(made[:-1]):
        if not one.cells and digits(one.text.strip()) == str(following) and made[at + 1].text[:1].isalpha():
            found.append(at)
            following += 1
    if len(found) < _FEWEST:
        return made
    for at in found:
        text = f"{made[at].text.strip()}."
        made[at] = replace(made[at], text=text, pieces=(text,))
    return made


def _is_alone(line: Paragraph, words: Lexicon) -> bool:
    """Tell whether a line is a plain or decimal number and nothing else."""
    if line.cells:
        return False
    found = marker(line.text, words)
    plain = found is not None and found.style == "number" and not found.rest.strip()
    return plain or _DECIMAL.fullmatch(digits(line.text)) is not None


class _Order:
    """Knows which number may come next."""

    def __init__(self) -> None:
        self.top = 0
        self.sub = 0

    def numbered(self, one: Paragraph, words: Lexicon) -> Paragraph:
        """Give a line with its number as lists have it, and remember it."""
        text = digits(one.text.strip())
        lettered = None if one.cells else _LETTERED.match(text)
        if lettered and self._is_next(int(lettered[1]), ord(lettered[2].lower()) - 96):
            return _written(one, f"{self.top} ({lettered[2].lower()})", one.text.strip()[lettered.end() :])
        decimal = None if one.cells else _DECIMAL.fullmatch(text)
        if decimal and self._is_next(
            int(decimal[1]), int(decimal[2].split(".")[1]), deep=decimal[2].count(".")
        ):
            return _written(one, f"{self.top}{decimal[2]}", "")
        found = marker(one.text, words)
        if found and found.values and found.style in {"number", "point", "decimal"}:
            head, _, rest = found.values[0].partition(".")
            self.top = int(head) if head.isdigit() else self.top
            self.sub = int(rest.split(".")[0]) if rest[:1].isdigit() else 0
        return one

    def _is_next(self, top: int, sub: int, *, deep: int = 1) -> bool:
        follows = top == self.top and (sub == self.sub + 1 or (deep > 1 and sub == self.sub))
        begins = top == self.top + 1 and sub == 1
        if follows or begins:
            self.top, self.sub = top, sub
        return follows or begins


def _written(one: Paragraph, number: str, rest: str) -> Paragraph:
    """Write the number as the reader of numbers knows it: ``(b)`` under its item, ``3.2.`` by itself."""
    mark = f"({number.partition('(')[2]}" if "(" in number else f"{number}."
    text = f"{mark} {rest}".strip()
    return replace(one, text=text, pieces=(text,))
