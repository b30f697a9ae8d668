"""The record of an interruption in the side column: what is known of it, what can be done, how it ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from plenary import terms
from plenary.acts.languages import close_incident, note_incident, set_language
from plenary.booths.incidents import Incident, latest
from plenary.conference import Conference
from plenary.fact import Language
from plenary.tongue import N_, Tongue
from plenary.tongues.spacing import on_one_line
from ui.bridge import Bridge
from ui.models.board import incident_words
from ui.secretary.incident_ways import Ways
from ui.secretary.labels import label, rule, set_said
from ui.secretary.panel import LaterPanel, leave_caret, same
from ui.text import figures, isolated
from ui.widgets import Chips, Flow, KeyButton, Kind, Wrapped, scrolling

GONE, BACK = N_("%(language)s interrupted"), N_("%(language)s heard again")
DIRECTION, SYMPTOM, REPORTED = N_("Direction"), N_("Symptom"), N_("Reported by")
DONE, TEXT = N_("What was done"), N_("Interpreters had the text")
RETURN, KEEP_OPEN = N_("Report return"), N_("Keep open")
CLOSE = N_("Close the record")
NUMBER = N_("record %(number)s")
YES, NO = N_("yes"), N_("no")
SHORT = 620
"""Below this height of the column the formula gives its room to the chips."""


class IncidentPanel(LaterPanel):
    """Takes the side column while a record is looked at; put away, the record goes on counting.

    ``pressed(command)`` for what keys do too; ``turned`` when it is shown or put away.
    """

    pressed = Signal(str)
    turned = Signal()

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "surface")
        self._number: int | None = None

    def _build(self) -> None:
        """Make what is shown once the first record is looked at: most meetings have none, and each would wait."""
        self.title, self.counted, self.where = Wrapped("head"), label(said="head"), Wrapped()
        self.direction = self._chips(DIRECTION, terms.DIRECTIONS, lambda name: self._note(direction=name))
        self.symptom = self._chips(SYMPTOM, terms.SYMPTOMS, lambda name: self._note(symptom=name))
        self.reported = self._chips(REPORTED, terms.REPORTERS, lambda name: self._note(reported_by=name))
        self.done = self._chips(DONE, terms.INCIDENT_ACTIONS)
        self.text_there = self._chips(TEXT, {"yes": YES, "no": NO})
        self.ways = Ways(self.tongue, self.pressed.emit)
        self.restored = KeyButton(
            self.text(RETURN), icon="language-restored", key="L", kind=Kind.PRIMARY, press=self.restore
        )
        self.close_record = KeyButton(self.text(CLOSE), kind=Kind.PRIMARY, press=self._close)
        self.keep = KeyButton(self.text(KEEP_OPEN), press=self.put_away)
        self._lay_out()
        leave_caret(self)

    def _chips(
        self, words: str, names: Mapping[str, str], chosen: Callable[[str], object] | None = None
    ) -> Chips:
        return Chips({name: self.text(each) for name, each in names.items()}, self.text(words), chosen)

    def _lay_out(self) -> None:
        column, px = QVBoxLayout(self), self.look.px
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(scrolling(self._known()), 1)
        column.addWidget(self.ways)
        column.addWidget(rule())
        foot, holder = Flow(px(8)), QVBoxLayout()
        holder.setContentsMargins(px(20), px(10), px(20), px(14))
        for button in (self.restored, self.close_record, self.keep):
            foot.addWidget(button)
        holder.addLayout(foot)
        column.addLayout(holder)

    def _head(self) -> QWidget:
        px, self.head = self.look.px, QFrame()
        column, line = QVBoxLayout(self.head), QHBoxLayout()
        column.setContentsMargins(px(20), px(12), px(20), px(12))
        column.setSpacing(px(2))
        line.addWidget(self.title, 1)
        line.addWidget(self.counted)
        column.addLayout(line)
        column.addWidget(self.where)
        self._tint("over")
        return self.head

    def _known(self) -> QWidget:
        px, known = self.look.px, QFrame()
        known.setProperty("panel", "surface")
        column = QVBoxLayout(known)
        column.setContentsMargins(self.look.margins(20, 12, 12, 12))
        column.setSpacing(px(6))
        self._captions = {}
        for words, chips in (
            (DIRECTION, self.direction),
            (SYMPTOM, self.symptom),
            (REPORTED, self.reported),
            (DONE, self.done),
            (TEXT, self.text_there),
        ):
            self._captions[words] = label(self.text(words), "small")
            column.addWidget(self._captions[words])
            column.addWidget(chips)
        column.addStretch(1)
        return known

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """Give what F6 walks through, in the order of focus; Tab goes on from each."""
        if not self.built:
            return ()
        groups = (self.direction, self.symptom, self.reported, self.done, self.text_there)
        return *(next(iter(each.chips.values())) for each in groups), self.restored, self.close_record

    @property
    def incident(self) -> Incident | None:
        """Give the record that is looked at, while it is open."""
        every = self.bridge.conference.booths.incidents if self._number is not None else ()
        return next((each for each in every if each.number == self._number), None)

    def look_at(self, number: int | None) -> None:
        """Take up a record by its number, or none."""
        self._number = number
        if number is not None:
            self.build()
            self.done.show_chosen("")
            self.text_there.show_chosen("")
        self._show(self.bridge.conference)
        self.turned.emit()

    def look_at_language(self, language: str) -> None:
        """Take up the last open record of a language."""
        self.look_at(latest(self.bridge.conference.booths.incidents, Language(language)).number)

    def put_away(self) -> None:
        """Give the side column back; the record stays open."""
        self.look_at(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the formula out of a low column: what is known of the record comes first."""
        super().resizeEvent(event)
        if self.built:
            self.ways.set_short(short=self.height() < self.look.px(SHORT))

    def take(self, command: str) -> bool:
        """Do what a key means while the record is looked at; False where it means what it always does."""
        incident = self.incident
        if incident is None or not self.isVisible() or incident.restored is not None:
            return False
        if command == "language-dropped":
            self.restore()
        elif command == "gavel":
            self.pressed.emit("suspend-for-language")
        return command in {"language-dropped", "gavel"}

    def restore(self) -> None:
        """Enter that the language is heard again."""
        if self.incident is not None:
            self.bridge.perform(set_language, self.incident.language, quality="good")

    def _note(self, direction: str = "", symptom: str = "", reported_by: str = "") -> None:
        if self.incident is not None:
            language = self.incident.language
            self.bridge.perform(
                note_incident, language, direction=direction, symptom=symptom, reported_by=reported_by
            )

    def _close(self) -> None:
        if self.incident is not None:
            action = self.done.shown or "restored"
            text = {"yes": True, "no": False}.get(self.text_there.shown)
            self.bridge.perform(close_incident, self.incident.language, action, text_available=text)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Take up an interruption that has just begun; let go of a record that was closed."""
        if same(before, now, "booths", "roster", "floor", "meetings"):
            return
        known = {each.number for each in before.booths.incidents} if before is not None else None
        if known is not None:
            new = [
                each for each in now.booths.incidents if each.number not in known and each.restored is None
            ]
            back = [each.number for each in now.booths.incidents if self._heard_again(before, each)]
            if new or back:
                self.look_at(new[-1].number if new else back[-1])
        if self._number is not None and self.incident is None:
            self.put_away()
        self._show(now)

    @staticmethod
    def _heard_again(before: Conference | None, incident: Incident) -> bool:
        """Tell whether an interruption has just ended: its record waits for what was done."""
        gone = {each.number for each in before.booths.incidents if each.restored is None} if before else set()
        return incident.restored is not None and incident.number in gone

    def _show(self, now: Conference) -> None:
        incident = self.incident
        if incident is None:
            return
        gone, name = incident.restored is None, self.tongue.language(incident.language)
        said = self.text(GONE if gone else BACK, language=name)
        self.title.setText(said[:1].upper() + said[1:])
        number = on_one_line(self.text(NUMBER, number=self.tongue.number(incident.number)))
        self.where.setText(self.tongue.apart([incident_words(now, incident, self.tongue), number]))
        self._tint("over" if gone else "ok")
        self.direction.show_chosen(incident.direction)
        self.symptom.show_chosen(incident.symptom)
        self.reported.show_chosen(incident.reported_by)
        if incident.continued and not self.done.shown:
            self.done.show_chosen("continued")
        self.restored.setVisible(gone)
        self.close_record.setVisible(not gone)
        for words, chips in ((DONE, self.done), (TEXT, self.text_there)):
            self._captions[words].setVisible(not gone)
            chips.setVisible(not gone)
        self.ways.show_for(now, incident, self.speech)
        self.tick(self.bridge.clock.now())

    def _tint(self, panel: str) -> None:
        """Colour the head, and what is said in it."""
        set_said(self.head, "panel", panel)
        for words in (self.title, self.counted, self.where):
            set_said(words, "on", panel)

    def tick(self, now: datetime) -> None:
        """Count on while the language is not heard."""
        incident = self.incident
        if incident is not None:
            seconds = int(((incident.restored or now) - incident.since).total_seconds())
            self.counted.setText(isolated(figures(max(0, seconds)), self.tongue))
