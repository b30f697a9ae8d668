"""Paint key caps: the key that does the same as a button, at its end."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plenary.tongue import N_, Tongue
from ui import theme
from ui.painting.canvas import Canvas, advance
from ui.theme import Look
from ui.tokens import KEY, RADIUS_KEY
from ui.widgets.painted import Painted

_PAD, _HIGH, _BASE = 5, 18, 13
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
_NAMED = (N_("Space"), N_("Enter"), N_("Del"), N_("Esc"), N_("PgUp"), N_("PgDn"))
"""The keys that keyboards of another language call otherwise."""


def engraved(key: str, tongue: Tongue) -> str:
    """Say a key as it is printed on the keyboards of a language: «Ctrl Enter», «Ctrl Entrée»."""
    return " ".join(tongue.text(part) if part in _NAMED else part for part in key.split(" "))


@lru_cache(maxsize=64)
def cap_width(key: str, look: Look) -> int:
    """Give the width of a cap in pixels; a single letter makes a square."""
    wide = advance(engraved(key, look.tongue), look.font(KEY))
    return max(look.px(_HIGH), round(wide) + 2 * look.px(_PAD))


def paint_cap(canvas: Canvas, start: float, top: float, key: str, look: Look, ink: str, line: str) -> None:
    """Paint a cap of 18 pixels' height at 100 %."""
    paint_frame(canvas, start, top, key, look, line)
    paint_letters(canvas, start, top, key, look, ink)


def paint_frame(canvas: Canvas, start: float, top: float, key: str, look: Look, line: str) -> None:
    """Paint the frame of a cap."""
    box = canvas.box(start, top, cap_width(key, look), look.px(_HIGH))
    canvas.outline(box, line, 1, look.px(RADIUS_KEY))


def paint_letters(canvas: Canvas, start: float, top: float, key: str, look: Look, ink: str) -> None:
    """Paint the letters of a cap, which are never mirrored."""
    made, said = look.font(KEY), engraved(key, look.tongue)
    wide = advance(said, made)
    inner = start + (cap_width(key, look) - wide) / 2
    # An arrow has no direction of its own: «Alt →» stays in this order in a window that runs from the right.
    kept = f"{_LEFT_TO_RIGHT}{said}{_END}" if canvas.mirrored else said
    canvas.text(inner, top + look.px(_BASE), kept, made, ink)


def cap_height(look: Look) -> int:
    """Give the height of a cap in pixels."""
    return look.px(_HIGH)


class KeyCap(Painted):
    """A key cap that stands alone beside what its key does."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(engraved(key, theme.look().tongue))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give room for the cap."""
        look = theme.look()
        return QSize(cap_width(self._key, look), cap_height(look))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cap."""
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        top = (self.height() - cap_height(look)) / 2
        paint_cap(canvas, 0, top, self._key, look, look.desk.text2, look.desk.control)
        painter.end()
