"""Give every test of the windows two monitors and an application that is dressed as the real one is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui.plugging import CONFIGURATION, Plugging, Unpluggable
from ui import theme
from ui.tokens import Scheme

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(CONFIGURATION).resolve()}"


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Windows that a test has done with are gone before the next one, as they are in a running program."""
    yield
    for each in QApplication.topLevelWidgets():
        each.close()
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
