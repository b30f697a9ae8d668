"""Unfold documents whose pages came out as one line each."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake import dates, symbols
from plenary.intake.characters import digits, tidy, unaccented
from plenary.intake.shapes import either
from plenary.intake.source import Line, Source
from plenary.intake.structure.designations import reference_shape, session_shape
from plenary.intake.structure.flat_body import body_cuts
from plenary.intake.structure.flat_points import points
from plenary.intake.structure.glued import lines_in
from plenary.intake.structure.names import goes_on
from plenary.intake.words import LEXICONS, Lexicon

_LONG, _LONG_HAN = 200, 90
_FEW, _VERY_LONG, _POINTS = 40, 300, 2
_BEGUN = re.compile(r"\s*\d{1,2}[.)]\s*(?:\D|$)")
#: A line that holds more lines than this lost their ends.
_GLUED = 8
#: Seats of meetings whose names have two words; other names before a date are taken to have one.
_TWO_WORDS = (
    r"(?:New York|Addis Ababa|The Hague|Mexico City|Buenos Aires|Panama City|Abu Dhabi|Cape Town|Hong Kong"
    r"|Kuala Lumpur|San José|Rio de Janeiro|Nueva York|La Haya|La Haye|Addis-Abeba|Addis Abeba)"
)
_LONGEST_PLACE = 50
_JOB = re.compile(r"\s(?:V|GE|K|NY)\.?\s?(?:\d{2}(?:-\d{5})?\s*)?\([EFSRAC]\)[\s\d*]*")
_RUNNING = re.compile(r"^\d{1,3}\s+(?:page\s+\d{1,3}\s*)?", re.IGNORECASE)


class _Page(Struct, frozen=True):
    """All lines as one text, with the line each stretch of it came from."""

    text: str
    starts: tuple[int, ...]
    lines: tuple[Line, ...]

    def line_at(self, position: int) -> Line:
        return self.lines[max(0, bisect_right(self.starts, position) - 1)]


def unfolded(source: Source, words: Lexicon) -> Source:
    """Give the source with its long lines cut where paragraphs begin; any other source as it is."""
    if len(source.lines) > _FEW:
        return source
    parted = [_cut(line) for line in source.lines]
    if any(len(one) > _GLUED for one in parted):
        return replace(source, lines=tuple(line for one in parted for line in one), whole=True)
    if not _is_flat(source, words):
        return source
    page = _joined(source)
    cuts = sorted(set(_cuts(page.text, words)))
    lines = tuple(_lines(page, cuts))
    return replace(source, lines=lines, whole=True)


def _cut(line: Line) -> list[Line]:
    texts = [line.text] if line.cells else lines_in(line.text)
    return (
        [line]
        if len(texts) == 1
        else [replace(line, text=text.strip(), gap=True) for text in texts if text.strip()]
    )


def _is_flat(source: Source, words: Lexicon) -> bool:
    texts = [line.text for line in source.lines if not line.cells]
    if any(_holds_agenda(text, words) for text in texts):
        return True
    # Some converters keep the ends of a few lines: then title and items stand in several, all of them within.
    longest = max(map(len, texts), default=0)
    begun = sum(_BEGUN.match(digits(text)) is not None for text in texts)
    whole = " ".join(texts)
    if begun < _POINTS and all(line.full for line in source.lines[:-1]) and _holds_agenda(whole, words):
        return True
    title = _title(whole, words) if longest >= _VERY_LONG and begun < _POINTS else None
    return title is not None and len(points(digits(whole), title.end(), words)) >= _POINTS


def _holds_agenda(text: str, words: Lexicon) -> bool:
    if len(text) < (_LONG_HAN if words.code == "zh" else _LONG):
        return False
    plain = digits(text)
    ordered = all(re.search(rf"(?<![\w.]){number}(?:[.．]\s?\D|\s?-\s)", plain) for number in (1, 2))
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
    titles = [title for title in words.titles if title != "agenda"]
    return re.compile(either([*titles, *map(_unaccented, titles)]), re.IGNORECASE)


def _unaccented(title: str) -> str:
    return unicodedata.normalize("NFC", unaccented(title))


def _cuts(text: str, words: Lexicon) -> Iterator[int]:
    title = _title(text, words)
    if title is None:
        return
    yield from _masthead_cuts(text[: title.start()], words)
    yield from title.span()
    yield from body_cuts(text, title.end(), words)


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
            if not goes_on(text[: found.start()].rstrip()):
                yield from found.span()
    for _, start, end in symbols.located(text):
        yield from (start, end)
    for one in {words.code: words, "en": english}.values():
        for day in dates.find(text, one):
            yield from (_place_before(text, day.start, words), _place_after(text, day.end, words))


def _place_before(text: str, start: int, words: Lexicon) -> int:
    """Give where the name of a place before a date begins, or the date itself.

    Between the session and the date stands the place, whatever its words.
    """
    session = max((found.end() for found in session_shape(words).finditer(text, 0, start)), default=0)
    between = text[session:start].strip() if session else ""
    if between and len(between) < _LONGEST_PLACE and between[0].isupper() and between[-1] in ",،":
        return session
    capital = r"(?![a-zß-ÿа-яё])[^\W\d_]"
    found = re.search(rf"(?:{_TWO_WORDS}|{capital}[\w'’.-]*)[,،]\s*$", text[:start])
    return found.start() if found else start


def _place_after(text: str, end: int, words: Lexicon) -> int:
    """Give where the name of a place after a date ends, or the date itself."""
    found = re.match(r"\s*[,，、]\s*[^\s\d,，]{1,20}", text[end:])
    if found is None:
        return end
    reference = reference_shape(words).search(text, end)
    stop = end + found.end()
    return min(stop, reference.start()) if reference else stop
