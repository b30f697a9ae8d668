"""Read PDF documents: lines and tables from where the characters stand on the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pypdfium2
from msgspec import Struct

from plenary.intake import leftwards
from plenary.intake.bits import Bit, Found, Rule
from plenary.intake.columns import found
from plenary.intake.glyphs import Sign, bits_of, lines_of
from plenary.intake.grids import Grid, rows_of
from plenary.intake.pdf_page import Page, page_of
from plenary.intake.refused import broken, locked, only_pictures, whole_file
from plenary.intake.source import Line, Place, Source

_PASSWORD = 4
_GAP = 1.35
_WIDE = 0.4
_RAGGED = 0.4
_LEAST = 6


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
    pages: list[Page] = []
    for index in range(len(document)):
        try:
            pages.append(page_of(document[index]))
        except pypdfium2.PdfiumError as error:
            raise broken(path, "PDF", place=str(index + 1)) from error
        if progress:
            progress((index + 1) / len(document))
    from_right = leftwards.reads_leftwards([sign for page in pages for sign in page.signs])
    for number, page in enumerate(pages, 1):
        for count, one in enumerate(_laid_out(page, from_right=from_right)):
            yield _Set(one, number, page.width, first=count == 0)


def _laid_out(page: Page, *, from_right: bool) -> Iterator[Found]:
    """Give the lines and rows of a page in order; drawn tables are read by their lines."""

    def lines(signs: Sequence[Sign]) -> list[list[Bit]]:
        return lines_of(leftwards.bits_of(signs, page.width) if from_right else bits_of(signs))

    rules = list(page.rules)
    if from_right:
        rules = [Rule(rule.y, page.width - rule.x1, page.width - rule.x0) for rule in rules]
    within, outside = _parted(page)
    rest = lines(outside)
    for grid, signs in within:
        above = [line for line in rest if line[0].y <= grid.top]
        rest = rest[len(above) :]
        yield from found(above, [rule for rule in rules if rule.y < grid.top])
        yield from rows_of(grid, signs, lines, from_right=from_right)
    yield from found(rest, rules)


def _parted(page: Page) -> tuple[list[tuple[Grid, list[Sign]]], list[Sign]]:
    """Part the signs in each drawn table from those outside of them; spaces go with what they follow."""
    within: list[tuple[Grid, list[Sign]]] = [(grid, []) for grid in page.grids]
    outside: list[Sign] = []
    into = outside
    for sign in page.signs if within else ():
        if sign.em:
            into = next((signs for grid, signs in within if grid.holds(sign)), outside)
        into.append(sign)
    return within, outside if within else list(page.signs)


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
    """Give how far the lines of a paragraph are apart: the least distance that is usual."""
    distances = Counter(
        round(after.found.bits[0].y - before.found.bits[-1].y)
        for before, after in pairwise(whole)
        if after.page == before.page and not (before.found.cells or after.found.cells)
    )
    usual = max(2, distances.total() // 20)
    often = [one for one, count in distances.items() if one > _LEAST and count >= usual]
    return float(min(often, default=14))


def _gap(before: _Set | None, one: _Set, leading: float) -> bool:
    if before is None:
        return True
    if before.page != one.page:
        return False
    return one.found.bits[0].y - before.found.bits[-1].y > leading * _GAP


def _is_full(one: _Set, after: _Set | None, edge: float) -> bool:
    """Tell whether the first word of the next line would not have found room in this one."""
    if (
        after is None
        or one.found.cells
        or after.found.cells
        or len(one.found.bits) + len(after.found.bits) > 2
    ):
        return False
    if _extent(one) < one.width * _WIDE:
        return False
    bit, following = one.found.bits[-1], after.found.bits[0]
    if bit.ends_bold != following.bold:
        return False
    return edge - bit.x1 < following.word + bit.em * _RAGGED
