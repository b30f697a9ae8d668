"""Draw a bar of a picture as an image, for papers that are shown on a screen or sent to a printer."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from plenary.papers.tree import Bar

_SHARP = 2
_HIGH, _STROKE = 11, 4
_USED, _LOST, _AHEAD = QColor("#1f4e79"), QColor("#b3261e"), QColor("#5c6470")


def bar_image(bar: Bar, full: float, width: int, *, from_right: bool) -> QImage:
    """Give a bar ``width`` pixels wide at most, twice as sharp; used is filled, lost hatched, what is to come dotted."""
    image = QImage(width * _SHARP, _HIGH * _SHARP, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_SHARP)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    reached = 0.0
    for length, role in bar.parts:
        wide = (width - 1) * max(length, 0.0) / full
        left = width - 1 - reached - wide if from_right else reached
        if wide:
            _part(painter, QRectF(left + 0.5, 0.5, wide, _HIGH - 1), role)
        reached += wide
    painter.end()
    return image


def _part(painter: QPainter, box: QRectF, role: str) -> None:
    colour = {"used": _USED, "lost": _LOST}.get(role, _AHEAD)
    style = Qt.PenStyle.DashLine if role == "ahead" else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, 1, style))
    painter.setBrush(QBrush(colour) if role == "used" else Qt.BrushStyle.NoBrush)
    if role == "lost":
        _hatch(painter, box)
    painter.drawRect(box)


def _hatch(painter: QPainter, box: QRectF) -> None:
    """Draw strokes across a part: a pattern of Qt is as fine as the picture is sharp, and would not be seen."""
    painter.save()
    painter.setClipRect(box)
    start = box.left() - box.height()
    while start < box.right():
        painter.drawLine(QLineF(start, box.bottom(), start + box.height(), box.top()))
        start += _STROKE
    painter.restore()
