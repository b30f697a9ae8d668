"""The bands of a screen of the hall: what stands still, cut so that a change repaints no more than it must."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QRegion


class Band(Struct, frozen=True):
    """A part of the still layer over the whole width, from ``top`` to ``foot`` in pixels, and what it is made from."""

    name: str
    top: int
    foot: int
    shown: tuple[object, ...]


def touched(asked: QRegion | None, box: QRectF) -> bool:
    """Tell whether a thing is asked for; its ink may reach a little beyond its rectangle."""
    return asked is None or asked.intersects(box.toAlignedRect().adjusted(-8, -8, 8, 8))
