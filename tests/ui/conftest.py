"""Give every test of the windows an application that is dressed as the real one is."""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.tokens import Scheme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> theme.Look:
    """The application in the light scheme at 100 %."""
    return theme.apply(qapp, Scheme.LIGHT, 1.0, theme.ENGLISH, still=True)
