"""Paint the time ahead: the statements to come as blocks, and the times at which list and services end."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from ui.painting.canvas import Canvas, advance
from ui.painting.values import Ribbon, RibbonBlock, RibbonMark
from ui.theme import Look
from ui.tokens import SMALL

_BAND = 24
_RISE = 6
_CAPTION = 18


class RibbonPainter(Struct, frozen=True):
    """Paints a ribbon on a canvas, in the look of the desk."""

    look: Look

    @property
    def height(self) -> int:
        """Give the height: captions, band with its marks, times."""
        return self.look.px(2 * _CAPTION + _BAND + 2 * _RISE)

    def paint(self, canvas: Canvas, top: float, ribbon: Ribbon) -> None:
        """Paint captions, band, blocks, marks and times over the width of the canvas."""
        px, colours = self.look.px, self.look.desk
        band = top + px(_CAPTION + _RISE)
        canvas.fill(canvas.box(0, band, canvas.width, px(_BAND)), colours.track, px(2))
        edge, gap, high = px(1), px(2), px(_BAND - 2)
        for block in ribbon.blocks:
            begins, ends = self._x(canvas, ribbon, block.begins), self._x(canvas, ribbon, block.ends)
            box = canvas.box(begins, band + edge, max(1.0, ends - begins - gap), high)
            self._paint_block(canvas, box, block)
        for mark in ribbon.marks:
            self._paint_mark(canvas, top, ribbon, mark)
        self._paint_words(canvas, top, ribbon)

    def _x(self, canvas: Canvas, ribbon: Ribbon, at: float) -> float:
        return canvas.width * min(1.0, max(0.0, at / ribbon.span)) if ribbon.span > 0 else 0.0

    def _paint_block(self, canvas: Canvas, box: QRectF, block: RibbonBlock) -> None:
        corner, colours = self.look.px(2), self.look.desk
        if block.reply:
            canvas.fill(box, colours.accentsoft, corner)
            canvas.outline(box, colours.accent, 1, corner)
        else:
            canvas.fill(box, colours.ok if block.current else colours.accent, min(corner, box.width() / 2))

    def _paint_mark(self, canvas: Canvas, top: float, ribbon: Ribbon, mark: RibbonMark) -> None:
        px, colours = self.look.px, self.look.desk
        place = min(self._x(canvas, ribbon, mark.at), canvas.width - 2)
        box = canvas.box(place, top + px(_CAPTION), 2, px(_BAND + 2 * _RISE))
        canvas.fill(box, colours.over if mark.limit else colours.text)

    def _paint_words(self, canvas: Canvas, top: float, ribbon: Ribbon) -> None:
        """Caption and time of each mark; what would run into another is left out, the limit and the outer ones stay."""
        px, colours = self.look.px, self.look.desk
        first = sorted(ribbon.marks, key=lambda each: (not each.limit, 0 < each.at < ribbon.span))
        places = [self._x(canvas, ribbon, mark.at) for mark in first]
        captions, times = self.look.font(SMALL), self.look.font(SMALL, 600)
        below = top + px(_CAPTION + _BAND + 2 * _RISE + 14)
        said = [mark.caption for mark in first]
        self._paint_line(
            canvas, top + px(_CAPTION - 6), zip(places, said, strict=True), captions, colours.text2
        )
        said = [mark.time for mark in first]
        self._paint_line(canvas, below, zip(places, said, strict=True), times, colours.text)

    @staticmethod
    def _paint_line(
        canvas: Canvas, base: float, words: Iterable[tuple[float, str]], made: QFont, colour: str
    ) -> None:
        taken: list[tuple[float, float]] = []
        for middle, text in words:
            wide = advance(text, made)
            begins = min(max(0.0, middle - wide / 2), canvas.width - wide)
            if any(begins < end + 6 and start < begins + wide + 6 for start, end in taken):
                continue
            taken.append((begins, begins + wide))
            canvas.text(begins, base, text, made, colour)
