"""What the officer's hand feels: another language, a letter in the field with a long list, and a desk at rest.

Time is that of the thread of the windows, so that what else the machine does meanwhile is not counted.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import resource
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from plenary.acts.requests import inscribe
from plenary.clock import RehearsalClock
from plenary.desk import Desk
from plenary.fact import DelegationCode
from plenary.refusal import Refusal
from plenary.tongue import Tongue
from tests.benchmarks.figures import FRAME, Figure, took
from tests.ui import scene
from ui import theme
from ui.bridge import Bridge
from ui.dialogs import OF_QT
from ui.models.proposals import register
from ui.podium.chair import ChairScreen
from ui.screens import Screens
from ui.secretary.halls import Halls
from ui.secretary.station import Station
from ui.settings import Settings
from ui.ticker import Ticker
from ui.tokens import Scheme

SCREENS = Path(__file__).resolve().parents[1] / "ui" / "two_screens.json"
SWITCH, IDLE = 150, 1.0
"""Milliseconds to another language; per cent of a core at rest, both clocks running."""
WAITING = 500
TYPED = ("nic", "mada", "unit", "repu", "congo", "guin", "saint", "korea", "zam", "trin")
RESTS = 30


class Sitting:
    """The windows on a debate with a long list, without a display."""

    def __init__(self, folder: Path) -> None:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
        made = QApplication.instance()
        self.application = made if isinstance(made, QApplication) else QApplication(["plenary"])
        theme.apply(self.application, Scheme.LIGHT, 1.0, Tongue("en"), still=True)
        desk = scene.debated()
        self._fill(desk)
        settings = Settings.scratch(folder)
        self.bridge, self.desk = Bridge(desk), desk
        self.ticker = Ticker(desk.clock, self.bridge)
        self.chair = ChairScreen(self.bridge, self.ticker, Screens(), settings, Tongue("en"))
        self.station = Station(self.bridge, self.ticker, Halls(self.chair), settings, OF_QT)
        self.station.window.show()
        self.chair.turn(self.station.window.screen())
        self.chair.hold_as(None)
        self.settle()

    @staticmethod
    def _fill(desk: Desk) -> None:
        """Inscribe every State for itself and for some groups, until the list is long."""
        states = [code for code in register(desk.conference, desk.clock.now()) if code.startswith("state:")]
        groups = ((), *(((DelegationCode(f"group:{name}")),) for name in ("G77", "EU", "GRULAC", "AFRICAN")))
        for group, state in itertools.product(groups, states):
            if len(desk.conference.floor.lists["2"].requests) >= WAITING:
                return
            with contextlib.suppress(Refusal):
                desk.perform(inscribe, state, on_behalf_of=group)

    def settle(self) -> None:
        """Wait until everything is painted."""
        for _ in range(5):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Let go of the meeting."""
        self.bridge.close()
        self.chair.close()
        self.station.window.leave()
        self.station.window.close()


def benchmark(folder: Path) -> list[Figure]:
    """Measure all three."""
    sitting = Sitting(Path(tempfile.mkdtemp(dir=folder)))
    found = [_switched(sitting), _typed(sitting), _rested(sitting)]
    sitting.close()
    return found


def _switched(sitting: Sitting) -> Figure:
    times = []
    for code in ("fr", "ar", "zh", "ru", "es", "en") * 3:
        started = time.thread_time()
        theme.apply(sitting.application, Scheme.LIGHT, 1.0, Tongue(code), still=True)
        sitting.station.rebuild()
        sitting.settle()
        times.append((time.thread_time() - started) * 1000)
    p50, p99 = took(times[6:])
    what = "another language, until the window is painted in it"
    return Figure(what, p50, p99, says=f"{p50:.0f} ms", found=p50, limit=SWITCH)


def _typed(sitting: Sitting) -> Figure:
    edit = sitting.station.window.desk.lists.field.edit
    waiting = len(sitting.bridge.conference.floor.lists["2"].requests)
    edit.setFocus()
    times = []
    # The finder is loaded at the first letter, what forgives typos at the first name that needs it: once.
    for word in (*TYPED, *TYPED * 3):
        edit.clear()
        sitting.settle()
        for letter in word:
            started = time.thread_time()
            QTest.keyClick(edit, letter)
            sitting.settle()
            times.append((time.thread_time() - started) * 1000)
    edit.clear()
    p50, p99 = took(times[sum(map(len, TYPED)) :])
    what = f"a letter in the field, painted, {waiting} in the list"
    return Figure(what, p50, p99, says=f"{p99:.1f} ms", found=p99, limit=FRAME)


def _rested(sitting: Sitting) -> Figure:
    """Let a statement run in real time on both screens and nothing else happen."""
    running = RehearsalClock(sitting.desk.clock.now())
    sitting.bridge.clock = sitting.ticker.clock = running
    sitting.ticker.start()
    _wait(1)
    used, started = _used(), time.monotonic()
    _wait(RESTS)
    percent = 100 * (_used() - used) / (time.monotonic() - started)
    sitting.ticker.stop()
    what = f"a desk at rest for {RESTS} s, both clocks running"
    return Figure(what, percent, percent, "%", says=f"{percent:.2f} %", found=percent, limit=IDLE)


def _wait(seconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(seconds * 1000, loop.quit)
    loop.exec()


def _used() -> float:
    spent = resource.getrusage(resource.RUSAGE_SELF)
    return spent.ru_utime + spent.ru_stime
