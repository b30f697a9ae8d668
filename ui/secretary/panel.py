"""What every panel of the secretary's window has in common: what it is given and when it is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from plenary.conference import Conference
from plenary.refusal import Denial
from plenary.sentence import Speech
from plenary.tongue import Tongue
from ui import theme
from ui.bridge import Bridge, Record
from ui.theme import Look
from ui.widgets import Remedy


class Panel(QFrame):
    """A part of the window. It shows what it is told and keeps nothing of the meeting.

    ``renew`` (a widget has a ``render`` of its own) is told every change and returns at once where its part is the same
    object; ``recall`` is told the proceedings after every entry, ``tick`` the instant.
    """

    def __init__(self, bridge: Bridge, tongue: Tongue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.tongue = tongue
        self.acting: tuple[QWidget, ...] = ()
        """The parts in which whatever is pressed, typed or dragged is entered, and what tells how it is done."""
        self._ticked: tuple[Record, datetime] | None = None

    @property
    def parts(self) -> Iterable[Panel]:
        """Give the panels in it that are told what it is told."""
        return ()

    @property
    def look(self) -> Look:
        """Give how the windows look now."""
        return theme.look()

    @property
    def speech(self) -> Speech:
        """Give what says facts and names as the conference uses them now."""
        return Speech(self.tongue, self.bridge.conference)

    def minute_passed(self, now: datetime) -> bool:
        """Tell, once for each, that another minute began or something was entered since the last tick.

        What was entered may be said and change nothing else: an announcement, a ballot that elected nobody.
        """
        record, minute = self.bridge.record, now.replace(second=0, microsecond=0)
        told, self._ticked = self._ticked, (record, minute)
        return told is None or told[0] is not record or told[1] != minute

    def text(self, msgid: str, /, **values: object) -> str:
        """Say a marked sentence in the language of the window."""
        return self.tongue.text(msgid, **values)

    def remedies(self, _denial: Denial) -> tuple[Remedy, ...]:
        """Give what this page, and no other, can do where it was refused something."""
        return ()

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the conference; ``before`` is None at first."""

    def recall(self, record: Record) -> None:
        """Show the proceedings; what stands in it is told too."""
        for panel in self.parts:
            panel.recall(record)

    def tick(self, now: datetime) -> None:
        """Show the instant (UTC); what stands in it is told too."""
        for panel in self.parts:
            panel.tick(now)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what changed out of sight: Qt forgets it, and hears of no later change of such a layout either.

        Where nothing is entered, what enters something does not look alive.
        """
        super().showEvent(event)
        if self.bridge.holding is not None:
            self.bridge.holding(self.acting)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def tell(self) -> None:
        """Show everything as it stands: whoever was out of sight was told nothing."""
        self.renew(None, self.bridge.conference)
        self.recall(self.bridge.record)
        self.tick(self.bridge.clock.now())


class LaterPanel(Panel):
    """A panel whose parts are built when they are first needed: most meetings never need them, and each start would wait."""

    @property
    def built(self) -> bool:
        """Tell whether there is anything in it."""
        return self.layout() is not None

    def build(self) -> None:
        """Build what stands in it, once."""
        if not self.built:
            self._build()

    def _build(self) -> None:
        raise NotImplementedError


def leave_caret(part: QWidget) -> None:
    """Let no click on a button of a part take the caret out of the field in which somebody types."""
    for button in part.findChildren(QAbstractButton):
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def within(panels: Iterable[Panel]) -> Iterator[Panel]:
    """Go through panels and all that stand in them, the inner ones first."""
    for panel in panels:
        yield from within(panel.parts)
        yield panel


def same(before: Conference | None, now: Conference, *parts: str) -> bool:
    """Tell whether these parts of the conference are the same objects as before."""
    return before is not None and all(getattr(before, part) is getattr(now, part) for part in parts)
