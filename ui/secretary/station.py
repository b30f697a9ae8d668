"""The officer's station: the window on one open meeting with its pages, rebuilt where language or colours change."""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QScreen

from plenary.tongue import LANGUAGES, N_, Tongue
from ui import theme
from ui.bridge import Bridge
from ui.dialogs import Dialogs
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.naming import ask_words
from ui.secretary.panel import Panel
from ui.secretary.start_page import OWN_NAMES
from ui.secretary.window import SecretaryWindow
from ui.settings import Settings
from ui.ticker import Ticker
from ui.tokens import Scheme

if TYPE_CHECKING:
    from ui.printing import Printing, Send
    from ui.secretary.proceedings import ProceedingsPage
    from ui.secretary.report_page import ReportPage

NO_SCREEN = N_("No second monitor is connected. The chair’s screen stays off.")
NO_PRINTER = N_("No printer is set up on this computer. Ctrl+Shift+P saves the list as a file.")
WRITTEN = N_("Written: %(path)s")
WHICH_LANGUAGE = N_("Language of this window")
CHAIRS_LANGUAGE = N_("Language of the chair’s screen")
LIST_FILE, REPORT_FILE = N_("list of speakers.pdf"), N_("draft report.docx")
PLACE = "secretary"
LATER = {
    "prepare": ("ui.secretary.prepare", "PreparePage"),
    "report": ("ui.secretary.report_page", "ReportPage"),
    "proceedings": ("ui.secretary.proceedings", "ProceedingsPage"),
    "keys": ("ui.secretary.key_page", "KeyPage"),
    "printing": ("ui.printing", "Printing"),
    "printer": ("ui.printing", "to_default"),
}
"""The module and name of what is loaded when it is first shown or printed."""
ASKING = frozenset({"prepare"})
"""The pages that ask the officer for more, by the palette."""


def _later(name: str) -> object:
    module, thing = LATER[name]
    return cast("object", getattr(import_module(module), thing))


class Chair(Protocol):
    """What the officer's keys need of the chair's screen."""

    @property
    def changed(self) -> SignalInstance:
        """Give the signal of every change."""
        ...

    @property
    def on(self) -> bool:
        """Tell whether it is on a monitor."""
        ...

    @property
    def held(self) -> object:
        """Give what stands there instead of the meeting, or None."""
        ...

    @property
    def tongue(self) -> Tongue:
        """Give the language of the chair."""
        ...

    def turn(self, officers: QScreen | None) -> bool:
        """Turn it on or off; False where there is no monitor for it."""
        ...

    def hold(self) -> None:
        """Hold it otherwise."""
        ...

    def speak(self, tongue: Tongue) -> None:
        """Take another language."""
        ...


