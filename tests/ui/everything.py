"""Every screen there is, one after the other: for the sheets of pictures and for the tests that walk them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from plenary.desk import Desk
from plenary.intake import agendas
from plenary.refusal import Trouble
from plenary.resources import folder as resources
from plenary.tongue import Tongue
from tests.ui import further, moments, scene
from ui.app import NOT_OPENED, ONLY_READ, TAKE_OVER, gallery
from ui.bridge import Bridge
from ui.hall.screens import Screens
from ui.mishap import Mishaps
from ui.models.standing import Standing, State
from ui.opening import why_not
from ui.podium.chair import ChairScreen
from ui.room.screen import RoomScreen
from ui.secretary.gallery import SIZE
from ui.secretary.halls import Halls
from ui.secretary.identify import NumberPlate
from ui.secretary.screens_page import ScreensPage
from ui.secretary.settings_page import SettingsPage
from ui.secretary.start_window import StartWindow
from ui.secretary.window import SecretaryWindow
from ui.settings import Recent, Settings
from ui.ticker import Ticker
from ui.widgets import Remedy

RECENT = (
    Recent(
        "/meetings/one.plenary",
        "Working Group on Technical Assistance",
        {"ar": "الفريق العامل المعني بالمساعدة التقنية", "zh": "技术援助工作组"},
        *("Vienna", date(2009, 10, 1), date(2009, 10, 2)),
        Standing(State.OPEN, datetime(2009, 10, 1, 15, 7, tzinfo=UTC)),
    ),
    Recent(
        "/meetings/two.plenary",
        "Working Group on Trafficking in Persons",
        {},
        *("Vienna", date(2010, 1, 27), date(2010, 1, 29)),
        Standing(State.ADJOURNED, datetime(2010, 1, 28, 13, 4, tzinfo=UTC), dated=True),
    ),
)


ONCE = (
    "proceedings",
    "report",
    "statistics",
    "keys",
    "meeting-documents",
    "meeting-languages",
    "meeting-inscribing",
    "meeting-commands",
    "podium-held",
    "room-held",
    "screens",
    "settings",
)
"""Screens that look in any other scene as they do in the debate."""


class Screen(Struct):
    """One screen under its name; ``settle`` lets everything that was asked for be done and shown.

    ``part`` is what is new in it, where all the rest was seen before.
    """

    name: str
    widget: QWidget
    settle: Callable[[], object]
    part: QWidget | None = None


def settled(bridge: Bridge, ticker: Ticker) -> None:
    """Let an instant pass, and everything that was asked of the desk."""
    ticker.tick()
    while bridge.pending:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


def everywhere(tongue: Tongue, folder: Path) -> Iterator[Screen]:
    """Give every screen once; ``folder`` is for settings that nobody keeps."""
    yield from of_a_scene("debate", scene.debated, tongue, folder)
    for name, make in (("over-time", scene.over_time), ("before", scene.prepared)):
        for screen in of_a_scene(name, make, tongue, folder):
            if screen.name.removeprefix(f"{name}-") not in ONCE:
                yield screen
    yield from elsewhere(tongue)
    for name, widget in further.of_qt(tongue):
        yield Screen(name, widget, QApplication.processEvents)


def elsewhere(tongue: Tongue, *, painted: bool = True) -> Iterator[Screen]:
    """Give what is seen outside the scenes: moments of a meeting, questions, and what comes before any meeting.

    What is not ``painted`` is laid out all the same.
    """
    for name, widget in moments.of_questions(tongue, painted=painted):
        part = widget.palette_ if name in moments.ASKED else None
        yield Screen(name, widget, QApplication.processEvents, part)
    others = (
        partial(moments.of_moments, painted=painted),
        partial(further.of_further, painted=painted),
        moments.of_halls,
        further.of_message,
        further.of_doubts,
        further.of_question,
        before_any,
        beside_it,
    )
    for several in others:
        for name, widget in several(tongue):
            part = widget.palette_ if name in further.IN_PALETTE else None
            yield Screen(name, widget, QApplication.processEvents, part)


def of_a_scene(name: str, make: Callable[[], Desk], tongue: Tongue, folder: Path) -> Iterator[Screen]:
    """Give every screen of a meeting that is open, under its name after that of the scene."""
    desk = make()
    bridge, ticker = Bridge(desk), Ticker(desk.clock)
    settings = Settings.scratch(folder)
    try:
        for part in (gallery(bridge, ticker, tongue), _of_the_desk(bridge, ticker, tongue, settings)):
            for each, widget in part:
                yield Screen(f"{name}-{each}", widget, partial(settled, bridge, ticker))
    finally:
        bridge.close()


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
    """Give the start page with meetings and without, what could not be opened, the typing page and the review."""
    reading = agendas.read([resources("sample") / "agenda.txt"])
    for name, recent in (("start", ()), ("start-recent", RECENT)):
        start = StartWindow(tongue, recent)
        start.resize(*SIZE)
        start.show()
        yield name, start
        if recent:
            yield from _at_the_start(start, tongue)
            start.show_reading(reading)
            yield "review", start
        start.close()
        start.deleteLater()


def _at_the_start(start: StartWindow, tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    held = Trouble(
        "archive.held",
        path="/meetings/one.plenary",
        holder="Anna, Vienna-2",
        since=datetime(2009, 10, 1, 9, 58, tzinfo=UTC),
    )
    ways = [Remedy(tongue.text(words), "", start.show_start) for words in (ONLY_READ, TAKE_OVER)]
    start.say(tongue.text(NOT_OPENED), why_not(held, tongue), tuple(ways))
    yield "start-not-opened", start
    damaged = Trouble("archive.damaged", path="/meetings/one.plenary")
    start.say(tongue.text(NOT_OPENED), why_not(damaged, tongue))
    yield "start-damaged", start
    start.wait_for("CTOC-COP-WG2-2009-1.pdf")
    yield "start-reading", start
    start.show_progress(0.4)
    yield "start-reading-long", start
    start.show_typing(
        "1. Opening of the meeting\n2. Technical assistance\nThe meeting will be held on 1 October 2009."
    )
    yield "start-typing", start


def beside_it(tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give what stands beside the windows: the mishap that nobody foresaw, and the number on a monitor."""
    mishaps = Mishaps(tongue, Path("plenary.log"))
    mishaps._show("ValueError: nobody foresaw this")
    yield "mishap", mishaps.shown
    mishaps.shown.close()
    plate = NumberPlate(QApplication.primaryScreen(), "1")
    plate.show()
    yield "monitor-number", plate
    plate.close()
