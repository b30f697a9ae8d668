"""Make paragraphs out of lines: without page furniture, with broken sentences joined."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake import dates, symbols, times
from plenary.intake.characters import digits, run_on, tidy
from plenary.intake.numbering import marker
from plenary.intake.source import Line, Place, Source
from plenary.intake.structure.designations import is_documents_heading, original_shape, session_shape
from plenary.intake.structure.furniture import pieces_of, without_furniture
from plenary.intake.words import Lexicon

_JOB_AT_END = re.compile(
    r"\s+(?:(?:V|GE|K|NY)\.?\s?(?:\d{2}(?:-\d{5})?)?\s*\([EFSRAC]\)[\s\d*]*|\*\d{6,8}\*)\s*$"
)
#: What stands far apart on one line, but for a number before its words, stands in columns.
_COLUMNS = re.compile(r"\s*(?:\S{1,5}\s+)?+\S.*\S {6,}\S")
_IN_RIGHT = re.compile(r" {40,}\S")
_FINAL = re.compile(r"[.!?;:。！？；：؟؛)）\]»”\"’*⁰¹²³⁴⁵⁶⁷⁸⁹]\s*$")
_SENTENCE_LENGTH = 40
#: A letter in brackets in the middle of a sentence.
_CITED = re.compile(r"[(（]?[^\W\d_]{1,4}[)）]\s*(?:[,;،，)）]|[a-zа-яё]|[款项目]|من\s)")
_CLOSES = re.compile(r"[^\W\d_]{1,4}[)）]")
#: Points that lead to a page end an entry of a table of contents.
_LEADS = re.compile(r"(?:\s?[.…·]){6,}\s*\d{0,3}\s*$")
_STARS = re.compile(r"\*{1,3}")


class Paragraph(Struct, frozen=True, kw_only=True):
    """Words that belong together, tidied, with the place where they begin.

    Attributes:
        text: the words on one line; cells of a row are joined by a space.
        cells: the cells of a row of a table, tidied.
        pieces: what stands apart on the same line (columns of a masthead), at least ``text``.
        gap, page, heading: as of its first line.
        indent: the spaces before its first line.
    """

    text: str
    place: Place
    cells: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    gap: bool = False
    page: bool = False
    heading: bool = False
    indent: int = 0


def paragraphs(source: Source, words: Lexicon) -> list[Paragraph]:
    """Give the paragraphs of a document in reading order, each with the place of its first line."""
    lines = list(without_furniture(source.lines, words))
    made = [_paragraph(line) for line in lines]
    kept: list[Paragraph] = []
    before: Line | None = None
    for line, made_one in zip(lines, made, strict=True):
        if kept and _STARS.fullmatch(kept[-1].text):
            star = kept.pop().text
            long = len(made_one.text) > _SENTENCE_LENGTH and not made_one.cells
            made_one = replace(made_one, text=f"{star} {made_one.text}") if long else made_one  # noqa: PLW2901
        if (kept and before and not source.whole and _runs_on(before, line, made_one, words)) or (
            kept and _was_broken(kept[-1], made_one, words)
        ):
            kept[-1] = _joined(kept[-1], made_one)
        elif made_one.text or made_one.cells:
            kept.append(made_one)
        before = line
    return kept


def _paragraph(line: Line) -> Paragraph:
    cells = tuple(tidy(cell).replace("\t", " ").strip() for cell in line.cells)
    text = tidy(line.text)
    if cells:
        text = " ".join(run_on(cell.split("\n")) for cell in cells if cell)
    pieces = (
        tuple(tidy(part) for cell in cells for part in cell.split("\n") if part.strip())
        if cells
        else tuple(pieces_of(line))
    )
    text = _JOB_AT_END.sub("", " ".join(text.split()))
    return Paragraph(
        text=text,
        place=line.place,
        cells=cells,
        pieces=pieces or (text,),
        gap=line.gap,
        heading=line.heading,
        indent=len(line.text) - len(line.text.lstrip(" ")),
    )


def _runs_on(before: Line, line: Line, paragraph: Paragraph, words: Lexicon) -> bool:
    if line.gap or line.cells or before.cells or not before.full or _LEADS.search(before.text):
        return False
    columns = any(_COLUMNS.match(one.text) for one in (line, before)) or _IN_RIGHT.match(line.text)
    if columns or (line.page and _FINAL.search(tidy(before.text))):
        return False
    if ":" in paragraph.text and original_shape(words).match(paragraph.text):
        return False
    if is_documents_heading(before.text, words) or is_documents_heading(line.text, words):
        return False
    if _begins_with_symbol(line.text) or " " not in before.text.strip():
        return False
    numbered = marker(paragraph.text, words) is not None and not _is_cited(before.text, paragraph.text)
    return not numbered and not _stands_alone(paragraph.text, before.text, words)


def _is_cited(before: str, text: str) -> bool:
    """Tell whether a letter at the beginning of a line ends what the line before cites: ``paragraph 3`` / ``(a), of``."""
    bracketed = before.count("(") > before.count(")") and _CLOSES.match(text) is not None
    return bracketed or (digits(before.rstrip())[-1:].isdigit() and _CITED.match(text) is not None)


def _is_day(text: str, words: Lexicon) -> bool:
    """Tell whether a line is a day with its weekday, with hours or without, and nothing else."""
    found = dates.find(text, words) if len(text) < _SENTENCE_LENGTH else []
    if not found or found[0].weekday is None or found[0].start:
        return False
    after = text[found[0].end :].strip(" .:,")
    return not after or (
        times.begins(after, words) and not times.rest_after(after[times.find(after, words)[0].end :])
    )


def _is_row(text: str, words: Lexicon) -> bool:
    """Tell whether a line begins with a time or a day, as rows do that were set as lines."""
    days = dates.find(text, words)
    return times.begins(text, words) or (bool(days) and days[0].start == 0)


def _stands_alone(text: str, before: str, words: Lexicon) -> bool:
    """Tell whether a line is a heading in capitals under one that is not, or names a session, or sends elsewhere."""
    capitals = text.isupper() and " " in text and not before.isupper()
    return (
        capitals
        or (times.begins(text, words) and _is_row(before, words))
        or _is_day(text, words)
        or session_shape(words).fullmatch(text) is not None
        or text.startswith(words.sends)
    )


def _begins_with_symbol(text: str) -> bool:
    """Tell whether a line holds a symbol alone, or before words that stand apart from it."""
    return symbols.parse(re.split(r"\s{2,}", text.strip(), maxsplit=1)[0]) is not None


def _was_broken(before: Paragraph, after: Paragraph, words: Lexicon) -> bool:
    """Tell whether a page ended in the middle of a sentence that goes on here."""
    if before.cells or after.cells or not (after.gap or after.page) or len(before.text) < _SENTENCE_LENGTH:
        return False
    if _FINAL.search(before.text) or not after.text[:1].islower() or before.heading:
        return False
    return marker(after.text, words) is None and not times.begins(after.text, words)


def _joined(before: Paragraph, after: Paragraph) -> Paragraph:
    text = run_on((before.text, after.text))
    return replace(before, text=text, pieces=(text,))
