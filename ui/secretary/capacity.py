"""One line under a name: in what capacity somebody speaks, the group in stronger letters."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui import theme
from ui.painting.canvas import Canvas, advance
from ui.painting.values import Capacity
from ui.painting.wrapping import elided
from ui.tokens import ROLE
from ui.widgets.painted import Painted


class CapacityLine(Painted):
    """Keeps its height also while there is nothing to say, so that nothing moves."""

    def __init__(self) -> None:
        super().__init__()
        self._capacity: Capacity | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_capacity(self, capacity: Capacity | None) -> None:
        """Show a capacity, or nothing."""
        if capacity != self._capacity:
            self._capacity = capacity
            self.setAccessibleName(str(capacity) if capacity else "")
            self.setToolTip(self.accessibleName())
            self.update()

    def sizeHint(self) -> QSize:
        """Give the height of one line."""
        return QSize(100, theme.look().px(ROLE.line))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, cut at its end where it lacks room."""
        if self._capacity is None or not str(self._capacity):
            return
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        base, start = look.px(18), 0.0
        plain, strong = look.font(ROLE), look.font(ROLE, 600)
        gap = advance(self._capacity.joint, plain)
        parts = (
            (self._capacity.lead, plain, look.desk.text2),
            (self._capacity.body, strong, look.desk.text),
            (self._capacity.tail, plain, look.desk.text2),
        )
        for text, made, colour in parts:
            if text:
                start += (
                    canvas.text(start, base, elided(text, made, self.width() - start), made, colour) + gap
                )
