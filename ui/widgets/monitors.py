"""The monitors of this computer as they stand beside each other, each with its number and its use."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.fonts import Face
from ui.painting.canvas import Canvas, advance, shortened
from ui.tokens import NAME, SMALL

_HIGH, _GAP, _RADIUS = 150, 6, 6


class Monitor(Struct, frozen=True):
    """One monitor: its number, its name, what it is used for (in words), and where it stands, in pixels."""

    number: str
    name: str
    use: str
    place: tuple[int, int, int, int]
    used: bool = False

    def __str__(self) -> str:
        """Say the monitor for a screen reader."""
        return ", ".join(part for part in (self.number, self.name, self.use) if part)


class MonitorMap(QWidget):
    """Paints the monitors in proportion. Their order is that of the desk and is never mirrored."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._monitors: tuple[Monitor, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def monitors(self) -> tuple[Monitor, ...]:
        """Give the monitors that are shown."""
        return self._monitors

    def show_monitors(self, monitors: tuple[Monitor, ...]) -> None:
        """Show these monitors."""
        self._monitors = monitors
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("; ".join(map(str, monitors)))
        self.update()

    def sizeHint(self) -> QSize:
        """Give the height of the map; the width is what there is."""
        return QSize(400, theme.look().px(_HIGH))

    def boxes(self) -> tuple[QRectF, ...]:
        """Give the rectangle of each monitor, in pixels of this widget."""
        whole = QRect()
        for each in self._monitors:
            whole = whole.united(QRect(*each.place))
        if whole.isEmpty():
            return ()
        scale = min(self.width() / whole.width(), self.height() / whole.height())
        left = (self.width() - whole.width() * scale) / 2
        gap = theme.look().px(_GAP) / 2
        return tuple(
            QRectF(
                left + (each.place[0] - whole.x()) * scale,
                (each.place[1] - whole.y()) * scale,
                each.place[2] * scale,
                each.place[3] * scale,
            ).adjusted(gap, gap, -gap, -gap)
            for each in self._monitors
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the monitors."""
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width())
        for each, box in zip(self._monitors, self.boxes(), strict=True):
            colours = look.desk
            canvas.fill(box, colours.accentsoft if each.used else colours.sunken, look.px(_RADIUS))
            canvas.outline(box, colours.accent if each.used else colours.control, 1, look.px(_RADIUS))
            large, small = look.font(NAME, face=Face.DISPLAY), look.font(SMALL)
            middle = box.center()
            canvas.text(
                middle.x() - advance(each.number, large) / 2,
                middle.y() - look.px(8),
                each.number,
                large,
                colours.text,
            )
            for line, drop in ((each.name, 14), (each.use, 31)):
                words = shortened(line, small, box.width() - look.px(12))
                start = middle.x() - advance(words, small) / 2
                canvas.text(start, middle.y() + look.px(drop), words, small, colours.text2)
        painter.end()
