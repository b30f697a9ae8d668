"""The officer's window on a meeting in memory, its clock moved by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from plenary.acts.statements import end_statement
from plenary.desk import Desk
from plenary.tongue import Tongue
from tests.ui import scene
from ui.bridge import Bridge
from ui.dialogs import Dialogs
from ui.hall.screens import Screens
from ui.podium.chair import ChairScreen
from ui.secretary.halls import Halls
from ui.secretary.report_page import ReportPage
from ui.secretary.station import Station
from ui.secretary.typing_page import TypingPage
from ui.secretary.window import SecretaryWindow
from ui.settings import Settings
from ui.ticker import Ticker


@dataclass
class Officer:
    """Somebody at the window: presses keys, and waits until the desk has done what was asked."""

    qtbot: object
    desk: Desk
    bridge: Bridge
    ticker: Ticker
    window: SecretaryWindow
    station: Station | None = None

    @property
    def now(self):
        return self.bridge.conference

    def rest(self) -> None:
        """Wait until nothing is asked of the desk any more."""
        self.qtbot.waitUntil(lambda: self.bridge.pending == 0)

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, two seconds after whatever was last."""
        self.later(seconds=2)
        self.press_at_once(key, modifiers)

    def press_at_once(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key without time passing."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)
        self.rest()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.window.focusWidget(), text)
        self.rest()

    def later(self, **by: float) -> None:
        """Let time pass."""
        self.desk.clock.move(**by)
        self.ticker.tick()

    def inscribe(self, name: str) -> None:
        """Go to the field, type a name, Enter, and leave the field."""
        self.press(Qt.Key.Key_F2)
        self.type(name)
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Escape)

    def build_anew(self) -> None:
        """Build the window anew, as a change of theme or language does, and let the old one go."""
        old = self.window
        self.station.rebuild()
        self.window = self.station.window
        self.qtbot.waitUntil(lambda: not isValid(old))

    @property
    def speaker(self) -> str:
        statement = self.now.floor.statement
        return statement.delegation if statement else ""

    @property
    def waiting(self) -> list[str]:
        return [row.name for row in self.window.desk.lists.table.rows.rows]

    @property
    def refusal(self) -> str:
        banner = self.window.desk.banner
        return banner.words if banner.isVisible() else ""

    @property
    def asked(self) -> bool:
        return self.window.palette_.isVisible()


def _seated(made: list[Officer], officer: Officer) -> Officer:
    """Show the window of an officer, the keys with it."""
    window = officer.window
    window.show()
    window.activateWindow()
    officer.qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    made.append(officer)
    return officer


def _rise(made: list[Officer]) -> None:
    """Close the windows of all who sit."""
    for each in made:
        if each.station is not None:
            each.station.halls.changed.disconnect()
        each.bridge.close()
        each.window.leave()
        each.window.close()
        each.window.deleteLater()
    made.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def at_desk(qtbot) -> Iterator[Callable[[Desk], Officer]]:
    """Put an officer at a window on a desk."""
    made: list[Officer] = []

    def sit(desk: Desk, code: str = "en") -> Officer:
        _rise(made)
        bridge, ticker = Bridge(desk), Ticker(desk.clock)
        window = SecretaryWindow(bridge, ticker, Tongue(code), seconds=lambda: desk.clock.now().timestamp())
        return _seated(made, Officer(qtbot, desk, bridge, ticker, window))

    yield sit
    _rise(made)


@pytest.fixture
def at_station(qtbot, tmp_path) -> Iterator[Callable[[Desk], Officer]]:
    """Put an officer at a window with all its pages, and a printer that takes every sheet."""
    made: list[Officer] = []

    def sit(desk: Desk) -> Officer:
        _rise(made)
        bridge, ticker, settings = Bridge(desk), Ticker(desk.clock), Settings.scratch(tmp_path)
        chair = ChairScreen(bridge, ticker, Screens(), settings, Tongue("en"))
        station = Station(
            bridge,
            ticker,
            Halls(chair),
            settings,
            Dialogs(lambda *_: None, lambda *_: None, lambda *_: None),
            send=lambda _paper, _copies: True,
            seconds=lambda: desk.clock.now().timestamp(),
        )
        return _seated(made, Officer(qtbot, desk, bridge, ticker, station.window, station))

    yield sit
    _rise(made)


@pytest.fixture
def officer(at_desk) -> Officer:
    """An officer at the meeting of the pictures: Sudan speaks, nine wait."""
    return at_desk(scene.debated())


@pytest.fixture
def early(at_desk) -> Officer:
    """An officer before the meeting was opened."""
    return at_desk(scene.prepared())


@pytest.fixture
def report_page(qtbot):
    """The page of the report of a debate in which nobody has the floor, with the bridge it hears."""
    desk = scene.debated()
    desk.perform(end_statement)
    bridge = Bridge(desk)
    page = ReportPage(bridge, Tongue("en"))
    page.resize(1366, 700)
    with qtbot.waitExposed(page):
        page.show()
    yield bridge, page
    bridge.close()
    page.close()
    page.deleteLater()


@pytest.fixture
def typing_page(qtbot):
    """The page on which an agenda is typed, on a day of August 2009."""
    made = TypingPage(Tongue("en"), lambda: date(2009, 8, 1))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.edit.setFocus()
    return made
