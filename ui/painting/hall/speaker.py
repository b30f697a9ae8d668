"""Paint who has the floor and in what capacity, as large as the place allows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from msgspec import Struct
from PySide6.QtGui import QFontMetricsF

from plenary.tongue import Tongue
from ui.fonts import Face, font
from ui.painting.canvas import Canvas, Run, advance
from ui.painting.fitted import NAME_STEPS, Fitted, Step, fit
from ui.painting.hall.grid import HEAD, MARGIN, Grid
from ui.painting.values import Capacity
from ui.tokens import HallColours

SIZES = (60, 48, 44)
"""The sizes of a capacity on a screen in one language."""
_LINE = 60
_NAME_BASE = {1: 240, 2: 240, 3: 254, 4: 328}
"""Base line of the name's last line below the head, by the number of its lines."""
_CAPACITY_BASE = 338
_LONG_CAPACITY_BASE = 343
_OVER_CAPACITY = 67
_CHINESE_GAP = 18
_CLEAR, _UNDER = 8, 14
"""What is free above a name below the head, and under it above its capacity, in units."""


class _Line(Struct, frozen=True):
    size: int
    lead: str
    body: str
    tail: str = ""
    face: Face = Face.SANS

    def runs(self, grid: Grid, colours: HallColours) -> tuple[Run, ...]:
        plain = font(self.face, grid.px(self.size), 400)
        strong = font(self.face, grid.px(self.size), 600)
        space = advance(Capacity(self.lead, self.body).joint, plain)
        parts = (
            Run(self.lead, plain, colours.text2),
            Run(self.body, strong, colours.text, space),
            Run(self.tail, plain, colours.text2),
        )
        return tuple(part for part in parts if part.text)


def capacity_lines(
    capacity: Capacity,
    width: float,
    grid: Grid,
    colours: HallColours,
    most: int,
    sizes: tuple[int, int, int] = SIZES,
) -> tuple[tuple[Run, ...], ...]:
    """Give the lines of a capacity in ``width`` pixels, ``most`` of them: the first way that fits.

    ``sizes`` are the usual, the small and the least size.
    """
    if not str(capacity).strip():
        return ()
    for lines in chain(_ways(capacity, width, grid, most, sizes), _narrow(capacity, sizes[-1])):
        runs = tuple(line.runs(grid, colours) for line in lines)
        if all(sum(run.width for run in each) <= width for each in runs):
            return runs
    body = capacity.short or capacity.body or capacity.lead
    cut = fit(body, width, (Step(sizes[-1], 1, Face.CONDENSED),), Tongue(), grid.scale)
    return ((Run(cut.lines[0], cut.font, colours.text),),)


def _narrow(capacity: Capacity, least: int) -> Iterator[tuple[_Line]]:
    """Give narrower letters, to be tried before the lead goes: "du Groupe" says nothing without "au nom"."""
    lead, body, tail = capacity.lead, capacity.body, capacity.tail
    for part in (1, 0.9, 0.8):
        size = round(least * part)
        for said in (body, capacity.short or body):
            yield (_Line(size, lead, said, tail, Face.CONDENSED),)
        if capacity.less:
            yield (_Line(size, "", capacity.less, "", Face.CONDENSED),)


def _ways(
    capacity: Capacity, width: float, grid: Grid, most: int, sizes: tuple[int, int, int]
) -> Iterator[tuple[_Line, ...]]:
    large, small, least = sizes
    lead, body, tail, short = capacity.lead, capacity.body, capacity.tail, capacity.short
    yield (_Line(large, lead, body, tail),)
    yield (_Line(small, lead, body, tail),)
    if most > 1 and body:
        # A lead that stands alone ("au nom") is read as part of the name: smaller letters come before that.
        yield (_Line(least, lead, body, tail),)
        yield (_Line(small, lead, ""), _Line(small, "", body, tail))
    if most > 2 and body:
        halves = fit(body, width, (Step(small, 2, Face.SANS),), Tongue(), grid.scale).lines
        yield (_Line(small, lead, ""), *(_Line(small, "", half) for half in halves))
    if short:
        yield (_Line(small, lead, short, tail),)
        yield (_Line(least, lead, short, tail),)
    yield (_Line(least, lead, body, tail),)


