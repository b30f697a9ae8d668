"""Which key does what: shortcuts for Latin layouts, and the place of the key where letters are others."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.secretary.commands import KEYED, Command

LETTERS = {
    16: "Q", 17: "W", 18: "E", 19: "R", 20: "T", 21: "Y", 22: "U", 23: "I", 24: "O", 25: "P",
    30: "A", 31: "S", 32: "D", 33: "F", 34: "G", 35: "H", 36: "J", 37: "K", 38: "L",
    44: "Z", 45: "X", 46: "C", 47: "V", 48: "B", 49: "N", 50: "M",
}  # fmt: skip
"""The letters of an English layout by the scan code of their place (set 1, which evdev follows)."""
DIGITS = {2: "1", 3: "2", 4: "3", 5: "4", 6: "5"}
"""The digits, which a French keyboard gives with Shift only."""
SIGNS = {51: ",", 53: "/"}
"""Signs that other layouts have elsewhere; at their place they have signs that stand for nothing else."""
XKB_OFFSET = 8
Shift, Keypad = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
Control = Qt.KeyboardModifier.ControlModifier
_LAST_LATIN = 0xFF
HELD = ("move-up", "move-down", "undo", "redo")
"""What repeats while the key is held down; everything else is done once."""


def actions(window: QWidget, run: Callable[[str], None]) -> dict[str, QAction]:
    """Make an action for every command with keys; they work in the whole window but not inside text fields."""
    made: dict[str, QAction] = {}
    for command in [each for each in KEYED if each.keys]:
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


def by_place(event: QKeyEvent, *, typing: bool = False) -> str | None:
    """Give the command of a key that no shortcut knew: by the sign it types, else by its place on the keyboard.

    A letter of a Latin layout is what is engraved on its cap; where the letters
    are others, its place counts. While somebody is ``typing``, undo and redo
    are those of the text.
    """
    if event.isAutoRepeat():
        return None
    wanted = _typed(event) or _placed(event)
    found = next((command.name for command in KEYED if wanted in command.keys), None) if wanted else None
    return None if typing and found in ("undo", "redo") else found


def types_words(focused: QWidget | None) -> bool:
    """Tell whether somebody is typing: the focus is where an input method writes."""
    return focused is not None and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _typed(event: QKeyEvent) -> str:
    """Give a sign that is a key of its own, with or without Shift: ``+``, and ``/`` on a French keyboard."""
    plain = not event.modifiers() & ~(Shift | Keypad)
    return event.text() if plain and event.text() in ("+", "/") else ""


def _placed(event: QKeyEvent) -> str:
    modifiers = event.modifiers() & ~Keypad
    place = event.nativeScanCode() - (0 if sys.platform == "win32" else XKB_OFFSET)
    if modifiers & ~(Shift | Control):
        return ""
    if modifiers & Control:
        known = {**DIGITS, 51: SIGNS[51], **(LETTERS if _beyond_latin(event.key()) else {})}
    elif event.text().isascii():
        known = {53: SIGNS[53]} if event.text() and not modifiers else {}
    else:
        known = {**LETTERS, **SIGNS}
    shift = "Shift+" if modifiers & Shift and place not in DIGITS else ""
    control = "Ctrl+" if modifiers & Control else ""
    return f"{control}{shift}{known[place]}" if place in known else ""


def _beyond_latin(key: int) -> bool:
    return _LAST_LATIN < key < Qt.Key.Key_Escape or key == Qt.Key.Key_unknown


def shown(key: str) -> str:
    """Give a key as a cap shows it."""
    words = {"PgDown": "PgDn", "Return": "Enter", "Shift": "⇧", "Up": "↑", "Down": "↓"}
    return " ".join(words.get(part, part) for part in key.split("+")) if len(key) > 1 else key
