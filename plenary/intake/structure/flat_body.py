"""Cut the list, the annotations and the timetable of a document that came out as one line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from plenary.intake import dates, symbols, times
from plenary.intake.numbering import marker, under
from plenary.intake.numerals import from_roman
from plenary.intake.shapes import either
from plenary.intake.structure.titles import cleaned
from plenary.intake.words import Lexicon

_MARK = re.compile(r"(?<![\w(（/])(?:(\d{1,2})[.．](?!\d)|[(（]([a-z]{1,4})[)）])\s*(?=\S)")
_SECTION = r"(?:[IVX]{1,4}\.|[一二三四五六七八九十]{1,2}[、.]?)\s*"


def body_cuts(text: str, start: int, words: Lexicon) -> Iterator[int]:
    """Give where paragraphs begin and end after the title of the document."""
    agenda, annotations, table = _headings(text, start, words)
    for heading in (agenda, annotations, table):
        if heading:
            yield from heading.span()
    after = table.start() if table else len(text)
    list_start = agenda.end() if agenda else start
    list_end = annotations.start() if annotations else min(after, _restart(text, list_start))
    marks = list(_listed(text, list_start, list_end))
    yield from (position for position, _ in marks)
    titles = _titles(text, marks, list_end, words)
    noted = annotations.end() if annotations else list_end
    headings = [f"{_sign(number)} {title}" for number, title in titles]
    cuts = [position for position in _annotation_cuts(text, noted, headings) if position <= after]
    yield from cuts
    yield from _document_cuts(text, noted, after, cuts, words)
    if table:
        yield from _table_cuts(text, table.end(), titles, words)


def _sign(number: str) -> str:
    sign = number.rpartition(" ")[2]
    return f"{sign}." if sign[0].isdigit() else sign


_Heading = re.Match[str] | None


def _headings(text: str, start: int, words: Lexicon) -> tuple[_Heading, _Heading, _Heading]:
    """Find the headings of the list, of the annotations and of the timetable."""
    agenda_shape, annotations_shape, table_shape = _section_shapes(words)
    agenda = agenda_shape.search(text, start)
    annotations = annotations_shape.search(text, agenda.end() if agenda else start)
    table = table_shape.search(text, annotations.end() if annotations else start)
    if agenda and annotations is None and agenda.start() > start + 2000:
        agenda = None
    return agenda, annotations, table


@lru_cache(maxsize=8)
def _section_shapes(words: Lexicon) -> tuple[re.Pattern[str], ...]:
    section = rf"(?<!\S){_SECTION}"
    annotations, annex = either(words.annotations), either(words.annex)
    bare = rf"|(?<!\S){annotations}(?=\s+\d{{1,2}}\.)" if words.code != "zh" else ""
    table = rf"(?:{section}|(?<!\S){annex}(?:\s+[IVX]{{1,3}})?\s+){either(words.timetable)}(?!\w)"
    return (
        re.compile(rf"{section}{either(words.agenda)}(?!\w)", re.IGNORECASE),
        re.compile(rf"{section}{annotations}(?!\w){bare}", re.IGNORECASE),
        re.compile(table, re.IGNORECASE),
    )


def _restart(text: str, start: int) -> int:
    """Give where the numbers begin anew after the list."""
    highest = 0
    for found in _MARK.finditer(text, start):
        number = int(found[1] or 0)
        if found[1] and number == 1 and highest >= 1:
            return found.start()
        highest = max(highest, number)
    return len(text)


def _listed(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Give where each item of the list begins: only numbers that come in their order count."""
    current: str | None = None
    for found in _MARK.finditer(text, start, end):
        top = int(current.partition(" ")[0]) if current else None
        if found[1]:
            number = int(found[1])
            if number == (top + 1 if top is not None else 1) or (top is None and number == 0):
                current = str(number)
                yield found.start(), current
        elif current:
            full = under(found[2], current)
            if full and _follows(full, current):
                current = full
                yield found.start(), full


def _follows(number: str, current: str) -> bool:
    signs = re.findall(r"\(([^)]*)\)", number)
    before = re.findall(r"\(([^)]*)\)", current)
    if len(signs) > len(before):
        return signs[-1] in {"a", "i"}
    last, earlier = signs[-1], before[len(signs) - 1]
    if len(signs) == 2:
        return from_roman(last) == (from_roman(earlier) or 0) + 1
    return len(last) == len(earlier) == 1 and ord(last) == ord(earlier) + 1


def _titles(text: str, marks: list[tuple[int, str]], end: int, words: Lexicon) -> list[tuple[str, str]]:
    """Give the number and the title of each item of the list."""
    ends = [*(position for position, _ in marks[1:]), end][: len(marks)]
    titles = []
    for (start, number), stop in zip(marks, ends, strict=True):
        found = marker(text[start:stop], words)
        titles.append((number, cleaned(found.rest, words) if found else ""))
    return titles


def _document_cuts(text: str, start: int, end: int, headings: list[int], words: Lexicon) -> Iterator[int]:
    """Cut before and after the heading of documents, and after each symbol in brackets under it."""
    for found in _documents_shape(words).finditer(text, start, end):
        yield from found.span()
        stop = min([position for position in headings if position >= found.end()], default=end)
        for _, _, symbol_end in symbols.located(text[found.end() : stop]):
            close = re.compile(r"\s*[)）]").match(text, found.end() + symbol_end)
            if close:
                yield close.end()


@lru_cache(maxsize=8)
def _documents_shape(words: Lexicon) -> re.Pattern[str]:
    names = [form for name in words.documentation for form in (name.capitalize(), name.upper())]
    return re.compile(rf"(?:(?<!\S)|(?<=[。）])){either(names)}(?=\s+[^\Wa-z]|[\u3400-\u9fff])")


def _table_cuts(text: str, start: int, titles: list[tuple[str, str]], words: Lexicon) -> Iterator[int]:
    """Cut before each day, time and item, and after each day and time."""
    part = text[start:]
    for day in dates.find(part, words):
        yield from (start + day.start, start + day.end)
    for span in times.find(part, words):
        if span.ends:
            yield from (start + span.start, start + span.end)
    for number, title in titles:
        figure = r"\s*".join(re.escape(sign) for sign in number.split())
        wording = r"\s+".join(re.escape(word) for word in title.split())
        for found in re.finditer(rf"(?<![\w(]){figure}\s+{wording}", part) if title else ():
            yield start + found.start()


def _annotation_cuts(text: str, start: int, headings: list[str]) -> Iterator[int]:
    """Cut before and after each heading in its order, and before each numbered paragraph."""
    position, paragraph = start, 1
    for heading in headings:
        shape = re.compile(r"\s+".join(re.escape(word) for word in heading.split()))
        found = shape.search(text, position)
        if found is None:
            continue
        paragraph, cuts = _paragraphs(text, position, found.start(), paragraph)
        yield from cuts
        yield from found.span()
        position = found.end()
    yield from _paragraphs(text, position, len(text), paragraph)[1]


def _paragraphs(text: str, start: int, end: int, number: int) -> tuple[int, list[int]]:
    cuts: list[int] = []
    position = start
    while found := re.compile(rf"(?<![\w(（/.]){number}[.．]\s+(?=[^\W\d_a-z])").search(text, position, end):
        cuts.append(found.start())
        number, position = number + 1, found.end()
    return number, cuts
