"""Every paper of the meeting: chosen by name and language, looked at on the screen, then printed or saved.

Printing and writing are done away from the window: a slow printer stops no clock.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from plenary.desk import Desk
from plenary.fact import DelegationCode
from plenary.papers.roll_call import TITLE as ROLL_CALL_TITLE
from plenary.papers.roll_call import roll_call
from plenary.papers.shelf import PAPERS, script_of
from plenary.papers.slip import TITLE as SLIP_TITLE
from plenary.papers.slip import slip
from plenary.papers.speakers_list import READERS, TITLES
from plenary.papers.tree import Paper, plain
from plenary.tongue import LANGUAGES, N_, Tongue
from ui import theme
from ui.dialogs import Dialogs
from ui.models.file_names import file_name
from ui.models.script import book_of
from ui.paper.document import document_of
from ui.paper.printing import Choose, Press, Printing, Send, chosen, list_paper
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.naming import ask_delegation
from ui.secretary.doings.votes import WHO_DRAWN
from ui.secretary.hand import Hand
from ui.secretary.paper_page import PaperPage
from ui.secretary.seat import Seat
from ui.secretary.window import SecretaryWindow
from ui.widgets import Flow, KeyButton, Kind

WHICH, LANGUAGE = N_("Which paper?"), N_("Language of the paper")
PRINT, SAVE, CLOSE = N_("Print"), N_("Save as a file…"), N_("Close")
CHOOSE = N_("Printer and copies…")
PRINTED, WRITTEN = N_("Printed."), N_("Written: %(path)s")
NO_PRINTER = N_("No printer is set up on this computer. The paper can be saved as a file.")
SLIP, ROLL_CALL = "slip", "roll-call"
SHEETS = "podium"
"""On whose printer sheets are printed that are no list of speakers."""
LIST = "list-"
"""Before the readers of a list of speakers, where it is named among the papers."""
_WIDE, _HIGH, _MARGIN = 860, 900, 48
_SHARE = 0.92
"""The share of the height of a screen that a sheet takes at most: its buttons stay in sight under its title bar."""


class Papers:
    """Draws papers up for one officer and shows them to be looked at.

    ``sender`` gives the printer of those who read a list, which may be another one each time.
    """

    def __init__(
        self,
        seat: Seat,
        sender: Callable[[str], Send],
        dialogs: Dialogs,
        copies: Callable[[str], int] = lambda _readers: 1,
        *,
        choose: Choose = chosen,
    ) -> None:
        self.seat, self.dialogs, self.copies, self.choose = seat, dialogs, copies, choose
        self._sender = sender

    @property
    def hand(self) -> Hand:
        """Give the hand of the window that stands by now."""
        return self.seat.hand

    def press(self, readers: str = SHEETS) -> Press:
        """Give the way to the printer that is chosen by now for these readers."""
        trouble, size = self.seat.bridge.trouble.emit, self.hand.sheets()
        return Press(self.seat.background, self._sender(readers), trouble, size)

    def ask(self) -> None:
        """Ask which paper, then in which language, and show it."""
        say = self.seat.tongue.text
        lists = {
            f"{LIST}{readers}": f"{say(TITLES['main'])} {say(words)}" for readers, words in READERS.items()
        }
        sheets = {SLIP: SLIP_TITLE, ROLL_CALL: ROLL_CALL_TITLE}
        if self.hand.chosen_request() is None:
            del sheets[SLIP]
        sheets |= {name: kept.words for name, kept in PAPERS.items()}
        named = {**{name: say(words) for name, words in sheets.items()}, **lists}
        choices = [Choice(name, words, name, icon="print") for name, words in named.items()]
        self.hand.ask(say(WHICH), matching(choices), lambda choice: self._ask_language(choice.value))

    def _ask_language(self, name: str) -> None:
        """The language of the window stands first."""
        tongue = self.seat.tongue
        codes = sorted(LANGUAGES, key=lambda code: code != tongue.code)
        choices = [Choice(code, tongue.language(code), code, icon="language") for code in codes]
        self.hand.ask(
            tongue.text(LANGUAGE),
            matching(choices),
            lambda choice: self.show(name, Tongue(choice.value)),
        )

    def show(self, name: str, tongue: Tongue) -> None:
        """Draw a paper up as the meeting stands, and show it; the sheet of a vote to come asks who was drawn."""
        going_on = self.hand.conference.conduct.roll_call
        if name == ROLL_CALL and going_on is not None:
            self._show_roll_call(tongue, going_on.text, going_on.called[0])
        elif name == ROLL_CALL:
            ask_delegation(self.hand, WHO_DRAWN, partial(self._show_roll_call, tongue, ""))
        else:
            self.hand.bridge.look(self._drawn(name, tongue), partial(self._shown, name, tongue))

    def _drawn(self, name: str, tongue: Tongue) -> Callable[[Desk], Paper]:
        now, items, request = self.hand.now(), self.hand.items, self.hand.chosen_request()

        def drawn(desk: Desk) -> Paper:
            if name.startswith(LIST):
                return list_paper(desk, tongue, name.removeprefix(LIST), items)
            if name == SLIP and request is not None:
                return slip(desk.conference, desk.proceedings, tongue, request, now)
            if name == "script":
                return script_of(desk.proceedings, now, book_of(tongue.code))
            return PAPERS[name].draw(desk.proceedings, tongue, now)

        return drawn

    def _show_roll_call(self, tongue: Tongue, text: str, drawn: DelegationCode) -> None:
        self.hand.bridge.look(
            lambda desk: roll_call(desk.conference, drawn, tongue, text),
            partial(self._shown, ROLL_CALL, tongue),
        )

    def _shown(self, name: str, tongue: Tongue, paper: Paper) -> None:
        ways = (partial(self._print, paper), partial(self._choose, paper))
        if name.startswith(LIST):
            readers = name.removeprefix(LIST)
            ways = partial(self._print_list, readers, tongue), partial(self._choose_for_list, readers, tongue)
        doings = Doings(*ways, partial(self._save, name, paper))
        if self.seat.taken:
            Sheet(paper, self.seat.tongue, doings, self.seat.window).show()

    def _print(self, paper: Paper) -> None:
        self.press().print(paper, self._printed)

    def _choose(self, paper: Paper) -> None:
        chosen = self.choose(self.seat.window, self.seat.tongue)
        if chosen is not None:
            replace(self.press(), send=chosen.send).print(paper, self._printed, chosen.copies)

    def _print_list(self, readers: str, tongue: Tongue) -> None:
        """Print a list as it stands by now: a printing has a number, and is entered."""
        self._print_numbered(readers, tongue, self.press(readers), self.copies(readers))

    def _choose_for_list(self, readers: str, tongue: Tongue) -> None:
        chosen = self.choose(self.seat.window, self.seat.tongue)
        if chosen is not None:
            press = replace(self.press(readers), send=chosen.send)
            self._print_numbered(readers, tongue, press, chosen.copies)

    def _print_numbered(self, readers: str, tongue: Tongue, press: Press, copies: int) -> None:
        printing = Printing(self.hand.bridge, tongue, press, copies)
        printing.list(readers, partial(self._printed, False), self.hand.items)

    def _printed(self, there: bool) -> None:
        self.seat.note(PRINTED if there else NO_PRINTER)

    def _save(self, name: str, paper: Paper) -> None:
        tongue = self.seat.tongue
        called = tongue.text(PAPERS[name].words) if name in PAPERS else plain(paper.title)
        path = self.dialogs.save(self.seat.window, tongue, f"{file_name(called)}.docx")
        if path is not None:
            self.press().save(paper, path, self._told_written)

    def _told_written(self, path: Path) -> None:
        self.seat.note(WRITTEN, path=str(path))


class Doings(Struct, frozen=True):
    """What can be done with a paper that is looked at."""

    print: Callable[[], None]
    choose: Callable[[], None]
    save: Callable[[], None]


class Sheet(QDialog):
    """One paper on the screen, beside the meeting: the window behind it goes on."""

    def __init__(self, paper: Paper, tongue: Tongue, doings: Doings, parent: SecretaryWindow) -> None:
        super().__init__(parent)
        look = theme.look()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(plain(paper.title))
        room = parent.screen().availableGeometry()
        self.resize(min(look.px(_WIDE), room.width()), min(look.px(_HIGH), round(room.height() * _SHARE)))
        self.page = PaperPage(plain(paper.title), _MARGIN)
        self.page.lay(document_of(paper), paper.language)
        self.printing = KeyButton(tongue.text(PRINT), icon="print", kind=Kind.PRIMARY, press=doings.print)
        self.choosing = KeyButton(tongue.text(CHOOSE), icon="print", press=doings.choose)
        self.saving = KeyButton(tongue.text(SAVE), icon="export", press=doings.save)
        closing = KeyButton(tongue.text(CLOSE), key="Esc", press=self.close)
        row = Flow(look.px(6))
        for button in (self.printing, self.choosing, self.saving, closing):
            row.addWidget(button)
        laid = QVBoxLayout(self)
        laid.addWidget(self.page, 1)
        laid.addLayout(row)
