"""Who has the floor, as large as the place allows, as a widget of the secretary's window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plenary.tongue import Tongue
from ui import theme
from ui.painting.canvas import Canvas
from ui.painting.fitted import DESK_NAME_STEPS, Fitted, Step, fit
from ui.widgets.painted import Painted

_HIGH = 56
"""Two lines of 28 with what hangs below them."""


class FittedName(Painted):
    """A name that grows smaller, then takes two lines, before it is ever cut."""

    def __init__(
        self,
        tongue: Tongue,
        steps: tuple[Step, ...] = DESK_NAME_STEPS,
        height: int = _HIGH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._steps = steps
        self._high = height
        self._name = ""
        self._quiet = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str, tongue: Tongue | None = None, *, quiet: bool = False) -> None:
        """Show a name; ``quiet`` is a state in its place, or one who is yet to speak."""
        self._tongue = tongue or self._tongue
        if (name, quiet) != (self._name, self._quiet):
            self._name, self._quiet = name, quiet
            self.setAccessibleName(name)
            self.update()

    def fitted(self) -> Fitted:
        """Give the name as it fits the present width."""
        room = self.height() / theme.look().scale
        # Lines may close up to their own size; a step that would still be too high is left out.
        steps = tuple(each for each in self._steps if each.size * each.lines <= room) or self._steps[-1:]
        return fit(self._name, self.width(), steps, self._tongue, theme.look().scale)

    def sizeHint(self) -> QSize:
        """Give the height of the place; it never changes with the name."""
        return QSize(200, theme.look().px(self._high))

    def minimumSizeHint(self) -> QSize:
        """Give the least size in which a name is read."""
        return QSize(theme.look().px(120), theme.look().px(self._high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name, its lines around the middle of the place."""
        look, fitted = theme.look(), self.fitted()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        line = min(fitted.line, self.height() / len(fitted.lines))
        top = (self.height() - line * len(fitted.lines)) / 2
        colour = look.desk.text2 if self._quiet else look.desk.text
        for number, text in enumerate(fitted.lines):
            base = top + (number + 0.5) * line + fitted.font.pixelSize() * 0.357
            canvas.text(0, round(base), text, fitted.font, colour)
        painter.end()
