"""What is painted again and again without having changed, kept as pictures."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtGui import QColor, QPainter, QPixmap


class Kept:
    """A few pictures of things of one kind, each by what it is made from; the oldest goes first.

    A picture is made when a thing is painted for the second time: what looks so once costs nothing more.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._made: dict[Hashable, QPixmap | None] = {}

    def paint(
        self,
        painter: QPainter,
        size: tuple[int, int],
        made_from: Hashable,
        paint: Callable[[QPainter], object],
        ground: str = "transparent",
    ) -> None:
        """Paint a thing of a size in pixels at the painter's origin, by ``paint`` where it is not kept.

        It is kept where the screen counts whole pixels. Words are kept only with their ``ground``: on none, the
        edges of letters would not take the colours of the points of a screen.
        """
        ratio = painter.device().devicePixelRatioF()
        asked = (size, ratio, ground, made_from)
        if not ratio.is_integer() or self._is_new(asked):
            painter.fillRect(0, 0, *size, QColor(ground))
            paint(painter)
            return
        picture = self._made[asked]
        if picture is None:
            picture = self._made[asked] = _picture(size, ratio, paint, ground)
        painter.drawPixmap(0, 0, picture)

    def _is_new(self, asked: Hashable) -> bool:
        """Tell whether a thing is painted for the first time, and note that in the place of the oldest."""
        if asked in self._made:
            return False
        if len(self._made) == self._most:
            del self._made[next(iter(self._made))]
        self._made[asked] = None
        return True


def _picture(
    size: tuple[int, int], ratio: float, paint: Callable[[QPainter], object], ground: str
) -> QPixmap:
    wide, high = size
    picture = QPixmap(round(wide * ratio), round(high * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    paint(painter)
    painter.end()
    return picture
