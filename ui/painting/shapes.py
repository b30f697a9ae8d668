"""Draw the shapes of states, so that no state is told by colour alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from ui.painting.values import Shape

_FULL = 360 * 16


def _disc(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    return path


def _triangle(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([box.bottomLeft(), QPointF(box.center().x(), box.top()), box.bottomRight()]))
    path.closeSubpath()
    return path


def _square(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    inset = box.width() * 0.04
    path.addRect(box.adjusted(inset, inset, -inset, -inset))
    return path


def _bars(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    width = box.width() * 0.26
    path.addRect(QRectF(box.left() + box.width() * 0.12, box.top(), width, box.height()))
    path.addRect(QRectF(box.right() - box.width() * 0.12 - width, box.top(), width, box.height()))
    return path


def _crossed(box: QRectF) -> QPainterPath:
    reach, thick = box.width() * 0.3, box.width() * 0.14
    arm = QPainterPath()
    arm.addRect(QRectF(-reach, -thick / 2, 2 * reach, thick))
    cut = QPainterPath()
    for turn in (45, 135):
        place = QTransform().translate(box.center().x(), box.center().y()).rotate(turn)
        cut = cut.united(place.map(arm))
    return _square(box).subtracted(cut)


def _half(box: QRectF, start: int) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(box.center())
    path.arcTo(box, start, 180)
    path.closeSubpath()
    return path


_FILLED: dict[Shape, Callable[[QRectF], QPainterPath]] = {
    Shape.DISC: _disc,
    Shape.TRIANGLE: _triangle,
    Shape.SQUARE: _square,
    Shape.BARS: _bars,
    Shape.CROSSED_SQUARE: _crossed,
    Shape.UPPER_HALF: lambda box: _half(box, 0),
    Shape.LOWER_HALF: lambda box: _half(box, 180),
}


def paint_shape(painter: QPainter, shape: Shape, box: QRectF, colour: str, *, mirrored: bool = False) -> None:
    """Paint a shape into a square. Where ``mirrored`` only the ring of relay turns: its solid half trails."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw = _FILLED.get(shape)
    if draw is not None:
        painter.fillPath(draw(box), QColor(colour))
    else:
        _ring(painter, shape, box, colour, mirrored=mirrored)
    painter.restore()


def _ring(painter: QPainter, shape: Shape, box: QRectF, colour: str, *, mirrored: bool) -> None:
    width = max(1.5, box.width() * 0.15)
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if shape is Shape.BROKEN_RING:
        for part in range(6):
            painter.drawArc(ring, part * _FULL // 6, _FULL // 10)
        return
    painter.drawEllipse(ring)
    if shape is Shape.HALF_RING:
        painter.fillPath(_half(ring, 90 if mirrored else 270), QColor(colour))
