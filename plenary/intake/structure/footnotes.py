"""Take footnotes out of the text and find the item whose words call them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from msgspec import Struct

from plenary.intake import symbols
from plenary.intake.characters import RAISED, lowered, run_on
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.reading import Footnote
from plenary.intake.source import Place
from plenary.intake.structure.flow import Paragraph

_RAISED_MARK = re.compile(rf"([{RAISED}]{{1,2}})\s*(?=\S)")
_STROKE_MARK = re.compile(r"(\d{1,2})/\s+(?=\S)")
#: A word, its point, and the mark glued to it.
_GLUED = r"(?<![/\w])[^\W\d_]{{3,}}[.,;:)]{}(?=\s|$)"
_PLAIN_MARK = re.compile(r"(\d{1,2})\s+(?=[^\W\d_])")
#: A footnote is called at most so many paragraphs before it stands.
_FARTHEST, _NEAR, _SHORTEST, _LONG = 300, 40, 15, 90
#: So many lines has a footnote at most; no line of it begins with a mark or a number.
_LINES = 7
_BEGINS = re.compile(rf"[*{RAISED}(]|\d{{1,2}}[./)]")
_STAR_MARK = re.compile(r"(\*{1,3})\s*(?=\S)")


class Called(Struct, frozen=True):
    """A footnote before its item is known: its mark, its words, and where it is called."""

    mark: str
    text: str
    place: Place
    call: Place | None


def taken(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Called]]:
    """Part the footnotes from all other paragraphs."""
    rest: list[Paragraph] = []
    notes: list[Called] = []
    passed = 0
    for at, paragraph in enumerate(paragraphs):
        if at < passed:
            continue
        mark, text = _mark(paragraph, rest)
        if mark is None:
            rest.append(paragraph)
            continue
        passed = _end(paragraphs, at)
        text = run_on((text, *(one.text for one in paragraphs[at + 1 : passed])))
        notes.append(Called(lowered(mark), text, paragraph.place, _call(mark, rest)))
    return rest, notes


def _end(paragraphs: Sequence[Paragraph], at: int) -> int:
    """Give where a footnote ends: with its own line, or with the line that ends its sentence a few lines below."""
    for after in range(at, min(at + _LINES, len(paragraphs))):
        one = paragraphs[after]
        if after > at and (one.gap or one.cells or one.place.unit == "paragraph" or _BEGINS.match(one.text)):
            break
        if one.text.rstrip().endswith((".", "。", ")")):
            return after + 1
    return at + 1


def _mark(paragraph: Paragraph, before: Sequence[Paragraph]) -> tuple[str | None, str]:
    text = paragraph.text
    raised = _RAISED_MARK.match(text)
    if raised:
        return raised[1], text[raised.end() :]
    stroke = _STROKE_MARK.match(text)
    if stroke and _call(stroke[1], before):
        return stroke[1], text[stroke.end() :]
    plain = _PLAIN_MARK.match(text)
    if plain and not paragraph.cells and len(text) > _SHORTEST and _glued(plain[1], before):
        return plain[1], text[plain.end() :]
    star = _STAR_MARK.match(text)
    if star and not paragraph.cells and (_call(star[1], before) or _is_note(text)):
        return star[1], text[star.end() :]
    return None, text


def _is_note(text: str) -> bool:
    """Tell whether words after an asterisk are a note of the document: sentences, not an entry of a list."""
    return len(text) > _LONG and text.rstrip().endswith(".")


def _glued(mark: str, before: Sequence[Paragraph]) -> bool:
    """Tell whether a figure that lost its place above the line is glued to the end of words before."""
    shape = re.compile(_GLUED.format(mark))
    return any(shape.search(other.text) for other in islice(reversed(before), _NEAR))


def _call(mark: str, before: Sequence[Paragraph]) -> Place | None:
    """Give the place of the last words before that carry the mark."""
    figure = re.escape(mark)
    if mark.isdigit() and mark.isascii():
        shape = re.compile(rf"\b{figure}/(?!\d)|{_GLUED.format(figure)}")
    elif mark.startswith("*"):
        shape = re.compile(rf"[^\s/*]{figure}(?!\*)")
    else:
        shape = re.compile(rf"(?<=\S)(?<![{RAISED}]){figure}(?![{RAISED}])")
    near = islice(reversed(before), _FARTHEST)
    return next((other.place for other in near if shape.search(other.text)), None)


def placed(
    notes: Sequence[Called], starts: Sequence[tuple[int, str]]
) -> tuple[tuple[Footnote, ...], list[Doubt]]:
    """Give each footnote to the item it is called in.

    ``starts`` holds, in order, the lines where the words of an item begin, and its number.
    """
    lines = [line for line, _ in starts]
    found: list[Footnote] = []
    doubts: list[Doubt] = []
    for note in notes:
        at = bisect_right(lines, (note.call or note.place).line) - 1
        found.append(
            Footnote(
                marker=note.mark,
                item=(starts[at][1] or None) if at >= 0 else None,
                text=note.text,
                symbols=tuple(str(one) for group in symbols.find(note.text) for one in group),
                place=note.place,
            )
        )
        if note.call is None:
            doubts.append(doubt("footnote-without-mark", note.place, mark=note.mark))
    return tuple(found), doubts
