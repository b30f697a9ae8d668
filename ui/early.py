"""Begin what goes on by itself while the program is loaded: the application, and the fonts on a thread of their own."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from ui.fonts import load_ahead


def begin() -> QApplication:
    """Make the application."""
    application = QApplication([sys.argv[0]])
    load_ahead()
    return application
