"""Run the application until its last window is closed."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.app import App
from ui.background import wait_for_all
from ui.settings import Settings
from ui.starting.early import begun

_PATIENCE = timedelta(seconds=30)
"""How long the program waits at its end for a printer or a folder that does not answer."""


def run(words: Sequence[str], application: QApplication) -> int:
    """Open the application as its command line says, and give the status."""
    application.setApplicationName("Plenary")
    paths = [Path(word) for word in words if not word.startswith("-")]
    with ExitStack() as thrown_away:
        app = App(application, _settings(thrown_away) if "--scratch" in words else Settings.of_this_desk())
        app.mishaps.install()
        app.begin(paths[0] if paths else None)
        begun()
        status = application.exec()
        app.close_meeting()
        wait_for_all(_PATIENCE)
    return status


def _settings(thrown_away: ExitStack) -> Settings:
    return Settings.scratch(Path(thrown_away.enter_context(tempfile.TemporaryDirectory())))
