"""The checklist: the points of one meeting with their times, ticked with the time at which they were seen to."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.acts.checklist import note_check
from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.icons import paint_icon
from ui.models.checks import CheckRow, check_rows, counted, meeting_of
from ui.models.editing import slot_words
from ui.models.rows import RowModel
from ui.painting.canvas import Canvas, advance
from ui.painting.wrapping import elided
from ui.secretary.choices import Choice, matching
from ui.secretary.hand import Hand
from ui.secretary.key_watch import ENTER, KeyWatch
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel, same
from ui.secretary.rows import Index, RowDelegate, RowList
from ui.theme import Look
from ui.tokens import BODY, SMALL
from ui.widgets import Field, KeyButton, Paragraph

CHECKLIST = N_("Checklist")
COUNT = N_("%(done)s of %(all)s")
ANOTHER = N_("Another item, in your own words")
WHICH = N_("Another meeting…")
OF_WHICH = N_("Checklist of which meeting")
HOW = N_("Enter, or a click on the box, marks an item as done with the time, or clears it.")
_BOX, _DUE, _WORDS, _ROW = 18, 52, 140, 34


class CheckDelegate(RowDelegate):
    """Paints a box, the time at which a point is due, its words, and when it was seen to."""

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows)
        self._rows = rows

    def draw(self, canvas: Canvas, high: float, look: Look, row: CheckRow) -> None:
        """Paint one point."""
        px, colours = look.px, look.desk
        side = px(_BOX)
        box = canvas.box(px(20), (high - side) / 2, side, side)
        if row.done:
            canvas.fill(box, colours.text3 if self._rows.held else colours.accent, px(4))
            inner = box.adjusted(px(2), px(2), -px(2), -px(2))
            paint_icon(canvas.painter, "check", inner, colours.onaccent)
        else:
            canvas.outline(box, colours.line if self._rows.held else colours.control, 1, px(4))
        base, small, made = high / 2 + px(5), look.font(SMALL), look.font(BODY, 400 if row.done else 500)
        canvas.text(px(_DUE), base, row.due, small, colours.text2)
        end = canvas.width - px(20) - advance(row.when, small)
        canvas.text(end, base, row.when, small, colours.text2)
        room = end - px(_WORDS) - px(12)
        ink = colours.text2 if row.done else colours.text
        canvas.text(px(_WORDS), base, elided(row.text, made, room), made, ink)
        canvas.fill(canvas.box(px(_WORDS), high - 1, canvas.width - px(_WORDS + 20), 1), colours.line)

    def height(self, look: Look, _row: Any, _width: float) -> float:
        """Give the height of a point."""
        return look.px(_ROW)


class ChecklistPanel(Panel):
    """The points of the meeting that sits or comes next, or of another one that was asked for."""

    def __init__(self, bridge: Bridge, tongue: Tongue, hand: Hand) -> None:
        super().__init__(bridge, tongue)
        self.hand = hand
        self._asked: Slot | None = None
        self.setProperty("panel", "surface")
        self.model: RowModel[CheckRow] = RowModel(self)
        self.list = RowList(self.text(CHECKLIST))
        self.list.setModel(self.model)
        self.list.setItemDelegate(CheckDelegate(self.list))
        self.list.clicked.connect(self._turn)
        KeyWatch(self.list, ENTER, lambda: self._turn(self.list.currentIndex()))
        self.meeting, self.count = label(said="strong"), label(said="quiet")
        self.which = KeyButton(self.text(WHICH), icon="calendar", height=28, press=self._ask_meeting)
        self.own = Field(self.text(ANOTHER), self.text(ANOTHER), icon="plus")
        self.own.edit.returnPressed.connect(self._add)
        self.how = Paragraph(self.text(HOW), "small")
        self.acting = (self.list, self.own, self.how)
        self._lay_out()

    def _lay_out(self) -> None:
        px, column, head, foot = self.look.px, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, px(12), 0, px(12))
        column.setSpacing(px(8))
        head.setContentsMargins(px(20), 0, px(20), 0)
        head.setSpacing(px(12))
        for widget in (self.meeting, self.count):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.which)
        foot.setContentsMargins(px(20), 0, px(20), 0)
        foot.addWidget(self.own)
        self.how.setContentsMargins(px(20), 0, px(20), 0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.list, 1)
        column.addWidget(self.how)
        column.addLayout(foot)

    @property
    def slot(self) -> Slot | None:
        """Give the meeting whose points are shown."""
        return self._asked or meeting_of(self.bridge.conference)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the points as they stand."""
        if not same(before, now, "checklist", "programme", "meetings", "body"):
            self._show(now)

    def _show(self, now: Conference) -> None:
        slot = self.slot
        rows = check_rows(now, slot, self.tongue)
        self.model.show(rows)
        self.meeting.setText(slot_words(now, slot, self.tongue) if slot else self.text(CHECKLIST))
        done, every = (self.tongue.number(each) for each in counted(rows))
        self.count.setText(self.text(COUNT, done=done, all=every))

    def _turn(self, index: Index) -> None:
        if index.isValid():
            row = self.model.rows[index.row()]
            self._note(row.id, done=not row.done)

    def _note(self, check: str, *, done: bool) -> None:
        slot = self.slot
        self.bridge.perform(note_check, check, done=done, slot=slot.id if slot else None)

    def _add(self) -> None:
        words = self.own.edit.text().strip()
        if words:
            self.own.edit.clear()
            self._note(words, done=False)

    def _ask_meeting(self) -> None:
        now = self.bridge.conference
        slots = [each for each in now.programme.slots if each.status != "cancelled"]
        choices = [
            Choice(each.id, slot_words(now, each, self.tongue), each, icon="calendar") for each in slots
        ]
        self.hand.ask(self.text(OF_WHICH), matching(choices), lambda choice: self._go_to(choice.value))

    def _go_to(self, slot: Slot) -> None:
        self._asked = slot
        self._show(self.bridge.conference)
