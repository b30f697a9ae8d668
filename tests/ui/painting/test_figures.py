"""Large figures stand where Qt would paint them, to the nearest pixel, at every size and on every screen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.painting.inking import alike, ink
from ui.fonts import Face, font
from ui.painting.canvas import Canvas
from ui.painting.figures import paint_figure

GROUND, INK = "#080B0F", "#FFFFFF"
EACH = [(ratio, size, figure) for ratio in (1.0, 1.25, 2.0) for size in (40, 76, 228) for figure in "0147:+−"]


def _picture(ratio: float, size: int, figure: str, left: float, *, kept: bool) -> QImage:
    image = QImage(round(300 * ratio), round(300 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    made, canvas = font(Face.DISPLAY, size, 700), Canvas(painter, 300)
    if kept:
        paint_figure(canvas, left, 240, figure, made, INK)
    else:
        canvas.text(left, 240, figure, made, INK)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("ratio", "size", "figure"), EACH)
def test_at_a_whole_place_a_figure_is_painted_as_qt_paints_it(ratio: float, size: int, figure: str) -> None:
    asked, found = (_picture(ratio, size, figure, 40, kept=kept) for kept in (False, True))
    assert alike(asked, found)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("ratio", "size", "figure"), EACH)
def test_between_two_places_a_figure_stands_at_the_nearest(ratio: float, size: int, figure: str) -> None:
    asked, found = (ink(_picture(ratio, size, figure, 40.3, kept=kept), GROUND) for kept in (False, True))
    edges = zip(asked.getCoords(), found.getCoords(), strict=True)
    assert all(abs(one - other) <= 1 for one, other in edges)
