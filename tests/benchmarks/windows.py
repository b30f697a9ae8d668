"""What the officer's hand feels: another language, a letter in the field with a long list, and a desk at rest.

Time is that of the thread of the windows, so that what else the machine does meanwhile is not counted.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import resource
import statistics
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
from plenary.tongue import LANGUAGES, Tongue
from tests.benchmarks.figures import FRAME, Figure, took
from tests.ui import scene
from ui import theme
from ui.bridge import Bridge
from ui.dialogs import OF_QT
from ui.hall.screens import Screens
from ui.models.proposals import register
from ui.podium.chair import ChairScreen
from ui.qt_words import QtWords
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
WALKS = 3


class Sitting:
    """The windows on a debate with a long list, without a display."""

    def __init__(self, folder: Path) -> None:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
        made = QApplication.instance()
        self.application = made if isinstance(made, QApplication) else QApplication(["plenary"])
        theme.apply(self.application, Scheme.LIGHT, 1.0, Tongue("en"), still=True)
        self.words = QtWords(self.application)
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

    def speak(self, code: str) -> None:
        """Take another language, as the application does, and wait until the window is painted in it."""
        tongue = Tongue(code)
        self.words.speak(tongue)
        theme.apply(self.application, Scheme.LIGHT, 1.0, tongue, still=True)
        self.station.rebuild()
        self.settle()

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
    found = [*_switched(sitting), _typed(sitting), _rested(sitting)]
    sitting.close()
    return found


def _switched(sitting: Sitting) -> list[Figure]:
    """Go from each language to each other one, as the application does; what counts is the slowest pair."""
    times: dict[tuple[str, str], list[float]] = {}
    before = "en"
    for code in (*LANGUAGES, *itertools.chain(*itertools.repeat(_pairwise(), WALKS))):
        started = time.thread_time()
        sitting.speak(code)
        times.setdefault((before, code), []).append((time.thread_time() - started) * 1000)
        before = code
    # Each language is loaded when it is first spoken.
    pairs = {pair: statistics.median(taken[-WALKS:]) for pair, taken in times.items() if pair[0] != pair[1]}
    arabic = {pair: taken for pair, taken in pairs.items() if "ar" in pair}
    what = "another language, until the window is painted in it"
    return [_switch(what, pairs), _switch("to Arabic or from it", arabic)]


def _switch(what: str, pairs: dict[tuple[str, str], float]) -> Figure:
    slowest = max(pairs, key=lambda pair: pairs[pair])
    found, named = pairs[slowest], "-".join(slowest)
    p50, p99 = took([*pairs.values()])
    said = f"{named} {found:.0f} ms"
    return Figure(f"{what}, {len(pairs)} pairs", p50, p99, says=said, found=found, limit=SWITCH)


def _pairwise() -> tuple[str, ...]:
    """Walk through the languages so that each follows each other one; the last one is the first."""
    ahead = {code: [other for other in LANGUAGES if other != code] for code in LANGUAGES}
    way, walked = [LANGUAGES[0]], list[str]()
    while way:
        follow = ahead[way[-1]]
        if follow:
            way.append(follow.pop())
        else:
            walked.append(way.pop())
    return tuple(reversed(walked))


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
