"""What a process of its own loads and says, told as JSON on its standard output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[1]

LEAN = """
from ui.starting.lean_qt import lean
from ui.starting.quick_enums import quick_enums
from ui.starting.spared import spared
with spared(), lean():
    with quick_enums():
        import ui.starting.binding
    import PySide6.QtCore
    import PySide6.QtWidgets
"""
"""Loads Qt the way the program does."""


def said_by(code, *words):
    """Run code with these words, without a display, and give what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=HOUSE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(done.stdout)
