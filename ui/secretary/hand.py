"""The officer's hand: what keys, buttons and the palette can do, with what they need for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from plenary.conference import Conference
from plenary.desk import Act, P
from plenary.fact import ItemNumber, RequestId
from plenary.sentence import Speech
from plenary.tongue import Tongue
from ui.bridge import Bridge
from ui.secretary.choices import Asker, Chosen, Propose

TWICE = 1.0
"""Seconds within which a second press of the button that runs the floor is taken for a slip."""


class Underway(Struct):
    """What is being prepared: the tab that is shown, the file that is brought in, and what is not to be taken of it."""

    tab: str = "agenda"
    incoming: Path | None = None
    left_out: frozenset[str] = frozenset()


class Hand(QObject):
    """Performs acts through the bridge and asks the palette for what an act still needs.

    ``noted(words)`` is something to say in the foot; ``wished(name)`` asks the
    window for something that is not an act (a page, a focus, a screen);
    ``turned`` tells that the list of other items is kept from now on.
    """

    noted = Signal(str)
    wished = Signal(str)
    turned = Signal()

    def __init__(self, bridge: Bridge, tongue: Tongue, seconds: Callable[[], float], window: QObject) -> None:
        # It goes with its window, and what it tells with it: Qt keeps whom a signal tells, and no collector sees it.
        super().__init__(window)
        self.bridge = bridge
        self.tongue = tongue
        self.asker: Callable[[], Asker] | None = None
        self.later: Callable[[str], object] | None = None
        """Gives by name what is loaded when it is first asked for."""
        self.sheets: Callable[[], str] = lambda: "A4"
        """Gives the size of the sheets of this desk."""
        self.chosen_request: Callable[[], RequestId | None] = lambda: None
        self.underway = Underway()
        """A station gives each window that it builds the same."""
        self.unfinished = ""
        """A promise that was typed and not entered yet: whoever turns away before saying to whom need not type it again."""
        self._kept: tuple[tuple[ItemNumber, ...], tuple[ItemNumber, ...]] = ((), ())
        self._seconds = seconds
        self._pressed = float("-inf")

    @property
    def conference(self) -> Conference:
        """Give the conference as the windows show it."""
        return self.bridge.conference

    @property
    def items(self) -> tuple[ItemNumber, ...]:
        """Give the items whose list is kept: those chosen while the same ones are considered, else the current ones."""
        agenda, (chosen, then) = self.conference.agenda, self._kept
        there = {each.number for each in agenda.items}
        return chosen if chosen and agenda.current == then and there.issuperset(chosen) else agenda.current

    def keep_list(self, items: tuple[ItemNumber, ...]) -> None:
        """Keep the list of other items until one is taken up; that of the current ones where none are named."""
        self._kept = (items, self.conference.agenda.current)
        self.turned.emit()

    @property
    def speech(self) -> Speech:
        """Give what says names and facts in the language of the window."""
        return Speech(self.tongue, self.conference)

    def now(self) -> datetime:
        """Give the instant (UTC) of the meeting's clock."""
        return self.bridge.clock.now()

    def text(self, msgid: str, /, **values: object) -> str:
        """Say a marked sentence in the language of the window."""
        return self.tongue.text(msgid, **values)

    def perform(self, act: Act[P], *args: P.args, **kwargs: P.kwargs) -> None:
        """Perform an act; a refusal comes back as a banner."""
        self.bridge.perform(act, *args, **kwargs)

    def ask(self, caption: str, propose: Propose, chosen: Chosen) -> None:
        """Ask the officer for one more word."""
        if self.asker is not None:
            self.asker().ask(caption, propose, chosen)

    def pressed_twice(self) -> bool:
        """Tell whether this press came within a second of the last one; it counts as a press either way."""
        now, before = self._seconds(), self._pressed
        self._pressed = now
        return now - before < TWICE
