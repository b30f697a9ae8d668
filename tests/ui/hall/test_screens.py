"""Monitors are known again by what they are, not by where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from tests.ui.plugging import Plugging
from ui.hall.screens import ScreenKey, Screens, key, known

WORDS = st.text(st.characters(blacklist_characters="\t\n\r\x00", blacklist_categories=("Cs",)), max_size=12)


@given(WORDS.filter(bool), WORDS, WORDS)
def test_a_key_is_kept_as_one_line(name: str, model: str, serial: str) -> None:
    made = ScreenKey(name, model, serial)
    assert ScreenKey.read(str(made)) == made


@pytest.mark.parametrize("line", ["", "HDMI-1", "\t\t", "a\tb\tc\td"])
def test_a_foreign_line_is_no_key(line: str) -> None:
    assert ScreenKey.read(line) is None


def test_a_monitor_is_found_by_its_own_key() -> None:
    there = QGuiApplication.screens()
    assert known(key(there[0]), there) is there[0]
    assert known(ScreenKey("elsewhere", "unknown", "12"), there) is None


def test_a_monitor_without_a_serial_number_is_known_only_at_its_connector() -> None:
    there = QGuiApplication.screens()
    assert known(ScreenKey("elsewhere", there[0].model()), there) is None


def test_plugging_is_heard(qtbot: QtBot, plugging: Plugging) -> None:
    heard: list[str] = []
    screens = Screens()
    screens.gone.connect(lambda screen: heard.append(f"gone {screen.name()}"))
    screens.came.connect(lambda screen: heard.append(f"came {screen.name()}"))
    with qtbot.waitSignal(screens.gone):
        plugging.screens("Desk")
    with qtbot.waitSignal(screens.came):
        plugging.screens("Desk", "Hall")
    assert heard == ["gone Hall", "came Hall"]
    assert all(isinstance(each, QScreen) for each in screens.all())


def test_a_monitor_that_changes_is_named(qtbot: QtBot) -> None:
    screens, there = Screens(), QGuiApplication.screens()[-1]
    with qtbot.waitSignal(screens.changed) as heard:
        there.geometryChanged.emit(QRect())
    assert heard.args == [there]


def test_a_monitor_that_changes_is_not_said_by_what_is_gone(qtbot: QtBot) -> None:
    screens = Screens()
    Shiboken.delete(screens)
    with qtbot.captureExceptions() as raised:
        for each in QGuiApplication.screens():
            each.geometryChanged.emit(QRect())
    assert not raised
