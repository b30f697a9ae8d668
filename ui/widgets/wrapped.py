"""Words that wrap and still leave the layout free to let others give way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from ui.painting.wrapping import paint_from_right


class Paragraph(QLabel):
    """Words that wrap where they lack room, in one of the ways of saying of the style sheet; it never reads markup."""

    def __init__(self, text: str = "", said: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if said:
            self.setProperty("said", said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines; from the right Qt would not begin them at one edge."""
        if not self.isRightToLeft():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        edge = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        paint_from_right(painter, QRectF(self.contentsRect()), self.text(), edge)
        painter.end()


class Wrapped(Paragraph):
    """Words that go on below where they lack room, as high as they are at the width they have.

    Unlike a label that wraps, it tells its layout a height and no rule for heights: what stands
    beside it in a column may then give way.
    """

    def __init__(self, said: str = "") -> None:
        super().__init__("", said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        """Tell no rule for heights."""
        return False

    def sizeHint(self) -> QSize:
        """Give the height that the words need at the width they have."""
        return QSize(0, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Need as much."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the width is another."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
