"""Find the ink in a picture, for tests that look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter


def painted(width: int, height: int, paint: Callable[[QPainter], object], ground: str = "#FFFFFF") -> QImage:
    """Give a picture of what ``paint`` paints on a plain ground."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def ink(image: QImage, ground: str = "#FFFFFF", box: QRect | None = None) -> QRect:
    """Give the smallest rectangle that holds everything which is not ground."""
    place = box or image.rect()
    plain = QColor(ground).rgb()
    found = QRect()
    for y in range(place.top(), place.bottom() + 1):
        row = [x for x in range(place.left(), place.right() + 1) if image.pixel(x, y) != plain]
        if row:
            found = found.united(QRect(row[0], y, row[-1] - row[0] + 1, 1))
    return found


def has(image: QImage, colour: str, box: QRect | None = None) -> bool:
    """Tell whether a colour stands in a picture."""
    place, wanted = box or image.rect(), QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted
        for y in range(place.top(), place.bottom() + 1)
        for x in range(place.left(), place.right() + 1)
    )
