"""Large figures stand where Qt would paint them, to the nearest pixel, at every size and on every screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.painting.inking import ink
from ui.fonts import Face, font
from ui.painting.canvas import Canvas
from ui.painting.figures import paint_figure

GROUND, INK = "#080B0F", "#FFFFFF"
LEFT = 40.3


def _picture(ratio: float, size: int, figure: str, *, kept: bool) -> QRect:
    image = QImage(round(300 * ratio), round(300 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    made, canvas = font(Face.DISPLAY, size, 700), Canvas(painter, 300)
    if kept:
        paint_figure(canvas, LEFT, 240, figure, made, INK)
    else:
        canvas.text(LEFT, 240, figure, made, INK)
    painter.end()
    return ink(image, GROUND)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("size", [40, 76, 228])
@pytest.mark.parametrize("figure", list("0147:+−"))
def test_a_figure_stands_where_qt_paints_it(ratio: float, size: int, figure: str) -> None:
    asked, found = (_picture(ratio, size, figure, kept=kept) for kept in (False, True))
    edges = zip(asked.getCoords(), found.getCoords(), strict=True)
    assert all(abs(one - other) <= ratio for one, other in edges)
