"""What is kept as a picture is painted once for each way in which it looks, and looks as it is painted."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from plenary.fact import RequestId
from tests.ui.painting.inking import alike
from ui import theme
from ui.models.speakers import SpeakerRow
from ui.painting.canvas import Canvas
from ui.painting.kept import Kept
from ui.secretary.speakers_table import SpeakersTable
from ui.tokens import BODY
from ui.widgets import KeyButton, Kind

GROUND, INK = "#FFFFFF", "#1B2733"
pytestmark = pytest.mark.usefixtures("qapp")


class Sign:
    """Paints a word on a plate, and counts how often."""

    def __init__(self, word: str) -> None:
        self.word, self.times = word, 0

    def paint(self, painter: QPainter) -> None:
        """Paint it into 80 × 30 pixels."""
        self.times += 1
        canvas = Canvas(painter, 80)
        canvas.fill(canvas.box(2, 2, 76, 26), "#DCE6F0", 8)
        canvas.text(10, 20, self.word, theme.look().font(BODY), INK)


def _picture(ratio: float, sign: Sign, kept: Kept | None = None) -> QImage:
    image = QImage(round(160 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.translate(8, 4)
    if kept is None:
        sign.paint(painter)
    else:
        kept.paint(painter, (80, 30), sign.word, sign.paint, GROUND)
    painter.end()
    return image


@pytest.mark.parametrize(("ratio", "times"), [(1.0, 2), (2.0, 2), (1.25, 4)])
def test_a_sign_is_painted_twice_where_a_screen_counts_whole_pixels(ratio, times):
    kept, sign = Kept(4), Sign("Ready")
    asked = _picture(ratio, Sign("Ready"))
    found = [_picture(ratio, sign, kept) for _ in range(4)]
    assert all(alike(asked, each) for each in found)
    assert sign.times == times


def test_the_oldest_is_painted_again_where_there_are_more_than_are_kept():
    kept, signs = Kept(2), [Sign(word) for word in "ABC"]
    first, second, third = signs
    for sign in (*signs, third, second, third, second, first, second):
        _picture(1.0, sign, kept)
    assert [sign.times for sign in signs] == [2, 3, 2]


STATES = [
    {"words": words, "icon": icon, "enabled": enabled, "down": down, "wide": wide}
    for words in ("Pause", "End statement. Next: Bosnia and Herzegovina")
    for icon in ("pause", "play")
    for enabled in (True, False)
    for down in (True, False)
    for wide in (140, 360)
]


def _put(button: KeyButton, state: dict) -> QImage:
    button.set_words(state["words"], icon=state["icon"])
    button.setEnabled(state["enabled"])
    button.setDown(state["down"])
    button.resize(state["wide"], 40)
    return button.grab().toImage()


@pytest.mark.parametrize("kind", Kind)
def test_a_button_looks_as_one_that_never_was_in_another_state(qtbot, kind):
    def made() -> KeyButton:
        button = KeyButton("", icon="pause", key="P", kind=kind)
        qtbot.addWidget(button)
        return button

    used = made()
    for state in (*STATES, *STATES):
        assert alike(_put(made(), state), _put(used, state)), state


def _waiting(first: int, expected: str) -> tuple[SpeakerRow, ...]:
    names = ("Egypt", "Bosnia and Herzegovina", "Sweden", "Peru", "Antigua and Barbuda")
    return tuple(
        SpeakerRow(
            RequestId(name),
            number,
            name,
            "European Union" * (name == "Sweden"),
            expected,
            "5 min",
            name[0],
            "at booths",
            "check",
        )
        for number, name in enumerate(names[first:], start=1)
    )


@pytest.mark.parametrize("wide", [420, 760])
@pytest.mark.parametrize("chosen", [None, "Peru"])
def test_a_list_that_moved_up_looks_as_one_that_never_stood_otherwise(qtbot, wide, chosen):
    def made(*shown: tuple[SpeakerRow, ...]) -> QImage:
        table = SpeakersTable(theme.ENGLISH)
        qtbot.addWidget(table)
        table.resize(wide, 200)
        for rows in shown:
            table.rows.show(rows)
            table.choose(chosen)
            table.settle()
            picture = table.grab().toImage()
        return picture

    before, now = _waiting(0, "10.15"), _waiting(1, "10.21")
    assert alike(made(now), made(before, before, before, now))
    assert alike(made(now), made(before, now, before, now))
    assert not alike(made(before), made(before, now))
