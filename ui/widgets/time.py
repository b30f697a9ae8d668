"""The clock of the speaker and the bar beneath it, as widgets of the secretary's window."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plenary.tongue import Tongue
from ui import theme
from ui.painting.bar import BarPainter
from ui.painting.canvas import Canvas
from ui.painting.clock import DESK, ClockPainter
from ui.painting.colours import of_desk
from ui.painting.reading import ClockReading, read, widest
from ui.painting.values import ClockFace
from ui.theme import Look
from ui.widgets.painted import Painted

_USUAL = 600
"""The limit in seconds for which room is kept where there is none."""


@lru_cache(maxsize=64)
def _room(limit: int, tongue: Tongue, scale: float) -> tuple[int, int]:
    """Give width and height in pixels of a clock with this limit in seconds; asked for at every tick."""
    made = ClockPainter(DESK, of_desk(theme.look().desk), scale)
    width = made.column(widest(limit, tongue)) + made.px(DESK.start + DESK.end)
    return round(width) + 1, made.px(DESK.above + DESK.drop + DESK.below)


@lru_cache(maxsize=2)
def _painter(look: Look) -> ClockPainter:
    return ClockPainter(DESK, of_desk(look.desk), look.scale)


class ClockWidget(Painted):
    """A speaker's clock. Its right edge and base lines stay; the plate grows around the figures.

    The widget is larger than the figures by the room of the plate: put it ``overhang``
    pixels beyond the margin.
    """

    def __init__(self, tongue: Tongue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._face: ClockFace | None = None
        self._reading: ClockReading | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def reading(self) -> ClockReading | None:
        """Give what is read on the clock now."""
        return self._reading

    @property
    def overhang(self) -> int:
        """Give how far the plate reaches beyond the end edge of the figures, in pixels."""
        return self._painter().px(DESK.end)

    def show_face(self, face: ClockFace | None, tongue: Tongue | None = None) -> None:
        """Show a face, or nothing; it is painted again only when something reads otherwise."""
        self._tongue = tongue or self._tongue
        reading = read(face, self._tongue) if face else None
        limit = self._face.limit_seconds if self._face else None
        self._face = face
        if reading == self._reading:
            return
        self._reading = reading
        self.setAccessibleName(str(reading) if reading else "")
        if face and face.limit_seconds != limit:
            self.updateGeometry()
        self.update()

    @staticmethod
    def _painter() -> ClockPainter:
        return _painter(theme.look())

    def sizeHint(self) -> QSize:
        """Give room for the widest state with its plate."""
        limit = self._face.limit_seconds if self._face and self._face.limit_seconds else _USUAL
        return QSize(*_room(limit, self._tongue, theme.look().scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the clock."""
        if self._reading is None:
            return
        made = self._painter()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        made.paint(canvas, self.width() - made.px(DESK.end), made.px(DESK.above), self._reading)
        painter.end()


class TimeBar(Painted):
    """The bar of a statement's time, ten pixels high at 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face: ClockFace | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_face(self, face: ClockFace | None, words: str = "") -> None:
        """Show how much time is left, or an empty place; ``words`` say it for a screen reader."""
        if face != self._face:
            self._face = face
            self.setAccessibleName(words)
            self.update()

    def sizeHint(self) -> QSize:
        """Give the height of the bar; the width is what there is."""
        return QSize(200, theme.look().px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        if self._face is None:
            return
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        bar = BarPainter(of_desk(look.desk), radius=look.px(3), gap=look.px(2), mark=look.px(3))
        bar.paint(canvas, QRectF(0, 0, self.width(), self.height()), self._face)
        painter.end()