def name_steps(capacity: Capacity) -> tuple[Step, ...]:
    """Give the steps of the name: with a capacity beneath it has three lines, without one four."""
    return NAME_STEPS[:-1] if str(capacity).strip() else NAME_STEPS


def paint_speaker(
    canvas: Canvas,
    grid: Grid,
    colours: HallColours,
    name: str,
    capacity: Capacity,
    width: float,
    tongue: Tongue,
    *,
    quiet: bool = False,
) -> Fitted:
    """Paint name and capacity in ``width`` pixels from the margin; ``quiet`` is a name that is yet to speak."""
    block = _arranged(grid, colours, name, capacity, width, tongue)
    top = HEAD + grid.floor_shift
    for number, runs in enumerate(block.lines):
        canvas.runs(grid.px(MARGIN), grid.px(top + block.capacity_base + number * _LINE), runs)
    last, fitted = grid.px(top + block.name_base), block.name
    colour = colours.text2 if quiet else colours.text
    for number, line in enumerate(reversed(fitted.lines)):
        start = grid.px(MARGIN) + _overhang(line, fitted, mirrored=canvas.mirrored)
        canvas.text(start, last - number * fitted.line, line, fitted.font, colour)
    return fitted


def _overhang(line: str, fitted: Fitted, *, mirrored: bool) -> float:
    """Give how far the first letter of a line (a J) reaches out into the margin, in pixels."""
    ink = QFontMetricsF(fitted.font).tightBoundingRect(line)
    return max(0.0, ink.right() - advance(line, fitted.font) if mirrored else -ink.left())


class _Block(Struct, frozen=True):
    """Name and capacity arranged: base lines below the head, in units, of the last line and of the first."""

    name: Fitted
    name_base: float
    lines: tuple[tuple[Run, ...], ...]
    capacity_base: float

    def top(self, grid: Grid) -> float:
        """Give where the ink of the name begins, in units below the head."""
        above = -QFontMetricsF(self.name.font).tightBoundingRect(self.name.lines[0]).top()
        return self.name_base - ((len(self.name.lines) - 1) * self.name.line + above) / grid.scale


def _arranged(
    grid: Grid, colours: HallColours, name: str, capacity: Capacity, width: float, tongue: Tongue
) -> _Block:
    """Take the largest name that stays below the head with the capacity beneath it."""
    steps = name_steps(capacity)
    while True:
        fitted = fit(name, width, steps, tongue, grid.scale)
        block = _block(grid, colours, fitted, capacity, width, tongue)
        steps = steps[fitted.step + 1 :]
        if block.top(grid) >= _CLEAR or not steps:
            return block


def _block(
    grid: Grid, colours: HallColours, fitted: Fitted, capacity: Capacity, width: float, tongue: Tongue
) -> _Block:
    lines = capacity_lines(capacity, width, grid, colours, {1: 3, 2: 2}.get(len(fitted.lines), 1))
    first = _capacity_base(lines, tongue)
    base: float = _NAME_BASE[len(fitted.lines)]
    if len(lines) > 1:
        base = first - max(_OVER_CAPACITY, _over(grid, fitted, lines[0]))
    elif lines:
        base = min(base, first - _over(grid, fitted, lines[0]))
    return _Block(fitted, base, lines, first)


def _over(grid: Grid, fitted: Fitted, capacity: tuple[Run, ...]) -> float:
    """Give how far the name stands at least above its capacity: clear of what reaches below it (a g)."""
    below = QFontMetricsF(fitted.font).tightBoundingRect(fitted.lines[-1]).bottom()
    above = max(-QFontMetricsF(run.font).tightBoundingRect(run.text).top() for run in capacity)
    return (below + above) / grid.scale + _UNDER


def _capacity_base(lines: tuple[tuple[Run, ...], ...], tongue: Tongue) -> float:
    base = _CAPACITY_BASE if len(lines) < 2 else _LONG_CAPACITY_BASE - (len(lines) - 1) * _LINE
    return base + (_CHINESE_GAP / 2 if tongue.right_to_left else 0)
