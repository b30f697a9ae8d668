"""Paint what the chair says next, and what the officer writes."""

from __future__ import annotations

from msgspec import Struct

from plenary.tongue import Tongue
from ui.fonts import Face, font
from ui.icons import paint_icon
from ui.painting.canvas import Canvas
from ui.painting.fitted import Fitted, Step, fit, held
from ui.painting.hall.grid import Grid
from ui.podium.next_speakers import CAPTION_STEPS
from ui.podium.view import Formula
from ui.text import unparted
from ui.tokens import HallColours

_FACT = 38
_PAD, _HEAD, _TEXT_TOP, _FOOT = 40, 56, 74, 12
_MESSAGE_LINE, _MESSAGE_FOOT, _MESSAGE_START = 50, 30, 57
_SIZES = ((56, 72), (48, 63), (45, 59), (42, 54))
_SMALLER = ((38, 46), (36, 43), (33, 40), (30, 35))
"""For a paragraph beneath which a message stands: what is to be said is small rather than cut."""
_WITH_MESSAGE = 48
_ALONE_TOP, _ALONE_START, _ALONE_ICON = 28, 76, 52
_MOST_LINES = 6


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
        if formula is None:
            self._paint_message_alone(canvas, message, icon)
            return
        foot = top + height - (self._paint_message(canvas, message, icon) if message else grid.px(_FOOT))
        caption = fit(formula.caption, room, CAPTION_STEPS, self.tongue, grid.scale)
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
                most = min(_MOST_LINES, int(height // (grid.px(size) * share)))
                made = held(text, width, (Step(size, most, Face.SERIF, 400, share),), _PLAIN, grid.scale)
                if made is not None:
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

    def _paint_message_alone(self, canvas: Canvas, message: str, name: str) -> None:
        """Paint a message beside which nothing is to be said from the head of the panel, as large as a formula."""
        grid = self.grid
        start, top, width, height = (grid.px(each) for each in grid.formula)
        room, high = width - grid.px(2 * _PAD + _ALONE_START), height - grid.px(_ALONE_TOP + _FOOT)
        steps = (Step(size, int(high // grid.px(line)), Face.SANS, 500, line / size) for size, line in _SIZES)
        text = fit(message, room, tuple(steps), _PLAIN, grid.scale)
        side, pad = grid.px(_ALONE_ICON), grid.px(_PAD)
        first = top + grid.px(_ALONE_TOP) + text.line / 2
        icon = canvas.box(start + pad, first - side / 2, side, side)
        paint_icon(canvas.painter, name, icon, self.colours.accent)
        for number, line in enumerate(text.lines):
            base = round(first + number * text.line + text.font.pixelSize() * 0.38)
            canvas.text(start + pad + grid.px(_ALONE_START), base, line, text.font, self.colours.text)

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
