"""Words that are to be said: in serif letters, a bar of the accent before them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from plenary.tongue import Tongue
from ui import theme
from ui.fonts import Face
from ui.painting.canvas import Canvas
from ui.painting.wrapping import clamped, wrap, wrapped_height
from ui.text import unparted
from ui.tokens import SAID
from ui.widgets.painted import Painted

_ALL = 1000
"""As many lines as there are: nothing of what is said is left out."""


class Said(Painted):
    """One paragraph of the script; takes the height that its words need."""

    def __init__(self) -> None:
        super().__init__()
        self._words = self._unparted = ""
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def words(self) -> str:
        """Give what is to be said."""
        return self._words

    def say(self, words: str, tongue: Tongue) -> None:
        """Show other words of a language, or nothing."""
        if words != self._words:
            self._words, self._unparted, self._heights = words, unparted(words, tongue), {}
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
            made = round(wrapped_height(self._unparted, self._font(), room))
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
        lines = clamped(self._unparted, self._font(), room, _ALL)
        step = wrapped_height(self._unparted, self._font(), room) / max(1, len(lines))
        for place, line in enumerate(lines):
            box = canvas.box(look.px(17), place * step, room, step)
            painter.drawText(QRectF(box), wrap(), line)
        painter.end()


def least_height(column: QLayout) -> int:
    """Give the least height of the parts of a column as they are now; what it remembers may be of before."""
    items = [column.itemAt(place) for place in range(column.count())]
    return sum(_least(item) for item in items if item is not None and not item.isEmpty())


def _least(item: QLayoutItem) -> int:
    part = item.widget()
    if part is None:
        return item.minimumSize().height()
    return max(part.minimumHeight(), part.minimumSizeHint().height())


class Fitting(QWidget):
    """Widgets below each other, as many as there is room for: the first one always, and none that would be cut.

    Whoever holds it says how much room there is (``set_room``); it is as high as what it shows, and tells when it begins
    or ends to leave something out (``shortened``).
    """

    shortened = Signal()

    def __init__(self, gap: int, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self.leaves_out = False
        self._gap, self._room, self._high = gap, 0, 0
        self._wanted: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widget in widgets:
            widget.setParent(self)
            widget.hide()

    def show_only(self, widgets: Sequence[QWidget]) -> None:
        """Show these of its widgets, in this order."""
        for each in self._wanted:
            if each not in widgets:
                each.hide()
        self._wanted = list(widgets)
        self._place()

    def set_room(self, room: int) -> None:
        """Take so many pixels of height at most; the first is shown in any case."""
        if room != self._room:
            self._room = room
            self._place()

    @property
    def least(self) -> tuple[int, int]:
        """Give the height of the first in pixels, and what the second needs beyond it."""
        first, *others = (each.heightForWidth(max(1, self.width())) for each in self._wanted[:2] or [self])
        return max(0, first), sum(others) + self._gap * len(others)

    def sizeHint(self) -> QSize:
        """Give the height of what is shown."""
        return QSize(0, self._high)

    def minimumSizeHint(self) -> QSize:
        """Need as much."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def _place(self) -> None:
        top = high = 0
        leaves_out = False
        for place, each in enumerate(self._wanted):
            needed = each.heightForWidth(max(1, self.width()))
            fits = not place or (top and top + needed <= self._room)
            each.setGeometry(0, top, self.width(), needed)
            each.setVisible(bool(fits))
            high, top = (top + needed, top + needed + self._gap) if fits else (high, 0)
            leaves_out = leaves_out or not fits
        if high != self._high:
            self._high = high
            self.updateGeometry()
        if leaves_out != self.leaves_out:
            self.leaves_out = leaves_out
            self.shortened.emit()
