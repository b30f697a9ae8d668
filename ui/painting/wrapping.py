"""Break words into the lines that a width allows, and cut what has no room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from plenary.tongues.spacing import unbroken
from ui.painting.canvas import advance, shortened


def elided(text: str, font: QFont, width: float) -> str:
    """Cut a text at its end so that it fits into ``width`` pixels."""
    return text if advance(text, font) <= width else shortened(text, font, max(0.0, width - 0.5))


@lru_cache(maxsize=1024)
def wrapped_height(text: str, font: QFont, width: float) -> float:
    """Give the height in pixels of a text wrapped into ``width`` pixels."""
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), wrap(), unbroken(text)).height()


@lru_cache(maxsize=256)
def clamped(text: str, font: QFont, width: float, lines: int) -> tuple[str, ...]:
    """Break a text into at most so many lines of ``width`` pixels; the last one is cut where more would follow."""
    text = unbroken(text)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    broken: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        if len(broken) == lines - 1:
            broken.append(elided(text[start:], font, width))
            break
        broken.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(_isolated(broken))


def _isolated(broken: Iterable[str]) -> Iterator[str]:
    """Let a run that is isolated go on being so in the next line: each line is painted by itself."""
    opened: list[str] = []
    for line in broken:
        begun = "".join(opened)
        for mark in line:
            if mark in _ISOLATES:
                opened.append(mark)
            elif mark == _END and opened:
                opened.pop()
        yield begun + line + _END * len(opened)


_ISOLATES, _END = "\u2066\u2067\u2068", "\u2069"


def lines(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """Give a text in as many lines of ``width`` pixels as it needs, ``most`` of them at most."""
    return (text,) if advance(text, font) <= width else clamped(text, font, width, most)


_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


def wrap() -> int:
    """Give the flags of a wrapped text that begins at the start edge."""
    return _WRAP


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_LINE_END = "\u2028"


def paint_wrapped(painter: QPainter, box: QRectF, text: str) -> None:
    """Paint a text wrapped into a box from its start edge, in the painter's font, pen and direction."""
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        paint_from_right(painter, box, unbroken(text), _RIGHT)
    else:
        painter.drawText(box, wrap(), unbroken(text))


def paint_from_right(painter: QPainter, box: QRectF, text: str, edge: Qt.AlignmentFlag) -> None:
    """Paint a text that runs from the right and wraps, its lines at one edge of a box.

    Where Qt itself wraps such a text, the space at the end of a line pushes the line away from its edge.
    """
    layout = _from_right(text, painter.font(), box.width(), edge)
    spare = box.height() - layout.boundingRect().height()
    down = spare / 2 if edge & Qt.AlignmentFlag.AlignVCenter else 0.0
    layout.draw(painter, box.topLeft() + QPointF(0, down))


@lru_cache(maxsize=64)
def _from_right(text: str, font: QFont, width: float, edge: Qt.AlignmentFlag) -> QTextLayout:
    layout, option = QTextLayout(text.replace("\n", _LINE_END), font), QTextOption(edge)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    return layout
