"""Break words into the lines that a width allows, and cut what has no room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

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
