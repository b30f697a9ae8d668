"""The participants: who is seated, in which category, under which name, and who is in the room."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.acts.roster import mark_absent, mark_present, rename_delegation, seat_delegation
from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.icons import paint_icon
from ui.models.participants import ParticipantRow, participant_rows
from ui.models.rows import RowModel
from ui.painting.canvas import Canvas, advance
from ui.painting.wrapping import elided, lines
from ui.secretary.choices import fits
from ui.secretary.doings.naming import ask_delegation, ask_words
from ui.secretary.hand import Hand
from ui.secretary.key_watch import ENTER, KeyWatch
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel, same
from ui.secretary.rows import Index, RowDelegate, RowList
from ui.secretary.vacant import Vacancy
from ui.theme import Look
from ui.tokens import BODY, SMALL
from ui.widgets import Field, KeyButton

PARTICIPANTS = N_("Participants")
COUNTS = N_("%(seated)s seated · %(present)s present · %(absent)s absent")
NO_ONE = N_("No delegation is seated yet.")
SEATED_BY = N_("A delegation that is inscribed is seated. A list of participants is read in under “Import”.")
NOTHING_FOUND = N_("Nothing matches what is typed.")
FILTER = N_("Filter: a name or a category")
SEAT, RENAME = N_("Seat a delegation…"), N_("Another name…")
WHOM = N_("Which delegation")
NEW_NAME = N_("The name of %(delegation)s from now on")
HERE, NOT_HERE = N_("Present"), N_("Absent")
CHOOSE = N_("Choose a delegation first.")
HOW = N_("Enter, or a double click, marks present or absent.")
_START, _ROW, _LINE, _MOST = 20, 36, 18, 3
_NAME = 0.46
"""The share of the width that is for names."""


class ParticipantDelegate(RowDelegate):
    """Paints name, category, party status, and at the end whether it is in the room."""

    def draw(self, canvas: Canvas, high: float, look: Look, row: ParticipantRow) -> None:
        """Paint one delegation."""
        px, colours, strong, small = look.px, look.desk, look.font(BODY, 600), look.font(SMALL)
        base = px(23)
        end = canvas.width - px(_START) - advance(row.presence, small)
        canvas.text(end, base, row.presence, small, colours.ok if row.there else colours.text2)
        if row.there:
            box = canvas.box(end - px(22), px(11), px(14), px(14))
            paint_icon(canvas.painter, "check", box, colours.ok)
        wide = canvas.width - px(2 * _START + 110)
        name, category = wide * _NAME, wide * 0.27
        for place, line in enumerate(self._lines(look, row, canvas.width)):
            canvas.text(px(_START), base + place * px(_LINE), line, strong, colours.text)
        words = elided(row.category, small, category - px(12))
        canvas.text(px(_START) + name, base, words, small, colours.text2)
        party = elided(row.party, small, wide - name - category)
        canvas.text(px(_START) + name + category, base, party, small, colours.text2)
        canvas.fill(canvas.box(px(_START), high - 1, canvas.width - px(2 * _START), 1), colours.line)

    @staticmethod
    def _lines(look: Look, row: ParticipantRow, width: float) -> tuple[str, ...]:
        room = (width - look.px(2 * _START + 110)) * _NAME - look.px(12)
        return lines(row.text, look.font(BODY, 600), room, _MOST)

    def height(self, look: Look, row: ParticipantRow, width: float) -> float:
        """Give the height of a delegation: a long name takes another line."""
        return look.px(_ROW) + look.px(_LINE) * (len(self._lines(look, row, width)) - 1)


class ParticipantsPanel(Panel):
    """The list of the roster. ``bar`` holds what can be done; another page may add to it."""

    def __init__(self, bridge: Bridge, tongue: Tongue, hand: Hand) -> None:
        super().__init__(bridge, tongue)
        self.hand = hand
        self.setProperty("panel", "surface")
        self.rows: list[ParticipantRow] = []
        self.model: RowModel[ParticipantRow] = RowModel(self)
        self.list = RowList(self.text(PARTICIPANTS))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ParticipantDelegate(self.list))
        self.list.doubleClicked.connect(self._turn)
        KeyWatch(self.list, ENTER, lambda: self._turn(self.list.currentIndex()))
        self.filter = Field(self.text(FILTER), self.text(FILTER), icon="filter")
        self.filter.edit.textChanged.connect(lambda _typed: self._show())
        self.counts, self.hint = label(said="quiet"), label(said="small")
        self.bar = QHBoxLayout()
        self.buttons = {
            words: KeyButton(self.text(words), icon=icon, height=32, press=press)
            for words, icon, press in (
                (SEAT, "plus", self._seat),
                (RENAME, "corrigendum", self._rename),
                (HERE, "check", self.mark_present),
                (NOT_HERE, "close", self.mark_absent),
            )
        }
        self.acting = (*self.buttons.values(), self.hint)
        self._lay_out()

    def _lay_out(self) -> None:
        px, column, head = self.look.px, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, px(12), 0, px(12))
        column.setSpacing(px(8))
        head.setContentsMargins(px(_START), 0, px(_START), 0)
        head.setSpacing(px(16))
        head.addWidget(self.filter, 1)
        head.addWidget(self.counts)
        self.bar.setContentsMargins(px(_START), 0, px(_START), 0)
        self.bar.setSpacing(px(8))
        for button in self.buttons.values():
            self.bar.addWidget(button)
        self.bar.addStretch(1)
        self.hint.setContentsMargins(px(_START), 0, px(_START), 0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        column.addLayout(self.bar)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show who takes part."""
        if same(before, now, "roster"):
            return
        self.rows = participant_rows(now, self.tongue)
        number = self.tongue.number
        seated, present = len(self.rows), sum(row.there is True for row in self.rows)
        absent = sum(row.there is False for row in self.rows)
        words = self.text(COUNTS, seated=number(seated), present=number(present), absent=number(absent))
        self.counts.setText(words)
        self.hint.setText(self.text(HOW) if self.rows else "")
        self._show()

    def _show(self) -> None:
        words = self.filter.edit.text().casefold().split()
        icon = "filter" if self.rows else "participants"
        none = (self.text(NOTHING_FOUND), "") if self.rows else (self.text(NO_ONE), self.text(SEATED_BY))
        self.list.say_empty(Vacancy(icon, *none))
        self.model.show([row for row in self.rows if fits(words, str(row).casefold())])
        for each in (RENAME, HERE, NOT_HERE):
            self.buttons[each].allow("" if self.model.rows else none[0])

    def _turn(self, index: Index) -> None:
        if index.isValid():
            row = self.model.rows[index.row()]
            self.bridge.perform(mark_absent if row.there else mark_present, row.id)

    @property
    def _chosen(self) -> ParticipantRow | None:
        row = self.list.chosen()
        if row is None:
            self.hand.noted.emit(self.text(CHOOSE))
        return row if isinstance(row, ParticipantRow) else None

    def mark_present(self) -> None:
        """Mark the one that is chosen present."""
        if (row := self._chosen) is not None:
            self.bridge.perform(mark_present, row.id)

    def mark_absent(self) -> None:
        """Mark the one that is chosen absent."""
        if (row := self._chosen) is not None:
            self.bridge.perform(mark_absent, row.id)

    def _seat(self) -> None:
        def seat(code: DelegationCode) -> None:
            self.bridge.perform(seat_delegation, code)

        ask_delegation(self.hand, WHOM, seat)

    def _rename(self) -> None:
        if (row := self._chosen) is not None:
            caption = self.text(NEW_NAME, delegation=row.text)
            ask_words(self.hand, caption, lambda name: self._name(row.id, name))

    def _name(self, code: DelegationCode, name: str) -> None:
        self.bridge.perform(rename_delegation, code, name, language=self.tongue.code)
