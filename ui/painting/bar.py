"""Paint how much of a statement's time is left: minutes as segments, the last one amber, the excess striped."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from ui.painting.canvas import Canvas
from ui.painting.colours import TimeColours
from ui.painting.values import MINUTE, ClockFace, ClockState

_STEPS = (1, 2, 5, 10, 15, 30, 60)
_NARROWEST = 1.2
"""A segment is at least this many times as wide as the bar is high; else it stands for more minutes."""
_UNCUT = frozenset({ClockState.OVER, ClockState.COUNTDOWN})


class Stretch(Struct, frozen=True):
    """A part of the bar, as shares of its length from the start, with the role of its colour."""

    begins: float
    ends: float
    role: str


def stretches(face: ClockFace) -> tuple[Stretch, ...]:
    """Give the filled parts of the bar; what they leave is the empty track."""
    if not face.limited or face.state is ClockState.READY:
        return ()
    if face.past:
        limit = face.limit_seconds / max(1, face.elapsed)
        role = "over" if face.state is ClockState.OVER else "text2"
        return (Stretch(0.0, limit, role), Stretch(limit, 1.0, "excess"))
    now = min(1.0, max(0.0, face.elapsed / face.limit_seconds))
    if face.state in (ClockState.PAUSED, ClockState.ENDED, ClockState.COUNTDOWN):
        return (Stretch(now, 1.0, "text2"),)
    last = max(now, 1.0 - face.warning / face.limit_seconds)
    return tuple(
        each for each in (Stretch(now, last, "ok"), Stretch(last, 1.0, "bar")) if each.ends > each.begins
    )


def cuts(face: ClockFace, ratio: float) -> tuple[float, ...]:
    """Give the cuts between the minutes as shares from the start; ``ratio`` is length by height.

    Minutes are counted back from the end, where the last one must be whole. Where
    they would be too narrow, a segment stands for 2, 5, 10 … minutes.
    """
    if not face.limited or face.past or face.state in _UNCUT:
        return ()
    for step in _STEPS:
        share = step * MINUTE / face.limit_seconds
        if share * ratio >= _NARROWEST:
            return tuple(sorted(_back(share)))
    return ()


def _back(share: float) -> Iterator[float]:
    place = 1.0 - share
    while place > share / 100:
        yield place
        place -= share


class BarPainter:
    """Paints the time bar into a rectangle of a canvas."""

    def __init__(
        self, colours: TimeColours, *, radius: float = 6.0, gap: float = 4.0, mark: float = 8.0
    ) -> None:
        self.colours = colours
        self.radius = radius
        self.gap = gap
        self.mark = mark

    def paint(self, canvas: Canvas, box: QRectF, face: ClockFace) -> None:
        """Paint the bar; ``box`` begins at ``box.x()`` pixels from the start edge of the canvas."""
        painter = canvas.painter
        painter.save()
        outline = QPainterPath()
        outline.addRoundedRect(self._part(canvas, box, 0.0, 1.0), self.radius, self.radius)
        painter.setClipPath(outline)
        canvas.fill(self._part(canvas, box, 0.0, 1.0), self.colours.track)
        for each in stretches(face):
            self._paint_stretch(canvas, box, each)
        self._paint_cuts(canvas, box, face)
        if face.state is ClockState.PAUSED and face.limited and not face.past:
            self._paint_hatch(canvas, box, face.elapsed / face.limit_seconds)
        painter.restore()

    @staticmethod
    def _part(canvas: Canvas, box: QRectF, begins: float, ends: float) -> QRectF:
        return canvas.box(
            box.x() + begins * box.width(), box.y(), (ends - begins) * box.width(), box.height()
        )

    def _paint_stretch(self, canvas: Canvas, box: QRectF, stretch: Stretch) -> None:
        part = self._part(canvas, box, stretch.begins, stretch.ends)
        if stretch.role != "excess":
            canvas.fill(part, getattr(self.colours, stretch.role))
            return
        canvas.fill(part, self.colours.over)
        self._stripe(canvas, part, self.colours.stripe)
        after = min(1.0, stretch.begins + self.mark / box.width())
        canvas.fill(self._part(canvas, box, stretch.begins, after), self.colours.mark)

    def _paint_cuts(self, canvas: Canvas, box: QRectF, face: ClockFace) -> None:
        half = self.gap / 2 / box.width()
        for place in cuts(face, box.width() / box.height()):
            canvas.fill(self._part(canvas, box, place - half, place + half), self.colours.ground)

    def _paint_hatch(self, canvas: Canvas, box: QRectF, place: float) -> None:
        reach = box.height() / box.width()
        part = self._part(canvas, box, max(0.0, place - reach), min(1.0, place + reach))
        canvas.fill(part, self.colours.ground)
        self._stripe(canvas, part, self.colours.text2)

    @staticmethod
    def _stripe(canvas: Canvas, part: QRectF, colour: str) -> None:
        painter = canvas.painter
        painter.save()
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        high = part.height()
        painter.setPen(QPen(QColor(colour), high * 0.29))
        place = part.left() - high
        while place < part.right() + high:
            painter.drawLine(
                QPointF(place - high * 0.2, part.bottom() + high * 0.2),
                QPointF(place + high * 1.2, part.top() - high * 0.2),
            )
            place += high * 1.14
        painter.restore()
