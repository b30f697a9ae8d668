"""From an act to both windows painted, beyond a raw durable commit: by turns, without a display.

What an act takes beyond the disk is told act by act: its time without its own commit, and with what a commit of the
archive takes at the median more than a raw one. The worst acts less the worst raw commits would be another thing: a disk
is seldom slow in the same turns, and one that was slow beside the acts would make every act fast.

The windows stand for a second before the first act: what a program loads when it is seen is loaded by then, as at a desk.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from plenary.archive.file import Archive
from plenary.archive.line import Line, NewLine
from plenary.clock import HandClock
from plenary.tongue import Tongue
from tests.benchmarks.disk import RawDisk
from tests.benchmarks.figures import FRAME, Figure, alone, timed, took
from tests.benchmarks.meeting import LongMeeting
from tests.desks import TEN
from ui import theme
from ui.bridge import Bridge
from ui.hall.screens import Screens
from ui.podium.chair import ChairScreen
from ui.secretary.window import SecretaryWindow
from ui.settings import Settings
from ui.start import TURN
from ui.starting.early import begin, begun
from ui.ticker import Ticker
from ui.tokens import Scheme

SCREENS = Path(__file__).resolve().parents[1] / "ui" / "two_screens.json"
TURNS = 400
SIZES = (500, 50_000)
LAST = -100
"""The priority of what is to be done after everything that waits, painting too."""
STOOD = 1000
"""Milliseconds for which the windows stand before the first act."""


class Taken(Struct, frozen=True):
    """What an act took, in milliseconds: by the clock on the wall, of it its own commit, and work of desk and windows.

    Work leaves out the disk, and what else the machine does meanwhile.
    """

    act: str
    time: float
    commit: float
    work: float


class Timed(Struct):
    """Keeps lines in an archive, and tells how many milliseconds the last commit took."""

    archive: Archive
    took: float = 0.0

    def write(self, after: int, lines: Sequence[NewLine], *, redact: int | None = None) -> list[Line]:
        """Enter lines as the archive does."""
        started = time.perf_counter()
        entered = self.archive.write(after, lines, redact=redact)
        self.took = (time.perf_counter() - started) * 1000
        return entered

    def read_since(self, seen: int) -> list[Line]:
        """Give lines as the archive does."""
        return self.archive.read_since(seen)


class Painted(QObject):
    """Waits until what was asked of the desk stands in the windows."""

    MARK = QEvent.Type(QEvent.registerEventType())

    def __init__(self, bridge: Bridge, kept: Timed, windows: list[QWidget]) -> None:
        super().__init__()
        self.bridge, self.kept = bridge, kept
        self.painted: set[QObject] = set()
        self._busy = False
        self._loop = QEventLoop()
        for window in windows:
            window.installEventFilter(self)
        bridge.entered.connect(self._mark)
        bridge.refused.connect(self._loop.quit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names its events
        """Note that a window lays itself out or paints."""
        if event.type() in (QEvent.Type.UpdateRequest, QEvent.Type.LayoutRequest):
            self._busy = True
            self.painted.add(watched)
        return False

    def event(self, event: QEvent) -> bool:
        """Go on waiting while windows paint; what they ask for in painting is painted too."""
        if event.type() != self.MARK:
            return super().event(event)
        if self._busy:
            self._mark()
        else:
            self._loop.quit()
        return True

    def _mark(self) -> None:
        self._busy = False
        QCoreApplication.postEvent(self, QEvent(self.MARK), LAST)

    def act(self, meeting: LongMeeting) -> Taken:
        """Perform the next act and give what it took until both windows stand again."""
        self.painted.clear()
        act, values, named = meeting.following()
        worked, started = time.process_time(), time.perf_counter()
        self.bridge.perform(act, *values, **named)
        self._loop.exec()
        took_, work = time.perf_counter() - started, time.process_time() - worked
        return Taken(act.__name__, took_ * 1000, self.kept.took, work * 1000)


def benchmark(folder: Path) -> list[Figure]:
    """Measure raw commits and acts by turns, in a short and in a long meeting."""
    application = _application()
    theme.apply(application, Scheme.LIGHT, 1.0, Tongue("en"), still=True)
    return [figure for entries in SIZES for figure in _measured(folder, entries)]


def _application() -> QApplication:
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
    sys.setswitchinterval(TURN)
    made = QApplication.instance()
    return made if isinstance(made, QApplication) else begin()


def _measured(folder: Path, entries: int) -> list[Figure]:
    raw = RawDisk(folder / f"raw-{entries}.sqlite")
    meeting = LongMeeting()
    meeting.grow(entries)
    with Archive.create(folder / f"{entries}.plenary", clock=HandClock(TEN)) as archive:
        kept = Timed(archive)
        meeting.kept_by(kept)
        pairs, both = _turns(meeting, kept, raw)
    raw.close()
    commits, acts = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    times, works = [each.time for each in acts], took([each.work for each in acts])
    beyond = took(_beyond(acts, commits))[1]
    found = f"{beyond:.1f} ms beyond"
    what = f"an act until both windows are painted, at {entries:,} entries"
    return [
        alone(f"a raw durable commit ({both} of {TURNS} acts painted both windows)", commits),
        Figure(what, *took(times), says=found, found=beyond, limit=FRAME),
        Figure("  of it work of the program", *works, says=f"{works[1]:.1f} ms", found=works[1], limit=FRAME),
        *_by_kind(acts),
    ]


def _beyond(acts: list[Taken], commits: list[float]) -> list[float]:
    """Give what each act took beyond a raw commit, in milliseconds."""
    more = statistics.median(each.commit for each in acts) - statistics.median(commits)
    return [each.time - each.commit + more for each in acts]


def _by_kind(acts: list[Taken]) -> list[Figure]:
    """Give the work of each kind of act, the hardest first."""
    kinds: dict[str, list[float]] = {}
    for each in acts:
        kinds.setdefault(each.act, []).append(each.work)
    rows = [alone(f"    {kind}", works) for kind, works in kinds.items()]
    return sorted(rows, key=lambda row: -row.p99)


def _turns(meeting: LongMeeting, kept: Timed, raw: RawDisk) -> tuple[list[tuple[float, Taken]], int]:
    tongue, bridge, screens = Tongue("en"), Bridge(meeting.desk), Screens()
    ticker = Ticker(meeting.desk.clock, bridge)
    window = SecretaryWindow(bridge, ticker, tongue)
    chair = ChairScreen(bridge, ticker, screens, Settings.scratch(Path(tempfile.mkdtemp())), tongue)
    window.show()
    assert chair.turn(window.screen()), "the chair's window needs a second screen"
    chair.held = None
    ticker.start()
    begun()
    _stand()
    painted = Painted(bridge, kept, [window, chair.window])
    for _ in range(20):
        painted.act(meeting)
    pairs, both = [], 0
    for _ in range(TURNS):
        pairs.append((timed(raw.commit), painted.act(meeting)))
        both += len(painted.painted) == 2
    ticker.stop()
    bridge.close()
    window.leave()
    chair.close()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.close()
    return pairs, both


def _stand() -> None:
    """Let the windows stand for a while."""
    loop = QEventLoop()
    QTimer.singleShot(STOOD, loop.quit)
    loop.exec()
