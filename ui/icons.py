"""Draw the program's one family of icons: one-colour SVG, tinted at load, mirrored where Arabic asks."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from plenary.resources import folder

MARK = "mark"
"""The program's mark: two half circles of seats around one dot; it is never mirrored."""

MIRRORED = frozenset(
    {
        "adjourn",
        "chevron",
        "inscribe",
        "item-moved",
        "link",
        "list",
        "list-closed",
        "list-open",
        "motion",
        "point-of-order",
        "previous",
        "proceedings",
        "redo",
        "right-of-reply",
        "run-floor",
        "undo",
        "withdraw",
    }
)
"""Those that run with the text. Check, clock, search, pen, screens, microphone, headphones stay."""

_GRID = 20.0
_THIN, _THICK = 1.2, 3.0
_SMALL, _LARGE = 14.0, 40.0


def stroke(size: float) -> float:
    """Give the stroke in pixels for an icon of ``size`` pixels: 1.2 at 14, 3 at 40, in proportion."""
    share = (min(_LARGE, max(_SMALL, size)) - _SMALL) / (_LARGE - _SMALL)
    return _THIN + share * (_THICK - _THIN)


@cache
def _source(name: str) -> str:
    return (folder("icons") / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str, size: float) -> QSvgRenderer:
    width = stroke(size) * _GRID / max(1.0, size)
    text = _source(name).replace("currentColor", colour)
    if name != MARK:
        text = text.replace('stroke-width="1.5"', f'stroke-width="{width:.3f}"')
    return QSvgRenderer(QByteArray(text.encode()))


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: str, *, mirrored: bool = False) -> None:
    """Paint an icon into a square; in a window that runs from the right, those that run are mirrored."""
    mirrored = mirrored and name in MIRRORED
    ratio, left, top = painter.device().devicePixelRatioF(), box.left(), box.top()
    if ratio.is_integer() and (left + top).is_integer() and left.is_integer():
        # At whole pixels it is drawn once; a button is painted at every act, and drawing an icon is half of it.
        painter.drawPixmap(
            int(left), int(top), _kept(name, colour, box.width(), box.height(), ratio, mirrored)
        )
    else:
        _draw(painter, name, box, colour, mirrored=mirrored)


def _draw(painter: QPainter, name: str, box: QRectF, colour: str, *, mirrored: bool) -> None:
    painter.save()
    if mirrored:
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)
    _renderer(name, colour, round(box.width(), 1)).render(painter, box)
    painter.restore()


@cache
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, *, mirrored: bool = False) -> QPixmap:
    """Give an icon as a pixmap of ``size`` logical pixels for a screen of device ratio ``ratio``."""
    return _kept(name, colour, size, size, ratio, mirrored and name in MIRRORED)


@lru_cache(maxsize=256)
def _kept(name: str, colour: str, width: float, height: float, ratio: float, mirrored: bool) -> QPixmap:
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, name, QRectF(0, 0, width, height), colour, mirrored=mirrored)
    painter.end()
    return made


def icon(name: str, colour: str, size: int = 18, *, mirrored: bool = False) -> QIcon:
    """Give an icon in one colour, sharp at device ratios 1 and 2."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, size, ratio, mirrored=mirrored))
    return made


def names() -> tuple[str, ...]:
    """Give the names of all icons there are, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in folder("icons").glob("*.svg")))
