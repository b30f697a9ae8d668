"""The officer's window: its bands and pages, its keys, and what a refusal looks like."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from plenary.acts.agenda import take_up
from plenary.conference import Conference
from plenary.fact import ItemNumber, Language
from plenary.proceedings.entry import Entry
from plenary.refusal import Denial, Unreadable
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui import theme
from ui.bridge import Bridge
from ui.secretary.choices import matching
from ui.secretary.commands import WITH_KEYS
from ui.secretary.desk_page import DeskPage
from ui.secretary.doings import later
from ui.secretary.doings.decisions import Gavel
from ui.secretary.doings.script import Prompter
from ui.secretary.foot import Foot
from ui.secretary.hand import Hand
from ui.secretary.header import Header, Strip
from ui.secretary.keys import actions, by_place, types_words
from ui.secretary.labels import rule
from ui.secretary.panel import Panel, within
from ui.secretary.refused import say_denial
from ui.secretary.settling import lay_out, told_at_once
from ui.ticker import Ticker
from ui.widgets import Banner, FocusRing

if TYPE_CHECKING:
    from ui.secretary.palette import Palette

PALETTE = N_("Command")
TITLE = N_("%(body)s – Plenary")
LATER = {"everything": "ui.secretary.everything", "palette": "ui.secretary.palette"}
SMALLEST, USUAL = (760, 480), (1366, 768)


class SecretaryWindow(QMainWindow):
    """Everything the officer sees. ``asked(name)`` is what only the application can do; ``closing`` at the end."""

    asked = Signal(str)
    closing = Signal()

    def __init__(
        self, bridge: Bridge, ticker: Ticker, tongue: Tongue, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self.bridge, self.tongue, self.ticker = bridge, tongue, ticker
        self.hand = Hand(bridge, tongue, seconds, self)
        self.gavel = Gavel(self.hand)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        theme.let_read(self, tongue)
        self.header, self.strip = Header(bridge, tongue), Strip(bridge, tongue)
        self.desk = DeskPage(bridge, tongue, self.gavel)
        self.prompter = Prompter(self.hand, self.gavel, self.run, lambda: self.desk.side.script.chairs)
        self.foot = Foot(bridge, tongue)
        self.pages = QStackedWidget()
        self.banner = Banner()
        self._names: dict[str, QWidget] = {}
        self._lay_out()
        self.actions_ = actions(self, self.run)
        self._connect()
        self._turn_to("meeting", self.desk)
        self._show(None, bridge.conference)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, rule(), self.strip, rule()):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        for widget in (self.banner, rule(), self.foot):
            column.addWidget(widget)
        self.setCentralWidget(middle)
        self.ring = FocusRing(self)

    def _connect(self) -> None:
        hand, desk = self.hand, self.desk
        hand.asker = lambda: self.palette_
        hand.chosen_request = lambda: desk.lists.table.request if self.page_shown == "meeting" else None
        desk.lists.items = lambda: hand.items
        hand.turned.connect(desk.lists.show_again)
        hand.noted.connect(self.foot.say)
        for part in (desk.floor, desk.gavel, desk.roll_call, desk.incident, desk.side.script, self.foot):
            part.pressed.connect(self.run)
        desk.lists.unknown.connect(lambda name: later("lists").unlisted(hand, name, desk.lists))
        self.header.searched.connect(lambda: self.run("palette"))
        self.header.turned.connect(self.run)
        desk.side.screened.connect(lambda: self.run("podium"))
        desk.programme.wanted.connect(lambda number: self.hand.perform(take_up, (ItemNumber(number),)))
        self.strip.asked.connect(self._language_clicked)
        desk.side.languages.turned.connect(lambda code: later("booths").turn_language(hand, Language(code)))
        self.bridge.conference_changed.connect(self._show)
        self.bridge.entered.connect(self._entered)
        self.bridge.refused.connect(self._refuse)
        self.bridge.trouble.connect(self._refuse)
        self.ticker.ticked.connect(self.tick)

    @cached_property
    def palette_(self) -> Palette:
        """Give the palette, made when it is first asked for."""
        made: Palette = import_module(LATER["palette"]).Palette(self.tongue, self.pages)
        made.where, made.left = lambda: self.desk.for_palette, lambda: self.desk.rest(self.pages)
        made.spread.connect(self.desk.cover)
        return made

    def show_page(self, name: str, page: QWidget) -> None:
        """Show a page and tell it what the one in sight was told; one that is new takes its place beside the others."""
        in_sight = self.pages.currentWidget() is page
        self._turn_to(name, page)
        if isinstance(page, Panel) and not in_sight:
            page.tell()

    def _turn_to(self, name: str, page: QWidget) -> None:
        old = self._names.get(name)
        if old is not page:
            if old is not None:
                self.pages.removeWidget(old)
                old.deleteLater()
            self._names[name] = page
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.header.show_page(name)
        self.page_shown = name

    def leave(self) -> None:
        """Hear no more of the meeting: another window takes the place of this one."""
        self.bridge.conference_changed.disconnect(self._show)
        self.bridge.entered.disconnect(self._entered)
        self.bridge.refused.disconnect(self._refuse)
        self.bridge.trouble.disconnect(self._refuse)
        self.ticker.ticked.disconnect(self.tick)

    def page(self, name: str) -> QWidget | None:
        """Give a page that was shown before."""
        return self._names.get(name)

    def run(self, name: str) -> None:
        """Do what a key, a button or a line of the palette names."""
        if self.desk.incident.take(name):
            return
        command = WITH_KEYS.get(name) or import_module(LATER["everything"]).BY_NAME[name]
        if command.do is not None:
            command.do(self.hand)
        else:
            self._own().get(name, lambda: self.asked.emit(name))()

    def _own(self) -> dict[str, Callable[[], object]]:
        return {
            "inscribe": self._to_field,
            "gavel": self.gavel.press,
            "next-line": self.prompter.press,
            "cards": self.prompter.cards,
            "objection": self.gavel.objection,
            "withdraw-question": self.gavel.withdraw,
            "palette": self._open_palette,
            "roll-call": self._roll_call,
            "meeting": lambda: self.show_page("meeting", self.desk),
            "regions": lambda: self.ring.lead(self.desk.next_region()),
        }

    def _to_field(self) -> None:
        self.show_page("meeting", self.desk)
        self.desk.lists.take_focus()

    def _roll_call(self) -> None:
        self.show_page("meeting", self.desk)
        if not self.desk.roll_call.take_focus():
            later("votes").roll_call(self.hand)

    def _open_palette(self) -> None:
        choices = matching(import_module(LATER["everything"]).by_name(self.tongue))
        self.palette_.turn(self.tongue.text(PALETTE), choices, lambda choice: self.run(choice.value))

    def _language_clicked(self, _letter: str) -> None:
        """Show the board of languages; a click alone never changes how a language is served."""
        self.show_page("meeting", self.desk)
        self.desk.side.show_tab("languages")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Know a key by its place where the layout has other letters; Enter presses what has the focus."""
        focused = self.focusWidget()
        name = by_place(event, typing=types_words(focused))
        if name is not None:
            self.run(name)
        elif event.key() == Qt.Key.Key_Escape:
            self.desk.incident.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the bands leave out what lacks room."""
        super().resizeEvent(event)
        for band in (self.header, self.strip):
            band.set_width(round(self.width() / theme.look().scale))
        lay_out()
        if "palette_" in vars(self):
            self.palette_.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the application, which waits for what is being written."""
        self.closing.emit()
        super().closeEvent(event)

    def _panels(self) -> list[Panel]:
        """Give the bands and the page in sight; the others are told when they are turned to."""
        page = self.pages.currentWidget()
        return [self.header, self.strip, self.foot, *([page] if isinstance(page, Panel) else [])]

    def _show(self, before: Conference | None, now: Conference) -> None:
        with told_at_once(within(self._panels()) if self.isVisible() else ()):
            for panel in self._panels():
                panel.renew(before, now)
                panel.recall(self.bridge.record)
            self.tick(self.bridge.clock.now())
        self.setWindowTitle(self.tongue.text(TITLE, body=now.body.form(self.tongue.code)))

    def tick(self, now: datetime) -> None:
        """Paint every clock of this window from the same instant."""
        for panel in self._panels():
            panel.tick(now)

    def _entered(self, _entry: Entry) -> None:
        self.banner.clear()
        self.desk.banner.clear()

    def _refuse(self, denial: Denial | Unreadable) -> None:
        """Say in the banner of the page why something was not done, and what can be done instead."""
        page = self.pages.currentWidget()
        banner = self.desk.banner if page is self.desk else self.banner
        further = page.remedies(denial) if isinstance(page, Panel) and isinstance(denial, Denial) else ()
        say_denial(banner, denial, Speech(self.tongue, self.bridge.conference), self.run, further)
