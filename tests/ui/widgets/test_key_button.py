"""A button says its words whole under the pointer where they are cut, and only there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from plenary.tongue import Tongue
from ui.widgets import KeyButton
from ui.widgets.caps import engraved

LONG, SHORT = (
    "End statement. Next: United Nations Interregional Crime and Justice Research Institute",
    "Pause",
)


@pytest.fixture
def button(qtbot):
    made = KeyButton(LONG, key="Space")
    qtbot.addWidget(made)
    made.resize(200, made.sizeHint().height())
    return made


def told(button):
    """Let the pointer come to a button, and give what it says there."""
    place = QPointF(5, 5)
    QApplication.sendEvent(button, QEnterEvent(place, place, place))
    return button.toolTip()


def test_words_that_are_cut_are_said_whole_and_others_are_not(button):
    assert told(button) == LONG
    button.set_words(SHORT)
    assert told(button) == ""
    button.set_words(LONG)
    button.resize(button.sizeHint())
    assert told(button) == ""


def test_what_a_button_says_of_its_own_is_neither_covered_nor_taken_away(button):
    button.setToolTip("every booth is there")
    assert told(button) == "every booth is there"
    button.resize(button.sizeHint())
    assert told(button) == "every booth is there"
    button.allow("no meeting is open")
    assert told(button) == "no meeting is open"
    button.allow()
    button.resize(200, button.height())
    assert told(button) == LONG


@pytest.mark.parametrize(
    ("code", "keys"),
    [
        ("en", "Space, Ctrl Enter, Del, Ctrl K"),
        ("fr", "Espace, Ctrl Entrée, Suppr, Ctrl K"),
        ("es", "Espacio, Ctrl Intro, Supr, Ctrl K"),
        ("ar", "مسافة, Ctrl Enter, Del, Ctrl K"),
    ],
)
def test_a_key_is_called_as_keyboards_of_the_language_call_it(code, keys):
    said = [engraved(key, Tongue(code)) for key in ("Space", "Ctrl Enter", "Del", "Ctrl K")]
    assert ", ".join(said) == keys
