"""The programme column: the meetings by day, the items under them, where the meeting stands, what is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from plenary.conference import Conference
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.icons import paint_icon
from ui.models.programme import Level, ProgrammeModel, ProgrammeRow, programme_rows
from ui.models.rows import ROW
from ui.painting.canvas import Canvas, advance
from ui.painting.wrapping import clamped
from ui.secretary.panel import Panel, same
from ui.secretary.rows import Index, RowDelegate, RowList, State
from ui.theme import Look
from ui.tokens import BODY, SMALL

PROGRAMME = N_("Programme")
_START, _NUMBER, _END, _CHECK = 20, 38, 20, 42
_LINES, _LINE = 20, 17
_DAY_ABOVE, _MEETING_ABOVE = 14, 5


class ProgrammeDelegate(RowDelegate):
    """Paints days, meetings and items; the item before the meeting stands on a soft ground."""

    def ground(self, canvas: Canvas, high: float, state: State, look: Look, row: ProgrammeRow) -> None:
        """Paint the ground of the item that is being considered, and of the row under the mouse."""
        live = row.live and row.level is Level.ITEM
        wanted = State.State_Selected if live or state & State.State_Selected else state
        super().ground(canvas, high, wanted if row.level is Level.ITEM else State.State_None, look, row)

    def draw(self, canvas: Canvas, high: float, look: Look, row: ProgrammeRow) -> None:
        """Paint the words of a row."""
        if row.level is Level.DAY:
            base = high - look.px(8)
            canvas.text(look.px(_START), base, row.text, look.font(BODY, 600), look.desk.text)
        elif row.level is Level.MEETING:
            self._draw_meeting(canvas, look, row)
        else:
            self._draw_item(canvas, look, row)

    def _draw_meeting(self, canvas: Canvas, look: Look, row: ProgrammeRow) -> None:
        colours, base = look.desk, look.px(17 + _MEETING_ABOVE)
        canvas.text(look.px(_START), base, row.text, look.font(SMALL, 600), colours.text)
        made = look.font(SMALL, 600 if row.live else None)
        wide = advance(row.note, made)
        start = canvas.width - look.px(_END) - wide
        if self._below(look, row, canvas.width):
            start, base = look.px(_START), base + look.px(_LINE)
        canvas.text(start, base, row.note, made, getattr(colours, row.role))

    @staticmethod
    def _below(look: Look, row: ProgrammeRow, width: float) -> bool:
        """Tell whether what is known of a meeting has no room beside its number."""
        made = look.font(SMALL, 600)
        room = width - look.px(_START + _END + 8)
        return advance(row.text, made) + advance(row.note, look.font(SMALL, 600 if row.live else None)) > room

    def _draw_item(self, canvas: Canvas, look: Look, row: ProgrammeRow) -> None:
        colours, made = look.desk, self._font(look, row)
        base = look.px(18)
        number = look.font(SMALL, 600 if row.live else None)
        canvas.text(look.px(_START), base, row.number, number, colours.accent if row.live else colours.text2)
        place = look.px(_START + _NUMBER)
        ink = colours.text if row.live else colours.text2
        for number_, line in enumerate(self._lines(look, row, canvas.width)):
            canvas.text(place, base + number_ * look.px(_LINE), line, made, ink)
        if row.done:
            side = look.px(14)
            check = canvas.box(canvas.width - look.px(_END) - side, look.px(8), side, side)
            paint_icon(canvas.painter, "check", QRectF(check), colours.text2)

    @staticmethod
    def _font(look: Look, row: ProgrammeRow) -> QFont:
        return look.font(SMALL, 600 if row.live else None)

    def _lines(self, look: Look, row: ProgrammeRow, width: float) -> tuple[str, ...]:
        return clamped(row.text, self._font(look, row), self._room(look, row, width), _LINES)

    @staticmethod
    def _room(look: Look, row: ProgrammeRow, width: float) -> float:
        """Give the width for a title, in pixels: the mark of what is done takes its own only where it stands."""
        return max(40.0, width - look.px(_START + _NUMBER + (_CHECK if row.done else _END)))

    def is_cut(self, look: Look, row: ProgrammeRow, width: float) -> bool:
        """Tell whether the title of an item is longer than the column shows."""
        made, room = self._font(look, row), self._room(look, row, width)
        return row.level is Level.ITEM and len(clamped(row.text, made, room, _LINES + 1)) > _LINES

    def height(self, look: Look, row: ProgrammeRow, width: float) -> float:
        """Give the height: a title takes as many lines as it needs."""
        if row.level is Level.DAY:
            return look.px(20 + _DAY_ABOVE)
        if row.level is Level.MEETING:
            return look.px(25 + _MEETING_ABOVE + _LINE * self._below(look, row, width))
        return look.px(_LINE) * len(self._lines(look, row, width)) + look.px(7)


class ProgrammePanel(Panel):
    """The column at the start. A double click, or Enter, asks to take an item up: ``wanted(item)``."""

    wanted = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "canvas")
        self.head = QLabel(self.text(PROGRAMME))
        self.head.setProperty("said", "small")
        self.model = ProgrammeModel(self)
        self.list = RowList(self.text(PROGRAMME))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ProgrammeDelegate(self.list))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.list.doubleClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.px(4))
        head = QHBoxLayout()
        head.setContentsMargins(self.look.px(_START), self.look.px(13), self.look.px(_END), 0)
        head.addWidget(self.head)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    def _take(self, index: Index) -> None:
        row = index.data(ROW) if index.isValid() else None
        if row is not None and row.item is not None:
            self.wanted.emit(row.item)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the programme as it stands."""
        if same(before, now, "programme", "agenda", "meetings", "body"):
            return
        self.model.show(programme_rows(now, self.tongue))
        live = [place for place, row in enumerate(self.model.rows) if row.live]
        if live:
            self.list.scrollTo(self.model.index(live[-1]))
