"""Paint who speaks next, and beside it what the chair says next and what the officer writes."""

from __future__ import annotations

import re

from msgspec import Struct

from plenary.tongue import Tongue
from ui.fonts import Face, font
from ui.icons import paint_icon
from ui.painting.canvas import Canvas, advance
from ui.painting.fitted import Fitted, Step, fit, held
from ui.painting.hall.grid import MARGIN, Grid
from ui.painting.shapes import paint_shape
from ui.painting.values import Shape
from ui.podium.view import Formula, NextSpeaker
from ui.tokens import HallColours

_CAPTION_SIZE, _FACT = 36, 38
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
_CAPTION_STEPS = (Step(36, 1, Face.SANS, 600), Step(36, 1, Face.CONDENSED, 600))
_AHEAD_STEPS = (Step(36, 1, Face.SANS, 400), Step(36, 1, Face.CONDENSED, 400))
_SHAPE = 26
_PAD, _HEAD, _TEXT_TOP, _FOOT = 40, 56, 74, 12
_MESSAGE_LINE, _MESSAGE_FOOT, _MESSAGE_START = 50, 30, 57
_SIZES = ((56, 72), (48, 63), (45, 59), (42, 54))
_SMALLER = ((38, 46), (36, 43), (33, 40), (30, 35))
"""For a paragraph beneath which a message stands: what is to be said is small rather than cut."""
_WITH_MESSAGE = 48
_MOST_LINES = 6
_LONE = {
    "en": "a|an|the|A|An|The|I",
    "fr": "à|a|y|le|la|les|un|une|À|Le|La|Les",
    "es": "a|e|o|y|el|la|los|las|un|una|El|La|Los|Las",
    "ru": "а|в|и|к|о|с|у|В|И|К|О|С|У",
}
"""Articles and words of one letter, after which no line ends."""


def unparted(text: str, tongue: Tongue) -> str:
    """Join articles and words of one letter to what follows them."""
    words = _LONE.get(tongue.code)
    return re.sub(rf"(?<![\w’])({words}) ", "\\1\u00a0", text) if words else text


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
        head = fit(caption, width, _CAPTION_STEPS, self.tongue, grid.scale)
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
        """Give the steps of a name alone; where none has a capacity, the one in which all are whole: they are alike."""
        if not any(each.capacity for each in speakers):
            for step in _NEXT_STEPS:
                if all(self._held(each.name, room, (step,)) for each in speakers):
                    return (step,)
        return _NEXT_STEPS

    def paint_ahead(
        self, canvas: Canvas, caption: str, ahead: tuple[str, ...], width: float, *, short: bool
    ) -> None:
        """Paint when the list ends at the end of the caption's line, with a shape where that is too late.

        Of several ways to say it the first that has room is taken; none where none has.
        """
        grid = self.grid
        side, gap = grid.px(_SHAPE) if short else 0, grid.px(_CAPACITY_GAP)
        head = fit(caption, width, _CAPTION_STEPS, self.tongue, grid.scale)
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
        if speaker.capacity and self._paint_both(canvas, base, speaker, start, room):
            return
        alone = fit(speaker.name, room, steps, self.tongue, self.grid.scale)
        first = base if len(alone.lines) == 1 else base - self.grid.px(_RAISED)
        for number, line in enumerate(alone.lines):
            canvas.text(start, round(first + number * alone.line), line, alone.font, self.colours.text)

    def _paint_both(
        self, canvas: Canvas, base: float, speaker: NextSpeaker, start: float, room: float
    ) -> bool:
        """Paint name and capacity beside or beneath each other where both are whole; tell whether there was room."""
        grid, ink, quiet = self.grid, self.colours.text, self.colours.text2
        beside, gap = self._held(speaker.capacity, room, _CAPACITY_STEPS[:1]), grid.px(_CAPACITY_GAP)
        if beside is not None:
            name = self._held(speaker.name, max(1.0, room - beside.width - gap), _BESIDE_STEPS)
            if name is not None:
                place = start + canvas.text(start, base, name.lines[0], name.font, ink)
                canvas.text(place + gap, base, beside.lines[0], beside.font, quiet)
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


