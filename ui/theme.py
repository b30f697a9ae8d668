"""Dress the whole application from the tokens: one style sheet and one palette on Fusion."""

from __future__ import annotations

from functools import cache

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from plenary.tongue import Tongue
from ui.fonts import Face, font, load_fonts
from ui.sheet import ARABIC, SHEET
from ui.tokens import BODY, DESK, HALL, DeskColours, HallColours, Scheme, Type

SMALLEST, LARGEST = 0.8, 2.0
"""The scale of the interface goes from 80 to 200 %."""
SMALLEST_TEXT = 11
"""No text of the secretary's window is smaller than this, whatever the scale, in pixels."""

ENGLISH = Tongue("en")
_LENGTHS = (2, 3, 4, 6, 8, 10, 12, 14, 16, 20, 24, 28, 38, 48, 84)
_TEXTS = (12, 13, 15, 18)
_STYLED = "plenary_style"
_ROLES = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "canvas",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "over",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accentsoft",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accenttext",
    QPalette.ColorRole.LinkVisited: "accenttext",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "track",
    QPalette.ColorRole.Accent: "accent",
}


class Look(Struct, frozen=True):
    """How the windows look now: scheme, scale of the interface, language, and whether nothing may move."""

    scheme: Scheme = Scheme.LIGHT
    scale: float = 1.0
    tongue: Tongue = ENGLISH
    still: bool = False

    @property
    def desk(self) -> DeskColours:
        """Give the colours of the secretary's window."""
        return DESK[self.scheme]

    @property
    def hall(self) -> HallColours:
        """Give the colours of the podium and the room in the same scheme."""
        return HALL[self.scheme]

    @property
    def leading(self) -> Qt.AlignmentFlag:
        """Give the edge at which every line begins; Qt would begin a label where its own letters do."""
        edge = Qt.AlignmentFlag.AlignRight if self.tongue.right_to_left else Qt.AlignmentFlag.AlignLeft
        return edge | Qt.AlignmentFlag.AlignAbsolute

    def px(self, size: float) -> int:
        """Give a length of the design in whole pixels at this scale."""
        return round(size * self.scale)

    def margins(self, start: float, top: float, end: float, bottom: float) -> QMargins:
        """Give the margins of a layout in whole pixels at this scale; Qt turns children round, and not these."""
        first, last = (end, start) if self.tongue.right_to_left else (start, end)
        return QMargins(self.px(first), self.px(top), self.px(last), self.px(bottom))

    def text_px(self, size: float) -> int:
        """Give a size of text in whole pixels; Arabic runs one larger up to 19, nothing falls below 11."""
        return _text_px(size, self.scale, self.tongue.right_to_left)

    def font(self, step: Type, weight: int | None = None, face: Face = Face.SANS) -> QFont:
        """Give the font of a step of the scale, in its own weight or another."""
        return _font(step.size, weight or step.weight, face, self.scale, self.tongue.right_to_left)


@cache
def _text_px(size: float, scale: float, right_to_left: bool) -> int:
    larger = size + 1 if right_to_left and size < 19 else size
    return max(SMALLEST_TEXT, round(larger * scale))


@cache
def _font(size: float, weight: int, face: Face, scale: float, right_to_left: bool) -> QFont:
    return font(face, _text_px(size, scale, right_to_left), weight)


class _Worn:
    """Holds the look: a frame asks for it hundreds of times, and Qt's own keeping would convert it each time."""

    now = Look()


def look() -> Look:
    """Give the look that was applied last, or the plain one before any was."""
    return _Worn.now


def palette(colours: DeskColours) -> QPalette:
    """Give the palette that follows from the colours, its disabled group in the tertiary text."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(colours, name)))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.text3))
    return made


def _hovered(wanted: Look) -> str:
    accent = QColor(wanted.desk.accent)
    return (accent.lighter(108) if wanted.scheme is Scheme.DARK else accent.darker(108)).name()


def sheet(wanted: Look) -> str:
    """Give the style sheet that follows from the look."""
    values = asdict(wanted.desk)
    values["accenthover"] = _hovered(wanted)
    values |= {f"px{size}": f"{wanted.px(size)}px" for size in _LENGTHS}
    return SHEET % (values | _sizes(wanted, right_to_left=False))


def _sizes(wanted: Look, *, right_to_left: bool) -> dict[str, str]:
    return {f"size{size}": f"{_text_px(size, wanted.scale, right_to_left)}px" for size in _TEXTS}


def let_read(window: QWidget, tongue: Tongue) -> None:
    """Let a window that has no widgets yet be read in a language: in its direction, in the sizes of its script.

    The sizes of Arabic are the window's, not the application's: another sheet for all would style every widget
    of every window again, those too that are about to be replaced.
    """
    mirrored = tongue.right_to_left
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    if mirrored:
        window.setStyleSheet(ARABIC % _sizes(look(), right_to_left=True))


def apply(
    application: QApplication,
    scheme: Scheme,
    scale: float = 1.0,
    tongue: Tongue | None = None,
    *,
    still: bool = False,
    sheet_later: bool = False,
) -> Look:
    """Dress the application anew and give the look; widgets hear of it by their style change.

    ``scale`` is held between 80 and 200 %. ``still`` is reduced motion: nothing moves but clocks and bars. With
    ``sheet_later`` the style sheet waits for ``wear``: under one, Qt styles every widget again with each parent
    that it is given, so whoever builds windows puts it on when they stand.
    """
    wanted = Look(scheme, min(LARGEST, max(SMALLEST, scale)), tongue or look().tongue, still)
    load_fonts()
    _Worn.now = wanted
    if not application.property(_STYLED):
        # Under a style sheet the style has another name: it is marked, not asked.
        application.setProperty(_STYLED, True)
        application.setStyle("Fusion")
    colours, text = palette(wanted.desk), wanted.font(BODY)
    if application.palette() != colours:
        application.setPalette(colours)
    if application.font() != text:
        application.setFont(text)
    if not sheet_later:
        wear(application)
    return wanted


def wear(application: QApplication) -> None:
    """Put on the style sheet of the look, if another one or none is worn."""
    dress = sheet(look())
    if application.styleSheet() != dress:
        # Every widget there is would be dressed anew.
        application.setStyleSheet(dress)
