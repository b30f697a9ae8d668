"""Paint who speaks next on the chair's screen, and when the list ends."""

from __future__ import annotations

from msgspec import Struct

from plenary.tongue import Tongue
from ui.fonts import Face, font
from ui.painting.canvas import Canvas, advance
from ui.painting.fitted import Fitted, Step, fit, held
from ui.painting.hall.grid import MARGIN, Grid
from ui.painting.shapes import paint_shape
from ui.painting.values import Shape
from ui.podium.view import NextSpeaker
from ui.tokens import HallColours

_FACT = 38
_CAPTION_BASE, _FIRST_BASE, _PITCH, _MORE_DROP = 60, 136, 84.5, 68
_NAME_START = 57
_CAPACITY_GAP = 20
_NEXT_STEPS = (
    Step(54, 1, Face.SANS, 600, spacing=-0.01),
    Step(46, 1, Face.CONDENSED, 600, spacing=-0.01),
    Step(37, 2, Face.CONDENSED, 600, 40 / 37, -0.01),
)
_BESIDE_STEPS = _NEXT_STEPS[:-1]
_ABOVE_STEPS = (Step(42, 1, Face.SANS, 600), Step(42, 1, Face.CONDENSED, 600))
_CAPACITY_STEPS = (
    Step(36, 1, Face.SANS, 400),
    Step(36, 1, Face.CONDENSED, 400),
    Step(32, 1, Face.CONDENSED, 400),
)
_RAISED, _LOWERED = 24, 17
"""What takes two lines of a row stands so far above and below the base line of one, in units."""
CAPTION_STEPS = (Step(36, 1, Face.SANS, 600), Step(36, 1, Face.CONDENSED, 600))
"""The heading of the list, and of what is said beside it."""
_AHEAD_STEPS = (Step(36, 1, Face.SANS, 400), Step(36, 1, Face.CONDENSED, 400))
_SHAPE = 26


class NextPainter(Struct, frozen=True):
    """Paints the caption, the next speakers and how many more there are."""

    grid: Grid
    colours: HallColours
    tongue: Tongue

    def paint(
        self, canvas: Canvas, caption: str, speakers: tuple[NextSpeaker, ...], more: str, width: float
    ) -> None:
        """Paint the list in ``width`` pixels from the margin."""
        grid, top = self.grid, self.grid.lower_top
        start = grid.px(MARGIN)
        head = fit(caption, width, CAPTION_STEPS, self.tongue, grid.scale)
        canvas.text(start, grid.px(top + _CAPTION_BASE), head.lines[0], head.font, self.colours.text2)
        shown = speakers[: grid.list_rows]
        digits = font(Face.SANS, grid.px(_FACT), 600)
        numbers = [each.number or str(place) for place, each in enumerate(shown, 1)]
        wide = max([advance(each, digits) + grid.px(20) for each in numbers] + [grid.px(_NAME_START)])
        steps = self._steps(shown, width - wide)
        for number, each in enumerate(shown):
            base = grid.px(top + _FIRST_BASE + number * _PITCH)
            canvas.text(start, base, numbers[number], digits, self.colours.text2)
            self._paint_name(canvas, base, each, start + wide, width - wide, steps)
        if more and not grid.stacked:
            made = font(Face.SANS, grid.px(_FACT), 400)
            base = grid.px(top + _FIRST_BASE + (max(1, len(shown)) - 1) * _PITCH + _MORE_DROP)
            canvas.text(start + wide, base, more, made, self.colours.text2)

    def _steps(self, speakers: tuple[NextSpeaker, ...], room: float) -> tuple[Step, ...]:
        """Give the steps of the names: where one is small all are, for the first is not to be the least."""
        if any(each.capacity and self._beside(each, room, _BESIDE_STEPS) is None for each in speakers):
            return (*_ABOVE_STEPS, _NEXT_STEPS[-1])
        if not any(each.capacity for each in speakers):
            for step in _NEXT_STEPS:
                if all(self._held(each.name, room, (step,)) for each in speakers):
                    return (step,)
        return _NEXT_STEPS

    def _beside(
        self, speaker: NextSpeaker, room: float, steps: tuple[Step, ...]
    ) -> tuple[Fitted, Fitted] | None:
        """Give name and capacity where both are whole beside each other."""
        capacity = self._held(speaker.capacity, room, _CAPACITY_STEPS[:1])
        if capacity is None:
            return None
        left = room - capacity.width - self.grid.px(_CAPACITY_GAP)
        name = self._held(speaker.name, max(1.0, left), steps)
        return None if name is None else (name, capacity)

    def paint_ahead(
        self, canvas: Canvas, caption: str, ahead: tuple[str, ...], width: float, *, short: bool
    ) -> None:
        """Paint when the list ends at the end of the caption's line, with a shape where that is too late.

        Of several ways to say it the first that has room is taken; none where none has.
        """
        grid = self.grid
        side, gap = grid.px(_SHAPE) if short else 0, grid.px(_CAPACITY_GAP)
        head = fit(caption, width, CAPTION_STEPS, self.tongue, grid.scale)
        room = width - advance(head.lines[0], head.font) - side - 2 * gap
        ways = (self._held(each, max(1.0, room), _AHEAD_STEPS) for each in ahead)
        said = next((way for way in ways if way is not None), None)
        if said is None or room <= 1:
            return
        base = grid.px(grid.lower_top + _CAPTION_BASE)
        start = grid.px(MARGIN) + width - advance(said.lines[0], said.font)
        canvas.text(start, base, said.lines[0], said.font, self.colours.text if short else self.colours.text2)
        if short:
            box = canvas.box(start - side - gap / 2, base - side, side, side)
            paint_shape(canvas.painter, Shape.TRIANGLE, box, self.colours.warn)

    def _paint_name(
        self,
        canvas: Canvas,
        base: float,
        speaker: NextSpeaker,
        start: float,
        room: float,
        steps: tuple[Step, ...],
    ) -> None:
        """Paint a name with its capacity beside it, else beneath it; a name alone may take two lines."""
        if speaker.capacity and self._paint_both(canvas, base, speaker, start, room, steps):
            return
        alone = fit(speaker.name, room, steps, self.tongue, self.grid.scale)
        first = base if len(alone.lines) == 1 else base - self.grid.px(_RAISED)
        for number, line in enumerate(alone.lines):
            canvas.text(start, round(first + number * alone.line), line, alone.font, self.colours.text)

    def _paint_both(
        self,
        canvas: Canvas,
        base: float,
        speaker: NextSpeaker,
        start: float,
        room: float,
        steps: tuple[Step, ...],
    ) -> bool:
        """Paint name and capacity beside or beneath each other where both are whole; tell whether there was room."""
        grid, ink, quiet = self.grid, self.colours.text, self.colours.text2
        both = self._beside(speaker, room, steps[:-1])
        if both is not None:
            name, beside = both
            place = start + canvas.text(start, base, name.lines[0], name.font, ink)
            canvas.text(place + grid.px(_CAPACITY_GAP), base, beside.lines[0], beside.font, quiet)
            return True
        above = self._held(speaker.name, room, _ABOVE_STEPS)
        beneath = self._held(speaker.capacity, room, _CAPACITY_STEPS)
        if above is None or beneath is None:
            return False
        canvas.text(start, base - grid.px(_RAISED), above.lines[0], above.font, ink)
        canvas.text(start, base + grid.px(_LOWERED), beneath.lines[0], beneath.font, quiet)
        return True

    def _held(self, text: str, room: float, steps: tuple[Step, ...]) -> Fitted | None:
        return held(text, room, steps, self.tongue, self.grid.scale)
