"""Which key does what: shortcuts for Latin layouts, and the place of the key where letters are others."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from plenary.tongue import Tongue
from ui.secretary.choices import Choice
from ui.secretary.commands import COMMANDS, Command

PLACES = {
    16: "Q", 17: "W", 18: "E", 19: "R", 20: "T", 21: "Y", 22: "U", 23: "I", 24: "O", 25: "P",
    30: "A", 31: "S", 32: "D", 33: "F", 34: "G", 35: "H", 36: "J", 37: "K", 38: "L",
    44: "Z", 45: "X", 46: "C", 47: "V", 48: "B", 49: "N", 50: "M", 53: "/",
}  # fmt: skip
"""The letters of an English layout by the scan code of their place (set 1, which evdev follows)."""
XKB_OFFSET = 8
HELD = ("move-up", "move-down", "undo", "redo")
"""What repeats while the key is held down; everything else is done once."""


def actions(window: QWidget, run: Callable[[str], None]) -> dict[str, QAction]:
    """Make an action for every command, its keys working in the whole window but not inside text fields."""
    made: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setAutoRepeat(command.name in HELD)
        action.triggered.connect(_runner(run, command))
        window.addAction(action)
        made[command.name] = action
    return made


def _runner(run: Callable[[str], None], command: Command) -> Callable[[], None]:
    return lambda: run(command.name)


def by_place(event: QKeyEvent) -> str | None:
    """Give the command of a plain key by its place on the keyboard, where the layout has no Latin letters."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier or event.isAutoRepeat():
        return None
    if event.text().isascii() and event.text():
        return None
    offset = 0 if sys.platform == "win32" else XKB_OFFSET
    letter = PLACES.get(event.nativeScanCode() - offset)
    if letter is None:
        return None
    wanted = f"Shift+{letter}" if modifiers else letter
    return next((command.name for command in COMMANDS if wanted in command.keys), None)


def by_name(tongue: Tongue) -> list[Choice]:
    """Give every command as a line of the palette."""
    return [
        Choice(
            command.name,
            tongue.text(command.words),
            command.name,
            icon=command.icon,
            group=tongue.text(command.group),
            key=shown(command.keys[0]) if command.keys else "",
        )
        for command in COMMANDS
        if command.name != "palette"
    ]


def shown(key: str) -> str:
    """Give a key as a cap shows it."""
    words = {"PgDown": "PgDn", "Return": "Enter", "Shift": "⇧", "Up": "↑", "Down": "↓"}
    return " ".join(words.get(part, part) for part in key.split("+")) if len(key) > 1 else key
