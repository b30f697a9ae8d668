"""The card of a held screen: the mark, the body and the day, and nothing of what goes on."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.tongue import Tongue
from ui.fonts import Face, font
from ui.icons import MARK, paint_icon
from ui.painting.canvas import Canvas
from ui.painting.fitted import Step, fit
from ui.painting.hall.grid import MARGIN, Grid
from ui.tokens import HallColours

_CARD = (Step(96, 2), Step(80, 2), Step(80, 3, Face.DISPLAY_CONDENSED, line=1.05))
_BOTH = (Step(72, 2), Step(60, 2), Step(60, 3, Face.DISPLAY_CONDENSED, line=1.05))
_DAY = 48
_BETWEEN = 56


def paint_card(
    canvas: Canvas, grid: Grid, colours: HallColours, told: tuple[tuple[str, str, Tongue], ...]
) -> None:
    """Paint body and day in each language; two stand one above the other, smaller, a name that they share once."""
    steps = _CARD if len(told) < 2 else _BOTH
    top = grid.down / 2 - (0 if len(told) < 2 else 110)
    side = grid.px(150)
    mark = canvas.box(grid.px(MARGIN), grid.px(top - 330), side, side)
    paint_icon(canvas.painter, MARK, mark, colours.text2)
    base: float = grid.px(top - 60)
    made = font(Face.SANS, grid.px(_DAY), 400)
    for body, days, tongue in _named_once(told):
        fitted = fit(body, grid.px(grid.inner), steps, tongue, grid.scale)
        for line in fitted.lines:
            canvas.text(grid.px(MARGIN), base, line, fitted.font, colours.text)
            base += round(fitted.line)
        for day in days:
            canvas.text(grid.px(MARGIN), base + grid.px(4), day, made, colours.text2)
            base += round(fitted.line)
        base += grid.px(_BETWEEN)


def _named_once(told: tuple[tuple[str, str, Tongue], ...]) -> Iterator[tuple[str, tuple[str, ...], Tongue]]:
    """Give each name with its days: one that has no form in the second language is that of both."""
    if len({body for body, _, _ in told}) == 1:
        yield told[0][0], tuple(day for _, day, _ in told), told[0][2]
        return
    for body, day, tongue in told:
        yield body, (day,), tongue
