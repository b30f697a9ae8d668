"""Measure how soon each window stands: from the start of the process to the frame after which only clocks move."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from ui.settings import Settings

STILL = 1.0
"""Seconds in which nothing but the clocks changes."""
LONGEST = 60.0
EVERY = 50
USAGE = "usage: plenary --measure-start MEETING.plenary\n"
CLOCKS = ("ClockWidget", "TimeBar", "WallClock", "RibbonWidget", "InterpretationBar")
"""The widgets that paint time."""


class Application(Protocol):
    """What is measured."""

    def begin(self, path: Path | None = None) -> None:
        """Open a meeting."""
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
        told = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        up = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError):
        return time.time() - time.process_time()
    return time.time() - up + int(told[19]) / 100


def clocks(window: QWidget) -> QRegion:
    """Give the part of a window in which time is painted."""
    region = QRegion()
    for each in window.findChildren(QWidget):
        if type(each).__name__ in CLOCKS and each.isVisible():
            region += QRegion(each.rect().translated(each.mapTo(window, QPoint())))
    return region


class Frames(QObject):
    """Notes when each window painted anything but its clocks for the last time."""

    def __init__(self) -> None:
        super().__init__()
        self.last: dict[int, float] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a frame, unless it lies within the clocks: what stands under them is painted with them."""
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            window = watched.window()
            painted = event.region().translated(watched.mapTo(window, QPoint()))
            if not painted.subtracted(clocks(window)).isEmpty():
                self.last[id(window)] = time.time()
        return False

    def still(self, now: float) -> bool:
        """Tell whether every window has stood still for long enough."""
        return bool(self.last) and all(now - each >= STILL for each in self.last.values())


def measure_start(words: Sequence[str], make: Make) -> int:
    """Open the application on a meeting, print when each window stood as JSON, and end."""
    if len(words) != 1 or not Path(words[0]).is_file():
        sys.stderr.write(USAGE)
        return 2
    started = process_started()
    application, frames, timer = QApplication([sys.argv[0]]), Frames(), QTimer()
    application.installEventFilter(frames)
    with TemporaryDirectory() as folder:
        app = make(application, Settings.scratch(Path(folder)))
        app.begin(Path(words[0]))
        windows = app.windows()

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
