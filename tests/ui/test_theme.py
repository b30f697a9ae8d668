"""The colours keep their contrast, and the application wears them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton

from plenary.tongue import Tongue
from ui import icons, theme
from ui.fonts import Face, font, load_fonts
from ui.sheet import ARABIC, SHEET
from ui.tokens import BODY, DESK, HALL, SMALL, Scheme, contrast

DESK_TEXTS = """
    text surface | text canvas | text accentsoft | text warnsoft | text2 surface | text2 canvas | text2 sunken
    text2 hover | text2 accentsoft | text3 surface | text3 canvas | onaccent accent | accenttext surface
    accenttext canvas | accenttext accentsoft | ok surface | ok canvas | warn surface | warn warnsoft
    over surface | onover overfill | relay surface | relay relaysoft | none surface | none canvas
"""
DESK_SHAPES = "accent surface | control surface | control canvas | warnfill surface | ok track"
HALL_TEXTS = """
    text bg | text panel | text2 bg | text2 panel | text3 bg | accent panel | ok bg | warn bg | onover over
    overtext bg | relay bg | none bg
"""
HALL_SHAPES = "warnbar bg | ok track"


def pairs(named: str) -> list[tuple[str, str]]:
    """Read pairs of roles: what stands on what."""
    words = re.findall(r"\w+", named)
    return list(zip(words[::2], words[1::2], strict=True))


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("named", "target"), [(DESK_TEXTS, 4.5), (DESK_SHAPES, 3.0)])
def test_the_desk_is_legible(scheme: Scheme, named: str, target: float) -> None:
    colours = DESK[scheme]
    weak = {pair for pair in pairs(named) if contrast(*(getattr(colours, role) for role in pair)) < target}
    assert weak == set()


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("named", "target"), [(HALL_TEXTS, 7.0), (HALL_SHAPES, 3.0)])
def test_the_podium_is_legible_from_afar(scheme: Scheme, named: str, target: float) -> None:
    colours = HALL[scheme]
    weak = {pair for pair in pairs(named) if contrast(*(getattr(colours, role) for role in pair)) < target}
    assert weak == set()


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)
    assert contrast("#11161D", "#FFFFFF") == pytest.approx(18.16, abs=0.01)


def test_the_application_wears_one_palette_and_hears_of_a_change(qapp: QApplication) -> None:
    theme.apply(qapp, Scheme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DESK[Scheme.DARK].surface
    assert theme.look().scheme is Scheme.DARK
    theme.apply(qapp, Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.WindowText).name().upper() == DESK[Scheme.LIGHT].text
    assert theme.look().scheme is Scheme.LIGHT


def test_every_name_in_the_sheet_is_filled(dressed: theme.Look) -> None:
    assert "%(" not in theme.sheet(dressed)
    assert dressed.desk.accent in theme.sheet(dressed)


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.8), (1.25, 1.25), (9.0, 2.0)])
def test_the_scale_stays_between_80_and_200(qapp: QApplication, asked: float, given: float) -> None:
    assert theme.apply(qapp, Scheme.LIGHT, asked).scale == given


def test_no_text_falls_below_eleven_and_arabic_is_larger(dressed: theme.Look) -> None:
    small = theme.Look(scale=0.8)
    assert small.text_px(SMALL.size) == 11
    assert theme.Look(tongue=Tongue("ar")).text_px(BODY.size) == 14
    assert dressed.text_px(BODY.size) == 13


def test_a_button_grows_with_the_scale(qapp: QApplication) -> None:
    button = QPushButton("Pause")
    theme.apply(qapp, Scheme.LIGHT, 1.0)
    button.ensurePolished()
    plain: QSize = button.sizeHint()
    theme.apply(qapp, Scheme.LIGHT, 2.0)
    button.ensurePolished()
    assert button.sizeHint().width() > 1.6 * plain.width()
    theme.apply(qapp, Scheme.LIGHT, 1.0)


@pytest.mark.parametrize(
    ("face", "weight"),
    [
        (Face.SANS, 400),
        (Face.SANS, 500),
        (Face.SANS, 600),
        (Face.SANS, 700),
        (Face.DISPLAY, 600),
        (Face.DISPLAY, 700),
        (Face.CONDENSED, 600),
        (Face.DISPLAY_CONDENSED, 600),
        (Face.SERIF, 400),
    ],
)
def test_the_fonts_are_ours(face: Face, weight: int) -> None:
    load_fonts()
    found = QFontInfo(font(face, 40, weight))
    assert found.family() == face.value[0]
    assert found.weight() == weight


def test_a_second_loading_adds_nothing(dressed: theme.Look) -> None:
    load_fonts()
    label = QLabel("x")
    label.ensurePolished()
    assert QFontInfo(label.font()).family() == "Noto Sans"
    assert dressed.still
    assert len(icons.names()) > 60


def test_every_size_of_text_has_its_own_in_arabic() -> None:
    def sized(sheet: str) -> dict[str, str]:
        return dict(re.findall(r"^([^{}\n]+) \{[^{}]*font-size: ([^;]+);", sheet, re.MULTILINE))

    # What has no size of its own has the application's, and in a window in Arabic the window's.
    assert sized(ARABIC) == {"*": "%(size13)s"} | sized(SHEET)


def test_arabic_is_larger_in_its_window_and_leaves_the_sheet_of_all_windows(qapp, qtbot) -> None:
    theme.apply(qapp, Scheme.LIGHT, 1.0, Tongue("en"))
    worn, sizes = qapp.styleSheet(), {}
    for code in ("en", "ar"):
        theme.apply(qapp, Scheme.LIGHT, 1.0, Tongue(code))
        window, said = QMainWindow(), [QLabel("5"), QLabel("5")]
        qtbot.addWidget(window)
        theme.let_read(window, Tongue(code))
        said[1].setProperty("said", "small")
        for each in said:
            each.setParent(window)
        window.show()
        sizes[code] = [each.font().pixelSize() for each in said]
        assert qapp.styleSheet() == worn
    theme.apply(qapp, Scheme.LIGHT, 1.0, Tongue("en"))
    assert sizes == {"en": [13, 12], "ar": [14, 13]}
