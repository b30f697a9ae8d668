"""The focus is seen where the keyboard brought it, and only there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.painting.inking import has
from ui import theme
from ui.widgets import FocusRing, KeyButton


@pytest.fixture
def window(qtbot: QtBot) -> tuple[QWidget, FocusRing, list[QWidget]]:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(20, 20, 20, 20)
    parts: list[QWidget] = [KeyButton("Pause", key="P"), KeyButton("Undo", key="Z"), QLineEdit()]
    for each in parts:
        row.addWidget(each)
    ring = FocusRing(made)
    qtbot.addWidget(made)
    made.resize(500, 90)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made, ring, parts


def test_the_ring_follows_the_tab_key(qtbot: QtBot, window: tuple[QWidget, FocusRing, list[QWidget]]) -> None:
    made, ring, parts = window
    parts[0].setFocus()
    qtbot.keyClick(parts[0], Qt.Key.Key_Tab)
    assert ring.around is parts[1]
    assert ring.isVisible()
    assert ring.geometry().contains(parts[1].geometry())
    assert ring.geometry().width() == parts[1].width() + 8
    assert has(made.grab().toImage(), theme.look().desk.accent)


def test_a_field_shows_its_own_focus(qtbot: QtBot, window: tuple[QWidget, FocusRing, list[QWidget]]) -> None:
    _, ring, parts = window
    parts[1].setFocus()
    qtbot.keyClick(parts[1], Qt.Key.Key_Tab)
    assert parts[2].hasFocus()
    assert ring.around is None
    assert ring.isHidden()


def test_the_ring_moves_with_its_button(
    qtbot: QtBot, window: tuple[QWidget, FocusRing, list[QWidget]]
) -> None:
    made, ring, parts = window
    parts[0].setFocus()
    qtbot.keyClick(parts[0], Qt.Key.Key_Tab)
    made.resize(900, 120)
    assert ring.geometry().center() == parts[1].mapTo(made, QPoint(0, 0)) + parts[1].rect().center()
    parts[1].hide()
    assert ring.isHidden()


def test_the_ring_moves_with_what_its_button_stands_in(
    window: tuple[QWidget, FocusRing, list[QWidget]],
) -> None:
    made, ring, _ = window
    inner = QWidget(made)
    button = KeyButton("Pause", key="P")
    QHBoxLayout(inner).addWidget(button)
    inner.setGeometry(0, 0, 200, 60)
    inner.show()
    ring.lead(button)
    inner.move(240, 20)
    assert ring.geometry().center() == button.mapTo(made, QPoint(0, 0)) + button.rect().center()
