"""Rows that are dragged to another place: the row hangs below the pointer, a line shows where it would stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QPainter
from PySide6.QtWidgets import QListView

from ui import theme
from ui.models.rows import ROW
from ui.painting.canvas import Canvas
from ui.secretary.rows import RowList

if TYPE_CHECKING:
    from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent

_BELOW, _LINE = 10, 3


class MovableList(RowList):
    """``dropped(id, before)`` asks for the move of the row that is selected, ``before`` None for the end."""

    dropped = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        # Qt's own line lies under the row that is dragged.
        self.setDropIndicatorShown(False)
        self._over: int | None = None

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the row that is selected."""
        self.carried(self.viewport().mapFromGlobal(self.cursor().pos())).exec(actions)

    def carried(self, at: QPoint) -> QDrag:
        """Give the selected row as it is dragged from a point of the list: a little below, so that the line is seen."""
        index, drag = self.currentIndex(), QDrag(self)
        box = self.visualRect(index)
        drag.setMimeData(self.model().mimeData([index]))
        drag.setPixmap(self.viewport().grab(box))
        drag.setHotSpot(QPoint(at.x() - box.x(), -theme.look().px(_BELOW) - box.height() // 2))
        return drag

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the row would stand."""
        super().dragMoveEvent(event)
        self._show_over(self.place_of(event.position().toPoint()) if event.isAccepted() else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no place any more."""
        super().dragLeaveEvent(event)
        self._show_over(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the rows follow when it was entered, not before."""
        row, place = self.chosen(), self.place_of(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self._show_over(None)
        if row is None:
            return
        model = self.model()
        others = [model.index(each, 0).data(ROW).id for each in range(model.rowCount())]
        before = others[place] if place < len(others) else None
        stays = before == row.id or place == others.index(row.id) + 1
        if not stays:
            self.dropped.emit(row.id, before)

    def place_of(self, point: QPoint) -> int:
        """Give the place in the list at which something dropped here would stand."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.model().rowCount()
        box = self.visualRect(index)
        return index.row() + int(point.y() > box.center().y())

    def _show_over(self, place: int | None) -> None:
        if place != self._over:
            self._over = place
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and over them the line of the place where one would stand."""
        super().paintEvent(event)
        if self._over is None or not self.model().rowCount():
            return
        last = self.model().rowCount() - 1
        box = self.visualRect(self.model().index(min(self._over, last), 0))
        look, port = theme.look(), self.viewport()
        high = look.px(_LINE)
        top = (box.bottom() + 1 if self._over > last else box.top()) - high / 2
        painter = QPainter(port)
        canvas = Canvas(painter, port.width(), mirrored=self.isRightToLeft())
        canvas.fill(
            QRectF(0, min(max(0.0, top), port.height() - high), port.width(), high),
            look.desk.accent,
            high / 2,
        )
        painter.end()
