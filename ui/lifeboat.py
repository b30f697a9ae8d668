"""The lifeboat: every ten minutes of a meeting, and when it rises, a copy of the file and the meeting on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QObject, Signal

from plenary.agenda.meetings import Sitting
from plenary.conference import Conference
from plenary.tongue import Tongue
from ui.background import Background
from ui.bridge import Bridge
from ui.ticker import Ticker

EVERY = timedelta(minutes=10)
LATER = {"work": "ui.lifeboat_work"}
"""What writes papers; loaded by name when the first lifeboat is launched, and away from the windows."""


class Work(Protocol):
    """What the module of the work gives."""

    launch: Callable[[Path, Path, Tongue, datetime, str], tuple[Path, Path]]


def launch(path: Path, folder: Path, tongue: Tongue, now: datetime, size: str) -> tuple[Path, Path]:
    """Write copy and paper; see ``ui.lifeboat_work.launch``."""
    return cast("Work", import_module(LATER["work"])).launch(path, folder, tongue, now, size)


class Lifeboat(QObject):
    """Launches one after the other. ``launched(paper)`` when both files are there, ``failed(why)`` when they are not.

    A failure costs the meeting nothing: the next one is launched ten minutes later all the same.
    """

    launched = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        ticker: Ticker,
        path: Path,
        folder: Callable[[], Path],
        tongue: Callable[[], Tongue],
        sheets: Callable[[], str] = lambda: "A4",
    ) -> None:
        super().__init__()
        self.bridge, self.path = bridge, path
        self._folder, self._tongue, self._sheets = folder, tongue, sheets
        self._background = Background(self)
        self._last = bridge.clock.now()
        self._at_sea = self._wanted = False
        ticker.ticked.connect(self.tick)
        bridge.conference_changed.connect(self._renew)

    def tick(self, now: datetime) -> None:
        """Launch where a meeting sits and ten minutes have gone by."""
        if self.bridge.conference.meetings.sitting is Sitting.NONE:
            return
        if not timedelta() <= now - self._last < EVERY:
            self.launch()

    def _renew(self, before: Conference, now: Conference) -> None:
        if before.meetings.sitting is not Sitting.NONE and now.meetings.sitting is Sitting.NONE:
            self.launch()

    def launch(self) -> None:
        """Launch one now; while one is being written, once that is done."""
        self._wanted = self._at_sea
        if self._at_sea:
            return
        self._at_sea, self._last = True, self.bridge.clock.now()
        given = (self.path, self._folder(), self._tongue(), self._last, self._sheets())
        self._background.start(lambda: launch(*given), self._landed, self._sunk)

    def _landed(self, files: tuple[Path, Path]) -> None:
        self.launched.emit(files[1])
        self._back()

    def _sunk(self, why: Exception) -> None:
        self.failed.emit(why)
        self._back()

    def _back(self) -> None:
        """Launch the one that was wanted meanwhile: the meeting rose while the last one was being written."""
        self._at_sea = False
        if self._wanted:
            self.launch()
