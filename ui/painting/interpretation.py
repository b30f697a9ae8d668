"""Paint how much interpretation is left: a caption, a bar and words."""

from __future__ import annotations

from msgspec import Struct

from ui.painting.canvas import Canvas, Run, advance
from ui.painting.values import InterpretationFace
from ui.theme import Look
from ui.tokens import SMALL

_GAP = 12
_HIGH = 6
_BELOW = 7


class InterpretationPainter(Struct, frozen=True):
    """Paints the services left in the look of the desk; ``bar`` is the length of the bar at 100 %."""

    look: Look
    bar: int = 132

    def width(self, face: InterpretationFace) -> float:
        """Give the width that caption, bar and words take together, in pixels."""
        caption = advance(face.caption, self.look.font(SMALL))
        words = advance(face.words, self.look.font(SMALL, 600))
        return caption + words + self.look.px(self.bar) + 2 * self.look.px(_GAP)

    def paint(self, canvas: Canvas, baseline: float, face: InterpretationFace) -> None:
        """Paint everything so that it ends at the end edge of the canvas."""
        colours, px = self.look.desk, self.look.px
        told = colours.over if face.scarce else colours.warn if face.alarm is not None else colours.text
        words = Run(face.words, self.look.font(SMALL, 600), told)
        place = canvas.width - canvas.runs_to(canvas.width, baseline, (words,))
        place -= px(_GAP) + px(self.bar)
        top, high, share = baseline - px(_BELOW), px(_HIGH), min(1.0, max(0.0, face.share))
        canvas.fill(canvas.box(place, top, px(self.bar), high), colours.track, px(_HIGH / 2))
        left = colours.over if face.scarce else colours.text2
        canvas.fill(canvas.box(place, top, px(self.bar) * share, high), left, px(_HIGH / 2))
        caption = Run(face.caption, self.look.font(SMALL), colours.text2)
        canvas.runs_to(place - px(_GAP), baseline, (caption,))
