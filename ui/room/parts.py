"""The parts of the room's screen that the podium does not have: two languages, and a list of pages."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF

from ui.fonts import Face, font
from ui.painting.canvas import Canvas, Run, advance
from ui.painting.fitted import Fitted, Step, fit
from ui.painting.hall.grid import HEAD, MARGIN, Grid
from ui.painting.hall.head import rule_box, wall_runs
from ui.painting.hall.speaker import capacity_lines, paint_speaker
from ui.room.view import RoomView, Row, Telling
from ui.tokens import HallColours

BASES, _ONE_BASE = (46, 92), 72
"""The base lines of two titles, and of two times of day, below the upper edge."""
_TILE, _PAD, _GAP = 64, 16, 28
_TITLE = (Step(38, 1, Face.SANS, 500), Step(36, 1, Face.CONDENSED, 500, spacing=-0.01))
_WALL_WIDTH = 300

_NAMES = (
    Step(108, 1, spacing=-0.018),
    Step(92, 1, spacing=-0.018),
    Step(80, 1, Face.DISPLAY_CONDENSED, spacing=-0.018),
    Step(64, 2, Face.DISPLAY_CONDENSED, line=1.0, spacing=-0.018),
    Step(52, 2, Face.DISPLAY_CONDENSED, line=1.05, spacing=-0.018),
)
_SIZES = (44, 40, 38)
_BLOCKS = (0, 190)
"""Where the two names begin below the head."""
_NAME_BASE, _CAPACITY_BASE = 118, 180

_CAPTION, _CAPTION_BASE, _FIRST_BASE, _PITCH = 36, 50, 118, 62
_NUMBER = 68
_ROW = (
    Step(46, 1, Face.SANS, 600, spacing=-0.01),
    Step(42, 1, Face.CONDENSED, 600, spacing=-0.01),
    Step(36, 1, Face.CONDENSED, 600, spacing=-0.01),
)
_BEHALF, _BEHALF_GAP = 36, 20
_DOT, _PILL, _BETWEEN = 14, 40, 12
_MOST_DOTS = 9


class HeadPainter(Struct, frozen=True):
    """Paints the item in two languages, one above the other, and the rule."""

    grid: Grid
    colours: HallColours

    def paint(self, canvas: Canvas, number: str, told: tuple[Telling, ...]) -> None:
        """Paint number, titles and rule."""
        grid = self.grid
        start: float = grid.px(MARGIN)
        if number:
            start = self._paint_tile(canvas, number)
        room = canvas.width - start - grid.px(MARGIN + _WALL_WIDTH + 24)
        bases = BASES if told[0].item_title != told[1].item_title else (_ONE_BASE,)
        for base, each in zip(bases, told, strict=False):
            title = fit(each.item_title, room, _TITLE, each.tongue, grid.scale)
            run = Run(title.lines[0], title.font, self.colours.text)
            canvas.block(start, grid.px(base), (run,), mirrored=each.tongue.right_to_left)
        canvas.fill(rule_box(canvas, grid), self.colours.line)

    def _paint_tile(self, canvas: Canvas, number: str) -> float:
        grid = self.grid
        made = font(Face.SANS, grid.px(44), 700)
        wide = advance(number, made)
        width = max(grid.px(_TILE), round(wide) + 2 * grid.px(_PAD))
        box = canvas.box(grid.px(MARGIN), grid.px(24), width, grid.px(_TILE))
        canvas.fill(box, self.colours.panel, grid.px(12))
        canvas.text(grid.px(MARGIN) + (width - wide) / 2, grid.px(72), number, made, self.colours.text)
        return grid.px(MARGIN) + width + grid.px(_GAP)

    def paint_walls(self, canvas: Canvas, view: RoomView) -> None:
        """Paint the time of day in both languages at the end."""
        end = canvas.width - self.grid.px(MARGIN)
        for base, wall, each in zip(BASES, view.walls, view.told, strict=False):
            runs = [self._smaller(run) for run in wall_runs(self.grid, self.colours, wall)]
            canvas.block_to(end, self.grid.px(base), runs, mirrored=each.tongue.right_to_left)

    def _smaller(self, run: Run) -> Run:
        made = font(Face.DISPLAY, self.grid.px(42), 700)
        return Run(run.text, made, self.colours.text, run.before)


class NamePainter(Struct, frozen=True):
    """Paints who has the floor: large in one language, or at equal size in two."""

    grid: Grid
    colours: HallColours

    def paint(self, canvas: Canvas, told: tuple[Telling, ...], width: float, *, quiet: bool) -> None:
        """Paint names and capacities in ``width`` pixels from the margin."""
        if len(told) == 1:
            one = told[0]
            paint_speaker(
                canvas, self.grid, self.colours, one.headline, one.capacity, width, one.tongue, quiet=quiet
            )
            return
        for top, each in zip(_BLOCKS, told, strict=False):
            self._paint_block(canvas, HEAD + self.grid.floor_shift + top, each, width, quiet=quiet)

    def fitted(self, telling: Telling, width: float) -> Fitted:
        """Give the name of one of two languages as it fits."""
        return fit(telling.headline, width, _NAMES, telling.tongue, self.grid.scale)

    def _paint_block(
        self, canvas: Canvas, top: float, telling: Telling, width: float, *, quiet: bool
    ) -> None:
        grid, name = self.grid, self.fitted(telling, width)
        colour = self.colours.text2 if quiet else self.colours.text
        start, mirrored = grid.px(MARGIN), telling.tongue.right_to_left
        for number, line in enumerate(reversed(name.lines)):
            base = grid.px(top + _NAME_BASE) - number * name.line
            canvas.block(start, base, (Run(line, name.font, colour),), mirrored=mirrored)
        for runs in capacity_lines(telling.capacity, width, grid, self.colours, 1, _SIZES):
            canvas.block(start, grid.px(top + _CAPACITY_BASE), runs, mirrored=mirrored)


def _together(told: tuple[Telling, ...]) -> Telling:
    """Give one telling with the captions of all, for what is the same in every language."""
    captions = dict.fromkeys(f"\u2068{each.caption}\u2069" for each in told if each.caption)
    return replace(told[0], caption=" · ".join(captions))


class ListPainter(Struct, frozen=True):
    """Paints one page of those who wait: a number once, a column for each language."""

    grid: Grid
    colours: HallColours

    def paint(self, canvas: Canvas, view: RoomView) -> None:
        """Paint captions, page and rows."""
        grid, top = self.grid, self.grid.lower_top
        numbers = font(Face.SANS, grid.px(_CAPTION), 400)
        widest = max((advance(row.number, numbers) for row in view.rows), default=0.0)
        first = grid.px(MARGIN) + max(grid.px(_NUMBER), widest + grid.px(20))
        starts, width = self._columns(canvas, first, len(view.told))
        alone = bool(view.rows) and all(len(row.names) == 1 for row in view.rows)
        page = self._paint_page(canvas, grid.px(top + _CAPTION_BASE), view)
        if alone:
            # What is said once for both languages has one heading.
            self._paint_caption(canvas, _together(view.told), first, page, canvas.width)
        else:
            for start, each in zip(starts, view.told, strict=True):
                self._paint_caption(canvas, each, start, page, width)
        for place, row in enumerate(view.rows):
            base = grid.px(top + _FIRST_BASE + place * _PITCH)
            canvas.text(grid.px(MARGIN), base, row.number, numbers, self.colours.text2)
            wide = width if len(row.names) > 1 else canvas.width - grid.px(MARGIN) - first
            for start, name, each in zip(starts, row.names, view.told, strict=False):
                self._paint_name(canvas, base, row, name, each, start, wide)

    def _paint_caption(self, canvas: Canvas, told: Telling, start: float, page: float, width: float) -> None:
        grid, base = self.grid, self.grid.px(self.grid.lower_top + _CAPTION_BASE)
        room = min(width, canvas.width - grid.px(MARGIN) - page - grid.px(24) - start)
        text = fit(
            told.caption, max(1.0, room), (Step(_CAPTION, 1, Face.SANS, 600),), told.tongue, grid.scale
        )
        made = text.font if text.cut else font(Face.SANS, grid.px(_CAPTION), 600)
        run = Run(text.lines[0], made, self.colours.text2)
        canvas.block(start, base, (run,), mirrored=told.tongue.right_to_left)

    def _columns(self, canvas: Canvas, first: float, count: int) -> tuple[tuple[float, ...], float]:
        end = canvas.width - self.grid.px(MARGIN)
        if count == 1:
            return (first,), end - first
        gap = self.grid.px(44)
        width = (end - first - gap) / 2
        return (first, first + width + gap), width

    def _paint_name(
        self, canvas: Canvas, base: float, row: Row, name: str, told: Telling, start: float, width: float
    ) -> None:
        grid = self.grid
        made = font(Face.SANS, grid.px(_BEHALF), 400)
        alone = len(row.names) == 1 and row.capacity
        beside = advance(row.capacity, made) + grid.px(_BEHALF_GAP) if alone else 0.0
        text = fit(name, max(1.0, width - beside), _ROW, told.tongue, grid.scale)
        if text.cut and beside:
            beside, text = 0.0, fit(name, width, _ROW, told.tongue, grid.scale)
        runs = [Run(text.lines[0], text.font, self.colours.text)]
        if beside:
            runs.append(Run(row.capacity, made, self.colours.text2, grid.px(_BEHALF_GAP)))
        canvas.block(start, base, runs, mirrored=told.tongue.right_to_left)

    def _paint_page(self, canvas: Canvas, base: float, view: RoomView) -> float:
        """Paint "3–7 of 14" and the dots at the end; give the width that they take."""
        if not view.page:
            return 0.0
        grid, made = self.grid, font(Face.SANS, self.grid.px(_CAPTION), 400)
        end = canvas.width - grid.px(MARGIN)
        taken = 0.0
        if view.pages <= _MOST_DOTS:
            for box, full in self._dots(canvas, end, base, view):
                if full:
                    canvas.fill(box, self.colours.text, box.height() / 2)
                else:
                    canvas.outline(box, self.colours.text2, max(1, grid.px(3)), box.height() / 2)
            taken = grid.px((_DOT + _BETWEEN) * (view.pages - 1) + _PILL + 28)
        width = advance(view.page, made)
        canvas.text(end - taken - width, base, view.page, made, self.colours.text2)
        return taken + width

    def _dots(self, canvas: Canvas, end: float, base: float, view: RoomView) -> Iterator[tuple[QRectF, bool]]:
        place, high = end, self.grid.px(_DOT)
        for number in reversed(range(view.pages)):
            full = number == view.page_at
            wide = self.grid.px(_PILL if full else _DOT)
            place -= wide
            yield canvas.box(place, base - self.grid.px(12) - high / 2, wide, high), full
            place -= self.grid.px(_BETWEEN)
