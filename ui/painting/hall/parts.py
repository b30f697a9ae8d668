"""The parts of a screen of the hall, each in a rectangle of its own: a change repaints no more than it must."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from ui.painting.hall.grid import Grid
from ui.tokens import HALL, Scheme

_BLANK = "blank"


class Part(Struct, frozen=True):
    """A part of a screen: its rectangle in pixels and what it is made from; equal parts are painted the same."""

    name: str
    box: QRect
    shown: tuple[object, ...]


def blank(grid: Grid) -> Part:
    """Give the one part of a screen that shows nothing: it goes dark in either scheme, for a white one lights the hall."""
    return Part(_BLANK, QRect(0, 0, grid.width, grid.height), ())


def around(box: QRectF, aside: int, over: int = 0) -> QRect:
    """Give a rectangle with the room that ink may take beside it, and over and under it, in pixels."""
    return box.toAlignedRect().adjusted(-aside, -over, aside, over)


def paint_parts(
    painter: QPainter,
    grid: Grid,
    ground: str,
    parts: Sequence[Part],
    asked: QRegion | None,
    paint: Callable[[Part], None],
) -> None:
    """Paint the ground and each part, as far as they reach into the region (None is all) and nowhere else."""
    region = QRegion(0, 0, grid.width, grid.height) if asked is None else asked
    painter.setClipRegion(region)
    painter.fillRect(region.boundingRect(), QColor(ground))
    for part in parts:
        within = region.intersected(part.box)
        if not within.isEmpty():
            painter.setClipRegion(within)
            if part.name == _BLANK:
                painter.fillRect(part.box, QColor(HALL[Scheme.DARK].bg))
            else:
                paint(part)
    painter.setClipping(False)


def differing(parts: Sequence[Part], before: Sequence[Part]) -> Iterator[QRect]:
    """Give the rectangles in which two pictures of one screen differ."""
    new, old = {each.name: each for each in parts}, {each.name: each for each in before}
    for name in new.keys() | old.keys():
        one, other = new.get(name), old.get(name)
        if one != other:
            yield from (each.box for each in (one, other) if each is not None)
