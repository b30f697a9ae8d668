"""Write tables into a word-processing file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Emu, Length, Pt
from docx.table import Table, _Cell

from plenary.papers import tree
from plenary.papers.columns import fitted, longest_word
from plenary.papers.docx import styles
from plenary.papers.docx.pen import Pen, flat
from plenary.papers.docx.xml import border, element
from plenary.papers.tree import Text
from plenary.tongues.phrases import isolate


def table(block: tree.Table, pen: Pen) -> None:
    """Write a table whose head is repeated on each page."""
    pen.turn_for_table()
    made = pen.document.add_table(rows=1, cols=len(block.columns))
    for cell, column in zip(made.rows[0].cells, block.columns, strict=True):
        _fill(pen, cell, tuple(tree.Run(run.text, bold=True) for run in column.heading), styles.CELL, (4, 12))
    made.rows[0]._tr.get_or_add_trPr().append(element("tblHeader"))  # noqa: SLF001
    _bind(made.rows[0].cells)
    _rows(pen, made, block)


def _rows(pen: Pen, made: Table, block: tree.Table) -> None:
    """Write the rows below the head of a table, if it has one, and give its columns their widths."""
    style = styles.LARGE if block.large else styles.CELL
    for place, (row, bound) in enumerate(zip(block.rows, pen.hold.bound, strict=True)):
        line = made.add_row()  # type: ignore[no-untyped-call]
        line._tr.get_or_add_trPr().append(element("cantSplit"))  # noqa: SLF001
        above = 8 if place in block.ruled else 0
        for cell, said in zip(line.cells, row, strict=True):
            _fill(pen, cell, said, style, (above, 2))
        if bound:
            _bind(line.cells)
    for number, column in enumerate(block.columns):
        if column.figures:
            _to_the_end(made.columns[number].cells)
    share(pen, made, [column.width for column in block.columns], list(_least(block)))
    _below(pen, styles.CELL, Pt(6))


def _bind(cells: Iterable[_Cell]) -> None:
    """Keep a row on the page of the next."""
    for cell in cells:
        cell.paragraphs[0].paragraph_format.keep_with_next = True


def _below(pen: Pen, style: str, apart: Length) -> None:
    """Add the empty line that the format wants below a table, as low as can be; it holds as the last row does."""
    written = pen.add(style, ())
    written.paragraph_format.space_after = apart
    written.paragraph_format.keep_with_next = pen.hold.leads or None
    flat(written)


def _to_the_end(cells: Iterable[_Cell]) -> None:
    """Let lines end together, as figures do under each other; the end is on the left in a paragraph from the right."""
    for paragraph in (paragraph for cell in cells for paragraph in cell.paragraphs):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


_BESIDE = 8
"""Points that a cell needs beside its words."""
_BOLD = 1.12
"""How much wider words are in the bold face of a head."""


def _least(block: tree.Table) -> Iterator[float]:
    for number, column in enumerate(block.columns):
        heads = longest_word([tree.plain(column.heading)], styles.CELL_SIZE) * _BOLD
        size = styles.LARGE_SIZE if block.large else styles.CELL_SIZE
        said = longest_word((tree.plain(row[number]) for row in block.rows), size)
        yield max(heads, said) + _BESIDE


_SIGNS = {"used": "█", "lost": "▒", "ahead": "─"}
_SIGNS_WIDE = 16
_BAR_SHARES = (42, 23, 35)


def bars(block: tree.Bars, pen: Pen) -> None:
    """A picture stays one that can be edited: its bars are signs of a width that stands for their length."""
    pen.turn_for_table()
    made = pen.document.add_table(rows=0, cols=len(_BAR_SHARES))
    for bar, bound in zip(block.bars, pen.hold.bound, strict=True):
        line = made.add_row()
        drawn = _drawn(bar, block.full, pen.language)
        for cell, said in zip(line.cells, (bar.label, drawn, bar.figure), strict=True):
            pen.say(pen.styled(cell.paragraphs[0], styles.BAR), said)
        if bound:
            _bind(line.cells)
    share(pen, made, _BAR_SHARES)
    _below(pen, styles.BAR, Pt(0))


def _drawn(bar: tree.Bar, full: float, language: str) -> Text:
    # Each ends where it ends on the whole bar: rounded one by one the parts would make it shorter or longer.
    ends = [
        round(_SIGNS_WIDE * each / full)
        for each in accumulate((max(part, 0) for part, _ in bar.parts), initial=0.0)
    ]
    signs = [
        _SIGNS[role] * (end - begun)
        for (_, role), (begun, end) in zip(bar.parts, pairwise(ends), strict=True)
    ]
    if language == "ar" and any(signs):
        # Signs are no letters to be joined: in a run from the left they keep their size, the first at the right.
        return tree.text(isolate(language, "".join(reversed(signs))))
    return tree.text(*signs)


def share(pen: Pen, table: Table, shares: Sequence[float], least: Sequence[float] = ()) -> None:
    """Give each column its share of the width between the margins, and ``least`` points; flush with the text."""
    section = pen.document.sections[0]
    width = int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0)
    table.autofit = False
    properties = table._tblPr  # noqa: SLF001 - the library has no tables from the right
    properties.append(element("tblCellMar", element("left", w="0", type="dxa")))
    if pen.language == "ar":
        properties.append(element("bidiVisual"))
    wide = fitted(shares, least or [0.0] * len(shares), Emu(width).pt)
    for laid, points in zip(table.columns, wide, strict=True):
        laid.width = Pt(points)
        for cell in laid.cells:
            cell.width = laid.width


def _fill(pen: Pen, cell: _Cell, runs: Text, style: str, lines: tuple[int, int]) -> None:
    pen.say(pen.styled(cell.paragraphs[0], style), runs)
    above, below = lines
    borders = [border("top", above)] if above else []
    cell._tc.get_or_add_tcPr().append(element("tcBorders", *borders, border("bottom", below)))  # noqa: SLF001
