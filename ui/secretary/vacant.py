"""Say in the middle of an empty list why it is empty, and what fills it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui import theme
from ui.icons import paint_icon
from ui.tokens import BODY, STRONG

_ICON, _WIDE, _GAP, _BETWEEN = 32, 440, 14, 4
_ABOVE = 0.42
"""The words stand a little above the middle, where the eye looks for it."""
_FLAGS = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class Vacancy(Struct, frozen=True):
    """The icon, the words and the note of a list that has no rows."""

    icon: str
    words: str
    note: str = ""

    def __str__(self) -> str:
        """Say it for a screen reader."""
        return f"{self.words} {self.note}".strip()

    def paint(self, painter: QPainter, size: QSize, *, mirrored: bool) -> None:
        """Paint icon and words in the middle of ``size`` pixels; a low place has room for the words alone."""
        look = theme.look()
        px, colours = look.px, look.desk
        wide = min(px(_WIDE), size.width() - px(2 * _GAP))
        told = [(self.words, look.font(STRONG), colours.text2)]
        told += [(self.note, look.font(BODY), colours.text3)] if self.note else []
        heights = [_height(text, made, wide) for text, made, _ in told]
        needed = sum(heights) + px(_BETWEEN) * (len(told) - 1)
        pictured = size.height() >= needed + px(_ICON + 3 * _GAP)
        above = px(_ICON + _GAP) if pictured else 0
        top = max(0, round((size.height() - needed - above) * _ABOVE))
        if pictured:
            box = QRectF((size.width() - px(_ICON)) // 2, top, px(_ICON), px(_ICON))
            paint_icon(painter, self.icon, box, colours.text3, mirrored=mirrored)
        top += above
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        for (text, made, ink), high in zip(told, heights, strict=True):
            painter.setFont(made)
            painter.setPen(QColor(ink))
            painter.drawText(QRectF((size.width() - wide) / 2, top, wide, high), _FLAGS, text)
            top += high + px(_BETWEEN)


def _height(text: str, made: QFont, wide: float) -> int:
    return round(QFontMetricsF(made).boundingRect(QRectF(0, 0, wide, 1000), _FLAGS, text).height() + 0.5)
