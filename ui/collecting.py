"""Collect what nobody holds any more between two acts, on the thread of the windows: no act waits for it then."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

QUIET = 100
"""Milliseconds after an act, when it is painted and the next one is not yet asked for."""


class Collector(QObject):
    """Collects a moment after the last act; it lives as long as its ``parent``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET)
        self._timer.timeout.connect(self._collect)

    def put_off(self) -> None:
        """Wait anew: something was entered, and the windows are about to show it."""
        self._timer.start()

    def _collect(self) -> None:
        """Go through what is young; through everything as often as the interpreter was told to."""
        _, _, older = gc.get_count()
        gc.collect(2 if older > gc.get_threshold()[2] else 1)
