"""Give every test of the windows two monitors and an application that is dressed as the real one is."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.plugging import CONFIGURATION, Plugging, Unpluggable
from ui import theme
from ui.tokens import Scheme

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(CONFIGURATION).resolve()}"


PATIENCE = 60_000
"""Milliseconds until a test gives up: a busy computer is no fault of the windows."""


class PatientBot(QtBot):
    """Waits as long as it takes; a test that never sees what it waits for still ends."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        """Let events happen until ``callback`` says yes or asserts no more."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """The bot of pytest-qt with more patience."""
    del qapp
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Windows of a test, the words and the direction of its language and what it copied are gone before the next one."""
    yield
    for each in QApplication.topLevelWidgets():
        each.close()
        if each.parent() is None:
            each.deleteLater()
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.clipboard().clear()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> theme.Look:
    """The application in the light scheme at 100 %."""
    return theme.apply(qapp, Scheme.LIGHT, 1.0, theme.ENGLISH, still=True)


@pytest.fixture
def plugging() -> Iterator[Plugging]:
    """Monitors that can be unplugged; both are there again afterwards."""
    try:
        made = Plugging()
    except Unpluggable as reason:
        pytest.skip(f"monitors cannot be unplugged here: {reason}")
    if {screen.name() for screen in QGuiApplication.screens()} != {"Desk", "Hall"}:
        pytest.skip("this application was started without two monitors")
    yield made
    made.screens("Desk", "Hall")
