"""Adopt the report paragraph by paragraph: put before the meeting first, then what the Chair declared.

No single press records that the body adopted anything: it is put before the meeting, nobody comments, it is adopted.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from plenary.agenda.meetings import Sitting
from plenary.conference import Conference
from plenary.fact import ParagraphId
from plenary.report.keys import part_said
from plenary.report.report import Report
from plenary.tongue import N_, Tongue
from ui import theme
from ui.secretary.doings.decisions import NOT_AGREED
from ui.secretary.labels import Cut
from ui.secretary.report_parts import PartSteps
from ui.widgets import Flow, KeyButton, fit_icons

READ, ADOPT = N_("Put before the meeting"), N_("Adopt")
NO_COMMENTS = N_("No comments")
ADOPT_RANGE = N_("Adopt %(first)s to %(last)s")
AMEND, PROPOSE = N_("Amend…"), N_("Add a version…")
DEFER, DELETE = N_("Defer"), N_("Delete")
STANDS = N_("Paragraph %(number)s: %(state)s")
EMPTY = N_("%(document)s: no paragraphs yet")
PROGRESS = N_("%(count)s of %(all)s paragraphs adopted")
STATES = {
    "pending": N_("pending"),
    "read": N_("under consideration"),
    "adopted": N_("adopted"),
    "deferred": N_("deferred"),
    "deleted": N_("deleted"),
}
_HIGH = 84


class ReportAdoption(QFrame):
    """The row of steps for the paragraph that is chosen; shown while a meeting is open and the draft not adopted."""

    read = Signal(str)
    adopted = Signal(list)
    amending = Signal(str)
    proposing = Signal(str)
    deferred = Signal(str)
    deleted = Signal(str)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.setProperty("panel", "surface")
        self.tongue = tongue
        self.key = ""
        self._range: list[str] = []
        self.caption, self.progress, self.parts = Cut("head"), Cut("note"), PartSteps(tongue)
        say = tongue.text
        self.read_it = KeyButton(say(READ), icon="gavel", height=32, press=lambda: self.read.emit(self.key))
        self.adopt = KeyButton(
            say(ADOPT), icon="check", height=32, press=lambda: self.adopted.emit(list(self._range))
        )
        self.amend = KeyButton(
            say(AMEND), icon="corrigendum", height=32, press=lambda: self.amending.emit(self.key)
        )
        self.propose = KeyButton(
            say(PROPOSE), icon="plus", height=32, press=lambda: self.proposing.emit(self.key)
        )
        self.defer = KeyButton(say(DEFER), icon="hold", height=32, press=lambda: self.deferred.emit(self.key))
        self.delete = KeyButton(
            say(DELETE), icon="struck", height=32, press=lambda: self.deleted.emit(self.key)
        )
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        px, column, head = theme.look().px, QVBoxLayout(self), QHBoxLayout()
        self.setMinimumHeight(px(_HIGH))
        column.setContentsMargins(px(20), px(8), px(20), px(8))
        column.setSpacing(px(6))
        row = Flow(px(6))
        head.addWidget(self.caption, 1)
        head.addWidget(self.parts)
        head.addWidget(self.progress)
        column.addLayout(head)
        column.addLayout(row)
        for button in self.buttons:
            row.addWidget(button)

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        """Give the steps in their order."""
        return self.read_it, self.adopt, self.amend, self.propose, self.defer, self.delete

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the steps in one row where their words have room in it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = theme.look().px
        fit_icons(self.read_it, self.buttons[1:], self.width() - px(40), px(6))

    def show_board(
        self, now: Conference, numbered: Sequence[tuple[str, str]], key: str, *, final: bool, quiet: bool
    ) -> None:
        """Show the steps for a paragraph; ``numbered`` are all of the draft by name and number.

        ``quiet``: nobody had a comment on what was put before the meeting.
        """
        names = [name for name, _ in numbered]
        self.setVisible(now.meetings.sitting is Sitting.OPEN and not now.report.adopted and not final)
        self.key = key if key in names else ""
        report, numbers = now.report, dict(numbered)
        done = sum(report.paragraph(ParagraphId(name)).state == "adopted" for name in names)
        count = {"count": self.tongue.number(done), "all": self.tongue.number(len(names))}
        open_ = [number for name, number in numbered if report.paragraph(ParagraphId(name)).bracketed]
        told = [self.tongue.text(NOT_AGREED, paragraphs=self.tongue.join(open_))] if open_ else []
        self.progress.setText(" · ".join([*told, self.tongue.text(PROGRESS, **count)]))
        state = report.paragraph(ParagraphId(self.key)).state if self.key else ""
        said = {"number": numbers.get(self.key, ""), "state": self.tongue.text(STATES.get(state, ""))}
        self.caption.setText(self.tongue.text(STANDS, **said) if self.key else self._nothing(names))
        self._range = self._together(report, names)
        self._enable(state)
        first, last = (numbers.get(self._range[place], "") if self._range else "" for place in (0, -1))
        several = len(self._range) > 1
        words = self.tongue.text(ADOPT_RANGE, first=first, last=last) if several else self.tongue.text(ADOPT)
        self.adopt.set_words(words if quiet or not self._range else self.tongue.text(NO_COMMENTS))
        self._fit()

    def _nothing(self, names: Sequence[str]) -> str:
        """Say of a part that nothing stands in it yet."""
        document = self.parts.document
        if names or not document:
            return ""
        return self.tongue.text(EMPTY, document=part_said(document, self.tongue))

    def _enable(self, state: str) -> None:
        open_ = state in ("pending", "read", "deferred")
        self.read_it.setEnabled(bool(self.key) and state in ("pending", "deferred"))
        self.adopt.setEnabled(bool(self._range))
        for button in (self.amend, self.propose, self.defer, self.delete):
            button.setEnabled(open_)

    def _together(self, report: Report, names: Sequence[str]) -> list[str]:
        """Give what can be adopted now: from the paragraph before the meeting to the one that is chosen."""
        before = report.considered
        if before is None or self.key not in names or before.paragraph not in names:
            return []
        first, last = names.index(before.paragraph), names.index(self.key)
        open_ = ("pending", "read", "deferred")
        return [
            name for name in names[first : last + 1] if report.paragraph(ParagraphId(name)).state in open_
        ]
