"""A vote in which each State answers, in the side column: who is called, how, the counts, and what is to be mended.

No key and no click records its result: every State is called, nobody corrects, the Chair declares.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plenary.acts.roll_call import abandon_roll_call, answer_roll_call
from plenary.conduct.voting import ANSWERS, RollCall, voted_on
from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.terms import ANSWERS as ANSWER_WORDS
from plenary.terms import MAJORITIES
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.roll_call import KEYS, TALLY, before, call_rows, tally, tally_words
from ui.secretary.call_list import CallList
from ui.secretary.doings.decisions import Gavel
from ui.secretary.labels import Cut, label, rule
from ui.secretary.panel import LaterPanel, leave_caret, same
from ui.widgets import KeyButton, Kind, Paragraph

TITLES = {"roll-call": N_("Roll-call vote"), "recorded": N_("Recorded vote")}
CALLED, MENDED = N_("Called now"), N_("Answer to be corrected")
COMPLETE = N_("All States have been called.")
CHECK, DECLARE = N_("No corrections"), N_("Declare the result")
BACK, GIVE_UP = N_("Step back"), N_("Stop the vote")

_ACROSS = 3
"""So many counts stand beside each other."""


class RollCallPanel(LaterPanel):
    """Takes the side column while a vote goes on. ``pressed(command)`` when its step is pressed."""

    pressed = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue, gavel: Gavel) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "canvas")
        self._gavel = gavel
        self._mending: DelegationCode | None = None
        bridge.reading.changed.connect(self._show_step)

    def _build(self) -> None:
        """Make what is shown once the first vote begins: most meetings have none."""
        self.title, self.proposal = label(said="strong"), Paragraph(said="small")
        self.caption, self.name = label(said="small"), Cut("head")
        self.figures = {answer: label(said="head") for answer in TALLY}
        self.counted = {answer: Cut("small") for answer in TALLY}
        self.list = CallList(self.tongue)
        self.list.answered.connect(self.answer)
        self.list.stepped_back.connect(self.step_back)
        self.list.turned.connect(self.mend)
        self.answers = {answer: self._answer_button(answer) for answer in ANSWERS}
        self.back = KeyButton(self.text(BACK), icon="undo", key="⌫", height=32, press=self.step_back)
        self.give_up = KeyButton(self.text(GIVE_UP), icon="withdraw", height=32, press=self._abandon)
        self.step = KeyButton("", icon="gavel", key="G", kind=Kind.PRIMARY, press=self._press("gavel"))
        self._lay_out()
        leave_caret(self)

    def _answer_button(self, answer: str) -> KeyButton:
        words, key = self.text(ANSWER_WORDS[answer]), self.text(KEYS[answer])
        return KeyButton(words, key=key, height=36, press=lambda: self.answer(answer))

    def _press(self, command: str) -> Callable[[], None]:
        return lambda: self.pressed.emit(command)

    def _lay_out(self) -> None:
        column, px = QVBoxLayout(self), self.look.px
        column.setContentsMargins(0, px(14), 0, px(14))
        column.setSpacing(px(8))
        for widget in (self.title, self.proposal):
            column.addLayout(self._inset(widget))
        column.addWidget(rule())
        column.addLayout(self._counts())
        column.addWidget(rule())
        for widget in (self.caption, self.name):
            column.addLayout(self._inset(widget))
        grid = QGridLayout()
        grid.setContentsMargins(px(20), 0, px(20), 0)
        grid.setSpacing(px(6))
        for place, button in enumerate(self.answers.values()):
            grid.addWidget(button, place // 2, place % 2)
        column.addLayout(grid)
        column.addWidget(self.list, 1)
        column.addLayout(self._inset(self.back, self.give_up))
        column.addLayout(self._inset(self.step))

    def _inset(self, *widgets: QLabel | KeyButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(self.look.px(20), 0, self.look.px(20), 0)
        row.setSpacing(self.look.px(6))
        for widget in widgets:
            row.addWidget(widget, 1)
        return row

    def _counts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(self.look.px(20), 0, self.look.px(20), 0)
        grid.setHorizontalSpacing(self.look.px(8))
        grid.setVerticalSpacing(0)
        for place, answer in enumerate(TALLY):
            part = QHBoxLayout()
            part.setSpacing(self.look.px(6))
            part.addWidget(self.figures[answer])
            part.addWidget(self.counted[answer], 1)
            grid.addLayout(part, place // _ACROSS, place % _ACROSS)
        return grid

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """Give what takes the focus, once there is something."""
        return (self.list,) if self.built else ()

    @property
    def going_on(self) -> RollCall | None:
        """Give the vote that goes on."""
        return self.bridge.conference.conduct.roll_call

    @property
    def called(self) -> DelegationCode | None:
        """Give the State whose answer is entered next: the one to be mended, else the first without one."""
        going_on = self.going_on
        if going_on is None:
            return None
        if self._mending in going_on.called:
            return self._mending
        return going_on.left[0] if going_on.left else None

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the vote; one that has just begun takes the focus, so that the next letter answers."""
        if same(before, now, "conduct", "roster") or now.conduct.roll_call is None:
            self._mending = self._mending if now.conduct.roll_call else None
            return
        self.build()
        self._show()
        if before is not None and before.conduct.roll_call is None:
            self.take_focus()

    def take_focus(self) -> bool:
        """Let the letters answer; tell whether a vote goes on."""
        if self.going_on is not None and self.built:
            # What was made just now is not shown yet, and what is not shown takes no focus.
            self.list.show()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.going_on is not None

    def _show(self) -> None:
        going_on, called = self.going_on, self.called
        if going_on is None:
            return
        self.title.setText(self.text(TITLES[going_on.method]))
        majority = self.text(MAJORITIES[going_on.majority])
        self.proposal.setText(
            self.tongue.captioned(majority, voted_on(going_on, self.tongue, self.speech.name))
        )
        for answer, count in tally(going_on).items():
            self.figures[answer].setText(self.tongue.number(count))
            self.counted[answer].setText(tally_words(answer, count, self.tongue))
        self.caption.setText(self.text(MENDED if self._mending else CALLED if called else COMPLETE))
        self.name.setText(self.speech.name(called) if called else "")
        self.list.show_rows(call_rows(self.bridge.conference, self.tongue), called)
        for button in self.answers.values():
            button.setEnabled(called is not None)
        self.back.setEnabled(before(going_on, called) is not None)
        self._show_step()

    def _show_step(self) -> None:
        if self.built and self.going_on is not None:
            self.step.set_words(self.text(DECLARE if self._gavel.heard_none else CHECK))
            self.step.setEnabled(not self.going_on.left)

    def answer(self, answer: str) -> None:
        """Enter the answer of the State that is called, or mend the one that is chosen."""
        called = self.called
        if called is None or self.bridge.pending:
            return
        going_on, self._mending = self.going_on, None
        if going_on is not None and going_on.answers.get(called) == answer:
            self._show()
        else:
            self.bridge.perform(answer_roll_call, answer, called)

    def step_back(self) -> None:
        """Go to the State called before; its next answer takes the place of the first."""
        if self.going_on is not None:
            self.mend(before(self.going_on, self.called) or self.going_on.called[0])

    def mend(self, code: str) -> None:
        """Choose the State whose answer is entered next."""
        self._mending = DelegationCode(code)
        self._show()

    def _abandon(self) -> None:
        self.bridge.perform(abandon_roll_call)
