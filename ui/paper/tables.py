"""Tables of a paper in a Qt document: columns as wide as their words need, rules as on the paper that is written."""

from __future__ import annotations

from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from plenary.papers import tree
from plenary.papers.columns import fitted, longest_word

WIDTH = 490.0
"""Points between the margins of a page: columns are fitted to it, and keep their shares where it is another."""
_BESIDE = 8.0
"""Points beside the words of a cell."""
_BOLD = 1.2
"""How much wider the words of a head are, which are bold."""
_PADDING, _LARGE_PADDING = 3.0, 5.0
_BAR_PADDING, _LABEL = 1.0, 0.38
"""What is left free about a bar, in pixels of a screen; the share of the width that labels of bars take."""
_ABOVE, _BELOW = 4.0, 12.0
_THIN, _MIDDLE, _THICK = 0.35, 1.0, 1.5
"""How strong the rule is under a row, before another band, under the head; in pixels of a screen."""
_GREY, _BLACK = QColor(120, 120, 120), QColor(0, 0, 0)


def inserted(
    cursor: QTextCursor, block: tree.Table, sizes: tuple[float, float], *, mirrored: bool
) -> QTextTable:
    """Insert a table without words; ``sizes`` are the points of its head and of its rows.

    Qt lays columns out from the left, also where a page runs from the right: ``mirrored`` turns them.
    """
    percent = QTextLength.Type.PercentageLength
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    shape.setCellSpacing(0)
    shape.setCellPadding(_LARGE_PADDING if block.large else _PADDING)
    shape.setTopMargin(_ABOVE)
    shape.setBottomMargin(_BELOW)
    shape.setHeaderRowCount(1)
    shape.setWidth(QTextLength(percent, 100))
    widths = [QTextLength(percent, 100 * wide / WIDTH) for wide in _widths(block, *sizes)]
    shape.setColumnWidthConstraints(widths[::-1] if mirrored else widths)
    table = cursor.insertTable(len(block.rows) + 1, len(block.columns), shape)
    _rule(table, block.ruled)
    return table


def for_bars(cursor: QTextCursor, bars: int, share: float, below: float, *, mirrored: bool) -> QTextTable:
    """Insert the table of a picture: labels, bars that take a ``share`` of the width, and figures; one line a bar.

    So many pixels are free ``below`` it.
    """
    percent = QTextLength.Type.PercentageLength
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    shape.setCellSpacing(0)
    shape.setCellPadding(_BAR_PADDING)
    shape.setBottomMargin(below)
    shape.setWidth(QTextLength(percent, 100))
    widths = [QTextLength(percent, 100 * wide) for wide in (_LABEL, share, 1 - _LABEL - share)]
    shape.setColumnWidthConstraints(widths[::-1] if mirrored else widths)
    return cursor.insertTable(bars, len(widths), shape)


def _widths(block: tree.Table, head: float, rows: float) -> list[float]:
    """Give the points of each column: its share, and more where a word needs it."""
    told = (
        (head * _BOLD, tuple(column.heading for column in block.columns)),
        *((rows, row) for row in block.rows),
    )
    least = [
        max(longest_word((run.text for run in row[place]), size) for size, row in told) + _BESIDE
        for place in range(len(block.columns))
    ]
    return fitted([column.width for column in block.columns], least, WIDTH)


def _rule(table: QTextTable, ruled: frozenset[int]) -> None:
    """Draw a rule under each row: a stronger one under the head, the last row, and before another band."""
    last = table.rows() - 1
    for row in range(table.rows()):
        strong = _THICK if row == 0 else _MIDDLE if row == last or row in ruled else _THIN
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            shape = cell.format().toTableCellFormat()
            shape.setBottomBorder(strong)
            shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            shape.setBottomBorderBrush(QBrush(_GREY if strong == _THIN else _BLACK))
            cell.setFormat(shape)
