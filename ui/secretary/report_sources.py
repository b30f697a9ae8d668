"""The proceedings beside the report: the entries on which the chosen paragraph rests are marked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from plenary.conference import Conference
from plenary.fact import EntryId
from plenary.tongue import N_, Tongue
from ui import theme
from ui.bridge import Record
from ui.models.proceedings import EntryRow, ProceedingsModel, entry_rows
from ui.models.rows import ROW
from ui.painting.canvas import Canvas
from ui.painting.wrapping import lines
from ui.secretary.entry_list import LINE, EntryDelegate
from ui.secretary.labels import Cut, rule
from ui.secretary.rows import BAR, Index, RowList, State
from ui.theme import Look
from ui.widgets import Paragraph

PROCEEDINGS, BEHIND = N_("Proceedings"), N_("Proceedings behind paragraph %(number)s")
_WIDTH, _MOST = 432, 6


class _LinkedDelegate(EntryDelegate):
    """Paints the ground of the entries that are linked as that of a selection; in the narrow column words wrap."""

    linked: frozenset[int] = frozenset()

    def ground(self, canvas: Canvas, high: float, state: State, look: Look, row: EntryRow) -> None:
        """Mark an entry that the chosen paragraph rests on."""
        super().ground(canvas, high, state, look, row)
        if row.id in self.linked and not state & State.State_Selected:
            canvas.fill(canvas.box(0, 0, canvas.width, high), look.desk.accentsoft)
            canvas.fill(canvas.box(0, 0, look.px(BAR), high), look.desk.accent)

    def said(self, look: Look, row: EntryRow, width: float) -> tuple[str, ...]:
        """Give the lines of the words of an entry."""
        return lines(row.text, *self.room(look, row, width), _MOST)

    def height(self, look: Look, row: EntryRow, width: float) -> float:
        """Give the height of an entry: its words take as many lines as they need."""
        return super().height(look, row, width) + look.px(LINE) * (len(self.said(look, row, width)) - 1)

    def is_cut(self, look: Look, row: EntryRow, width: float) -> bool:
        """Tell whether even so an entry has no room for all of its words."""
        return len(lines(row.text, *self.room(look, row, width), _MOST + 1)) > _MOST


class ReportSources(QFrame):
    """``chosen`` tells the entry that was clicked or gone to."""

    chosen = Signal(int)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.setProperty("panel", "surface")
        self.tongue = tongue
        self.setFixedWidth(theme.look().px(_WIDTH))
        self.caption = Cut("head")
        self.model = ProceedingsModel(self)
        self.list = RowList(tongue.text(PROCEEDINGS))
        self.list.setModel(self.model)
        self._delegate = _LinkedDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.selectionModel().currentChanged.connect(self._turned)
        look, column = theme.look(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.caption.setContentsMargins(look.margins(20, 8, 12, 8))
        column.addWidget(self.caption)
        self.doubt = Paragraph(said="warn")
        self.doubt.setContentsMargins(look.margins(20, 0, 12, 8))
        self.doubt.hide()
        column.addWidget(self.doubt)
        column.addWidget(rule())
        column.addWidget(self.list, 1)
        self.link("", ())

    def show_record(self, conference: Conference, record: Record) -> None:
        """Show every entry in words."""
        self.model.show(entry_rows(conference, record, self.tongue))

    def link(self, number: str, entries: tuple[int, ...], doubts: tuple[str, ...] = ()) -> None:
        """Mark the entries behind a paragraph, the first of them in sight; say what the program is unsure of in it."""
        self.doubt.setText("\n".join(doubts))
        self.doubt.setVisible(bool(doubts))
        said = self.tongue.text(BEHIND, number=number) if number else self.tongue.text(PROCEEDINGS)
        self.caption.setText(said)
        self._delegate.linked = frozenset(entries)
        if entries:
            place = self.model.place(EntryId(min(entries)))
            self.list.scrollTo(self.model.index(place), RowList.ScrollHint.PositionAtCenter)
        self.list.viewport().update()

    @property
    def linked(self) -> frozenset[int]:
        """Give the entries that are marked."""
        return self._delegate.linked

    def _turned(self, index: Index, _before: Index) -> None:
        if index.isValid():
            self.chosen.emit(int(index.data(ROW).id))
