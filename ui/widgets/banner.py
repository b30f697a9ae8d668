"""A line that says why something did not happen, and what can be done instead; never a dialogue."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6 import QtGui
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from plenary.tongues.spacing import unbroken
from ui import theme
from ui.painting.canvas import Canvas
from ui.painting.shapes import paint_shape
from ui.painting.values import Shape
from ui.widgets.key_button import KeyButton
from ui.widgets.wrapped import Wrapped

_HIGH, _MARGIN, _SHAPE, _THIN = 38, 24, 12, 280
_ABOVE, _UNDER_WAYS = 4, 10
"""What is free above the words, and below them where they end the banner; and below the ways out that stand under them."""
_IN_TWO_LINES = 0.6
"""What words need of the width of one line of them, to be two lines beside the ways out: less high than with those below."""


class Remedy(Struct, frozen=True):
    """What can be done instead: the words of a button, its key, and what it does."""

    words: str
    key: str
    press: Callable[[], object]


class Banner(QFrame):
    """A refusal (amber), trouble with the disk (red) or something done (blue), hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grave = self._calm = self._built = False
        self._buttons: list[KeyButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def _build(self) -> None:
        """Make what says something, once there is something to say."""
        if self._built:
            return
        self._built, look = True, theme.look()
        self._title, self._text = QLabel(self), Wrapped()
        self._title.setProperty("said", "emphasis")
        # Words and ways out stand side by side; below each other where the words would be a thin column.
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._words, self._row = QHBoxLayout(), QHBoxLayout()
        self._set_margins(_ABOVE)
        for each in (self._parts, self._words, self._row):
            each.setSpacing(look.px(8))
        self._words.addWidget(self._title)
        self._words.addWidget(self._text, 1)
        self._parts.addLayout(self._words, 1)
        self._parts.addLayout(self._row)
        self._row.addStretch(1)
        self._title.setMinimumHeight(look.px(_HIGH - 8))

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
        self._build()
        self._grave, self._calm = grave, calm
        self._title.setText(title)
        self._text.setText(unbroken(text))
        self.setAccessibleName(f"{title} {text}".strip())
        self._offer(remedies)
        self._take_width()
        self.show()
        self.update()
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleEvent(self, QtGui.QAccessible.Event.Alert))

    def _take_width(self) -> None:
        """Be as wide as it will be before it is shown: the words wrap by it, and the page would be laid out twice."""
        around = self.parentWidget()
        if not self.isVisible() and around is not None:
            self.resize(around.width(), self.height())
            self._turn()

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
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the ways out beside the words or below them."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        if not self._built:
            return
        beside = sum(each.sizeHint().width() for each in (self._title, *self._buttons))
        natural = self._text.fontMetrics().horizontalAdvance(self._text.text())
        room = self.width() - beside - theme.look().px(_MARGIN * 4)
        narrow = bool(self._buttons) and room < min(natural * _IN_TWO_LINES, theme.look().px(_THIN))
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._parts.direction() != wanted:
            self._parts.setDirection(wanted)
            self._set_margins(_UNDER_WAYS if narrow else _ABOVE)

    def _set_margins(self, below: int) -> None:
        self._parts.setContentsMargins(theme.look().margins(_MARGIN + _SHAPE + 12, _ABOVE, 16, below))

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
        # Beside the first line: where the ways out stand below the words, the middle of the whole is nobody's.
        middle = self._title.geometry().center().y()
        box = canvas.box(look.px(_MARGIN), middle - side / 2, side, side)
        paint_shape(painter, shape, box, ink)
        painter.end()