class FormulaPainter(Struct, frozen=True):
    """Paints the panel with the formula and, under a rule, the officer's message."""

    grid: Grid
    colours: HallColours
    tongue: Tongue

    def paint(self, canvas: Canvas, formula: Formula | None, message: str, icon: str = "message") -> None:
        """Paint the panel in its place on the grid."""
        grid = self.grid
        start, top, width, height = (grid.px(each) for each in grid.formula)
        canvas.fill(canvas.box(start, top, width, height), self.colours.panel, grid.px(24))
        room = width - 2 * grid.px(_PAD)
        foot = top + height - (self._paint_message(canvas, message, icon) if message else grid.px(_FOOT))
        if formula is None:
            return
        caption = fit(formula.caption, room, _CAPTION_STEPS, self.tongue, grid.scale)
        base = top + grid.px(_HEAD)
        canvas.text(start + grid.px(_PAD), base, caption.lines[0], caption.font, self.colours.text2)
        above = top + grid.px(_TEXT_TOP)
        text = self.fitted(formula, room, foot - above, short=bool(message))
        for number, line in enumerate(text.lines):
            middle = above + (number + 0.5) * text.line
            base = round(middle + text.font.pixelSize() * 0.38)
            canvas.text(start + grid.px(_PAD), base, line, text.font, self.colours.text)

    def fitted(self, formula: Formula, width: float, height: float, *, short: bool) -> Fitted:
        """Give the formula as large as it fits; a paragraph that does not fit waits for the next screen."""
        grid = self.grid
        sizes = tuple(each for each in _SIZES if not short or each[0] <= _WITH_MESSAGE)
        for count in range(len(formula.paragraphs), 0, -1):
            between = "" if self.tongue.code == "zh" else " "
            text = unparted(between.join(formula.paragraphs[:count]), self.tongue)
            for size, line in sizes:
                share = 1.64 if self.tongue.right_to_left else line / size
                step = Step(size, _MOST_LINES, Face.SERIF, 400, share)
                made = held(text, width, (step,), _PLAIN, grid.scale)
                if made is not None and len(made.lines) * made.line <= height:
                    return made
        return self._alone(unparted(formula.paragraphs[0], self.tongue), width, height)

    def _alone(self, text: str, width: float, height: float) -> Fitted:
        """Give one paragraph in the largest letters that hold it whole; what the least do not hold is cut."""
        made = Fitted((), font(Face.SERIF, 1, 400), 0.0, 0.0, 0, cut=True)
        for size, line in (_SIZES[-1], *_SMALLER):
            share = 1.64 if self.tongue.right_to_left else line / size
            lines = max(1, int(height // self.grid.px(size * share)))
            made = fit(text, width, (Step(size, lines, Face.SERIF, 400, share),), _PLAIN, self.grid.scale)
            if not made.cut:
                break
        return made

    def _paint_message(self, canvas: Canvas, message: str, name: str) -> float:
        """Paint the message from the foot of the panel and give the height it takes."""
        grid = self.grid
        start, top, width, height = (grid.px(each) for each in grid.formula)
        room = width - grid.px(2 * _PAD + _MESSAGE_START)
        share = _MESSAGE_LINE / _FACT
        steps = tuple(
            Step(_FACT, lines, face, 400, share) for lines in (1, 2) for face in (Face.SANS, Face.CONDENSED)
        )
        text = fit(message, room, steps, _PLAIN, grid.scale)
        foot: float = top + height - grid.px(_MESSAGE_FOOT)
        for number, line in enumerate(reversed(text.lines)):
            base = foot - number * text.line
            canvas.text(start + grid.px(_PAD + _MESSAGE_START), base, line, text.font, self.colours.text)
        taken = round(len(text.lines) * text.line) + grid.px(36)
        first = foot - (len(text.lines) - 1) * text.line
        icon = canvas.box(start + grid.px(_PAD), first - grid.px(33), grid.px(40), grid.px(40))
        paint_icon(canvas.painter, name, icon, self.colours.accent)
        rule = canvas.box(
            start + grid.px(_PAD), top + height - taken, width - 2 * grid.px(_PAD), max(1, grid.px(2))
        )
        canvas.fill(rule, self.colours.line)
        return taken + grid.px(8)


_PLAIN = Tongue("en")
"""Sizes of formulas are the same in all languages; only the line of Arabic is higher."""
