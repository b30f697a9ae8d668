"""Read PDF documents: lines and tables from where the characters stand on the page."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from statistics import quantiles

import pypdfium2
import pypdfium2.raw as pdfium
from msgspec import Struct

from plenary.intake.columns import Found, Rule, found
from plenary.intake.glyphs import Sign, lines_of, reads_leftwards
from plenary.intake.refused import broken, locked, only_pictures, whole_file
from plenary.intake.source import Line, Place, Source

_PASSWORD = 4
_THIN = 2.5
_GAP = 1.35
_WIDE = 0.4
_RAGGED = 0.4


class _Set(Struct, frozen=True):
    """A line as it is set on a page."""

    found: Found
    page: int
    width: float
    first: bool


def read(path: Path, progress: Callable[[float], None] | None = None) -> Source:
    """Read a .pdf document.

    Raises:
        Unreadable: it cannot be opened, is protected, damaged, or holds only pictures.
    """
    data = whole_file(path)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        protected = getattr(error, "err_code", None) == _PASSWORD or "assword" in str(error)
        raise (locked(path) if protected else broken(path, "PDF")) from error
    try:
        lines = tuple(_lines(_pages(document, path, progress)))
        pages = len(document)
    finally:
        document.close()
    if not any(line.text.strip() for line in lines):
        raise only_pictures(path, pages)
    return Source(path, lines)


def _pages(
    document: pypdfium2.PdfDocument, path: Path, progress: Callable[[float], None] | None
) -> Iterator[_Set]:
    for index in range(len(document)):
        try:
            page = document[index]
            text = page.get_textpage()
        except pypdfium2.PdfiumError as error:
            raise broken(path, "PDF", place=str(index + 1)) from error
        height = page.get_height()
        signs = list(_signs(text, height))
        width = page.get_width()
        rules = list(_rules(page, height))
        if reads_leftwards(signs):
            rules = [Rule(rule.y, width - rule.x1, width - rule.x0) for rule in rules]
        for count, one in enumerate(found(lines_of(signs, width), rules)):
            yield _Set(one, index + 1, width, first=count == 0)
        text.close()
        page.close()
        if progress:
            progress((index + 1) / len(document))


def _signs(text: pypdfium2.PdfTextPage, height: float) -> Iterator[Sign]:
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    blank = Sign(" ", 0, 0, 0, 0)
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if code <= 0x20 or code == 0xA0:
            yield blank
            continue
        if 0xD800 <= code <= 0xDFFF or code >= 0xFFFE:
            continue
        pdfium.FPDFText_GetLooseCharBox(text, index, box)
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        size = abs(pdfium.FPDFText_GetFontSize(text, index)) or 10.0
        yield Sign(chr(code), box.left, box.right, height - y.value, size)


def _rules(page: pypdfium2.PdfPage, height: float) -> Iterator[Rule]:
    for drawn in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3):
        left, bottom, right, top = drawn.get_bounds()
        if top - bottom <= _THIN and right - left > 15:
            yield Rule(height - (top + bottom) / 2, left, right)


def _lines(sets: Iterator[_Set]) -> Iterator[Line]:
    """Give the lines with what their distances say: gaps, and whether the measure ended them."""
    whole = list(sets)
    leading = _leading(whole)
    wide = [one for one in whole if not one.found.cells and _extent(one) > one.width * _WIDE]
    edge = max((one.found.bits[-1].x1 for one in wide), default=float("inf"))
    body = [one for one in whole if not _is_number(one)]
    following = {id(before): after for before, after in pairwise(body)}
    for index, one in enumerate(whole):
        before = whole[index - 1] if index else None
        yield _line(
            one, index, gap=_gap(before, one, leading), full=_is_full(one, following.get(id(one)), edge)
        )


def _line(one: _Set, index: int, *, gap: bool, full: bool) -> Line:
    cells = one.found.cells
    return Line(
        text="\t".join(cells) if cells else "   ".join(bit.text for bit in one.found.bits),
        place=Place("page", one.page, index),
        cells=cells,
        gap=gap,
        page=one.first and one.page > 1,
        full=full,
    )


def _extent(one: _Set) -> float:
    return one.found.bits[-1].x1 - one.found.bits[0].x0


def _length(one: _Set) -> int:
    return sum(len(bit.text) for bit in one.found.bits)


def _is_number(one: _Set) -> bool:
    """Tell whether a line is a lone number, as pages have at their head or foot."""
    return _length(one) <= 4 and all(bit.text.isdigit() for bit in one.found.bits)


def _leading(whole: list[_Set]) -> float:
    distances = [
        after.found.bits[0].y - before.found.bits[-1].y
        for before, after in pairwise(whole)
        if after.page == before.page and after.found.bits[0].y > before.found.bits[-1].y
    ]
    return quantiles(distances, n=10)[2] if len(distances) > 2 else 14.0


def _gap(before: _Set | None, one: _Set, leading: float) -> bool:
    if before is None:
        return True
    if before.page != one.page:
        return False
    return one.found.bits[0].y - before.found.bits[-1].y > leading * _GAP


def _is_full(one: _Set, after: _Set | None, edge: float) -> bool:
    """Tell whether the first word of the next line would not have found room in this one."""
    if after is None or one.found.cells or after.found.cells:
        return False
    bit, following = one.found.bits[-1], after.found.bits[0]
    return edge - bit.x1 < following.word + bit.em * _RAGGED
