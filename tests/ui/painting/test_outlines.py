"""Large letters that are filled one by one look as Qt paints their line, in every writing."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from tests.ui.painting.inking import alike, painted
from ui.fonts import Face, font
from ui.painting.canvas import Canvas, advance

GROUND, INK = "#080B0F", "#FFFFFF"
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
NAMES = (
    "Antigua and Barbuda",
    "J’Åq Côte d’Ivoire",
    "Российская Федерация",
    "大不列颠 Côte",
    "المملكة (UN) لا ٣",
)


def _as_qt(painter: QPainter, text: str, size: int, *, mirrored: bool) -> None:
    made = font(Face.SANS, size, 700)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(RIGHT if mirrored else LEFT)
    painter.setFont(made)
    painter.setPen(QColor(INK))
    left = Canvas(painter, 1200, mirrored=mirrored).left(20, advance(text, made))
    painter.drawText(QPointF(left, 180), text)


def _as_here(painter: QPainter, text: str, size: int, *, mirrored: bool) -> None:
    Canvas(painter, 1200, mirrored=mirrored).text(20, 180, text, font(Face.SANS, size, 700), INK)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("size", [65, 96])
@pytest.mark.parametrize("text", NAMES)
def test_a_large_line_is_painted_as_qt_paints_it_each_time(text: str, size: int, mirrored: bool) -> None:
    asked, first, second = (
        painted(1200, 260, partial(paint, text=text, size=size, mirrored=mirrored), GROUND)
        for paint in (_as_qt, _as_here, _as_here)
    )
    assert alike(asked, first)
    assert alike(first, second)
