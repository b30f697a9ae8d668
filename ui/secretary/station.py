"""The officer's station: the window on one open meeting with its pages, rebuilt where language or colours change."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen

from plenary.tongue import N_, Tongue
from ui import theme
from ui.background import Background
from ui.bridge import Bridge
from ui.dialogs import Dialogs
from ui.hall.screens import Screens
from ui.secretary.drops import Drops
from ui.secretary.halls import Halls
from ui.secretary.hand import Underway
from ui.secretary.own_desk import OwnDesk
from ui.secretary.pages import Pages
from ui.secretary.seat import Seat
from ui.secretary.window import SecretaryWindow
from ui.settings import Settings
from ui.ticker import Ticker
from ui.tokens import Scheme

if TYPE_CHECKING:
    from ui.paper.printing import Printing, Send
    from ui.secretary.closing_pack import ClosingPack
    from ui.secretary.handed_in import HandedIn
    from ui.secretary.handing import Handing
    from ui.secretary.papers import Papers
    from ui.secretary.settings_page import SettingsPage

NO_SCREEN = N_("No second monitor is connected. The chair’s screen stays off.")
NO_ROOM = N_("No further monitor is connected. The room’s screen stays off.")
ROOMS_LANGUAGE = N_("Language of the room’s screen")
NO_PRINTER = N_("No printer is set up on this computer. Ctrl+Shift+P saves the list as a file.")
WRITTEN, LIST_FILE = N_("Written: %(path)s"), N_("list of speakers.pdf")
WHICH_LANGUAGE, CHAIRS_LANGUAGE = N_("Language of this window"), N_("Language of the chair’s screen")
PLACE = "secretary"
LATER = {
    "prepare": ("ui.secretary.prepare", "PreparePage"),
    "report": ("ui.secretary.report_page", "ReportPage"),
    "proceedings": ("ui.secretary.proceedings", "ProceedingsPage"),
    "statistics": ("ui.secretary.statistics_page", "StatisticsPage"),
    "keys": ("ui.secretary.key_page", "KeyPage"),
    "handing": ("ui.secretary.handing", "Handing"),
    "handed-in": ("ui.secretary.handed_in", "HandedIn"),
    "printing": ("ui.paper.printing", "Printing"),
    "printer": ("ui.paper.printing", "to_printer"),
    "papers": ("ui.secretary.papers", "Papers"),
    "bands": ("ui.secretary.bands", "BandsPanel"),
    "pack": ("ui.secretary.closing_pack", "ClosingPack"),
    "screens": ("ui.secretary.screens_page", "ScreensPage"),
    "settings": ("ui.secretary.settings_page", "SettingsPage"),
    "ask-paragraph": ("ui.secretary.doings.paragraphs", "ask_paragraph"),
    "ask-paragraphs": ("ui.secretary.doings.paragraphs", "ask_paragraphs"),
}
"""The module and name of what is loaded when it is first shown or printed."""
READERS = "podium"
"""For whom a list is saved, and on whose printer sheets are printed."""
PRINTED_FOR = {"print-list": READERS, "print-booths": "booths", "print-room": "room"}
"""For whom each command prints the list: on the printer and in the copies that are kept for these readers."""


def _later(name: str) -> object:
    module, thing = LATER[name]
    return cast("object", getattr(import_module(module), thing))


class Station(QObject):
    """Hold the window and its pages.

    ``left`` for the start page, ``dressed(scheme)``, ``looked`` (its settings) and ``spoken(code)`` for another
    look, ``closed`` at the end.
    """

    left = Signal()
    dressed = Signal(object)
    looked = Signal()
    spoken = Signal(str)
    closed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        ticker: Ticker,
        halls: Halls,
        settings: Settings,
        dialogs: Dialogs,
        screens: Screens | None = None,
        path: Path | None = None,
        *,
        send: Send | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.bridge, self.ticker, self.halls = bridge, ticker, halls
        self.settings, self.dialogs = settings, dialogs
        self.screens = screens or Screens(self)
        self._send, self._seconds, self._underway = send, seconds, Underway()
        self.seat, self._doers = Seat(lambda: self.window, Background(self)), dict[str, object]()
        halls.changed.connect(self._show_chair)
        self.meeting = path
        self.window = self._made()
        self.own = OwnDesk(bridge, ticker, settings, dialogs, path, lambda: self.window)
        settings.restore_place(self.window, PLACE)

    @property
    def tongue(self) -> Tongue:
        """Give the language of the window."""
        return theme.look().tongue

    def rebuild(self) -> None:
        """Make the window anew in the present look; nothing of the meeting is held in it."""
        old, shown = self.window, self.window.isVisible()
        page = old.page_shown
        self.window = self._made()
        self.window.setGeometry(old.geometry())
        self.window.setVisible(shown)
        if page in self._doings:
            self._do(page)
        old.closing.disconnect()
        old.leave()
        old.close()
        old.deleteLater()

    def _made(self) -> SecretaryWindow:
        window = SecretaryWindow(self.bridge, self.ticker, self.tongue, self._seconds)
        window.asked.connect(self._do)
        window.hand.later, window.hand.sheets = _later, lambda: self.settings.sheets
        window.hand.underway = self._underway
        window.closing.connect(self._close)
        window.hand.wished.connect(lambda name: self._handing().wish(name))
        Drops(window).dropped.connect(lambda paths, place: self._handed_in().take(paths, place))
        self._show_chair_in(window)
        given = {
            **dict.fromkeys(("prepare", "proceedings"), (window.hand,)),
            "screens": (window.hand, self.halls, self.screens),
            "settings": (window.hand, self.settings),
            "statistics": (self.meeting, self.seat.gathered),
        }
        ties = {"settings": self._tie_settings}
        self.pages = Pages(window, self.bridge, self.tongue, self.dialogs, _later, given, ties)
        return window

    def _tie_settings(self, page: SettingsPage) -> None:
        page.looked.connect(self.looked)
        page.spoken.connect(self.spoken)
        page.wished.connect(self._do)
        page.wished.connect(page.show_desk)

    def _close(self) -> None:
        self.settings.keep_place(self.window, PLACE)
        self.closed.emit()

    def _show_chair(self) -> None:
        self._show_chair_in(self.window)
        for refused in (NO_SCREEN, NO_ROOM):
            self.window.foot.take_back(self.tongue.text(refused))

    def _show_chair_in(self, window: SecretaryWindow) -> None:
        window.desk.side.show_screen(on=self.halls.chair.on, held=self.halls.chair.held is not None)
        window.desk.side.script.speak(self.halls.chair.tongue)
        window.desk.gavel.speak(self.halls.chair.tongue)

    @property
    def _doings(self) -> dict[str, Callable[[], None]]:
        """Give what is not an act, by name: pages, screens, papers, looks."""
        pages = ("prepare", "report", "proceedings", "statistics", "keys", "screens", "settings")
        return {
            **{name: partial(self.pages.show, name) for name in pages},
            "podium": partial(self._turn, self.halls.turn_chair, NO_SCREEN),
            "room": partial(self._turn, self.halls.turn_room, NO_ROOM),
            "hold": self.halls.hold,
            **{name: partial(self._print, readers) for name, readers in PRINTED_FOR.items()},
            "save-list": self._save,
            "bands": self.pages.show_bands,
            "bring-in": self.pages.show_incoming,
            "papers": lambda: self._papers().ask(),
            "hand-over": lambda: self._handing().hand_over(),
            "dark": self._other_scheme,
            "language": lambda: self.own.ask_language(WHICH_LANGUAGE, self.spoken.emit),
            "chair-language": lambda: self.own.ask_language(
                CHAIRS_LANGUAGE, lambda code: self.halls.chair.speak(Tongue(code))
            ),
            "room-language": lambda: self.own.ask_language(ROOMS_LANGUAGE, self._speak_to_room),
            "start": self.left.emit,
            "role": self.own.ask_role,
            "lifeboat": self.own.ask_folder,
            "closing-pack": lambda: self._pack().ask(),
        }

    def _do(self, name: str) -> None:
        self._doings[name]()

    def _turn(self, turn: Callable[[QScreen], bool], refused: str) -> None:
        if not turn(self.window.screen()):
            self.seat.note(refused)

    def _print(self, readers: str) -> None:
        self._printing(readers).list(readers, partial(self.seat.note, NO_PRINTER), self.window.hand.items)

    def _printing(self, readers: str) -> Printing:
        make = cast("type[Printing]", _later("printing"))
        send, copies = self._sender(readers), self.settings.copies(readers)
        return make.by(send, self.seat.background, self.bridge, self.tongue, copies, self.settings.sheets)

    def _sender(self, readers: str) -> Send:
        to_printer = cast("Callable[[str], Send]", _later("printer"))
        return self._send or to_printer(self.settings.printer(readers))

    def _doer(self, name: str, *given: object) -> object:
        """Give what does slow work for the officer, made when it is first needed; it outlasts the windows."""
        if name not in self._doers:
            self._doers[name] = cast("Callable[..., object]", _later(name))(self.seat, *given)
        return self._doers[name]

    def _papers(self) -> Papers:
        return cast("Papers", self._doer("papers", self._sender, self.dialogs, self.settings.copies))

    def _pack(self) -> ClosingPack:
        return cast("ClosingPack", self._doer("pack", self.dialogs, self.meeting))

    def _handing(self) -> Handing:
        return cast("Handing", self._doer("handing", partial(self._sender, READERS), self.dialogs))

    def _handed_in(self) -> HandedIn:
        return cast("HandedIn", self._doer("handed-in", self.meeting))

    def _save(self) -> None:
        path = self.dialogs.save(self.window, self.tongue, self.tongue.text(LIST_FILE))
        if path is not None:
            self._printing(READERS).save(path, READERS, self._written, self.window.hand.items)

    def _written(self, path: Path) -> None:
        self.seat.note(WRITTEN, path=str(path))

    def _other_scheme(self) -> None:
        self.dressed.emit(Scheme.DARK if theme.look().scheme is Scheme.LIGHT else Scheme.LIGHT)

    def _speak_to_room(self, code: str) -> None:
        if self.halls.room is not None:
            self.halls.room.speak(Tongue(code))
