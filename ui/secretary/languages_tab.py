"""The board of languages in the side column: how each is served, who is in its booth, and what the booths ask."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from plenary.acts.languages import relay_request, staff_booths
from plenary.booths.booths import REQUESTS, Booth
from plenary.conference import Conference
from plenary.fact import Language
from plenary.terms import REQUESTS as REQUEST_WORDS
from plenary.tongue import N_, Tongue
from ui import theme
from ui.bridge import Bridge
from ui.models.board import board_lines, team_words
from ui.painting.canvas import advance
from ui.secretary.labels import Cut, label, set_said
from ui.secretary.panel import LaterPanel, leave_caret
from ui.text import unparted
from ui.widgets import Chips, KeyButton, LanguageButton, Paragraph, Wrapped, scrolling

LOSS, RETURN, RECORD = N_("Report loss"), N_("Report return"), N_("Record…")
COMPLETE = N_("All present")
ALL_BOOTHS = N_("All booths are complete")
ASK = N_("The booths ask the Chair (booth not named):")


_ASIDE, _MOST_LINES = 60, 1.7
"""The margins and the scroll bar beside the head; as many lines as its words may take beside a button."""
_FACE = 46
"""The width of the widest letter with its shape: the names begin under each other."""


class BoardRow(QWidget):
    """One language: its face and name, its strength, a button, and below what else there is to know."""

    def __init__(self, px: float) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, round(3 * px), 0, round(3 * px))
        grid.setHorizontalSpacing(round(4 * px))
        grid.setVerticalSpacing(0)
        self.grid, self.face = grid, None
        self.name, self.strength = label(said="emphasis"), label(said="quiet")
        self.channel, self.note = Cut("small"), Paragraph(said="small")
        self.button = KeyButton("", height=26)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for place, widget in enumerate((self.name, self.channel, self.strength, self.button), start=1):
            grid.addWidget(widget, 0, place)
        grid.addWidget(self.note, 1, 1, 1, 4)
        grid.setColumnMinimumWidth(0, round(_FACE * px))
        grid.setColumnStretch(2, 1)
        self._channel, self._details = "", ""

    def tell(self, channel: str, details: str) -> None:
        """Show the channel beside the name, or below it where it has no room there; the details below."""
        self._channel, self._details = channel, details
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find another place for the channel where the width is another."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        others = (self.name, self.strength, self.button)
        taken = sum(max(each.sizeHint().width(), each.minimumWidth()) for each in others)
        taken += self.grid.columnMinimumWidth(0) + 4 * self.grid.horizontalSpacing()
        beside = taken + advance(self._channel, self.channel.font()) <= self.width()
        below = [each for each in ("" if beside else self._channel, self._details) if each]
        self.channel.setText(self._channel if beside else "")
        # What is empty would still ask for the room of a few letters, and the button would go beyond the edge.
        self.channel.setVisible(beside)
        self.note.setText(theme.look().tongue.apart(below))
        self.note.setVisible(bool(below))


class LanguagesTab(LaterPanel):
    """``turned(language)`` when one dropped or is heard again; ``recorded(language)`` to look at its open record."""

    turned = Signal(str)
    recorded = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self._rows: dict[Language, tuple[LanguageButton, BoardRow]] = {}

    def _build(self) -> None:
        """Make what stands on the board, when it is first turned to."""
        self.team = Wrapped("emphasis")
        self.complete = KeyButton(self.text(COMPLETE), icon="check", height=28, press=self._staff)
        self.complete.setAccessibleName(self.text(ALL_BOOTHS))
        self.complete.setToolTip(self.text(ALL_BOOTHS))
        self.asks = Chips(
            {name: self.text(REQUEST_WORDS[name]) for name in REQUESTS}, self.text(ASK), self._ask
        )
        self._lay_out()
        leave_caret(self)

    def _lay_out(self) -> None:
        column, inside = QVBoxLayout(self), QWidget()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(inside))
        self._board = QVBoxLayout(inside)
        self._board.setContentsMargins(self.look.margins(12, 10, 20, 8))
        self._board.setSpacing(0)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(self.look.margins(8, 0, 0, 4))
        self._head.addWidget(self.team, 1)
        self._head.addWidget(self.complete, 0, Qt.AlignmentFlag.AlignLeading)
        self._board.addLayout(self._head)
        self._places = QVBoxLayout()
        self._board.addLayout(self._places)
        words = Paragraph(self.text(ASK), "small")
        words.setContentsMargins(self.look.margins(8, 8, 0, 4))
        self._board.addWidget(words)
        asks = QHBoxLayout()
        asks.setContentsMargins(self.look.margins(8, 0, 0, 0))
        asks.addWidget(self.asks)
        self._board.addLayout(asks)
        self._board.addStretch(1)

    def _staff(self) -> None:
        self.bridge.perform(staff_booths)

    def _ask(self, request: str) -> None:
        self.bridge.perform(relay_request, request)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the board as it stands now; what was lost is counted by the minute."""
        del before, now
        self.build()
        self._ticked = None
        self.tick(self.bridge.clock.now())

    def tick(self, now: datetime) -> None:
        """Show the board as of this minute."""
        if not self.minute_passed(now):
            return
        conference = self.bridge.conference
        lines = board_lines(conference, now, self.tongue)
        for booth, line in zip(conference.booths.by_language.values(), lines, strict=True):
            face, row = self._row(booth.language)
            face.show_face(line.face)
            row.name.setText(line.face.name)
            row.strength.setText(line.strength)
            set_said(row.strength, "said", line.role)
            self._show_button(conference, booth, row)
            details = self.tongue.apart([each for each in (line.face.detail, line.note) if each])
            row.tell(line.channel, unparted(details, self.tongue))
        words, role = team_words(conference, now, self.tongue)
        self.team.setText(words)
        set_said(self.team, "said", "emphasis" if role == "ok" else role)
        self.complete.setVisible(role != "ok")
        self._turn()
        wide = max(row.button.sizeHint().width() for _, row in self._rows.values())
        for _, row in self._rows.values():
            row.button.setMinimumWidth(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button beside the strength of the team, or below it where the words would be a thin column."""
        super().resizeEvent(event)
        if self.layout() is not None:
            self._turn()

    def _turn(self) -> None:
        beside = self.complete.sizeHint().width() + self._head.spacing()
        room = self.width() - self.look.px(_ASIDE) - beside
        narrow = self.team.fontMetrics().horizontalAdvance(self.team.text()) > _MOST_LINES * room
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._head.direction() != wanted:
            self._head.setDirection(wanted)

    def _row(self, language: Language) -> tuple[LanguageButton, BoardRow]:
        if language not in self._rows:
            row = BoardRow(self.look.scale)
            shown = LanguageButton(
                board_lines(self.bridge.conference, self.bridge.clock.now(), self.tongue)[0].face
            )
            shown.set_worded(worded=False)
            row.grid.addWidget(shown, 0, 0)
            row.button.clicked.connect(partial(self._press, language))
            row.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._places.addWidget(row)
            self._rows[language] = (shown, row)
        return self._rows[language]

    def _show_button(self, conference: Conference, booth: Booth, row: BoardRow) -> None:
        good = booth.quality == "good"
        open_record = any(each.language == booth.language for each in conference.booths.incidents)
        row.button.set_words(self.text(RECORD if open_record else LOSS if good else RETURN))
        row.button.setAccessibleName(f"{row.name.text()}: {row.button.words}")

    def _press(self, language: Language, _checked: bool = False) -> None:
        incidents = self.bridge.conference.booths.incidents
        recorded = any(each.language == language for each in incidents)
        (self.recorded if recorded else self.turned).emit(str(language))
