"""Set tables: columns as wide as their words need, figures under figures, the head on each page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Table

from plenary.papers import tree
from plenary.papers.columns import fitted
from plenary.papers.pdf.paragraphs import mirrored, typeset
from plenary.papers.pdf.styles import BLACK, GREY, SERIF, face, family, style
from plenary.papers.pdf.tags import Element
from plenary.papers.tree import Run


def table(block: tree.Table, language: str, width: float) -> Flowable:
    """Set a table on ``width`` points; its head is repeated on each page."""
    dress = style("large" if block.large else "cell", language)
    head = style("cell", language)
    rows = [
        (head, [column.heading for column in block.columns], True),
        *((dress, row, False) for row in block.rows),
    ]
    said = [
        [
            typeset(cell, language, _to_the_end(own) if column.figures else own, bold=bold)
            for cell, column in zip(row, block.columns, strict=True)
        ]
        for own, row, bold in rows
    ]
    tagged(said, heads=1)
    turn = -1 if mirrored(language) else 1
    least = [max(map(_least, column)) + sum(_SIDES) for column in zip(*said, strict=True)]
    laid = Ruled(
        [row[::turn] for row in said],
        colWidths=fitted([column.width for column in block.columns], least, width)[::turn],
        repeatRows=1,
        hAlign="LEFT",
        spaceAfter=10,
        spaceBefore=4,
    )
    laid.setStyle(_table_style(block, language))
    return laid


def tagged(rows: list[list[Flowable]], *, heads: int = 0) -> None:
    """Tag cells in the order of reading, whatever the order in which they are drawn; the first rows are heads."""
    for number, row in enumerate(rows):
        for cell in row:
            cell.tag.once = number < heads
            cell.tag.kind = "TH" if cell.tag.once else "TD"
    Element("Table", *(Element("TR", *(cell.tag for cell in row)) for row in rows))


_PAGE = 650.0
"""Points that every page has for the rows of a table and its head."""


class Ruled(Table):  # type: ignore[misc]
    """A table whose rules are nothing that is read; its face is ours, for the library's own is in no file.

    A row higher than a page goes on on the next one.
    """

    def __init__(self, *args: object, **named: object) -> None:
        super().__init__(*args, **{"splitInRow": 1, **named})
        self.setStyle([("FONTNAME", (0, 0), (-1, -1), face(family(SERIF), Run("")))])

    def bind(self, bound: Sequence[bool]) -> None:
        """Keep each row of which that is told on the page of the next; its head is on every page."""
        row = int(self.repeatRows)
        for together, run in groupby(bound):
            last = row + len(list(run))
            if together:
                self.setStyle([("NOSPLIT", (0, row), (-1, last))])
            row = last

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Lay the rows; what stands together but on no page is released, a head with half of one is there once."""
        size: tuple[float, float] = super().wrap(wide, high)
        if self._below_head() < _PAGE / 2:
            self.repeatRows = 0
        together = self._nosplitCmds
        together[:] = [each for each in together if self._fits(each[1][1], each[2][1])]
        return size

    def _below_head(self) -> float:
        """Give the points that a page has for rows."""
        return _PAGE - float(sum(self._rowHeights[: int(self.repeatRows)]))

    def _fits(self, first: int, last: int) -> bool:
        """Tell whether a page holds rows below the head."""
        return float(sum(self._rowHeights[first : last + 1])) < self._below_head()

    def _splitRows(self, high: float, doInRowSplit: int = 0) -> list[Flowable]:  # noqa: N802, N803 - the library's names
        """Cut a row in two only if it is higher than a page: any other stands whole on the next one."""
        if doInRowSplit:
            row = self._getFirstPossibleSplitRowPosition(high, ignoreSpans=1)
            if self._fits(row, row):
                return []
        parts: list[Flowable] = super()._splitRows(high, doInRowSplit=doInRowSplit)
        return parts

    def _drawBkgrnd(self) -> None:  # noqa: N802 - the library's name
        self.canv.open_artifact()
        super()._drawBkgrnd()
        self.canv.close_tag()

    def _drawLines(self) -> None:  # noqa: N802 - the library's name
        self.canv.open_artifact()
        super()._drawLines()
        self.canv.close_tag()


_SIDES = (2.0, 6.0)
"""Points beside the words of a cell: where they begin, and where they end."""


def _least(cell: Flowable) -> float:
    """Give the width in points of the longest word of a cell."""
    return float(cell.minWidth())


@cache
def _to_the_end(dress: ParagraphStyle) -> ParagraphStyle:
    """Figures stand under each other by their last ones."""
    return ParagraphStyle(f"{dress.name}-end", parent=dress, alignment=TA_RIGHT)


def _table_style(block: tree.Table, language: str) -> list[tuple[Any, ...]]:
    padding = 6 if block.large else 3
    left, right = _SIDES[::-1] if mirrored(language) else _SIDES
    return [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, BLACK),
        ("LINEBELOW", (0, 0), (-1, 0), 1.2, BLACK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.25, GREY),
        ("LINEBELOW", (0, -1), (-1, -1), 0.8, BLACK),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        ("LEFTPADDING", (0, 0), (-1, -1), left),
        ("RIGHTPADDING", (0, 0), (-1, -1), right),
        *(("LINEABOVE", (0, row + 1), (-1, row + 1), 0.8, BLACK) for row in sorted(block.ruled)),
    ]
