"""Cut the list, the annotations and the timetable of a document that came out as one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from msgspec import Struct

from plenary.intake import dates, symbols, times
from plenary.intake.characters import digits
from plenary.intake.numbering import marker, under
from plenary.intake.numerals import from_roman, letter, roman
from plenary.intake.shapes import either
from plenary.intake.structure.flat_points import point_cuts, points
from plenary.intake.structure.titles import cleaned
from plenary.intake.times import led_from
from plenary.intake.words import Lexicon

_NUMBER = r"(?P<number>\d{1,2})(?:[.．](?!\d)|\s?[-–](?=\s))"
_LETTER = r"[(（](?P<letter>[^\W\d_]{1,4}ـ?)[)）]|(?<=\s)(?P<bare>[^\W\d_]{1,4})[)）](?=\s)"
_QUOTED = r"['‘’](?P<quoted>\d{1,2})['‘’]"
_MARK = re.compile(rf"(?:(?<=\s)[-–]\s)?(?<![\w(（/])(?:{_NUMBER}|{_LETTER}|{_QUOTED})\s*(?=\S)")
_SHORT = 250
#: Headings so near to one another have nothing between them; the numbers so near to a heading begin its list.
_CONTENTS, _NEAR = 40, 6
_SECTION = r"(?:[IVX]{1,4}\.|[一二三四五六七八九十]{1,2}[、.]?|(?:أولا|ثانيا|ثالثا|رابعا|خامسا)\s*-)\s*"


class _Entry(Struct, frozen=True):
    """An item of the list: where it begins, its number, its mark as it is written, its title."""

    start: int
    number: str
    written: str
    title: str


def body_cuts(text: str, start: int, words: Lexicon) -> Iterator[int]:
    """Give where paragraphs begin and end after the title of the document."""
    plain = digits(text)
    headed = points(plain, start, words)
    if headed and not _is_listed(plain, start, headed[0].start, len(headed), words):
        yield from point_cuts(plain, headed, words)
        return
    agenda, annotations, table = _headings(plain, start, words)
    for heading in (agenda, annotations, table):
        if heading:
            yield from heading.span()
    after = table.start() if table else len(text)
    list_start = _after_lead(plain, agenda.end() if agenda else start)
    list_end = annotations.start() if annotations else min(after, _restart(plain, list_start))
    entries = list(_entries(plain, list_start, list_end, words))
    yield from (entry.start for entry in entries)
    noted = annotations.end() if annotations else list_end
    cuts = [position for position in _annotation_cuts(plain, noted, entries, words) if position <= after]
    yield from cuts
    yield from _document_cuts(plain, noted, after, cuts, words)
    if table:
        yield from _table_cuts(plain, table.end(), entries, words)


def _after_lead(text: str, start: int) -> int:
    """Give where the list begins: at the second 1 where a numbered sentence announces it."""
    ones = [found for found in islice(_MARK.finditer(text, start), _NEAR) if found["number"]]
    again = len(ones) > 1 and ones[0]["number"] == ones[1]["number"] == "1"
    announced = again and text[: ones[1].start()].rstrip().endswith((":", "："))
    return ones[1].start() if announced else start


def _is_listed(text: str, start: int, end: int, count: int, words: Lexicon) -> bool:
    """Tell whether a list stands before the headings, and not only numbered paragraphs."""
    entries = [entry for entry in _entries(text, start, end, words) if entry.number.isdigit()]
    short = [entry for entry in entries if len(entry.title) < _SHORT]
    return len(short) * 2 > count and len(short) > 1


_Heading = re.Match[str] | None


def _headings(text: str, start: int, words: Lexicon) -> tuple[_Heading, _Heading, _Heading]:
    """Find the headings of the list, of the annotations and of the timetable."""
    agenda_shape, annotations_shape, table_shape = _section_shapes(words)
    agenda = agenda_shape.search(text, start)
    annotations = annotations_shape.search(text, agenda.end() if agenda else start)
    while agenda and annotations and annotations.start() - agenda.end() < _CONTENTS:
        # Both in a row are entries of a table of contents.
        again = agenda_shape.search(text, annotations.end())
        if again is None:
            break
        agenda, annotations = again, annotations_shape.search(text, again.end())
    table = table_shape.search(text, annotations.end() if annotations else start)
    if agenda and annotations is None and agenda.start() > start + 2000:
        agenda = None
    return agenda, annotations, table


@lru_cache(maxsize=8)
def _section_shapes(words: Lexicon) -> tuple[re.Pattern[str], ...]:
    section = rf"(?<!\S){_SECTION}"
    begins = r"(?:(?<!\S)|(?<=。))"
    number = rf"\s*(?:{either(words.item)}\s*)?\d{{1,2}}\s?[.．:-]"
    annotations, annex = either(words.annotations), either(words.annex)
    weekday = either(name for names in words.weekdays for name in names)
    heads = rf"(?=\s+(?:{either(words.times_column)}|{weekday}|\d{{1,2}}月))"
    before = rf"(?:{section}|{begins}{annex}(?:\s+[IVX]{{1,3}})?\s+)"
    timetable = either(words.timetable)
    return (
        re.compile(
            rf"{section}{either(words.agenda)}(?!\w)|{begins}{either(words.agenda)}(?={number})",
            re.IGNORECASE,
        ),
        re.compile(rf"{section}{annotations}(?!\w)|{begins}{annotations}(?={number})", re.IGNORECASE),
        re.compile(rf"{before}{timetable}(?!\w)|{begins}{timetable}{heads}", re.IGNORECASE),
    )


def _restart(text: str, start: int) -> int:
    """Give where the numbers begin anew after the list."""
    highest = 0
    for found in _MARK.finditer(text, start):
        number = int(found["number"] or 0)
        if found["number"] and number == 1 and highest >= 1:
            return found.start()
        highest = max(highest, number)
    return len(text)


def _entries(text: str, start: int, end: int, words: Lexicon) -> Iterator[_Entry]:
    """Give the items of the list: only numbers that come in their order count."""
    marks: list[tuple[re.Match[str], str]] = []
    for found in _MARK.finditer(text, start, end):
        full = _counted(found, marks[-1][1] if marks else None)
        if full:
            marks.append((found, full))
    ends = [*(found.start() for found, _ in marks[1:]), end][: len(marks)]
    for (found, full), stop in zip(marks, ends, strict=True):
        read = marker(text[found.start() : stop], words)
        title = cleaned(read.rest, words) if read else ""
        yield _Entry(found.start(), full, found.group().strip(" -–"), title)


def _counted(found: re.Match[str], current: str | None) -> str | None:
    """Give the number that a mark stands for, if it is the one that comes next."""
    top = int(current.partition(" ")[0]) if current else None
    if found["number"]:
        number = int(found["number"])
        following = top + 1 if top is not None else 1
        return str(number) if number == following or (top is None and number == 0) else None
    if current is None:
        return None
    sign = roman(int(found["quoted"])) if found["quoted"] else found["letter"] or found["bare"]
    value = letter(sign) or (sign.lower() if from_roman(sign) else None)
    full = under(value, current) if value else None
    return full if full and _follows(full, current) else None


def _follows(number: str, current: str) -> bool:
    signs = re.findall(r"\(([^)]*)\)", number)
    before = re.findall(r"\(([^)]*)\)", current)
    if len(signs) > len(before):
        return signs[-1] in {"a", "i"}
    last, earlier = signs[-1], before[len(signs) - 1]
    if len(signs) == 2:
        return from_roman(last) == (from_roman(earlier) or 0) + 1
    return len(last) == len(earlier) == 1 and ord(last) == ord(earlier) + 1


def _loosely(text: str) -> str:
    return r"\s+".join(re.escape(word) for word in text.split())


def _mark_shape(entry: _Entry, words: Lexicon) -> str:
    """Match the mark of an item where the annotations repeat it, with or without the word for an item."""
    sign = re.escape(entry.written.strip(" .:．-–()（）‘’'"))
    if entry.number.isdigit():
        return rf"(?<![\w.])(?:{either(words.item)}\s*)?{sign}\s*[.．:–-]?"
    return rf"(?<!\w)[(（‘’']?{sign}[)）‘’']"


def _annotation_cuts(text: str, start: int, entries: Sequence[_Entry], words: Lexicon) -> Iterator[int]:
    """Cut before and after each heading in its order, and before each numbered paragraph."""
    position, paragraph = start, 1
    for entry in entries:
        shape = re.compile(rf"{_mark_shape(entry, words)}\s*{_loosely(entry.title)}", re.IGNORECASE)
        found = shape.search(text, position) if entry.title else None
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
    shape = r"(?<![\w(（/.]){}[.．]\s+(?=[^\W\d_a-z])"
    while found := re.compile(shape.format(number)).search(text, position, end):
        cuts.append(found.start())
        number, position = number + 1, found.end()
    return number, cuts


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
    return re.compile(rf"(?:(?<!\S)|(?<=[。）])){either(names)}(?=\s+[^\Wa-z]|\s+•|[\u3400-\u9fff])")


def _table_cuts(text: str, start: int, entries: Sequence[_Entry], words: Lexicon) -> Iterator[int]:
    """Cut before each day, time and item, and after each day and time."""
    part = text[start:]
    for day in dates.find(part, words):
        yield from (start + day.start, start + day.end)
    for span in times.find(part, words):
        if span.ends:
            yield from (start + led_from(part, span.start), start + span.end)
    for entry in entries:
        top = entry.number.partition(" ")[0]
        sign = re.escape(entry.written.strip(" .:．-–()（）‘’'"))
        figure = top if entry.number == top else rf"{top}\s*[(（]?{sign}[)）]"
        shape = rf"(?<![\w(])(?:{either(words.item)}\s*)?{figure}\s*[.:]?\s+{_loosely(entry.title)}"
        for found in re.finditer(shape, part, re.IGNORECASE) if entry.title else ():
            yield start + found.start()
