"""What stands before and after the windows: the application, and the collector that let them be made in peace."""

from __future__ import annotations

import gc
import sys

from PySide6.QtWidgets import QApplication


def begin() -> QApplication:
    """Make the application."""
    return QApplication([sys.argv[0]])


def begun() -> None:
    """Let the collector go again when the windows stand; what is there by then it need never go through."""
    gc.freeze()
    gc.enable()
