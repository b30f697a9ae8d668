"""Load the fonts that come with the program and give the right one for a use, a size and a language."""

from __future__ import annotations

from enum import Enum
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

from plenary.resources import folder

_LOADED = "plenary_fonts"


class Face(Enum):
    """What a text is: the program's own words, a large one, one that lacks room, or words that are said."""

    SANS = ("Noto Sans", "Plenary Sans Arabic", "Noto Sans SC")
    DISPLAY = ("Noto Sans Display", "Plenary Sans Arabic", "Noto Sans SC")
    CONDENSED = ("Noto Sans SemiCondensed", "Plenary Sans Arabic", "Noto Sans SC")
    DISPLAY_CONDENSED = ("Noto Sans Display SemiCondensed", "Plenary Sans Arabic", "Noto Sans SC")
    SERIF = ("Noto Serif", "Noto Naskh Arabic", "Noto Serif SC", "Noto Sans SC")

    __hash__ = object.__hash__
    """Of each there is one; a font is looked up by it hundreds of times in a frame."""


def load_fonts() -> None:
    """Make the program's fonts known to Qt; needs a running QGuiApplication.

    Whether the system has fonts of the same names is not asked: it may have some of them only, in other cuts. A
    second application (tests) starts with none, so each is marked once it has them.
    """
    application = QCoreApplication.instance()
    if application is None or application.property(_LOADED):
        return
    application.setProperty(_LOADED, True)
    for path in sorted(folder("fonts").iterdir()):
        if path.suffix == ".ttf":
            QFontDatabase.addApplicationFont(str(path))


@cache
def font(face: Face, size: int, weight: int = 400, spacing: float = 0.0) -> QFont:
    """Give a font of ``size`` whole pixels; figures come from the Latin family in every language.

    ``spacing`` is added after each letter, as a share of the size; never in Arabic, where letters join.
    """
    made = QFont(list(face.value))
    made.setPixelSize(max(1, size))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * size)
    return made
