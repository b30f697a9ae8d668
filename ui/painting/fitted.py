"""Fit a text into its place by steps: smaller, then on more lines, then condensed, then cut at a word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from plenary.pattern import pattern
from plenary.tongue import Tongue
from plenary.tongues.spacing import JOINER, unbroken
from ui.fonts import Face, font
from ui.painting.canvas import advance

_NO_BREAK = "\u00a0"
_ELLIPSIS = "\u2026"
_PAIRS = (
    "Great Britain",
    "Northern Ireland",
    "Viet Nam",
    "Sri Lanka",
    "New Zealand",
    "El Salvador",
    "Costa Rica",
    "San Marino",
    "Sierra Leone",
    "Burkina Faso",
    "Cabo Verde",
    "Saudi Arabia",
    "Grande-Bretagne",
    "Irlande du Nord",
    "Gran Bretaña",
    "Irlanda del Norte",
    "Северной Ирландии",
    "بريطانيا العظمى",
    "أيرلندا الشمالية",
)
_BRACKET = pattern(r"(\([^\s()]+)\s(?=[^\s()]+\s)")


class Step(Struct, frozen=True):
    """One step of fitting: a size in pixels, on how many lines at most, in which face and weight.

    ``line`` is the height of a line and ``spacing`` what is added between letters, as shares of the size.
    """

    size: int
    lines: int = 1
    face: Face = Face.DISPLAY
    weight: int = 600
    line: float = 1.14
    spacing: float = 0.0

    @property
    def font(self) -> QFont:
        """Give the font of the step."""
        return font(self.face, self.size, self.weight, self.spacing)


class Fitted(Struct, frozen=True):
    """A text as it fits: its lines, their font, the height of a line in pixels, and whether it was cut."""

    lines: tuple[str, ...]
    font: QFont
    line: float
    width: float
    step: int
    cut: bool = False


_TIGHT = -0.018
"""Letters of the size of a hand stand a little closer than those of a page."""


def _name(size: int, lines: int = 1, face: Face = Face.DISPLAY, line: float = 1.14) -> Step:
    return Step(size, lines, face, 600, line, _TIGHT)


NAME_STEPS = (
    _name(208),
    _name(176),
    _name(144),
    _name(116),
    _name(116, 2),
    _name(96, 2),
    _name(80, 2),
    _name(80, 2, Face.DISPLAY_CONDENSED),
    _name(80, 3, Face.DISPLAY_CONDENSED, 1.05),
    _name(80, 4, Face.DISPLAY_CONDENSED, 1.05),
)
"""The name of who has the floor, on the podium; the last step is for names without a capacity beneath."""

DESK_NAME_STEPS = (
    _name(42, 1, line=1.19),
    _name(34, 2, line=1.15),
    _name(28, 2, line=1.15),
    _name(28, 2, Face.DISPLAY_CONDENSED, 1.15),
    _name(24, 2, Face.DISPLAY_CONDENSED, 1.15),
)
"""The same in the secretary's window."""


@lru_cache(maxsize=512)
def kept_together(text: str) -> str:
    """Join what no line may part: pairs of names, a bracket's opening word with the next one, symbols at their slashes."""
    for pair in _PAIRS:
        if pair in text:
            text = text.replace(pair, pair.replace(" ", _NO_BREAK).replace("-", f"{JOINER}-{JOINER}"))
    return unbroken(_BRACKET.sub(rf"\1{_NO_BREAK}", text))


def scaled(step: Step, scale: float, tongue: Tongue) -> Step:
    """Give a step at a scale; Arabic is 8 % smaller with a line of 1.32, Chinese is never condensed."""
    if tongue.right_to_left:
        return replace(step, size=round(step.size * 0.92 * scale), line=max(1.32, step.line), spacing=0.0)
    if tongue.code == "zh":
        face = {Face.DISPLAY_CONDENSED: Face.DISPLAY, Face.CONDENSED: Face.SANS}.get(step.face, step.face)
        weight = 700 if step.weight > 500 else step.weight
        return replace(step, size=round(step.size * scale), face=face, weight=weight, spacing=0.0)
    return replace(step, size=round(step.size * scale))


@lru_cache(maxsize=1024)
def fit(text: str, width: float, steps: tuple[Step, ...], tongue: Tongue, scale: float = 1.0) -> Fitted:
    """Fit a text into ``width`` pixels by the first step that holds it.

    What no step holds is cut at a word of the last step, with an ellipsis.
    """
    whole = held(text, width, steps, tongue, scale)
    if whole is not None:
        return whole
    return _cut(kept_together(text), width, scaled(steps[-1], scale, tongue), len(steps) - 1)


@lru_cache(maxsize=1024)
def held(
    text: str, width: float, steps: tuple[Step, ...], tongue: Tongue, scale: float = 1.0
) -> Fitted | None:
    """Give a text by the first step that holds it whole, None where none does: to cut it costs the most."""
    joined = kept_together(text)
    for number, each in enumerate(steps):
        step = scaled(each, scale, tongue)
        if _too_long(joined, width, step):
            continue
        lines = tuple(_broken(joined, width, step))
        if len(lines) <= step.lines and all(advance(line, step.font) <= width for line in lines):
            return _fitted(lines, step, number)
    return None


_MEASURED = 100
_SURELY = 1.02
"""What is estimated to be so much longer than the room is longer: letters grow as their size, to a hundredth."""


def _too_long(text: str, width: float, step: Step) -> bool:
    """Tell whether a text is surely too long for a step, from its length in one size: it need not be broken for that.

    At the end of each line but the last a space may go.
    """
    long = advance(text, font(step.face, _MEASURED, step.weight, step.spacing)) * step.size / _MEASURED
    return long > _SURELY * (step.lines * width + (step.lines - 1) * step.size)


def _fitted(lines: tuple[str, ...], step: Step, number: int, *, cut: bool = False) -> Fitted:
    made = step.font
    widest = max((advance(line, made) for line in lines), default=0.0)
    return Fitted(lines, made, step.size * step.line, widest, number, cut)


def _broken(text: str, width: float, step: Step, *, anywhere: bool = False) -> Iterator[str]:
    """Break a text into lines as full as they can be, where its script allows, or at need inside a word."""
    if step.lines == 1 and not anywhere:
        yield text
        return
    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if anywhere else QTextOption.WrapMode.WordWrap
    layout = QTextLayout(text, step.font)
    option = QTextOption()
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le")
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        begins, ends = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        yield units[begins:ends].decode("utf-16-le").rstrip(" ")
    layout.endLayout()


def _cut(text: str, width: float, step: Step, number: int) -> Fitted:
    """Fill the lines of a step; what is left over goes, from a word, for an ellipsis."""
    lines = list(_broken(text.replace(_NO_BREAK, " "), width, step, anywhere=True))
    if len(lines) <= step.lines:
        return _fitted(tuple(lines), step, number, cut=True)
    words = lines[step.lines - 1].split(" ")
    while len(words) > 1 and advance(" ".join(words) + _ELLIPSIS, step.font) > width:
        words.pop()
    last = " ".join(words) + _ELLIPSIS
    while len(last) > 2 and advance(last, step.font) > width:
        last = last[:-2] + _ELLIPSIS
    return _fitted((*lines[: step.lines - 1], last), step, number, cut=True)
