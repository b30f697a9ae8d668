"""Let surfaces stand on a screen, for tests that paint in steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def standing(qtbot: QtBot, make: Callable[[], W], width: int, height: int) -> tuple[W, W]:
    """Give two surfaces that stand there: what was never shown is painted whole each time."""
    made = make(), make()
    for each in made:
        qtbot.addWidget(each)
        each.resize(width, height)
        with qtbot.waitExposed(each):
            each.show()
    return made
