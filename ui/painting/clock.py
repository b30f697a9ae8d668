"""Paint a speaker's clock: the one painter of all three windows, so that they cannot differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from ui.fonts import Face, font
from ui.painting.canvas import Canvas, Run, Strip, advance
from ui.painting.colours import TimeColours
from ui.painting.figures import paint_figure
from ui.painting.reading import ClockReading, Plate, Tint
from ui.painting.shapes import paint_shape

_DIGITS = "0123456789"
_SHORT = len("+9:59")
_KEPT = 64
_TIGHT = 0.03
"""By how much of their size large figures stand closer."""


@lru_cache(maxsize=32)
def _widest_digit(made: QFont) -> float:
    return max(advance(each, made) for each in _DIGITS)


class ClockStyle(Struct, frozen=True):
    """The measures of a clock in pixels at 100 %.

    ``figure_long`` is the size of six characters and more: "+12:34" takes no more room than "+9:59".
    ``drop`` leads from the base line of the figures to that of the word. The plate
    grows around the clock: ``above`` the figures' base line, ``below`` the word's,
    ``start`` and ``end`` beyond the text; right edge and base lines never move.
    """

    figure: int
    figure_tight: int
    figure_long: int
    figure_weight: int
    word: int
    word_weight: int
    note: int
    shape: int
    shape_gap: int
    note_gap: int
    drop: int
    above: int
    below: int
    start: int
    end: int
    radius: int
    outline: int


PODIUM = ClockStyle(228, 206, 206, 700, 44, 700, 44, 30, 20, 15, 94, 219, 40, 46, 44, 28, 8)
DESK = ClockStyle(76, 76, 62, 600, 13, 600, 13, 10, 9, 8, 21, 73, 10, 21, 20, 12, 3)


class ClockPainter:
    """Paints readings at one place in one style; it keeps widths, and nothing of the time it shows."""

    def __init__(self, style: ClockStyle, colours: TimeColours, scale: float = 1.0) -> None:
        self.style = style
        self.colours = colours
        self.scale = scale
        self._word = font(Face.SANS, self.px(style.word), style.word_weight)
        self._note = font(Face.SANS, self.px(style.note), 400)
        self._widths: dict[ClockReading, float] = {}

    def px(self, size: float) -> int:
        """Give a measure of the style in whole pixels."""
        return round(size * self.scale)

    def column(self, readings: Iterable[ClockReading]) -> float:
        """Give the width of a column that holds each of the readings, without the plate, in pixels."""
        return max((self.width(each) for each in readings), default=0.0)

    def width(self, reading: ClockReading) -> float:
        """Give the width of one reading without its plate, in pixels; the widest ones are asked for at every act."""
        known = self._widths.get(reading)
        if known is None:
            row = self._shape_width(reading) + sum(run.width for run in self._row(reading))
            known = max(self._figures_width(reading), row)
            if len(self._widths) == _KEPT:
                self._widths.clear()
            self._widths[reading] = known
        return known

    def plate(
        self, strip: Strip, end: float, baseline: float, reading: ClockReading, least: float = 0.0
    ) -> QRectF:
        """Give the rectangle of the plate; ``end`` is the end edge of the figures, from the start edge.

        ``least`` is the width of what else stands in it, in pixels.
        """
        style = self.style
        width = max(least, self.width(reading)) + self.px(style.start) + self.px(style.end)
        top = baseline - self.px(style.above)
        height = self.px(style.above + style.drop + style.below)
        return strip.box(end + self.px(style.end) - width, top, width, height)

    def paint(
        self, canvas: Canvas, end: float, baseline: float, reading: ClockReading, least: float = 0.0
    ) -> None:
        """Paint a reading whose figures end at ``end`` and stand on ``baseline``."""
        self._paint_plate(canvas, self.plate(canvas, end, baseline, reading, least), reading)
        self._paint_figures(canvas, end, baseline, reading)
        self._paint_word(canvas, end, baseline + self.px(self.style.drop), reading)

    def _paint_plate(self, canvas: Canvas, box: QRectF, reading: ClockReading) -> None:
        if reading.plate is Plate.NONE:
            return
        radius = self.px(self.style.radius)
        if reading.plate is Plate.SOLID:
            canvas.fill(box, self.colours.over, radius)
        else:
            canvas.outline(box, self.colours.outline, max(1, self.px(self.style.outline)), radius)

    def _figure_font(self, reading: ClockReading) -> QFont:
        size = self.style.figure_tight if reading.tight else self.style.figure
        if len(reading.figures) > _SHORT:
            size = self.style.figure_long
        return font(Face.DISPLAY, self.px(size), self.style.figure_weight)

    def _cells(self, reading: ClockReading) -> Iterator[tuple[str, float]]:
        """Give each character with its fixed advance: every digit takes the width of the widest."""
        made = self._figure_font(reading)
        closer = _TIGHT * made.pixelSize()
        digit = _widest_digit(made)
        for each in reading.figures:
            yield each, (digit if each in _DIGITS else advance(each, made)) - closer

    def _figures_width(self, reading: ClockReading) -> float:
        return sum(width for _, width in self._cells(reading))

    def _paint_figures(self, canvas: Canvas, end: float, baseline: float, reading: ClockReading) -> None:
        colour, made = self.colours.figures(reading.figure_tint), self._figure_font(reading)
        whole = self._figures_width(reading)
        # Figures run left to right in every language; only the edge they keep is mirrored.
        left = canvas.left(end - whole, whole)
        level = Canvas(canvas.painter, canvas.width)
        for each, width in self._cells(reading):
            slack = (width - advance(each, made)) / 2
            paint_figure(level, left + slack, baseline, each, made, colour)
            left += width

    def _shape_width(self, reading: ClockReading) -> int:
        return self.px(self.style.shape + self.style.shape_gap) if reading.word else 0

    def _row(self, reading: ClockReading) -> tuple[Run, ...]:
        if not reading.word:
            return ()
        word = Run(reading.word, self._word, self.colours.tint(reading.word_tint))
        if not reading.note:
            return (word,)
        quiet = self.colours.onover if reading.word_tint is Tint.OVER else self.colours.text2
        return (word, Run(reading.note, self._note, quiet, self.px(self.style.note_gap)))

    def paint_second(
        self, canvas: Canvas, end: float, baseline: float, reading: ClockReading, *, mirrored: bool
    ) -> None:
        """Paint the state alone, without its shape, in a language of its own direction."""
        canvas.block_to(end, baseline, self._row(reading), mirrored=mirrored)

    def _paint_word(self, canvas: Canvas, end: float, baseline: float, reading: ClockReading) -> None:
        row = self._row(reading)
        if not row:
            return
        whole = canvas.runs_to(end, baseline, row)
        side = self.px(self.style.shape)
        box = canvas.box(end - whole - self._shape_width(reading), baseline - side, side, side)
        colour = self.colours.tint(reading.word_tint)
        paint_shape(canvas.painter, reading.shape, box, colour, mirrored=canvas.mirrored)
