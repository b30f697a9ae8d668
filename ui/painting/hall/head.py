"""Paint the head of podium and room: the item that is considered, and the clock on the wall."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from plenary.tongue import Tongue
from ui.fonts import Face, font
from ui.icons import paint_icon
from ui.painting.canvas import Canvas, Run, Strip, advance
from ui.painting.fitted import Step, fit
from ui.painting.hall.grid import HEAD, MARGIN, Grid
from ui.text import WallTime
from ui.tokens import HallColours

_TILE, _TILE_TOP, _TILE_PAD = 64, 24, 16
_BASE = 72
_UPPER = 46
_GAP = 28
_WALL, _MARKER = 52, 38
_TITLE_STEPS = (Step(44, 1, Face.SANS, 500), Step(36, 2, Face.CONDENSED, 500, 43 / 36, -0.01))
_CHIP = 38


def wall_runs(grid: Grid, colours: HallColours, wall: WallTime) -> tuple[Run, ...]:
    """Give the time on the wall: large figures, and the half of the day where the language has it."""
    figures = Run(wall.figures, font(Face.DISPLAY, grid.px(_WALL), 700), colours.text)
    if not wall.marker:
        return (figures,)
    made = font(Face.SANS, grid.px(_MARKER), 400)
    if wall.marker_first:
        large = Run(wall.figures, figures.font, colours.text, grid.px(12))
        return (Run(wall.marker, made, colours.text2), large)
    return (figures, Run(wall.marker, made, colours.text2, grid.px(12)))


def wall_box(grid: Grid, strip: Strip) -> QRectF:
    """Give the rectangle in which the wall clock changes, in pixels."""
    width = grid.px(wall_width())
    return strip.box(strip.width - grid.px(MARGIN) - width, 0, width, grid.px(HEAD - 2))


def wall_width() -> float:
    """Give the width that is kept for the wall clock, in units."""
    return 250


def rule_box(canvas: Canvas, grid: Grid) -> QRectF:
    """Give the rectangle of the rule, in pixels: it ends where the head ends, at every size."""
    high = max(1, grid.px(2))
    return canvas.box(grid.px(MARGIN), grid.px(HEAD) - high, grid.px(grid.inner), high)


def paint_wall(canvas: Canvas, grid: Grid, colours: HallColours, wall: WallTime) -> None:
    """Paint the time on the wall at the end of the head."""
    canvas.runs_to(canvas.width - grid.px(MARGIN), grid.px(_BASE), wall_runs(grid, colours, wall))


def paint_head(
    canvas: Canvas,
    grid: Grid,
    colours: HallColours,
    number: str,
    title: str,
    tongue: Tongue,
    mark: str = "",
) -> None:
    """Paint the number and title of the item and the rule; ``mark`` (a closed meeting) stands before the clock."""
    start = _paint_tile(canvas, grid, colours, number) if number else grid.px(MARGIN)
    room = canvas.width - start - grid.px(MARGIN + wall_width() + 24)
    if mark:
        room -= _paint_mark(canvas, grid, colours, mark)
    fitted = fit(title, room, _TITLE_STEPS, tongue, grid.scale)
    base = grid.px(_BASE if len(fitted.lines) == 1 else _UPPER)
    for line in fitted.lines:
        canvas.text(start, base, line, fitted.font, colours.text)
        base += round(fitted.line)
    canvas.fill(rule_box(canvas, grid), colours.line)


def _paint_tile(canvas: Canvas, grid: Grid, colours: HallColours, number: str) -> float:
    made = font(Face.SANS, grid.px(44), 700)
    wide = advance(number, made)
    width = max(grid.px(_TILE), round(wide) + 2 * grid.px(_TILE_PAD))
    box = canvas.box(grid.px(MARGIN), grid.px(_TILE_TOP), width, grid.px(_TILE))
    canvas.fill(box, colours.panel, grid.px(12))
    canvas.text(grid.px(MARGIN) + (width - wide) / 2, grid.px(_BASE), number, made, colours.text)
    return grid.px(MARGIN) + width + grid.px(_GAP)


def _paint_mark(canvas: Canvas, grid: Grid, colours: HallColours, mark: str) -> float:
    run = Run(mark, font(Face.SANS, grid.px(_CHIP), 600), colours.text)
    end = canvas.width - grid.px(MARGIN + wall_width())
    begins = end - run.width - grid.px(_CHIP + 12)
    canvas.runs_to(end, grid.px(_BASE), (run,))
    box = canvas.box(begins, grid.px(_BASE - 33), grid.px(_CHIP), grid.px(_CHIP))
    paint_icon(canvas.painter, "lock", box, colours.text)
    return end - begins + grid.px(_GAP)
