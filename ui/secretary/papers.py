"""Every paper of the meeting: chosen by name and language, looked at on the screen, then printed or saved.

Printing and writing are done away from the window: a slow printer stops no clock.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout

from plenary.desk import Desk
from plenary.papers.seal import write_sealed
from plenary.papers.shelf import PAPERS
from plenary.papers.tree import Paper, plain
from plenary.papers.writers import render, write
from plenary.tongue import LANGUAGES, N_, Tongue
from ui import theme
from ui.background import Background
from ui.dialogs import Dialogs
from ui.paper_document import document_of
from ui.printing import Send
from ui.secretary.choices import Choice, matching
from ui.secretary.window import SecretaryWindow
from ui.widgets import KeyButton, Kind

WHICH, LANGUAGE = N_("Which paper?"), N_("Language of the paper")
PRINT, SAVE, CLOSE = N_("Print"), N_("Save as a file …"), N_("Close")
PRINTED, WRITTEN = N_("Printed."), N_("Written: %(path)s")
NO_PRINTER = N_("No printer is set up on this computer. The paper can be saved as a file.")
_WIDE, _HIGH, _MARGIN = 860, 900, 48
T = TypeVar("T")


class Papers(QObject):
    """Draws papers up for one window and keeps the sheets that are being looked at."""

    def __init__(self, window: SecretaryWindow, send: Send, dialogs: Dialogs) -> None:
        super().__init__(window)
        self.window, self.send, self.dialogs = window, send, dialogs
        self.tongue, self.hand = window.tongue, window.hand
        self._background = Background()

    def ask(self) -> None:
        """Ask which paper, then in which language, and show it."""
        choices = [
            Choice(name, self.tongue.text(kept.words), name, icon="print") for name, kept in PAPERS.items()
        ]
        self.hand.ask(
            self.tongue.text(WHICH), matching(choices), lambda choice: self._ask_language(choice.value)
        )

    def _ask_language(self, name: str) -> None:
        """The language of the window stands first."""
        codes = sorted(LANGUAGES, key=lambda code: code != self.tongue.code)
        choices = [Choice(code, self.tongue.language(code), code, icon="language") for code in codes]
        self.hand.ask(
            self.tongue.text(LANGUAGE),
            matching(choices),
            lambda choice: self.show(name, Tongue(choice.value)),
        )

    def show(self, name: str, tongue: Tongue) -> None:
        """Draw a paper up as the meeting stands, and show it."""
        now = self.hand.now()

        def drawn(desk: Desk) -> Paper:
            return PAPERS[name].draw(desk.proceedings, tongue, now)

        self.hand.bridge.look(drawn, partial(self._shown, name))

    def _shown(self, name: str, paper: Paper) -> None:
        doings = Doings(partial(self._print, paper), partial(self._save, name, paper))
        Sheet(paper, self.tongue, doings, self.window).show()

    def _print(self, paper: Paper) -> None:
        def told(printed: bool) -> None:
            self.hand.noted.emit(self.tongue.text(PRINTED if printed else NO_PRINTER))

        self._away(partial(self.send, paper, 1), told)

    def _save(self, name: str, paper: Paper) -> None:
        path = self.dialogs.save(self.window, self.tongue, f"{plain(paper.title)}.docx")
        if path is not None:
            self._away(partial(_written, paper, path, sealing=PAPERS[name].worked_on), self._told_written)

    def _told_written(self, path: Path) -> None:
        self.hand.noted.emit(self.tongue.text(WRITTEN, path=str(path)))

    def _away(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self._background.start(work, done, self.hand.bridge.trouble.emit)


def _written(paper: Paper, path: Path, *, sealing: bool) -> Path:
    """Write a paper; one that others go on editing never takes the place of what they wrote."""
    if sealing:
        return write_sealed(render(paper, path.suffix, path), path)
    write(paper, path)
    return path


class Doings(Struct, frozen=True):
    """What can be done with a paper that is looked at."""

    print: Callable[[], None]
    save: Callable[[], None]


class Sheet(QDialog):
    """One paper on the screen, beside the meeting: the window behind it goes on."""

    def __init__(self, paper: Paper, tongue: Tongue, doings: Doings, parent: SecretaryWindow) -> None:
        super().__init__(parent)
        look = theme.look()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(plain(paper.title))
        self.resize(look.px(_WIDE), look.px(_HIGH))
        self.page = QTextBrowser()
        self.page.setAccessibleName(plain(paper.title))
        self.page.setProperty("kind", "paper")
        document = document_of(paper)
        document.setParent(self.page)
        document.setDocumentMargin(look.px(_MARGIN))
        self.page.setDocument(document)
        mirrored = paper.language == "ar"
        self.page.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        self.printing = KeyButton(tongue.text(PRINT), icon="print", kind=Kind.PRIMARY, press=doings.print)
        self.saving = KeyButton(tongue.text(SAVE), icon="export", press=doings.save)
        closing = KeyButton(tongue.text(CLOSE), key="Esc", press=self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.printing, self.saving, closing):
            row.addWidget(button)
        laid = QVBoxLayout(self)
        laid.addWidget(self.page, 1)
        laid.addLayout(row)
