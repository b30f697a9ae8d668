"""Paint the words of a paragraph as large as they fit, page by page; what is taken out is struck, what is put in underlined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout, QTextOption

from plenary.tongue import Tongue
from plenary.tongues.spacing import unbroken
from ui.fonts import Face, font
from ui.models.wording import IN, OUT, Wording
from ui.painting.canvas import Canvas, advance
from ui.painting.fitted import Step, fit
from ui.painting.hall.grid import HEAD, MARGIN, Grid
from ui.tokens import HallColours

_LINE, _LINE_FROM_RIGHT = 1.31, 1.64
_BASE = 0.38
"""How far below the middle of a line its letters stand, as a share of their size."""
_PAGE = 36
_NAME_BASE, _NAME_GAP, _NAME_SHARE, _WORDS_TOP, _WORDS_FOOT = 68, 28, 0.7, 96, 10
_NAME = (Step(52, 1, Face.DISPLAY, 700), Step(46, 1, Face.DISPLAY_CONDENSED, 700))
_LEAD = (Step(36, 1, Face.SANS, 400), Step(36, 1, Face.CONDENSED, 400))
_NEW_LINE = "\u2028"
_SHOWN = (OUT, IN)
NEAR, FAR = (60, 52, 46, 40, 36), (60, 52, 44)
"""The sizes that are tried on the podium, and in the room, where they are read from the last row."""


class Pages(Struct, frozen=True):
    """Words as they are laid out: the layout, the size of the letters, how many lines stand on a page, and how many pages."""

    layout: QTextLayout
    size: int
    on_page: int
    count: int


class WordingPainter(Struct, frozen=True):
    """Paints the words of a paragraph into a box; ``sizes`` are tried from the largest."""

    grid: Grid
    colours: HallColours
    sizes: tuple[int, ...]

    def paint(self, canvas: Canvas, box: QRectF, wording: Wording, tongue: Tongue) -> None:
        """Paint the page whose turn it is; of several its number stands at the end of the last line's foot."""
        pages = self.pages(wording, box.width(), box.height())
        page = wording.turn % pages.count
        lines = range(page * pages.on_page, min((page + 1) * pages.on_page, pages.layout.lineCount()))
        canvas.painter.setPen(QColor(self.colours.text))
        pitch = self._pitch(wording, pages.size)
        for place, number in enumerate(lines):
            line = pages.layout.lineAt(number)
            base = box.top() + (place + 0.5) * pitch + self.grid.px(pages.size) * _BASE
            line.draw(canvas.painter, QPointF(box.left(), round(base - line.ascent())))
        if pages.count > 1:
            self._paint_page(canvas, box, f"{tongue.number(page + 1)} / {tongue.number(pages.count)}")

    def _paint_page(self, canvas: Canvas, box: QRectF, said: str) -> None:
        made = font(Face.SANS, self.grid.px(_PAGE), 600)
        start = canvas.left(box.left(), box.width()) if canvas.mirrored else box.left()
        end = start + box.width() - advance(said, made)
        canvas.text(end, box.bottom() - self.grid.px(6), said, made, self.colours.text2)

    def pages(self, wording: Wording, width: float, height: float) -> Pages:
        """Lay the words out in the largest letters in which all stand on one page, else on several of the least."""
        for size in self.sizes:
            layout = self._layout(wording, width, size)
            most = max(1, int(height // self._pitch(wording, size)))
            if layout.lineCount() <= most:
                return Pages(layout, size, most, 1)
        # The foot of each page is for its number.
        most = max(1, most - 1)
        return Pages(layout, size, most, -(-layout.lineCount() // most))

    def _pitch(self, wording: Wording, size: int) -> float:
        return self.grid.px(size) * (_LINE_FROM_RIGHT if wording.mirrored else _LINE)

    def _layout(self, wording: Wording, width: float, size: int) -> QTextLayout:
        return laid_out(wording, round(width), self.grid.px(size), self.colours)


def paint_paragraph(
    canvas: Canvas,
    grid: Grid,
    colours: HallColours,
    called: tuple[str, str],
    wording: Wording,
    tongue: Tongue,
) -> None:
    """Paint which paragraph is before the body, and its words, in the place of who has the floor.

    ``called`` is the paragraph and, smaller, what it is before the body for.
    """
    name, lead = called
    start, width, base = grid.px(MARGIN), grid.px(grid.inner), grid.px(HEAD + _NAME_BASE)
    head = fit(name, width * _NAME_SHARE, _NAME, tongue, grid.scale)
    wide = canvas.text(start, base, head.lines[0], head.font, colours.text)
    gap = grid.px(_NAME_GAP)
    note = fit(lead, max(1.0, width - wide - gap), _LEAD, tongue, grid.scale)
    canvas.text(start + wide + gap, base, note.lines[0], note.font, colours.text2)
    top, foot = grid.px(HEAD + _WORDS_TOP), grid.px(grid.lower_top - _WORDS_FOOT)
    box = canvas.box(start, top, width, foot - top)
    WordingPainter(grid, colours, NEAR).paint(canvas, box, wording, tongue)


@lru_cache(maxsize=32)
def laid_out(wording: Wording, width: int, size: int, colours: HallColours) -> QTextLayout:
    """Lay words out in lines of ``width`` pixels, in letters of ``size`` pixels."""
    pieces = [(unbroken(each.words).replace("\n", _NEW_LINE), each.change) for each in wording.pieces]
    layout = QTextLayout("".join(words for words, _ in pieces), font(Face.SERIF, size, 400))
    option = QTextOption()
    if wording.mirrored:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(_changes(pieces, colours)))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def _changes(pieces: Sequence[tuple[str, str]], colours: HallColours) -> Iterator[QTextLayout.FormatRange]:
    """Mark what an amendment changes, and by more than its colour; the spaces around it bear no line."""
    place = 0
    for words, change in pieces:
        before = words[: len(words) - len(words.lstrip())]
        made = QTextLayout.FormatRange()
        made.start, made.length = place + _units(before), _units(words.strip())
        place += _units(words)
        if change not in _SHOWN:
            continue
        shape = QTextCharFormat()
        shape.setForeground(QColor(colours.text2 if change == OUT else colours.accent))
        shape.setFontStrikeOut(change == OUT)
        shape.setFontUnderline(change != OUT)
        made.format = shape
        yield made


def _units(words: str) -> int:
    """Give the length of words as Qt counts it."""
    return len(words.encode("utf-16-le")) // 2
