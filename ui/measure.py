"""Measure how soon each window stands: from the start of the process to the frame after which only clocks move."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTemporaryDir, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.settings import Settings
from ui.starting.early import begun

STILL = 1.0
"""Seconds in which nothing changes; the clocks are held."""
LONGEST = 60.0
EVERY = 50
USAGE = "usage: plenary --measure-start MEETING.plenary\n"


class Application(Protocol):
    """What is measured."""

    def begin(self, path: Path | None = None) -> None:
        """Open a meeting."""
        ...

    def hold_clocks(self) -> None:
        """Let the clocks show the instant that they show."""
        ...

    def close_meeting(self) -> None:
        """Close it."""
        ...

    def windows(self) -> dict[str, QWidget]:
        """Give the windows that are shown, by name."""
        ...


Make = Callable[[QApplication, Settings], Application]


def process_started() -> float:
    """Give when this process started, in the seconds of ``time.time``; as near as the system tells."""
    try:
        told = Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        up = float(Path("/proc/uptime").read_text(encoding="utf-8").split()[0])
    except (OSError, ValueError):
        return time.time() - time.process_time()
    return time.time() - up + int(told[19]) / 100


class Frames(QObject):
    """Notes when each window had painted for the last time.

    It watches the windows and not each widget: an observer that every event passes through would itself be
    a good part of what it measures.
    """

    def __init__(self, windows: Iterable[QWidget]) -> None:
        super().__init__()
        self.last: dict[int, float] = {}
        for window in windows:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a frame when it is done."""
        if event.type() in (QEvent.Type.UpdateRequest, QEvent.Type.Paint):
            QTimer.singleShot(0, lambda: self._note(id(watched)))
        return False

    def _note(self, window: int) -> None:
        self.last[window] = time.time()

    def still(self, now: float) -> bool:
        """Tell whether every window has stood still for long enough."""
        return bool(self.last) and all(now - each >= STILL for each in self.last.values())


def measure_start(words: Sequence[str], make: Make, application: QApplication) -> int:
    """Open the application on a meeting, print when each window stood as JSON, and end."""
    if len(words) != 1 or not Path(words[0]).is_file():
        sys.stderr.write(USAGE)
        return 2
    started = process_started()
    timer, folder = QTimer(), QTemporaryDir()
    app = make(application, Settings.scratch(Path(folder.path())))
    app.begin(Path(words[0]))
    begun()
    app.hold_clocks()
    windows = app.windows()
    frames = Frames(windows.values())

    def look() -> None:
        now = time.time()
        if frames.still(now) or now - started > LONGEST:
            application.quit()

    timer.timeout.connect(look)
    timer.start(EVERY)
    application.exec()
    stood = {
        name: round((frames.last[id(window)] - started) * 1000)
        for name, window in windows.items()
        if id(window) in frames.last
    }
    app.close_meeting()
    sys.stdout.write(json.dumps({"schema": 1, "milliseconds": stood}) + "\n")
    return 0 if stood else 1
