"""A line from what is looked at in the review to the line of the document where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui import theme

Ends = Callable[[], tuple[QRectF, QRectF, bool] | None]
"""Where the line of the document stands, where the other end does, and whether it is a doubt; None: no line."""
_DOT = 4.0


def seen(page: QWidget, view: QWidget, box: QRect) -> QRectF:
    """Give the part of a box that a view shows, in pixels of the page; not valid where it is out of sight."""
    return QRectF(box.intersected(view.rect()).translated(view.mapTo(page, QPoint(0, 0))))


class Connector(QWidget):
    """Lies over a page and takes no mouse; ``ends`` gives rectangles in the page's own pixels each time it is painted."""

    def __init__(self, page: QWidget, ends: Ends) -> None:
        super().__init__(page)
        self._ends = ends
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        page.installEventFilter(self)

    def follow(self, *areas: QAbstractScrollArea) -> None:
        """Draw the line anew whenever one of these is scrolled."""
        for area in areas:
            area.verticalScrollBar().valueChanged.connect(lambda _value: self.update())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the page, whatever its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def path(self) -> QPainterPath | None:
        """Give the line from the inner edge of the document's line to the edge of the other end that faces it."""
        ends = self._ends()
        if ends is None:
            return None
        line, other, _ = ends
        leftwards = other.center().x() < line.center().x()
        start = QPointF(line.left() if leftwards else line.right(), line.center().y())
        end = QPointF(other.right() if leftwards else other.left(), other.center().y())
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        return path

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, with a dot where it meets the document."""
        path, ends = self.path(), self._ends()
        if path is None or ends is None:
            return
        look = theme.look()
        colour = QColor(look.desk.warn if ends[2] else look.desk.accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, look.px(2)))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        dot = look.px(_DOT)
        painter.drawEllipse(path.pointAtPercent(0), dot, dot)
        painter.end()
