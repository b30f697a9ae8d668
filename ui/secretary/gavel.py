"""The gavel in the side column: what was asked, whether anybody objects, what the next press does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from plenary.conference import Conference
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.secretary.doings.decisions import Gavel
from ui.secretary.labels import label, rule
from ui.secretary.panel import LaterPanel, leave_caret, same
from ui.secretary.said import Said
from ui.widgets import KeyButton, Kind, Paragraph

GAVEL = N_("The gavel")
ASKED = N_("The Chair has asked whether there is any objection to:")
NEXT_NONE, NEXT_DECLARE = N_("Nobody objects"), N_("Declare it decided")
OBJECTIONS = N_("Objection by %(names)s")
HEARD = N_("No objection was heard.")
OBJECTION, WITHDRAW = N_("Objection…"), N_("Withdraw the question")


class GavelPanel(LaterPanel):
    """Shown while a question is before the body. ``pressed(command)`` when a button is pressed.

    Its first button goes one step on and never two: what nobody objected to is
    declared by the third press.
    """

    pressed = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue, gavel: Gavel) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "canvas")
        self._gavel, self._chairs = gavel, tongue
        bridge.reading.changed.connect(self.show_step)

    def _build(self) -> None:
        """Make what is shown once the first question is put."""
        self.question, self.formula = Said(), Said()
        self.open_, self.state = Paragraph(said="warn"), Paragraph(said="emphasis")
        self.step = KeyButton("", icon="gavel", key="G", kind=Kind.PRIMARY, press=self._press("gavel"))
        self.objection = KeyButton(
            self.text(OBJECTION), icon="warning", key="⇧G", press=self._press("objection")
        )
        self.withdraw = KeyButton(
            self.text(WITHDRAW), icon="withdraw", press=self._press("withdraw-question")
        )
        column, px = QVBoxLayout(self), self.look.px
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(12))
        column.addWidget(label(self.text(GAVEL), "strong"))
        column.addWidget(rule())
        column.addWidget(Paragraph(self.text(ASKED), "small"))
        for widget in (self.question, self.open_, self.state, self.formula):
            column.addWidget(widget)
        column.addStretch(1)
        for button in (self.step, self.objection, self.withdraw):
            column.addWidget(button)
        leave_caret(self)

    @property
    def regions(self) -> tuple[KeyButton, ...]:
        """Give what F6 walks through, in the order of focus, once there is something."""
        return (self.step, self.objection, self.withdraw) if self.built else ()

    def speak(self, chairs: Tongue) -> None:
        """Say what the Chair declares in the language of the Chair; everything else stays the officer's."""
        self._chairs = chairs
        self.show_step()

    def _press(self, command: str) -> Callable[[], None]:
        return lambda: self.pressed.emit(command)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the question and where it stands."""
        if not same(before, now, "conduct", "report", "roster"):
            self.show_step()

    def show_step(self) -> None:
        """Show what the next press does."""
        question = self.bridge.conference.conduct.question
        if question is None:
            return
        self.build()
        self.question.say(self.tongue.quote(self.tongue.foreign(question.text)), self.tongue)
        heard = self._gavel.heard_none
        self.open_.setText(self._gavel.warning)
        names = self.tongue.join([self.speech.name(each, "sentence") for each in question.objections])
        self.state.setText(self.text(OBJECTIONS, names=names) if names else self.text(HEARD if heard else ""))
        chairs = self._chairs
        side = Qt.LayoutDirection.RightToLeft if chairs.right_to_left else Qt.LayoutDirection.LeftToRight
        self.formula.setLayoutDirection(side)
        self.formula.say(chairs.quote(self._gavel.declaration(chairs).text) if heard else "", chairs)
        self.step.set_words(self.text(NEXT_DECLARE if heard else NEXT_NONE))
        self.step.setEnabled(not names)
