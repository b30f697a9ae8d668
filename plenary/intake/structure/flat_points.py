"""Cut a document that came out as one line at headings such as ``Point 1.``, which stand in no list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from plenary.intake.shapes import either
from plenary.intake.words import Lexicon

_FEWEST = 2
_LETTER = re.compile(r"(?<=\s)(?:[(（])?([a-z])[)）]\s+(?=[^\W\d_])")
_PARAGRAPH = r"(?:(?<![\w(（/.])|(?<=[^\W\d_]\.)){}[.．]\s+(?=[^\W\d_])"
#: A document with its symbol in brackets after a bullet.
_BULLETED = re.compile(r"(?<=\s)[•●▪]\s[^•●▪()（）]{3,200}[(（][^()（）]{3,80}[)）]")
_LONGEST = 300


class Point(Struct, frozen=True):
    """A heading: where it begins, and where its title does."""

    start: int
    title: int


def points(text: str, start: int, words: Lexicon) -> list[Point]:
    """Give the headings in their order; nothing if there are fewer than two."""
    found: list[Point] = []
    following: int | None = None
    for match in _point_shape(words).finditer(text, start):
        number = int(match["number"])
        if number == following or (following is None and number <= 1):
            found.append(Point(match.start(), match.end()))
            following = number + 1
    return found if len(found) >= _FEWEST else []


@lru_cache(maxsize=8)
def _point_shape(words: Lexicon) -> re.Pattern[str]:
    names = [form for name in words.item for form in (name[:1].upper() + name[1:], name.upper())]
    of_agenda = either([*words.of_agenda, *(form.upper() for form in words.of_agenda)])
    return re.compile(rf"(?<![\w'’]){either(names)}\s*(?P<number>\d{{1,2}})(?:\s+{of_agenda})?\s*[.:．–-]\s*")


def point_cuts(text: str, found: list[Point], words: Lexicon) -> Iterator[int]:
    """Give where headings begin and end, and where their sub-items and numbered paragraphs begin."""
    paragraph = _first_paragraph(text, found[0].start)
    for index, one in enumerate(found):
        stop = found[index + 1].start if index + 1 < len(found) else len(text)
        yield one.start
        letters = list(_letters(text, one.title, stop))
        position = _title_end(text, one.title, stop, paragraph, words)
        yield position
        for letter, end in letters:
            yield letter
            yield _title_end(text, end, stop, paragraph, words)
        for listed in _BULLETED.finditer(text, position, stop):
            yield from listed.span()
        while match := re.compile(_PARAGRAPH.format(paragraph)).search(text, position, stop):
            yield match.start()
            position, paragraph = match.end(), paragraph + 1


def _first_paragraph(text: str, end: int) -> int:
    """Give the number of the first paragraph after the headings begin: those before them count too."""
    number = 1
    position = 0
    while match := re.compile(_PARAGRAPH.format(number)).search(text, position, end):
        number, position = number + 1, match.end()
    return number


def _letters(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Give the sub-items that follow the title of an item in their order, with where their titles begin."""
    expected = "a"
    for match in _LETTER.finditer(text, start, stop):
        if match[1] == expected and not text[: match.start()].rstrip().endswith((";", ",")):
            yield match.start(), match.end()
            expected = chr(ord(expected) + 1)


def _title_end(text: str, start: int, stop: int, paragraph: int, words: Lexicon) -> int:
    """Give where a title ends: before a numbered paragraph, a sub-item, documents, or a sentence."""
    end = min(stop, start + _LONGEST)
    shapes = [re.compile(_PARAGRAPH.format(paragraph)), _LETTER, _opener_shape(words)]
    found = [match.start() for shape in shapes if (match := shape.search(text, start + 1, stop))]
    return min([one for one in found if one > start] or [end])


@lru_cache(maxsize=8)
def _opener_shape(words: Lexicon) -> re.Pattern[str]:
    heads = [name[:1].upper() + name[1:] for name in words.documentation]
    apart = either([*heads, *(word for word in words.openers if word[-1:] not in "'’")])
    glued = either(word for word in words.openers if word[-1:] in "'’")
    return re.compile(rf"(?<=[\w»”)’]\s)(?:{apart}(?=\s)|{glued}(?=\w))")
