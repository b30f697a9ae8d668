"""Choose one of a few things that stand beside each other, or one of many in a list that opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
)

from ui import theme
from ui.icons import paint_icon
from ui.painting.canvas import Canvas, advance, shortened

Chosen = Callable[[str], object]
_ASIDE = 44
"""What is not words in a list that opens: its frame and the chevron."""


class Segments(QFrame):
    """One of a few: ``chosen(name)`` when the officer takes another one."""

    def __init__(self, said: str, choices: Sequence[tuple[str, str]], chosen: Chosen) -> None:
        super().__init__()
        self.setProperty("kind", "segments")
        self.setAccessibleName(said)
        self.setFixedHeight(theme.look().px(34))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row, self._group = QHBoxLayout(self), QButtonGroup(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: dict[str, QToolButton] = {}
        for name, words in choices:
            button = QToolButton()
            button.setProperty("kind", "segment")
            button.setText(words)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, which=name: chosen(which))
            self._group.addButton(button)
            row.addWidget(button)
            self.buttons[name] = button

    def choose(self, name: str) -> None:
        """Mark one as chosen without telling anybody."""
        if name in self.buttons:
            self.buttons[name].setChecked(True)

    @property
    def chosen(self) -> str:
        """Give what is chosen; empty where nothing is."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), "")


class ListBox(QComboBox):
    """One of many. The wheel turns the page it stands on and never changes what is chosen."""

    def __init__(self, said: str, chosen: Chosen) -> None:
        super().__init__()
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(lambda place: chosen(str(self.itemData(place) or "")))

    def show_choices(self, choices: Sequence[tuple[str, str]], now: str) -> None:
        """Offer these (name and words), ``now`` is chosen; nobody is told."""
        there = [(str(self.itemData(place) or ""), self.itemText(place)) for place in range(self.count())]
        with QSignalBlocker(self):
            if there != list(choices):
                self.clear()
                for name, words in choices:
                    self.addItem(words, name)
            self.setCurrentIndex(
                max(0, [name for name, _ in choices].index(now) if now in dict(choices) else 0)
            )

    @property
    def chosen(self) -> str:
        """Give what is chosen."""
        return str(self.currentData() or "")

    @property
    def widest(self) -> int:
        """Give how many pixels wide it must be for none of its choices to be cut."""
        room = max((advance(self.itemText(place), self.font()) for place in range(self.count())), default=0.0)
        return ceil(room) + theme.look().px(_ASIDE) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, its words cut at their end where they lack room, and the chevron that says that it opens."""
        del event
        look, painter, option = theme.look(), QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - look.px(_ASIDE)
        option.currentText = shortened(option.currentText, self.font(), room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        canvas, side = Canvas(painter, self.width(), mirrored=self.isRightToLeft()), look.px(14)
        box = canvas.box(self.width() - look.px(10) - side, (self.height() - side) / 2, side, side)
        paint_icon(painter, "chevron-down", box, look.desk.text2)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
