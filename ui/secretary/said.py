"""Words that are to be said: in serif letters, a bar of the accent before them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.fonts import Face
from ui.painting.canvas import Canvas
from ui.secretary.rows import clamped, wrap, wrapped_height
from ui.tokens import SAID

_ALL = 1000
"""As many lines as there are: nothing of what is said is left out."""


class Said(QWidget):
    """One paragraph of the script; takes the height that its words need."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def words(self) -> str:
        """Give what is to be said."""
        return self._words

    def say(self, words: str) -> None:
        """Show other words, or nothing."""
        if words != self._words:
            self._words, self._heights = words, {}
            self.setAccessibleName(words)
            self.setVisible(bool(words))
            self.updateGeometry()
            self.update()

    @staticmethod
    def _font() -> QFont:
        return theme.look().font(SAID, face=Face.SERIF)

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need; a column that is laid out asks for it a dozen times."""
        if width not in self._heights:
            room = max(1, width - theme.look().px(17))
            made = round(wrapped_height(self._words, self._font(), room))
            self._heights[width] = made + theme.look().px(2)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Give the size at a usual width."""
        return QSize(300, self.heightForWidth(300))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and the words."""
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        canvas.fill(canvas.box(0, 0, look.px(3), self.height()), look.desk.accent)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self._font())
        painter.setPen(QColor(look.desk.text))
        room = self.width() - look.px(17)
        # Line by line: from the right Qt would leave room for the space at the end of a line, and cut its last letter.
        lines = clamped(self._words, self._font(), room, _ALL)
        step = wrapped_height(self._words, self._font(), room) / max(1, len(lines))
        for place, line in enumerate(lines):
            box = canvas.box(look.px(17), place * step, room, step)
            painter.drawText(QRectF(box), wrap(), line)
        painter.end()


class Fitting(QWidget):
    """Widgets below each other, as many as there is room for: the first one always, and none that would be cut.

    It asks for the height of all, and gives way down to the height of the first.
    """

    def __init__(self, gap: int, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._gap, self._wanted = gap, list[QWidget]()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        for widget in widgets:
            widget.setParent(self)
            widget.hide()

    def show_only(self, widgets: Sequence[QWidget]) -> None:
        """Show these of its widgets, in this order."""
        for each in self._wanted:
            if each not in widgets:
                each.hide()
        self._wanted = list(widgets)
        self.updateGeometry()
        self._place()

    def _heights(self, width: int) -> list[int]:
        return [each.heightForWidth(width) for each in self._wanted]

    def sizeHint(self) -> QSize:
        """Ask for the height of all at the width there is."""
        heights = self._heights(max(1, self.width()))
        return QSize(0, sum(heights) + self._gap * max(0, len(heights) - 1))

    def minimumSizeHint(self) -> QSize:
        """Need the height of the first."""
        return QSize(0, next(iter(self._heights(max(1, self.width()))), 0))

    @property
    def wish(self) -> int:
        """Give the height that the second needs beyond the first, with the gap."""
        second = self._heights(max(1, self.width()))[1:2]
        return sum(second) + self._gap * len(second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place them anew; another width makes other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._place()

    def _place(self) -> None:
        top = 0
        for place, (each, high) in enumerate(zip(self._wanted, self._heights(self.width()), strict=True)):
            fits = top + high <= self.height() or not place
            each.setGeometry(0, top, self.width(), high)
            each.setVisible(fits)
            top = top + high + self._gap if fits else self.height() + 1
