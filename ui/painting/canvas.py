"""A painter that counts from the start edge, so that one drawing serves both directions of writing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from unicodedata import bidirectional

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.painting.lines import line

_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


@lru_cache(maxsize=4096)
def advance(text: str, font: QFont) -> float:
    """Give the width of a line of text in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


@lru_cache(maxsize=1024)
def shortened(text: str, font: QFont, width: float) -> str:
    """Cut a line of text at its end, with an ellipsis, where it is wider than ``width`` pixels."""
    cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width + 0.5)
    return cut if cut == text else f"{cut}{_end_mark(text)}"


def _end_mark(text: str) -> str:
    """Give the mark that keeps an ellipsis at the end of a text that runs otherwise than the line around it."""
    kinds = (bidirectional(each) for each in text)
    strong = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")
    return "\u200e" if strong == "L" else "\u200f"


@cache
def _ink(colour: str) -> QColor:
    return QColor(colour)


class Run(Struct, frozen=True):
    """A piece of a line in one font and colour; ``before`` is the gap in front of it, in pixels."""

    text: str
    font: QFont
    colour: str
    before: float = 0.0

    @property
    def width(self) -> float:
        """Give the width with the gap."""
        return self.before + advance(self.text, self.font)


class Strip:
    """A strip ``width`` pixels wide whose start edge is at the right where ``mirrored``.

    All places are pixels from the start edge and from the top.
    """

    def __init__(self, width: float, *, mirrored: bool = False) -> None:
        self.width = width
        self.mirrored = mirrored

    def left(self, start: float, width: float = 0.0) -> float:
        """Give the left edge of a thing of ``width`` that begins at ``start``."""
        return self.width - start - width if self.mirrored else start

    def box(self, start: float, top: float, width: float, height: float) -> QRectF:
        """Give the rectangle of a thing that begins at ``start``."""
        return QRectF(self.left(start, width), top, width, height)


class Canvas(Strip):
    """A strip that is painted on."""

    def __init__(self, painter: QPainter, width: float, *, mirrored: bool = False) -> None:
        super().__init__(width, mirrored=mirrored)
        self.painter = painter
        painter.setRenderHints(_SMOOTH)

    def text(self, start: float, baseline: float, text: str, font: QFont, colour: str) -> float:
        """Paint a line of text from its start and give its width."""
        width, painter = advance(text, font), self.painter
        painter.setFont(font)
        painter.setPen(_ink(colour))
        line(text, font, mirrored=self.mirrored).paint(painter, self.left(start, width), baseline)
        return width

    def runs(self, start: float, baseline: float, runs: Sequence[Run]) -> float:
        """Paint runs one after the other from ``start`` and give their width."""
        place = start
        for run in runs:
            place += run.before
            place += self.text(place, baseline, run.text, run.font, run.colour)
        return place - start

    def runs_to(self, end: float, baseline: float, runs: Sequence[Run]) -> float:
        """Paint runs so that they end at ``end`` and give their width."""
        width = sum(run.width for run in runs)
        self.runs(end - width, baseline, runs)
        return width

    def beside(self, *, mirrored: bool) -> Canvas:
        """Give the same strip for words that run in the other direction, or this one."""
        return self if mirrored is self.mirrored else Canvas(self.painter, self.width, mirrored=mirrored)

    def block(self, start: float, baseline: float, runs: Sequence[Run], *, mirrored: bool) -> float:
        """Paint runs of a language of its own direction as one block whose first edge is at ``start``."""
        own = self.beside(mirrored=mirrored)
        if own is self:
            return self.runs(start, baseline, runs)
        return own.runs_to(self.width - start, baseline, runs)

    def block_to(self, end: float, baseline: float, runs: Sequence[Run], *, mirrored: bool) -> float:
        """Paint runs of a language of its own direction as one block whose last edge is at ``end``."""
        own = self.beside(mirrored=mirrored)
        if own is self:
            return self.runs_to(end, baseline, runs)
        return own.runs(self.width - end, baseline, runs)

    def fill(self, box: QRectF, colour: str, radius: float = 0.0) -> None:
        """Fill a rectangle, its corners rounded by ``radius``."""
        if not radius:
            self.painter.fillRect(box, _ink(colour))
            return
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(_ink(colour))
        self.painter.drawRoundedRect(box, radius, radius)

    def outline(self, box: QRectF, colour: str, pen: float, radius: float) -> None:
        """Draw the outline of a rectangle, the line inside it."""
        half = pen / 2
        shape = self.painter.pen()
        shape.setStyle(Qt.PenStyle.SolidLine)
        shape.setColor(QColor(colour))
        shape.setWidthF(pen)
        self.painter.setPen(shape)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)
