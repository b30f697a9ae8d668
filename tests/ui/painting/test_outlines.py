"""Large letters are filled once and laid in their place: they stand where Qt would have filled them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.painting.inking import has, ink
from ui.fonts import Face, font
from ui.painting.lines import line
from ui.painting.outlines import LARGEST_KEPT, _words, paint_outlined

GROUND = "#101418"
LIKE = 64
"""By so many of 255 a soft edge may differ: Qt does not place an outline the same way to a hundredth of a pixel each time."""


def on_a_screen(paint, ratio=1, scale=1.0):
    image = QImage(640 * ratio, 170 * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(3, 5)
    painter.scale(scale, scale)
    paint(painter)
    painter.end()
    return image


def bytes_of(image):
    return bytes(image.constBits())


def letters(text, made, colour, at, *, mirrored=False):
    def paint(painter):
        painter.setFont(made)
        painter.setPen(QColor(colour))
        line(text, made, mirrored=mirrored).paint(painter, at.x(), at.y())

    return paint


def outlines(text, made, colour, at, *, mirrored=False):
    side = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight

    def paint(painter):
        painter.setFont(made)
        painter.setPen(QColor(colour))
        painter.setLayoutDirection(side)
        painter.drawText(at, text)

    return paint


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("at", [QPointF(40, 120), QPointF(41.3, 120.5), QPointF(52.734, 119.25)])
@pytest.mark.parametrize(
    ("text", "mirrored"),
    [
        ("7", False),
        (":", True),
        ("Bosnia", False),
        ("السودان (1)", True),
        ("الجزائر", False),
        ("科特迪瓦", False),
    ],
)
def test_they_stand_where_qt_would_have_filled_them(text, mirrored, at, ratio):
    made = font(Face.DISPLAY, 90, 600, -0.018)
    # The second time in another colour: whoever is next stands there quietly first.
    for colour in ("#8899AA", "#FFFFFF"):
        kept = on_a_screen(letters(text, made, colour, at, mirrored=mirrored), ratio)
        filled = on_a_screen(outlines(text, made, colour, at, mirrored=mirrored), ratio)
        if kept != filled:
            pairs = zip(bytes_of(kept), bytes_of(filled), strict=True)
            odd = [abs(one - other) for one, other in pairs if one != other]
            assert max(odd) <= LIKE


def test_the_same_letters_in_another_place_are_not_filled_again():
    made, filled = font(Face.DISPLAY, 90, 600), _words.cache_info().misses
    for place, colour in ((20, "#FFFFFF"), (160, "#FFFFFF"), (300, "#CC0000")):
        image = on_a_screen(letters("Kenya", made, colour, QPointF(place + 0.25, 120)))
        assert ink(image, GROUND).left() >= place
        assert has(image, colour)
    assert _words.cache_info().misses == filled + 1


def test_where_a_picture_would_be_stretched_they_are_filled():
    made = font(Face.DISPLAY, 100, 600)

    def paint(painter):
        painter.setFont(made)
        painter.setPen(QColor("#FFFFFF"))
        assert not paint_outlined(painter, 20, 100, "5")
        line("5", made, mirrored=False).paint(painter, 20, 100)

    assert ink(on_a_screen(paint, scale=1.25), GROUND).height() > 80


def test_words_without_ink_take_none():
    made = font(Face.DISPLAY, LARGEST_KEPT + 1, 600)
    for text in ("", " ", "\u00a0\u00a0"):
        assert ink(on_a_screen(letters(text, made, "#FFFFFF", QPointF(20, 150))), GROUND).isEmpty()
