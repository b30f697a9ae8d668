"""Widgets one after the other, in as many rows as they need: chips of which one or none is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLayout, QLayoutItem, QToolButton, QWidget

from ui import theme
from ui.icons import pixmap

_ANY = 16777215


class Flow(QLayout):
    """Puts its widgets side by side from the start edge and goes on below where there is no more room."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take a widget in at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Give how many there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Give the one at a place, None beyond the last."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Let go of the one at a place."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than the rows need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the rows at this width."""
        return self._lay(QRect(0, 0, width, 0), placed=False)

    def sizeHint(self) -> QSize:
        """Give the size of one widget: every width will do."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Give the size of the widest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(QSize(item.minimumSize().width(), item.sizeHint().height()))
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._lay(rect, placed=True)

    def _lay(self, rect: QRect, *, placed: bool) -> int:
        x, y, high = 0, 0, 0
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(rect.width(), _ANY))
            if x and x + size.width() > rect.width():
                x, y, high = 0, y + high + self._gap, 0
            if placed:
                left = rect.right() + 1 - x - size.width() if mirrored else rect.x() + x
                item.setGeometry(QRect(QPoint(left, rect.y() + y), size))
            x, high = x + size.width() + self._gap, max(high, size.height())
        return y + high


class Chips(QWidget):
    """Words as chips; ``chosen(name)`` is called when one is pressed that is not shown as chosen.

    Whoever hears of it shows it as chosen once it is; without anybody to hear, a press is enough.
    """

    def __init__(
        self, words: Mapping[str, str], name: str, chosen: Callable[[str], object] | None = None
    ) -> None:
        super().__init__()
        look = theme.look()
        row = Flow(look.px(6), self)
        self.setAccessibleName(name)
        self._chosen, self._shown = chosen or self.show_chosen, ""
        self._check = QIcon(pixmap("check", look.desk.accent, look.px(14), self.devicePixelRatioF()))
        self.chips: dict[str, QToolButton] = {}
        for each, said in words.items():
            chip = QToolButton()
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setText(said)
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda _on, each=each: self._press(each))
            row.addWidget(chip)
            self.chips[each] = chip

    def _press(self, name: str) -> None:
        before = self._shown
        self.show_chosen(before)
        if name != before:
            self._chosen(name)

    @property
    def shown(self) -> str:
        """Give which one is shown as chosen."""
        return self._shown

    def show_chosen(self, name: str) -> None:
        """Show one as chosen, or none; what is chosen has a mark and a frame, not a colour alone."""
        self._shown = name
        for each, chip in self.chips.items():
            chip.setChecked(each == name)
            chip.setIcon(self._check if each == name else QIcon())
