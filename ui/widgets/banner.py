"""A line that says why something did not happen, and what can be done instead; never a dialogue."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6 import QtGui
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.painting.canvas import Canvas
from ui.painting.shapes import paint_shape
from ui.painting.values import Shape
from ui.widgets.key_button import KeyButton

_HIGH, _MARGIN, _SHAPE = 38, 24, 12


class Remedy(Struct, frozen=True):
    """What can be done instead: the words of a button, its key, and what it does."""

    words: str
    key: str
    press: Callable[[], object]


class Banner(QFrame):
    """A refusal (amber), trouble with the disk (red) or something done (blue), hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self._grave = self._calm = False
        self._title, self._text = QLabel(self), QLabel(self)
        self._title.setProperty("said", "emphasis")
        self._text.setWordWrap(True)
        self._buttons: list[KeyButton] = []
        self._row = QHBoxLayout(self)
        start = look.px(_MARGIN + _SHAPE + 12)
        self._row.setContentsMargins(start, look.px(4), look.px(16), look.px(4))
        self._row.setSpacing(look.px(8))
        self._row.addWidget(self._title)
        self._row.addWidget(self._text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(look.px(_HIGH))
        self.hide()

    @property
    def words(self) -> str:
        """Give what the banner says, for tests and screen readers."""
        return self.accessibleName()

    @property
    def remedies(self) -> tuple[KeyButton, ...]:
        """Give the buttons of what can be done instead."""
        return tuple(self._buttons)

    def say(
        self,
        title: str,
        text: str,
        remedies: tuple[Remedy, ...] = (),
        *,
        grave: bool = False,
        calm: bool = False,
    ) -> None:
        """Show a refusal, with ``grave`` a trouble, with ``calm`` what was done; screen readers hear it at once."""
        self._grave, self._calm = grave, calm
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title} {text}".strip())
        self._offer(remedies)
        self.show()
        self.update()
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleEvent(self, QtGui.QAccessible.Event.Alert))

    def clear(self) -> None:
        """Say nothing any more."""
        self.setAccessibleName("")
        self._offer(())
        self.hide()

    def _offer(self, remedies: tuple[Remedy, ...]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [
            KeyButton(each.words, key=each.key, height=28, press=each.press, parent=self) for each in remedies
        ]
        for button in self._buttons:
            self._row.addWidget(button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the line above it and the shape."""
        look = theme.look()
        colours = look.desk
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        ground, line, ink, shape = (
            (colours.oversoft, colours.over, colours.over, Shape.CROSSED_SQUARE)
            if self._grave
            else (colours.accentsoft, colours.accent, colours.accent, Shape.DISC)
            if self._calm
            else (colours.warnsoft, colours.warnfill, colours.warn, Shape.TRIANGLE)
        )
        canvas.fill(QRectF(self.rect()), ground)
        canvas.fill(QRectF(0, 0, self.width(), look.px(2)), line)
        side = look.px(_SHAPE)
        box = canvas.box(look.px(_MARGIN), (self.height() - side) / 2, side, side)
        paint_shape(painter, shape, box, ink)
        painter.end()
