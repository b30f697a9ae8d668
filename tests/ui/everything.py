"""Every screen there is, one after the other: for the sheets of pictures and for the tests that walk them all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from plenary.intake import agendas
from plenary.resources import folder as resources
from plenary.tongue import Tongue
from ui.app import gallery
from ui.bridge import Bridge
from ui.podium.chair import ChairScreen
from ui.room.screen import RoomScreen
from ui.screens import Screens
from ui.secretary.gallery import SIZE
from ui.secretary.halls import Halls
from ui.secretary.screens_page import ScreensPage
from ui.secretary.settings_page import SettingsPage
from ui.secretary.start_window import StartWindow
from ui.secretary.window import SecretaryWindow
from ui.settings import Recent, Settings
from ui.ticker import Ticker

RECENT = (
    Recent("/meetings/one.plenary", "Working Group on Technical Assistance", "Vienna, 1–2 October 2009"),
    Recent("/meetings/two.plenary", "Working Group on Trafficking in Persons", "Vienna, 27–29 January 2010"),
)


def of_a_meeting(
    bridge: Bridge, ticker: Ticker, tongue: Tongue, folder: Path
) -> Iterator[tuple[str, QWidget]]:
    """Give every screen of an open meeting under its name; ``folder`` is for settings that nobody keeps."""
    yield from gallery(bridge, ticker, tongue)
    yield from _of_the_desk(bridge, ticker, tongue, Settings.scratch(folder))


def _of_the_desk(
    bridge: Bridge, ticker: Ticker, tongue: Tongue, settings: Settings
) -> Iterator[tuple[str, QWidget]]:
    window, screens = SecretaryWindow(bridge, ticker, tongue), Screens()
    chair = ChairScreen(bridge, ticker, screens, settings, tongue)
    room = RoomScreen(bridge, ticker, screens, settings, tongue)
    halls = Halls(chair, lambda: room)
    halls.hold_as(None)
    window.resize(*SIZE)
    window.show()
    window.show_page("screens", ScreensPage(bridge, tongue, window.hand, halls, screens))
    yield "screens", window
    window.show_page("settings", SettingsPage(bridge, tongue, window.hand, settings))
    yield "settings", window
    window.leave()
    window.close()
    window.deleteLater()
    for each in (chair, room):
        each.close()


def before_any(tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give the start page with meetings and without, and the review of a document."""
    reading = agendas.read([resources("sample") / "agenda.txt"])
    for name, recent in (("start", ()), ("start-recent", RECENT)):
        start = StartWindow(tongue, recent)
        start.resize(*SIZE)
        start.show()
        yield name, start
        if recent:
            start.show_reading(reading)
            yield "review", start
        start.close()
        start.deleteLater()
