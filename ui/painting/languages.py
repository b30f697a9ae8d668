"""Paint one language of the strip: letter first, then shape, then the word where it is not fully served."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtGui import QFont

from plenary.terms import RELAY
from plenary.tongue import N_
from ui.fonts import Face, font
from ui.painting.canvas import Canvas, advance
from ui.painting.colours import TimeColours
from ui.painting.shapes import paint_shape
from ui.painting.values import LanguageFace, LanguageState, Shape

WORDS = {
    LanguageState.FULL: N_("full"),
    LanguageState.RELAY: RELAY,
    LanguageState.DEGRADED: N_("degraded"),
    LanguageState.INTERRUPTED: N_("interrupted"),
    LanguageState.NOT_SCHEDULED: N_("not scheduled"),
    LanguageState.INTO_ONLY: N_("into only"),
    LanguageState.FROM_ONLY: N_("from only"),
}
"""The word of each state; that of ``full`` is left out of the strip."""

SHAPES = {
    LanguageState.FULL: Shape.DISC,
    LanguageState.RELAY: Shape.HALF_RING,
    LanguageState.DEGRADED: Shape.TRIANGLE,
    LanguageState.INTERRUPTED: Shape.CROSSED_SQUARE,
    LanguageState.NOT_SCHEDULED: Shape.BROKEN_RING,
    LanguageState.INTO_ONLY: Shape.UPPER_HALF,
    LanguageState.FROM_ONLY: Shape.LOWER_HALF,
}

_BARE = frozenset({LanguageState.FULL, LanguageState.NOT_SCHEDULED})


class StripStyle(Struct, frozen=True):
    """The measures of a language in pixels at 100 %."""

    letter: int
    weight: int
    word: int
    shape: int
    shape_gap: int
    word_gap: int
    pad: int
    height: int
    radius: int
    outline: int
    pitch: int = 0
    """From line to line, where a word is said in two languages, one above the other."""
    face: Face = Face.SANS


PODIUM = StripStyle(36, 700, 36, 16, 15, 15, 13, 58, 12, 3)
ROOM = StripStyle(36, 700, 34, 16, 15, 15, 13, 84, 12, 3, 38, Face.CONDENSED)
DESK = StripStyle(13, 600, 13, 10, 7, 6, 10, 26, 6, 1)
_MIDDLE = 0.357
"""How far above their base line letters have their middle, as a share of their size."""


class LanguagePainter:
    """Paints languages in one style; widths are measured the same way as they are painted."""

    def __init__(self, style: StripStyle, colours: TimeColours, scale: float = 1.0) -> None:
        self.style = style
        self.colours = colours
        self.scale = scale
        self._letter = font(Face.SANS, self.px(style.letter), style.weight)

    def px(self, size: float) -> int:
        """Give a measure of the style in whole pixels."""
        return round(size * self.scale)

    def _word_font(self, face: LanguageFace) -> QFont:
        strong = face.state is LanguageState.INTERRUPTED
        return font(self.style.face, self.px(self.style.word), 600 if strong else 400)

    def width(self, face: LanguageFace, word: str | None = None) -> float:
        """Give the width of a language with its padding; ``word`` replaces its own word."""
        style, shown = self.style, face.word if word is None else word
        width = advance(face.letter, self._letter) + self.px(2 * style.pad + style.shape_gap + style.shape)
        made = self._word_font(face)
        words = max(advance(line, made) for line in shown.split("\n"))
        return width + (self.px(style.word_gap) + words if shown else 0)

    def paint(
        self, canvas: Canvas, start: float, top: float, face: LanguageFace, word: str | None = None
    ) -> float:
        """Paint a language in a row of the style's height and give its width."""
        style, shown = self.style, face.word if word is None else word
        width, high = self.width(face, shown), self.px(style.height)
        self._paint_ground(canvas, start, top, face, width)
        baseline = top + high / 2 + self.px(style.letter) * _MIDDLE
        place = start + self.px(style.pad)
        letter = self.colours.onover if face.state is LanguageState.INTERRUPTED else self.colours.text
        place += canvas.text(place, baseline, face.letter, self._letter, letter) + self.px(style.shape_gap)
        side = self.px(style.shape)
        # Capitals and lower case stand between: the shape sits on the middle of the letter.
        middle = baseline - self.px(style.letter) * _MIDDLE - side / 2
        box = canvas.box(place, middle, side, side)
        paint_shape(canvas.painter, SHAPES[face.state], box, self._tint(face), mirrored=canvas.mirrored)
        if shown:
            self._paint_word(canvas, place + side + self.px(style.word_gap), top + high / 2, face, shown)
        return width

    def _paint_word(self, canvas: Canvas, start: float, middle: float, face: LanguageFace, word: str) -> None:
        """Paint the word on the middle of the row, on a line for each language that says it."""
        lines, made, colour = word.split("\n"), self._word_font(face), self._word_colour(face)
        first = middle - self.px(self.style.pitch) * (len(lines) - 1) / 2
        for number, line in enumerate(lines):
            base = first + number * self.px(self.style.pitch) + self.px(self.style.letter) * _MIDDLE
            canvas.text(start, base, line, made, colour)

    def _tint(self, face: LanguageFace) -> str:
        colours = self.colours
        return {
            LanguageState.FULL: colours.ok,
            LanguageState.RELAY: colours.relay,
            LanguageState.INTERRUPTED: colours.onover,
            LanguageState.NOT_SCHEDULED: colours.none,
        }.get(face.state, colours.warn)

    def _word_colour(self, face: LanguageFace) -> str:
        outlined = self.colours.boxed and face.state is not LanguageState.INTERRUPTED
        plain = face.state is LanguageState.NOT_SCHEDULED
        return self.colours.text if outlined and not plain else self._tint(face)

    def _paint_ground(
        self, canvas: Canvas, start: float, top: float, face: LanguageFace, width: float
    ) -> None:
        if face.state in _BARE:
            return
        box, radius = canvas.box(start, top, width, self.px(self.style.height)), self.px(self.style.radius)
        if face.state is LanguageState.INTERRUPTED:
            canvas.fill(box, self.colours.over, radius)
        elif self.colours.boxed:
            canvas.outline(box, self._tint(face), max(1, self.px(self.style.outline)), radius)
        else:
            soft = self.colours.relaysoft if face.state is LanguageState.RELAY else self.colours.warnsoft
            canvas.fill(box, soft, radius)
