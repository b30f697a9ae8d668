"""The windows of a debate on a real display, whose second monitor comes and goes."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from plenary.acts.statements import extend_statement
from plenary.tongue import Tongue
from tests.trials.plugging import HALL, XRANDR
from tests.ui import scene
from ui import theme
from ui.bridge import Bridge
from ui.hall.screens import Screens
from ui.models.held import Held
from ui.podium.chair import ChairScreen
from ui.secretary.window import SecretaryWindow
from ui.settings import Settings
from ui.ticker import Ticker
from ui.tokens import Scheme

PATIENCE = 5.0


class Shown(QObject):
    """Notes every exposure of the chair's window on a place that is not its own, or of what was not released."""

    def __init__(self, chair: ChairScreen) -> None:
        super().__init__()
        self._chair = chair
        self.wrong: list[str] = []
        self.painted = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names its events
        """Look whenever the window is about to be painted."""
        if event.type() is QEvent.Type.Paint:
            self.painted += 1
            window = self._chair.window
            if window.isVisible() and window.geometry().x() < 1280:
                self.wrong.append(f"painted on the officer's monitor: {window.geometry()}")
            if window.view.held is not self._chair.held:
                self.wrong.append("showed what was not released")
        return False


class Plugged:
    """An officer's window, the chair's screen, and a monitor that is pulled out and put back."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        theme.apply(application, Scheme.LIGHT, 1.0, Tongue("en"), still=True)
        self.application = application
        desk = scene.debated()
        self.bridge, self.ticker = Bridge(desk), Ticker(desk.clock)
        settings = Settings.scratch(folder)
        self.chair = ChairScreen(self.bridge, self.ticker, Screens(), settings, Tongue("en"))
        self.officer = SecretaryWindow(self.bridge, self.ticker, Tongue("en"))
        self.officer.setGeometry(0, 0, 1200, 800)
        self.officer.show()
        self._until(lambda: len(QGuiApplication.screens()) == 2)
        hall = next(screen for screen in QGuiApplication.screens() if screen.geometry().x() >= 1280)
        self.chair.show_on(hall)
        self.seen = Shown(self.chair)
        self.chair.window.installEventFilter(self.seen)
        self.acts = 0
        self._entries = len(self.bridge.record.entries)

    def _until(self, done) -> bool:
        ends = time.monotonic() + PATIENCE
        while not done() and time.monotonic() < ends:
            self.application.processEvents()
            time.sleep(0.002)
        return bool(done())

    def once(self, number: int) -> list[str]:
        """Pull the monitor out, act, put it back; give what was wrong."""
        wrong = []
        held = (Held.CARD, None, Held.LAST_FRAME, None)[number % 4]
        self.chair.hold_as(held)
        subprocess.run([XRANDR, "--delmonitor", HALL[0]], check=False, capture_output=True)
        if not self._until(lambda: not self.chair.window.isVisible()):
            wrong.append(f"{number}: still visible after its monitor went")
        if not self.officer.isVisible():
            wrong.append(f"{number}: the officer's window went too")
        self.bridge.perform(extend_statement, 1)
        self.acts += 1
        self._until(lambda: not self.bridge.pending)
        subprocess.run([XRANDR, "--setmonitor", *HALL], check=False, capture_output=True)
        if not self._until(
            lambda: self.chair.window.isVisible() and self.chair.window.geometry().x() >= 1280
        ):
            wrong.append(f"{number}: did not come back: {self.chair.window.geometry()}")
        return wrong

    def ended(self) -> list[str]:
        """Give what was wrong over all, and let go."""
        wrong = list(dict.fromkeys(self.seen.wrong))
        entered = len(self.bridge.record.entries) - self._entries
        if entered != self.acts:
            wrong.append(f"{self.acts} acts were asked for, {entered} were entered")
        self.bridge.close()
        self.officer.leave()
        self.chair.close()
        return wrong
