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
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(QColor(ground))
    return difference(image, plain, box)


def difference(one: QImage, other: QImage, box: QRect | None = None) -> QRect:
    """Give the smallest rectangle that holds every pixel in which two pictures of one size differ."""
    place, found = box or one.rect(), QRect()
    for y in range(place.top(), place.bottom() + 1):
        # A row is one large number: what differs is left after an exclusive or.
        odd = _row(one, y, place) ^ _row(other, y, place)
        if odd:
            first = ((odd & -odd).bit_length() - 1) // _PIXEL
            last = (odd.bit_length() - 1) // _PIXEL
            found = found.united(QRect(place.left() + first, y, last - first + 1, 1))
    return found


SOFT = 64
"""By so many of 255 a soft edge may differ: Qt places an outline up to a sixth of a pixel beside."""


def alike(one: QImage, other: QImage) -> bool:
    """Tell whether two pictures are the same but for the soft edges of large letters."""
    if one == other:
        return True
    if one.size() != other.size() or one.format() != other.format():
        return False
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(first - second) for first, second in pairs) <= SOFT


_PIXEL = 32


def _row(image: QImage, y: int, place: QRect) -> int:
    begins = y * image.bytesPerLine() + 4 * place.left()
    return int.from_bytes(image.constBits()[begins : begins + 4 * place.width()], "little")


def has(image: QImage, colour: str, box: QRect | None = None) -> bool:
    """Tell whether a colour stands in a picture."""
    place, wanted = box or image.rect(), QColor(colour).rgb().to_bytes(4, "little")
    for y in range(place.top(), place.bottom() + 1):
        row = _row(image, y, place).to_bytes(4 * place.width(), "little")
        at = row.find(wanted)
        while at >= 0:
            if at % 4 == 0:
                return True
            at = row.find(wanted, at + 1)
    return False
