"""Large figures, which Qt fills as outlines each time: a clock paints the same ten each second, from pictures."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

from ui.painting.canvas import Canvas
from ui.painting.lines import KEPT_BY_QT

_SOFT = 2
"""Pixels around the ink, for edges that are soft."""


def paint_figure(canvas: Canvas, left: float, baseline: float, figure: str, made: QFont, colour: str) -> None:
    """Paint one figure, a large one at the nearest whole pixel, where the screen counts whole pixels."""
    ratio = canvas.painter.device().devicePixelRatioF()
    if made.pixelSize() <= KEPT_BY_QT or not ratio.is_integer():
        canvas.text(left, baseline, figure, made, colour)
        return
    picture, corner = _filled(figure, made, colour, ratio)
    canvas.painter.drawPixmap(QPoint(round(left), round(baseline)) + corner, picture)


@lru_cache(maxsize=96)
def _filled(figure: str, made: QFont, colour: str, ratio: float) -> tuple[QPixmap, QPoint]:
    """Give the picture of a figure, and where its corner lies from the start of the base line."""
    box = QFontMetricsF(made).boundingRect(figure).toAlignedRect().adjusted(-_SOFT, -_SOFT, _SOFT, _SOFT)
    picture = QPixmap(box.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    Canvas(painter, box.width()).text(-box.left(), -box.top(), figure, made, colour)
    painter.end()
    return picture, box.topLeft()
