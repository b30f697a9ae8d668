"""Unfold documents whose pages came out as one line each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from plenary.intake import dates, symbols
from plenary.intake.characters import tidy
from plenary.intake.numbering import marker, under
from plenary.intake.numerals import from_roman
from plenary.intake.shapes import either
from plenary.intake.source import Line, Source
from plenary.intake.structure.designations import reference_shape, session_shape
from plenary.intake.structure.titles import cleaned
from plenary.intake.words import LEXICONS, Lexicon

_LONG = 200
_FEW = 40
_MARK = re.compile(r"(?<![\w(（/])(?:(\d{1,2})[.．](?!\d)|[(（]([a-z]{1,4})[)）])\s*(?=\S)")
_SECTION = r"(?:[IVX]{1,4}\.|[一二三四五六七八九十]{1,2}[、.]?)\s*"
_JOB = re.compile(r"\s(?:V|GE|K|NY)\.?\s?(?:\d{2}-\d{5}\s*)?\([EFSRAC]\)[\s\d*]*")
_RUNNING = re.compile(r"^\d{1,3}\s+(?:page\s+\d{1,3}\s*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Page:
    """All lines as one text, with the line each stretch of it came from."""

    text: str
    starts: tuple[int, ...]
    lines: tuple[Line, ...]

    def line_at(self, position: int) -> Line:
        return self.lines[max(0, bisect_right(self.starts, position) - 1)]


def unfolded(source: Source, words: Lexicon) -> Source:
    """Give the source with its long lines cut where paragraphs begin; any other source as it is."""
    if not _is_flat(source, words):
        return source
    page = _joined(source)
    cuts = sorted(set(_cuts(page.text, words)))
    lines = tuple(_lines(page, cuts))
    return replace(source, lines=lines, whole=True)


def _is_flat(source: Source, words: Lexicon) -> bool:
    if len(source.lines) > _FEW:
        return False
    return any(_holds_agenda(line.text, words) for line in source.lines if not line.cells)


def _holds_agenda(text: str, words: Lexicon) -> bool:
    if len(text) < _LONG:
        return False
    ordered = all(re.search(rf"(?<![\w.]){number}[.．]\s?\D", text) for number in (1, 2))
    return ordered and _title(text, words) is not None


def _joined(source: Source) -> _Page:
    text, starts = "", []
    symbol = next((str(group[0]) for group in symbols.find(source.lines[0].text)), None)
    for line in source.lines:
        starts.append(len(text))
        words = tidy(line.text.replace("\t", " "))
        if starts[1:]:
            words = _RUNNING.sub("", words)
            words = words.removeprefix(symbol).lstrip() if symbol else words
        text += _JOB.sub(" ", f"{words} ")
    return _Page(text, tuple(starts), source.lines)


def _lines(page: _Page, cuts: list[int]) -> Iterator[Line]:
    for start, end in zip([0, *cuts], [*cuts, len(page.text)], strict=True):
        text = page.text[start:end].strip()
        if text:
            yield replace(page.line_at(start), text=text, cells=(), gap=True, page=False, full=False)


def _title(text: str, words: Lexicon) -> re.Match[str] | None:
    """Find the title itself: not a reference to an agenda and not the heading of a section."""
    for found in _title_shape(words).finditer(text):
        before = text[: found.start()].rstrip()
        refers = re.search(rf"{either(words.of_agenda)}$", text[: found.end()], re.IGNORECASE)
        is_section = re.search(r"(?:^|\s)(?:[IVX]{1,4}\.|[一二三四五六七八九])$", before)
        is_item = re.match(rf"{either(words.item)}\s*\d", text[found.start() :])
        if not (refers or is_section or is_item):
            return found
    return None


@lru_cache(maxsize=8)
def _title_shape(words: Lexicon) -> re.Pattern[str]:
    return re.compile(either(title for title in words.titles if title != "agenda"), re.IGNORECASE)


def _cuts(text: str, words: Lexicon) -> Iterator[int]:
    title = _title(text, words)
    if title is None:
        return
    yield from _masthead_cuts(text[: title.start()], words)
    yield from (title.start(), title.end())
    sections = list(_section_shape(words).finditer(text, title.end()))
    for section in sections:
        yield from (section.start(), section.end())
    last = sections[-1].end() if len(sections) > 1 else len(text)
    list_start = sections[0].end() if len(sections) > 1 else title.end()
    list_end = sections[-1].start() if len(sections) > 1 else _restart(text, title.end())
    marks = list(_listed(text, list_start, list_end))
    yield from (position for position, _ in marks)
    titles = _titles(text, marks, list_end, words)
    yield from _annotation_cuts(text, last if len(sections) > 1 else list_end, titles)


@lru_cache(maxsize=8)
def _section_shape(words: Lexicon) -> re.Pattern[str]:
    names = either(words.agenda + words.annotations)
    section = rf"(?<!\S){_SECTION}{names}(?!\w)"
    bare = rf"|(?<!\S)(?i:{either(words.annotations)})(?=\s+\d{{1,2}}\.)"
    return re.compile(section + (bare if words.code != "zh" else ""), re.IGNORECASE)


def _masthead_cuts(text: str, words: Lexicon) -> Iterator[int]:
    english = LEXICONS["en"]
    shapes = [re.compile(rf"{either(one.nations)}", re.IGNORECASE) for one in (words, english)] + [
        re.compile(r"Distr\s*[.:]+\s*\w+", re.IGNORECASE),
        re.compile(rf"(?:{either(english.original + words.original)})\s*:\s*\w+", re.IGNORECASE),
        reference_shape(words),
        session_shape(words),
        re.compile(
            rf"(?<!\S){either(form for _, forms in english.languages for form in forms)}(?=\s+Original)",
            re.IGNORECASE,
        ),
    ]
    for shape in shapes:
        for found in shape.finditer(text):
            yield from found.span()
    for _, start, end in symbols.located(text):
        yield from (start, end)
    for one in {words.code: words, "en": english}.values():
        for day in dates.find(text, one):
            yield from (_place_before(text, day.start), _place_after(text, day.end, words))


def _place_before(text: str, start: int) -> int:
    """Give where the name of a place before a date begins, or the date itself."""
    capital = r"(?![a-zß-ÿа-яё])[^\W\d_]"
    found = re.search(rf"(?:{capital}[\w'’.-]*\s)?{capital}[\w'’.-]*[,،]\s*$", text[:start])
    return found.start() if found else start


def _place_after(text: str, end: int, words: Lexicon) -> int:
    """Give where the name of a place after a date ends, or the date itself."""
    found = re.match(r"\s*[,，、]\s*[^\s\d,，]{1,20}", text[end:])
    if found is None:
        return end
    reference = reference_shape(words).search(text, end)
    stop = end + found.end()
    return min(stop, reference.start()) if reference else stop


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


def _titles(text: str, marks: list[tuple[int, str]], end: int, words: Lexicon) -> list[str]:
    """Give the heading of each item as the annotations would repeat it: its own mark and title."""
    ends = [position for position, _ in marks[1:]] + [end]
    headings = []
    for (start, number), stop in zip(marks, ends, strict=True):
        found = marker(text[start:stop], words)
        title = cleaned(found.rest, words) if found else ""
        sign = number.rpartition(" ")[2]
        headings.append(f"{sign}. {title}" if sign[0].isdigit() else f"{sign} {title}")
    return headings


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
