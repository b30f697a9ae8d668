"""Large letters, filled one by one: Qt goes through the outline of a whole line anew for each band of a few rows."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath, QRawFont, QTextLayout


class Outlines:
    """The letters of a line as outlines around the start of its base line.

    A line of 19 letters of 116 pixels takes 1.5 ms where Qt fills it in one, 0.2 ms so.
    """

    __slots__ = ("_letters",)

    def __init__(self, layout: QTextLayout) -> None:
        base = layout.lineAt(0).ascent()
        placed = [
            (run.rawFont(), glyph, place)
            for run in layout.glyphRuns()
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
        ]
        letters = (
            _outline(made, glyph).translated(place.x(), place.y() - base) for made, glyph, place in placed
        )
        self._letters = tuple(letter for letter in letters if not letter.isEmpty())

    def fill(self, painter: QPainter, left: float, baseline: float) -> None:
        """Fill them in the colour of the pen."""
        ink = painter.pen().brush()
        painter.translate(left, baseline)
        for letter in self._letters:
            painter.fillPath(letter, ink)
        painter.translate(-left, -baseline)


@lru_cache(maxsize=1024)
def _outline(made: QRawFont, glyph: int) -> QPainterPath:
    letter = made.pathForGlyph(glyph)
    # Strokes of one letter lie over each other: what is inside of two is ink, not a hole.
    letter.setFillRule(Qt.FillRule.WindingFill)
    return letter
