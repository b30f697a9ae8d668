"""Put the house together: the one file that knows every window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from plenary.refusal import Denial, Trouble, Unreadable
from plenary.tongue import N_, Tongue
from ui import theme
from ui.background import Background
from ui.bridge import Bridge
from ui.dialogs import OF_QT, Ask, Dialogs
from ui.mishap import Mishaps
from ui.opening import Opened, open_meeting, recent_of, signed_in, why_not
from ui.podium.chair import ChairScreen
from ui.qt_words import QtWords
from ui.screens import Screens
from ui.secretary.station import Station
from ui.settings import Recent, Settings
from ui.ticker import Ticker
from ui.tokens import Scheme
from ui.widgets import Remedy

if TYPE_CHECKING:
    from plenary.intake.reading import Reading
    from ui.secretary.start_window import StartWindow

NOT_OPENED = N_("Not opened:")
TAKE_OVER, ONLY_READ = N_("Take over"), N_("Open to read")
SUFFIX = ".plenary"
LATER = {
    "before": "ui.secretary.before",
    "places": "ui.places",
    "officer": "ui.secretary.gallery",
    "chair": "ui.podium.gallery",
    "audience": "ui.room.gallery",
}
"""What an open meeting does not need; loaded by name when it is asked for."""


class Before(Protocol):
    """What ``ui.secretary.before`` gives, and how it is said there."""

    start_window: Callable[[Tongue, tuple[Recent, ...]], StartWindow]
    play_sample: Callable[[Path], None]
    read_document: Callable[[Path], Reading]
    write_meeting: Callable[[Path, Reading], None]


def before() -> Before:
    """Give what is needed where no meeting is open."""
    return cast("Before", import_module(LATER["before"]))


class App(QObject):
    """Opens meetings and closes them; holds the windows of the one that is open."""

    def __init__(self, application: QApplication, settings: Settings, dialogs: Dialogs = OF_QT) -> None:
        super().__init__()
        self.application, self.settings, self.dialogs = application, settings, dialogs
        self.tongue = Tongue(settings.language)
        self.words, self.background = QtWords(application), Background()
        self.screens = Screens(self)
        self.mishaps = Mishaps(self.tongue)
        self.start: StartWindow | None = None
        self.opened: Opened | None = None
        self.station: Station | None = None
        self.chair: ChairScreen | None = None
        self.dress(settings.scheme)

    def dress(self, scheme: Scheme | None = None) -> None:
        """Dress every window: in a scheme that was chosen, or in the system's."""
        dark = self.application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        wanted = scheme or (Scheme.DARK if dark else Scheme.LIGHT)
        self.words.speak(self.tongue)
        theme.apply(self.application, wanted, self.settings.scale, self.tongue)

    def begin(self, path: Path | None = None) -> None:
        """Open a meeting, the last one, or at the first start the sample."""
        recent = self.settings.recent
        if path is not None:
            self.open(path)
        elif recent:
            self.open(Path(recent[0].path))
        else:
            self.open_sample()

    def open_sample(self) -> None:
        """Play the sample to the middle of a debate and open it."""
        place: Path = import_module(LATER["places"]).sample()
        try:
            if not place.exists():
                before().play_sample(place)
        except Trouble as trouble:
            self._fail(place, trouble)
            return
        self.open(place)

    def open(self, path: Path, *, write: bool = True, take_over: bool = False) -> None:
        """Open a meeting file in the officer's window, or say on the start page why not."""
        if self.opened is not None and self.opened.path == path:
            self.close_meeting()
        try:
            opened = open_meeting(path, write=write, take_over=take_over, officer=signed_in())
        except (Denial, Unreadable) as no:
            self._fail(path, no)
            return
        self.close_meeting()
        self.opened = opened
        bridge, ticker = opened.bridge, opened.ticker
        tongue, screen = self.settings.chair(self.tongue)
        self.chair = ChairScreen(bridge, ticker, self.screens, tongue, screen)
        self.station = Station(bridge, ticker, self.chair, self.settings, self.dialogs)
        self.station.left.connect(self.show_start)
        self.station.dressed.connect(self._dressed)
        self.station.spoken.connect(self._spoken)
        self.station.closed.connect(self.close_meeting)
        self.settings.note_recent(recent_of(path, bridge.conference, self.tongue))
        self.station.window.show()
        self.mishaps.parent_window = self.station.window
        ticker.start()
        self._drop_start()

    def hold_clocks(self) -> None:
        """Let the clocks show the instant that they show: a start is measured to the last frame that changes."""
        if self.opened is not None:
            self.opened.ticker.stop()

    def close_meeting(self) -> None:
        """Close the windows of the meeting; nothing that was asked for is lost."""
        opened, chair, station = self.opened, self.chair, self.station
        self.opened = self.chair = self.station = None
        if opened is None:
            return
        opened.close()
        self.settings.note_recent(recent_of(opened.path, opened.bridge.conference, self.tongue))
        self.settings.sync()
        if chair is not None:
            self.settings.keep_chair(chair.tongue, chair.remembered)
            chair.close()
        if station is not None:
            station.window.leave()
            station.window.close()
            station.window.deleteLater()

    def windows(self) -> dict[str, QWidget]:
        """Give the windows that are shown, by name."""
        shown: dict[str, QWidget] = {}
        if self.station is not None:
            shown["secretary"] = self.station.window
        if self.start is not None:
            shown["start"] = self.start
        return shown

    def show_start(self) -> StartWindow:
        """Show the start page; a meeting that is open is closed when another one opens."""
        self._drop_start()
        start = self.start = before().start_window(self.tongue, self.settings.recent)
        page = start.start
        page.document.connect(lambda: self._ask(self.dialogs.document))
        page.meeting.connect(lambda: self._ask(self.dialogs.meeting))
        page.sample.connect(self.open_sample)
        page.opened.connect(lambda path: self.open(Path(path)))
        page.dropped.connect(lambda path: self.take(Path(path)))
        page.spoken.connect(self._spoken)
        start.used.connect(self._use)
        start.show()
        return start

    def _drop_start(self) -> None:
        if self.start is not None:
            self.start.close()
            self.start.deleteLater()
            self.start = None

    def _fail(self, path: Path, no: Exception) -> None:
        """Say why a file was not opened; where somebody else writes in it, offer what can be done."""
        held = isinstance(no, Trouble) and no.reason == "archive.held"
        ways = self._ways_past(path) if held else ()
        start = self.start or self.show_start()
        start.say(self.tongue.text(NOT_OPENED), why_not(no, self.tongue), ways)

    def _ways_past(self, path: Path) -> tuple[Remedy, ...]:
        say = self.tongue.text
        return (
            Remedy(say(ONLY_READ), "", lambda: self.open(path, write=False)),
            Remedy(say(TAKE_OVER), "", lambda: self.open(path, take_over=True)),
        )

    def _ask(self, dialog: Ask) -> None:
        path = dialog(self.start, self.tongue) if self.start else None
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Open a meeting file, or read a document: whichever it is."""
        if path.suffix.lower() == SUFFIX:
            self.open(path)
        else:
            self.read_document(path)

    def read_document(self, path: Path) -> None:
        """Read an agenda, away from the windows, and show the review of it."""
        start = self.start or self.show_start()
        start.wait_for(path.name)
        self.background.start(
            lambda: before().read_document(path), self._review, lambda no: self._fail(path, no)
        )

    def _review(self, reading: Reading) -> None:
        if self.start is not None:
            self.start.show_reading(reading)

    def _use(self, reading: Reading) -> None:
        """Make a meeting file of what was reviewed, and open it."""
        path: Path = import_module(LATER["places"]).for_document(reading.sources[0].path)
        try:
            before().write_meeting(path, reading)
        except Denial as no:
            self._fail(path, no)
        else:
            self.open(path)

    def _dressed(self, scheme: Scheme) -> None:
        self.settings.keep("scheme", scheme.value)
        self.dress(scheme)
        if self.station is not None:
            self.station.rebuild()

    def _spoken(self, code: str) -> None:
        self.settings.keep("language", code)
        self.tongue = self.mishaps.tongue = Tongue(code)
        self.dress(theme.look().scheme)
        if self.start is not None:
            self.show_start()
        elif self.station is not None:
            self.station.rebuild()


def gallery(bridge: Bridge, ticker: Ticker, tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give every screen of a meeting, one after the other, each shown under its name."""
    for whose in ("officer", "chair", "audience"):
        yield from import_module(LATER[whose]).gallery(bridge, ticker, tongue)
