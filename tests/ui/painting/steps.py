"""Paint a screen of the hall as its window does: the first view whole, of each that follows what differs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from itertools import pairwise
from typing import TypeVar

from PySide6.QtGui import QImage, QPainter, QRegion

from tests.ui.painting.inking import painted
from ui.painting.hall.painter import HallPainter, View
from ui.painting.hall.parts import differing

V = TypeVar("V", bound=View)


def in_steps(made: HallPainter[V], views: Sequence[V], width: int, height: int) -> QImage:
    """Give the picture of the last of the views, in the window in which the others stood before."""
    image = painted(width, height, lambda painter: made.paint(painter, views[0]))
    for before, view in pairwise(views):
        changed = reduce(QRegion.united, differing(made.parts(view), made.parts(before)), QRegion())
        painter = QPainter(image)
        made.paint(painter, view, changed)
        painter.end()
    return image
