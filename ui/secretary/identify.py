"""Say on every monitor which number it has: a plate in its middle, for a few seconds, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.fonts import Face, font
from ui.painting.canvas import Canvas, advance

SIDE, STAYS = 260, 3000
"""Pixels, and milliseconds."""


class NumberPlate(QWidget):
    """The number of one monitor. It takes no focus and goes by itself."""

    def __init__(self, screen: QScreen, number: str) -> None:
        super().__init__()
        self.number = number
        # Some window managers put whatever fills a monitor over everything else: they are not asked.
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.BypassWindowManagerHint
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(number)
        place = screen.geometry()
        self.setGeometry(place.center().x() - SIDE // 2, place.center().y() - SIDE // 2, SIDE, SIDE)
        QTimer.singleShot(STAYS, self, self.close)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number on the accent."""
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width())
        canvas.fill(QRectF(self.rect()), look.desk.accent)
        made = font(Face.DISPLAY, SIDE * 2 // 3, 700)
        start = (self.width() - advance(self.number, made)) / 2
        canvas.text(start, self.height() * 0.74, self.number, made, look.desk.onaccent)
        painter.end()


def identify(screens: Sequence[QScreen]) -> list[NumberPlate]:
    """Show the number of each monitor, counted from one, and give the plates."""
    plates = [NumberPlate(screen, str(number)) for number, screen in enumerate(screens, start=1)]
    for plate in plates:
        plate.show()
    return plates
