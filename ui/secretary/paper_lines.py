"""Paint the lines of a document on paper, marked where a doubt stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont

from plenary.tongue import Tongue
from ui.fonts import Face
from ui.models.review import LineRow
from ui.models.rows import RowModel
from ui.painting.canvas import Canvas
from ui.painting.wrapping import paint_wrapped, wrapped_height
from ui.secretary.rows import RowDelegate, RowList, State
from ui.theme import Look
from ui.tokens import DESK, SMALL, Scheme

_MARGIN = 44
_PAPER = DESK[Scheme.LIGHT]
"""Paper is light in the dark scheme too, and so are the marks on it."""


class LineDelegate(RowDelegate):
    """Paints a line of the document on paper, marked where a doubt stands."""

    def ground(self, canvas: Canvas, high: float, _state: State, look: Look, row: LineRow) -> None:
        """Paint the paper, and the mark of a doubt."""
        whole = canvas.box(0, 0, canvas.width, high)
        canvas.fill(whole, look.desk.paper)
        if row.doubtful or row.chosen:
            colours = look.desk
            canvas.fill(whole, _PAPER.warnsoft if row.doubtful else _PAPER.accentsoft)
            mark = colours.warnfill if row.doubtful else colours.accent
            canvas.fill(canvas.box(look.px(20), 0, look.px(3), high), mark)

    def draw(self, canvas: Canvas, high: float, look: Look, row: LineRow) -> None:
        """Paint the words, as they stand."""
        canvas.painter.setFont(self._font(look, row))
        canvas.painter.setPen(QColor(look.desk.papertext))
        box = canvas.box(look.px(_MARGIN), 0, canvas.width - look.px(2 * _MARGIN), high)
        paint_wrapped(canvas.painter, QRectF(box), row.text)

    @staticmethod
    def _font(look: Look, row: LineRow) -> QFont:
        return look.font(SMALL, 700 if row.heading else 400, Face.SERIF)

    def height(self, look: Look, row: LineRow, width: float) -> float:
        """Give the height of a line; an empty one keeps the height of a letter."""
        return wrapped_height(row.text or "x", self._font(look, row), width - look.px(2 * _MARGIN)) + 1


def paper(name: str, lines: RowModel[Any], own: Tongue) -> RowList:
    """Make the list of a document's lines, which run as the document's own language does."""
    made = RowList(name)
    made.setModel(lines)
    made.setItemDelegate(LineDelegate(made))
    made.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if own.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return made
