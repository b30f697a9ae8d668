"""Put the house together: the one file that knows every window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from plenary.refusal import Denial, Trouble, Unreadable
from plenary.tongue import N_, Tongue
from ui import theme
from ui.background import Background
from ui.bridge import Bridge
from ui.dialogs import OF_QT, Ask, Dialogs
from ui.hall.hall import Hall
from ui.hall.later import ScreenLater
from ui.hall.screens import Screens
from ui.mishap import Mishaps
from ui.opening import Before, Opened, note, note_later, open_meeting, signed_in, why_not
from ui.qt_words import QtWords
from ui.secretary.halls import Halls, Shown
from ui.secretary.station import Station
from ui.settings import Settings
from ui.ticker import Ticker
from ui.tokens import Scheme
from ui.widgets import Remedy

if TYPE_CHECKING:
    from plenary.intake.reading import Reading
    from ui.secretary.start_window import StartWindow

NOT_OPENED, TAKE_OVER, ONLY_READ = N_("Not opened:"), N_("Take over"), N_("Open read-only")
SUFFIX = ".plenary"
LATER = {
    "before": "ui.secretary.before",
    "places": "ui.places",
    "officer": "ui.secretary.gallery",
    "chair": "ui.podium.gallery",
    "podium": "ui.podium.chair",
    "audience": "ui.room.gallery",
    "room": "ui.room.screen",
    "awake": "ui.hall.awake",
    "only_read": "ui.secretary.only_read",
}
"""What an open meeting does not need; loaded by name when it is asked for."""


def _later(name: str) -> Any:
    return import_module(LATER[name])


def before() -> Before:
    """Give what is needed where no meeting is open."""
    return cast("Before", _later("before"))


class App(QObject):
    """Opens meetings and closes them; holds the windows of the one that is open."""

    def __init__(self, application: QApplication, settings: Settings, dialogs: Dialogs = OF_QT) -> None:
        super().__init__()
        self.application, self.settings, self.dialogs = application, settings, dialogs
        self.tongue = Tongue(settings.language)
        self.words, self.background = QtWords(application), Background(self)
        self.screens, self.mishaps = Screens(self), Mishaps(self.tongue)
        self.mishaps.over = lambda: next(iter(self.windows().values()), None)
        self.start: StartWindow | None = None
        self.opened: Opened | None = None
        self.station: Station | None = None
        self.hall: Hall | None = None
        self.dress(settings.scheme, sheet_later=True)

    def dress(self, scheme: Scheme | None = None, *, sheet_later: bool = False) -> None:
        """Dress every window: in a scheme that was chosen, or in the system's; those to come may wait for the sheet."""
        dark = self.application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        wanted = scheme or (Scheme.DARK if dark else Scheme.LIGHT)
        self.words.speak(self.tongue)
        how = {"still": self.settings.still, "sheet_later": sheet_later}
        theme.apply(self.application, wanted, self.settings.scale, self.tongue, **how)

    def begin(self, path: Path | None = None) -> None:
        """Open a meeting, the last one, or at the first start the sample."""
        if path is None and not (recent := self.settings.recent):
            self.open_sample()
        else:
            self.open(path or Path(recent[0].path))

    def open_sample(self) -> None:
        """Play the sample to the middle of a debate and open it."""
        place: Path = _later("places").sample()
        try:
            if not place.exists():
                before().play_sample(place)
        except Trouble as trouble:
            self._fail(place, trouble)
        else:
            self.open(place)

    def open(self, path: Path, *, write: bool = True, take_over: bool = False) -> None:
        """Open a meeting file in the officer's window, or say on the start page why not."""
        if self.opened and self.opened.path == path:
            self.close_meeting()
        try:
            who = {"officer": signed_in(), "role": self.settings.role}
            opened = open_meeting(path, write=write, take_over=take_over, **who)
        except (Denial, Unreadable) as no:
            self._fail(path, no)
            return
        self.close_meeting()
        self._sit(opened)

    def _sit(self, opened: Opened) -> None:
        """Put the windows before a meeting that was opened."""
        self.opened, bridge, ticker = opened, opened.bridge, opened.ticker
        desk = (bridge, ticker, self.screens, self.settings, self.tongue)
        chair = ScreenLater(lambda: _later("podium").ChairScreen(*desk), self.settings.chair(self.tongue)[0])
        room, awake = (lambda: _later("room").RoomScreen(*desk)), (lambda: _later("awake").Awake())
        self.hall = Hall(chair, room, awake, self.settings)
        halls, more = Halls(cast("Shown", chair), self.hall.room), (self.screens, opened.path)
        self.station = Station(bridge, ticker, halls, self.settings, self.dialogs.near(opened.path), *more)
        self.station.looked.connect(self._looked)
        self.station.left.connect(self.show_start)
        self.station.dressed.connect(self._dressed)
        self.station.spoken.connect(self._spoken)
        self.station.closed.connect(self.close_meeting)
        note_later(opened, self.settings)
        theme.wear(self.application)
        self._tell_only_read()
        self.station.window.show()
        ticker.start()
        self._drop_start()

    def _tell_only_read(self) -> None:
        if self.opened is not None and self.station is not None and not self.opened.writes:
            _later("only_read").tell(self.station.window, self.opened.path, self.open, self.station.dialogs)

    def hold_clocks(self) -> None:
        """Let the clocks show the instant that they show: a start is measured to the last frame that changes."""
        if self.opened is not None:
            self.opened.ticker.stop()

    def close_meeting(self) -> None:
        """Close the windows of the meeting; nothing that was asked for is lost."""
        opened, hall, station = self.opened, self.hall, self.station
        self.opened = self.hall = self.station = None
        if opened is None:
            return
        opened.close()
        if hall is not None:
            hall.close()
        if station is not None:
            station.window.leave()
            station.window.close()
            station.window.deleteLater()
        note(opened, self.settings)
        self.settings.sync()

    def windows(self) -> dict[str, QWidget]:
        """Give the windows that are shown, by name."""
        shown: dict[str, QWidget] = {"secretary": self.station.window} if self.station else {}
        return shown | ({"start": self.start} if self.start else {})

    def show_start(self) -> StartWindow:
        """Show the start page; a meeting that is open is closed when another one opens."""
        self._drop_start()
        made = before().start_window(self.tongue, self.settings.recent, self.dialogs.agreed)
        start = self.start = cast("StartWindow", made)
        page = start.start
        page.document.connect(lambda: self._ask(self.dialogs.document))
        page.meeting.connect(lambda: self._ask(self.dialogs.meeting))
        page.sample.connect(self.open_sample)
        page.opened.connect(lambda path: self.open(Path(path)))
        page.dropped.connect(lambda path: self.take(Path(path)))
        page.spoken.connect(self._spoken)
        start.used.connect(self._use)
        theme.wear(self.application)
        start.show()
        return start

    def _drop_start(self) -> None:
        if self.start is not None:
            self.start.close()
            self.start.deleteLater()
        self.start = None

    def _fail(self, path: Path, no: Exception) -> None:
        """Say why a file was not opened; where somebody else writes in it, or nobody may, offer what can be done."""
        start, say = self.start or self.show_start(), self.tongue.text
        read = Remedy(say(ONLY_READ), "", partial(self.open, path, write=False))
        take = Remedy(say(TAKE_OVER), "", partial(self.open, path, take_over=True))
        ways = {"archive.held": (read, take), "archive.read-only": (read,)}
        start.say(say(NOT_OPENED), why_not(no, self.tongue), ways.get(getattr(no, "reason", ""), ()))

    def _ask(self, dialog: Ask) -> None:
        if self.start and (path := dialog(self.start, self.tongue)):
            self.take(path)

    def take(self, path: Path) -> None:
        """Open a meeting file, or read a document: whichever it is."""
        (self.open if path.suffix.lower() == SUFFIX else self.read_document)(path)

    def read_document(self, path: Path) -> None:
        """Read an agenda, away from the windows, and show the review of it."""
        start = self.start or self.show_start()
        start.wait_for(path.name)
        work, refused = partial(before().read_document, path), partial(self._fail, path)
        self.background.start_telling(work, start.show_reading, refused, start.show_progress)

    def _use(self, reading: Reading, rules: str) -> None:
        """Make a meeting file of what was reviewed, and open it."""
        path: Path = _later("places").for_document(reading.sources[0].path)
        try:
            before().write_meeting(path, reading, rules)
        except Denial as no:
            self._fail(path, no)
        else:
            self.open(path)

    def _dressed(self, scheme: Scheme) -> None:
        self.settings.keep("scheme", scheme.value)
        self._looked()

    def _looked(self) -> None:
        self.dress(self.settings.scheme)
        if self.station is not None:
            self.station.rebuild()
            self._tell_only_read()

    def _spoken(self, code: str) -> None:
        if code == self.tongue.code:
            return
        self.settings.keep("language", code)
        self.tongue = self.mishaps.tongue = Tongue(code)
        self._looked()
        if self.start is not None:
            self.show_start()


def gallery(bridge: Bridge, ticker: Ticker, tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give every screen of a meeting, one after the other, each shown under its name."""
    for whose in ("officer", "chair", "audience"):
        yield from _later(whose).gallery(bridge, ticker, tongue)
