"""Large letters, which Qt fills as outlines each time: filled once here, and laid in their place as a picture."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QTransform

LARGEST_KEPT = 64
"""Of letters up to this size Qt itself keeps pictures. In pixels."""
_PARTS = 64
"""So many places inside a pixel are told apart: as many as Qt counts in."""
_BEYOND = 4
"""Pixels around the ink, for edges that are soft."""


class _Filled:
    """A line in one place inside a pixel; another colour is laid over its ink."""

    __slots__ = ("_colour", "_corner", "_picture")

    def __init__(
        self, text: str, font: QFont, direction: Qt.LayoutDirection, within: QPointF, ratio: float
    ) -> None:
        ink = QFontMetricsF(font).boundingRect(text)
        # The other direction puts other letters at the ends, and letters may reach beyond their place.
        aside = font.pixelSize() / 4
        ink = QRectF(ink.topLeft() * ratio, ink.size() * ratio)
        box = ink.adjusted(-aside * ratio, -_BEYOND, aside * ratio, _BEYOND).toAlignedRect()
        self._corner, self._colour = box.topLeft(), QColor(Qt.GlobalColor.black)
        self._picture = QPixmap(box.size())
        self._picture.fill(Qt.GlobalColor.transparent)
        self._picture.setDevicePixelRatio(ratio)
        painter = QPainter(self._picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setLayoutDirection(direction)
        painter.setFont(font)
        painter.setPen(self._colour)
        painter.drawText((within - QPointF(self._corner)) / ratio, text)
        painter.end()

    def paint(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paint the line; ``at`` is the whole pixel of its start on the base line, in the painter's own units."""
        if colour != self._colour:
            self._colour = QColor(colour)
            over = QPainter(self._picture)
            over.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            over.fillRect(QRect(0, 0, self._picture.width(), self._picture.height()), colour)
            over.end()
        painter.drawPixmap(at + QPointF(self._corner) / self._picture.devicePixelRatio(), self._picture)


@lru_cache(maxsize=64)
def _letter(text: str, font: QFont, direction: Qt.LayoutDirection, x: int, y: int, ratio: float) -> _Filled:
    """Keep the figures of the clocks: of those few kinds each second paints some."""
    return _Filled(text, font, direction, QPointF(x, y) / _PARTS, ratio)


@lru_cache(maxsize=6)
def _words(text: str, font: QFont, direction: Qt.LayoutDirection, x: int, y: int, ratio: float) -> _Filled:
    """Keep the lines of names: whoever is next stands there quietly first, and then has the floor."""
    return _Filled(text, font, direction, QPointF(x, y) / _PARTS, ratio)


def paint_outlined(painter: QPainter, left: float, baseline: float, text: str) -> bool:
    """Paint a line of large letters in the painter's font, pen and direction; False where it cannot be done here.

    It is done on screens that count whole pixels, upright and unscaled.
    """
    ratio, to_device = painter.device().devicePixelRatioF(), painter.deviceTransform()
    if not ratio.is_integer() or not _unscaled(to_device, ratio):
        return False
    place = to_device.map(QPointF(left, baseline))
    (x, within_x), (y, within_y) = (divmod(int(each * _PARTS), _PARTS) for each in place.toTuple())
    keep = _letter if len(text) == 1 else _words
    filled = keep(text, painter.font(), painter.layoutDirection(), within_x, within_y, ratio)
    at = QPointF((x - to_device.dx()) / ratio, (y - to_device.dy()) / ratio)
    filled.paint(painter, at, painter.pen().color())
    return True


def _unscaled(to_device: QTransform, ratio: float) -> bool:
    upright = to_device.m12() == to_device.m21() == 0 and to_device.isAffine()
    return upright and to_device.m11() == to_device.m22() == ratio