class Station(QObject):
    """``left`` for the start page, ``dressed(scheme)`` and ``spoken(code)`` for another look, ``closed`` at the end."""

    left = Signal()
    dressed = Signal(object)
    spoken = Signal(str)
    closed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        ticker: Ticker,
        chair: Chair,
        settings: Settings,
        dialogs: Dialogs,
        *,
        send: Send | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.bridge, self.ticker, self.chair = bridge, ticker, chair
        self.settings, self.dialogs = settings, dialogs
        self._send, self._seconds = send, seconds
        chair.changed.connect(self._show_chair)
        self.window = self._made()
        settings.restore_place(self.window, PLACE)

    @property
    def tongue(self) -> Tongue:
        """Give the language of the window."""
        return theme.look().tongue

    def rebuild(self) -> None:
        """Make the window anew in the present look; nothing of the meeting is held in it."""
        old, shown = self.window, self.window.isVisible()
        self.window = self._made()
        self.window.setGeometry(old.geometry())
        self.window.setVisible(shown)
        old.closing.disconnect()
        old.leave()
        old.close()
        old.deleteLater()

    def _made(self) -> SecretaryWindow:
        window = SecretaryWindow(self.bridge, self.ticker, self.tongue, self._seconds)
        window.asked.connect(self._do)
        window.closing.connect(self._close)
        self._show_chair_in(window)
        return window

    def _close(self) -> None:
        self.settings.keep_place(self.window, PLACE)
        self.closed.emit()

    def _show_chair(self) -> None:
        self._show_chair_in(self.window)

    def _show_chair_in(self, window: SecretaryWindow) -> None:
        window.desk.side.show_screen(on=self.chair.on, held=self.chair.held is not None)
        window.desk.side.script.speak(self.chair.tongue)

    def _do(self, name: str) -> None:
        """Do what is not an act: pages, screens, papers, looks."""
        doings: dict[str, Callable[[], None]] = {
            "podium": self._turn_chair,
            "hold": self.chair.hold,
            "print-list": self._print,
            "save-list": self._save,
            "dark": self._other_scheme,
            "language": lambda: self._ask_language(WHICH_LANGUAGE, self.spoken.emit),
            "chair-language": lambda: self._ask_language(CHAIRS_LANGUAGE, self._speak_to_chair),
            "prepare": lambda: self._show_page("prepare"),
            "report": self._report,
            "proceedings": self._proceedings,
            "keys": lambda: self._show_page("keys"),
            "start": self.left.emit,
        }
        doings[name]()

    def _say(self, words: str) -> None:
        self.window.foot.say(words)

    def _turn_chair(self) -> None:
        if not self.chair.turn(self.window.screen()):
            self._say(self.tongue.text(NO_SCREEN))

    def _print(self) -> None:
        self._printing().list("podium", lambda: self._say(self.tongue.text(NO_PRINTER)))

    def _printing(self) -> Printing:
        make = cast("type[Printing]", _later("printing"))
        return make(self.bridge, self.tongue, self._send or cast("Send", _later("printer")))

    def _save(self) -> None:
        path = self.dialogs.save(self.window, self.tongue, self.tongue.text(LIST_FILE))
        if path is not None:
            self._printing().save(path, "podium", self._say_written)

    def _say_written(self, path: Path) -> None:
        self._say(self.tongue.text(WRITTEN, path=str(path)))

    def _other_scheme(self) -> None:
        light = theme.look().scheme is Scheme.LIGHT
        self.dressed.emit(Scheme.DARK if light else Scheme.LIGHT)

    def _speak_to_chair(self, code: str) -> None:
        self.chair.speak(Tongue(code))
        self.window.desk.side.script.speak(Tongue(code))

    def _ask_language(self, words: str, chosen: Callable[[str], None]) -> None:
        choices = [Choice(code, OWN_NAMES[code], code, icon="language") for code in LANGUAGES]
        caption = self.tongue.text(words)
        self.window.hand.ask(caption, matching(choices), lambda choice: chosen(choice.value))

    def _made_page(self, name: str) -> Panel:
        make = cast("Callable[..., Panel]", _later(name))
        more = (self.window.hand,) if name in ASKING else ()
        return make(self.bridge, self.tongue, *more)

    def _show_page(self, name: str) -> None:
        self.window.add_page(name, self.window.page(name) or self._made_page(name))

    def _report(self) -> None:
        page = cast("ReportPage | None", self.window.page("report"))
        if page is None:
            page = cast("ReportPage", self._made_page("report"))
            page.turned.connect(self._proceedings)
            page.exported.connect(self._export)
            page.noted.connect(self._say)
        self.window.add_page("report", page)

    def _export(self) -> None:
        page = cast("ReportPage | None", self.window.page("report"))
        path = self.dialogs.save(self.window, self.tongue, self.tongue.text(REPORT_FILE))
        if path is not None and page is not None:
            page.export(path)

    def _proceedings(self) -> None:
        page = cast("ProceedingsPage | None", self.window.page("proceedings"))
        if page is None:
            page = cast("ProceedingsPage", self._made_page("proceedings"))
            page.left.connect(lambda: self.window.run("meeting"))
            page.noted.connect(self._say)
            page.asked.connect(self._ask_words)
        self.window.add_page("proceedings", page)

    def _ask_words(self, caption: str, then: Callable[[str], None]) -> None:
        ask_words(self.window.hand, caption, then)
