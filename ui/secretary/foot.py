"""The foot: the last three acts in words, what was noted, and the way back in words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from plenary.conference import Conference
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge, Record
from ui.models.doneness import LastDone, redo_words, undo_words, unexplained
from ui.secretary.labels import Cut, label
from ui.secretary.panel import Panel
from ui.tokens import FOOT
from ui.widgets import KeyButton, Kind

UNDO, NOTHING, WHY = N_("Undo: %(deed)s"), N_("Nothing to undo"), N_("Reason…")
REDO = N_("Redo: %(deed)s")
LAST, NEWEST = 3, 420
"""How many acts are shown, and how many pixels of the words of the newest are asked for; others are whole or not there."""
_ASIDE, _BETWEEN = 56, 36
_UNDO_KEY = "Ctrl Z"


class Foot(Panel):
    """``pressed(command)`` when the way back is pressed, or the reason of a move is to be said."""

    pressed = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "canvas")
        self.setFixedHeight(self.look.px(FOOT))
        self._last = LastDone(LAST)
        self.note = label(said="warn")
        self.times: list[QLabel] = [label(said="small") for _ in range(LAST)]
        self.deeds = [Cut("" if place == 0 else "small") for place in range(LAST)]
        self.undo = self._link("undo", "", "undo", _UNDO_KEY)
        self.redo = self._link("redo", "", "redo", "Ctrl Y")
        self.why = self._link("why-moved", self.text(WHY), "corrigendum", "⇧ H")
        self.acting = (self.undo, self.redo, self.why)
        line = QHBoxLayout(self)
        line.setContentsMargins(self.look.margins(20, 0, 16, 0))
        line.setSpacing(self.look.px(8))
        line.addWidget(self.note)
        for time, deed in zip(self.times, self.deeds, strict=True):
            line.addWidget(time)
            line.addWidget(deed)
            line.addSpacing(self.look.px(12))
        line.insertWidget(line.indexOf(self.deeds[0]) + 1, self.why)
        line.addStretch(1)
        for link in (self.redo, self.undo):
            line.addWidget(link)
        for each in (self.note, self.why, self.redo):
            each.hide()

    def _link(self, command: str, words: str, icon: str, key: str) -> KeyButton:
        link = KeyButton(
            words, icon=icon, key=key, kind=Kind.LINK, height=28, press=lambda: self.pressed.emit(command)
        )
        link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return link

    def say(self, words: str) -> None:
        """Say something that is not an act, until the next act."""
        if words == self.note.text():
            return
        self.note.setText(words)
        self.note.setVisible(bool(words))
        # What is noted is read now, whole; of the acts the last one is enough beside it, cut where it must be.
        self._give_room(self.deeds[0])
        self._fit()

    def take_back(self, words: str) -> None:
        """Take back what was said, where it still stands: it is so no more."""
        if self.note.text() == words:
            self.say("")

    def _give_room(self, newest: Cut) -> None:
        noted = bool(self.note.text())
        newest.setMinimumWidth(0 if noted else min(newest.sizeHint().width(), self.look.px(NEWEST)))

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Forget what was noted: something happened since."""
        if before is not None and before is not now:
            self.say("")

    def recall(self, record: Record) -> None:
        """Show the last acts, the newest first, and what undoing would undo."""
        rows = self._last(record, self.speech)
        for place, (time, deed) in enumerate(zip(self.times, self.deeds, strict=True)):
            row = rows[place] if place < len(rows) else None
            time.setText(row.time if row else "")
            deed.setText(row.text if row else "")
        self._give_room(self.deeds[0])
        self.why.setVisible(unexplained(record))
        self._show_redo(record)
        self.undo.setEnabled(record.undo is not None)
        deed_words = undo_words(record.undo, record, self.speech) if record.undo else ""
        words = self.text(UNDO, deed=deed_words) if deed_words else self.text(NOTHING)
        self.undo.set_words(words, key=_UNDO_KEY if deed_words else "")
        self._fit()

    def _show_redo(self, record: Record) -> None:
        """Offer what was just undone: the undo beside it goes on to an older act, and is not the way back from that one."""
        self.redo.setVisible(record.redo is not None)
        if record.redo is not None:
            deed = redo_words(record.redo, record, self.speech)
            self.redo.set_words(self.text(REDO, deed=deed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many acts as can be read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out an older act that has no room to be read whole; beside a note the last act is enough."""
        px, noted = self.look.px, bool(self.note.text())
        room = self.width() - self.undo.sizeHint().width() - px(_ASIDE) - self._needed(0)
        for link in (self.why, self.redo):
            room -= 0 if link.isHidden() else link.sizeHint().width() + px(8)
        for place in range(1, LAST):
            room -= self._needed(place)
            shown = not noted and room >= 0 and bool(self.deeds[place].text())
            self.times[place].setVisible(shown)
            self.deeds[place].setVisible(shown)

    def _needed(self, place: int) -> int:
        """Give the room that an act needs, in pixels."""
        words = self.times[place].sizeHint().width() + self.deeds[place].sizeHint().width()
        return words + self.look.px(_BETWEEN)
