"""Paint who speaks next on the chair's screen, and when the list ends."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtGui import QFont

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


class _Part(Struct, frozen=True):
    """A line of a row: ``along`` pixels from where names begin, ``below`` the base line of the row."""

    text: str
    font: QFont
    along: float = 0
    below: int = 0
    quiet: bool = False


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
            for part in self._row(each, width - wide, steps):
                ink = self.colours.text2 if part.quiet else self.colours.text
                canvas.text(start + wide + part.along, base + part.below, part.text, part.font, ink)
        if more and not grid.stacked:
            made = font(Face.SANS, grid.px(_FACT), 400)
            base = grid.px(top + _FIRST_BASE + (max(1, len(shown)) - 1) * _PITCH + _MORE_DROP)
            canvas.text(start + wide, base, more, made, self.colours.text2)

    def _steps(self, speakers: tuple[NextSpeaker, ...], room: float) -> tuple[Step, ...]:
        """Give the steps of the names: where one is small all are, for the first is not to be the least."""
        if any(each.capacity and not self._beside(each, room, _BESIDE_STEPS) for each in speakers):
            return (*_ABOVE_STEPS, _NEXT_STEPS[-1])
        if not any(each.capacity for each in speakers):
            for step in _NEXT_STEPS:
                if all(self._held(each.name, room, (step,)) for each in speakers):
                    return (step,)
        return _NEXT_STEPS

    def _row(self, speaker: NextSpeaker, room: float, steps: tuple[Step, ...]) -> tuple[_Part, ...]:
        """Set a name with its capacity beside it, else beneath it, else alone: then it may take two lines."""
        if not speaker.capacity:
            return self._alone(speaker, room, steps)
        both = self._beside(speaker, room, steps[:-1]) or self._beneath(speaker, room)
        return both or self._alone(speaker, room, steps)

    def _alone(self, speaker: NextSpeaker, room: float, steps: tuple[Step, ...]) -> tuple[_Part, ...]:
        name = fit(speaker.name, room, steps, self.tongue, self.grid.scale)
        first = 0 if len(name.lines) == 1 else -self.grid.px(_RAISED)
        return tuple(
            _Part(line, name.font, below=round(first + number * name.line))
            for number, line in enumerate(name.lines)
        )

    def _beside(self, speaker: NextSpeaker, room: float, steps: tuple[Step, ...]) -> tuple[_Part, ...]:
        """Set name and capacity on one line; nothing where one of them is not whole there."""
        capacity, gap = self._held(speaker.capacity, room, _CAPACITY_STEPS[:1]), self.grid.px(_CAPACITY_GAP)
        if capacity is None:
            return ()
        name = self._held(speaker.name, max(1.0, room - capacity.width - gap), steps)
        if name is None:
            return ()
        return (
            _Part(name.lines[0], name.font),
            _Part(capacity.lines[0], capacity.font, along=name.width + gap, quiet=True),
        )

    def _beneath(self, speaker: NextSpeaker, room: float) -> tuple[_Part, ...]:
        """Set the capacity under the name, both small; nothing where one of them is not whole there."""
        name = self._held(speaker.name, room, _ABOVE_STEPS)
        capacity = self._held(speaker.capacity, room, _CAPACITY_STEPS)
        if name is None or capacity is None:
            return ()
        raised, lowered = self.grid.px(_RAISED), self.grid.px(_LOWERED)
        return (
            _Part(name.lines[0], name.font, below=-raised),
            _Part(capacity.lines[0], capacity.font, below=lowered, quiet=True),
        )

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

    def _held(self, text: str, room: float, steps: tuple[Step, ...]) -> Fitted | None:
        return held(text, room, steps, self.tongue, self.grid.scale)
