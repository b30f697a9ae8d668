"""What stands before and after the windows: the application, and the collector that let them be made in peace."""

from __future__ import annotations

import gc
import os
import sys

from PySide6.QtWidgets import QApplication

COLLECTED_AT = (20_000, 10, 100)
"""So much comes to be, net, before the interpreter collects in the midst of an act; younger and older parts."""


def begin() -> QApplication:
    """Make the application. It paints on its own thread.

    Qt hands letters and pictures of some size to other threads and waits for them: where the other processor has
    something to do, a frame would wait for that too.
    """
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    return QApplication([sys.argv[0]])


def begun() -> None:
    """Let the collector go again when the windows stand, and seldom; what is there by then it need never go through."""
    gc.freeze()
    gc.set_threshold(*COLLECTED_AT)
    gc.enable()
