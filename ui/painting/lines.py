"""Lines of text that are painted again and again: shaped once, painted many times."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QStaticText, QTextLayout, QTextOption, QTransform

from ui.painting.outlines import Outlines

KEPT_BY_QT = 64
"""Of letters up to this size Qt itself keeps pictures; larger ones are filled as outlines each time. In pixels."""
_WITHOUT_END = 1e6
_FROM_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


class Line:
    """A line of text in one font and direction.

    It is set when it is painted for the second time: what is said once, as most of what was done, is shaped once.
    """

    __slots__ = ("_ascent", "_direction", "_font", "_large", "_set", "_text", "_times")

    def __init__(self, text: str, font: QFont, *, mirrored: bool) -> None:
        self._text, self._font = text, font
        self._direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        self._set: QStaticText | None = None
        self._large: Outlines | None = None
        self._ascent, self._times = 0.0, 0

    def paint(self, painter: QPainter, left: float, baseline: float) -> None:
        """Paint the line with its left edge at ``left``, in the painter's font and pen."""
        if self._set is not None:
            painter.drawStaticText(QPointF(left, baseline - self._ascent), self._set)
        elif self._font.pixelSize() > KEPT_BY_QT:
            self._large = self._large or Outlines(self._layout())
            self._large.fill(painter, left, baseline)
        else:
            painter.setLayoutDirection(self._direction)
            painter.drawText(QPointF(left, baseline), self._text)
            self._times += 1
            if self._times > 1 and "\n" not in self._text:
                self._set = self._made()

    def _made(self) -> QStaticText:
        made = QStaticText(self._text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setTextOption(self._option())
        made.prepare(QTransform(), self._font)
        # It is placed by its top, which is that of the highest font in it (Arabic, Chinese).
        layout = self._layout()
        self._ascent = layout.lineAt(0).ascent()
        return made

    def _option(self) -> QTextOption:
        option = QTextOption(_FROM_LEFT)
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        return option

    def _layout(self) -> QTextLayout:
        """Lay the line out from its left edge."""
        layout = QTextLayout(self._text, self._font)
        layout.setTextOption(self._option())
        layout.beginLayout()
        layout.createLine().setLineWidth(_WITHOUT_END)
        layout.endLayout()
        return layout


@lru_cache(maxsize=2048)
def line(text: str, font: QFont, *, mirrored: bool) -> Line:
    """Give a line, the same one for the same text, font and direction."""
    return Line(text, font, mirrored=mirrored)
