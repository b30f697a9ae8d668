"""Run the application until its last window is closed."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.app import App
from ui.settings import Settings


def run(words: Sequence[str]) -> int:
    """Open the application as its command line says, and give the status."""
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Plenary")
    paths = [Path(word) for word in words if not word.startswith("-")]
    with tempfile.TemporaryDirectory() as folder:
        thrown_away = "--scratch" in words
        settings = Settings.scratch(Path(folder)) if thrown_away else Settings.of_this_desk()
        app = App(application, settings)
        app.mishaps.install()
        app.begin(paths[0] if paths else None)
        status = application.exec()
        app.close_meeting()
    return status
