"""Begin what goes on by itself while the program is loaded: the application, and the fonts on a thread of their own."""

from __future__ import annotations

import gc
import sys

from PySide6.QtWidgets import QApplication

from ui.fonts import load_ahead


def begin() -> QApplication:
    """Make the application."""
    application = QApplication([sys.argv[0]])
    load_ahead()
    return application


def begun() -> None:
    """Let the collector go again when the windows stand; what is there by then it need never go through."""
    gc.freeze()
    gc.enable()
