"""The review: the document beside what was understood of it, each doubt with its proposal."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from plenary.intake.doubts import Doubt
from plenary.intake.reading import Reading
from plenary.intake.repairing import repair, settled
from plenary.intake.years import YEARLESS
from plenary.tongue import N_, Tongue
from ui import theme
from ui.models.review import line_of, line_rows, row_about, understood
from ui.models.rows import RowModel
from ui.secretary.connector import Connector, seen
from ui.secretary.doubt_cards import DoubtCards
from ui.secretary.labels import label, rule
from ui.secretary.mending import CHOOSE, NOT_HERE, MendBar
from ui.secretary.paper_lines import paper
from ui.secretary.review_foot import ReviewFoot
from ui.secretary.rows import Index, RowList
from ui.secretary.typed_mend import Mend, answering, line_of_row, year_of
from ui.secretary.understood import DoubtCard, UnderstoodDelegate
from ui.secretary.understood_list import UnderstoodList, UnderstoodModel

DOCUMENT, UNDERSTOOD = N_("The document, unchanged"), N_("What was understood")
CLICK = N_("click a line to see its source")
UNDO_IT = N_("Ctrl+Z takes the last change back.")
TO_SLOT = N_("Alt ↑ and Alt ↓ put the item into a meeting.")


class ReviewPage(QWidget):
    """``used(reading, rules)`` when the programme is to be used under these rules.

    ``another`` asks for another document, ``left`` for the page before.
    """

    used = Signal(object, str)
    another = Signal()
    left = Signal()

    def __init__(self, tongue: Tongue, reading: Reading) -> None:
        super().__init__()
        self.tongue, self.reading = tongue, reading
        self._line: int | None = None
        self.lines: RowModel[Any] = RowModel(self)
        self.model = UnderstoodModel(self)
        self.document = paper(tongue.text(DOCUMENT), self.lines, Tongue(reading.language))
        self.list = UnderstoodList(tongue.text(UNDERSTOOD))
        self.list.setModel(self.model)
        self.list.setItemDelegate(UnderstoodDelegate(self.list))
        self.list.clicked.connect(self._point)
        self.mending = MendBar(tongue, self.list, self.model)
        self.mending.mended.connect(self.mend)
        self.mending.typing.connect(self._give_keys)
        self.past: list[Reading] = []
        self.doubts = DoubtCards(tongue)
        self.doubts.accepted.connect(self.accept)
        self.doubts.kept.connect(self.keep)
        self.doubts.edited.connect(self.edit)
        self.doubts.pointed.connect(self._look_at)
        self.foot = ReviewFoot(tongue, self._use, self.another.emit, self.left.emit)
        self.said, self.use = self.foot.said, self.foot.use
        self.mending.noted.connect(self.said.setText)
        self._looked_at: QWidget | None = None
        self.connector = Connector(self, self.ends)
        keys = {"Return": self._accept_first, "Enter": self._accept_first, "K": self._keep_first}
        keys |= {"E": self._edit_first, "Ctrl+Z": self.undo, "Esc": self.left.emit}
        self.keys = [QShortcut(QKeySequence(key), self, act) for key, act in keys.items()]
        self._lay_out()
        self.connector.follow(self.document, self.list, self.doubts.scroller)
        self.show_reading(reading)

    def _lay_out(self) -> None:
        column, split = QVBoxLayout(self), QSplitter(Qt.Orientation.Horizontal)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        split.setHandleWidth(1)
        split.addWidget(self._document_side())
        split.addWidget(self._understood_side())
        split.setSizes([600, 766])
        column.addWidget(split, 1)
        column.addWidget(rule())
        column.addWidget(self.foot)

    def _document_side(self) -> QWidget:
        px, frame = theme.look().px, QFrame()
        frame.setProperty("panel", "canvas")
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(28), px(12), px(28), 0)
        column.addWidget(label(self.tongue.text(DOCUMENT), "emphasis"))
        column.addWidget(self.document, 1)
        return frame

    def _understood_side(self) -> QWidget:
        px, frame = theme.look().px, QFrame()
        frame.setProperty("panel", "surface")
        column, head = QVBoxLayout(frame), QHBoxLayout()
        column.setContentsMargins(px(28), px(12), px(28), 0)
        column.setSpacing(px(8))
        head.addWidget(label(self.tongue.text(UNDERSTOOD), "emphasis"))
        head.addStretch(1)
        head.addWidget(label(self.tongue.text(CLICK), "small"))
        column.addLayout(head)
        column.addWidget(self.doubts)
        column.addWidget(rule())
        column.addWidget(self.list, 1)
        column.addWidget(self.mending)
        return frame

    def show_reading(self, reading: Reading) -> None:
        """Show a reading: its doubts first, then the head, the items, the timetable."""
        self.reading = reading
        self.doubts.show_reading(reading)
        self.foot.show_reading(reading)
        self.model.show(understood(reading, self.tongue))
        self._look_at(self.doubts.first)

    @property
    def cards(self) -> list[DoubtCard]:
        """Give the cards of the doubts that are left."""
        return self.doubts.cards

    def accept(self, doubt: Doubt) -> None:
        """Accept the proposal of a doubt."""
        self._turn(repair(self.reading, doubt))

    def keep(self, doubt: Doubt) -> None:
        """Keep what is written: the doubt is settled without a change."""
        self._turn(settled(self.reading, doubt))

    def edit(self, doubt: Doubt) -> None:
        """Go to what a doubt is about, its line open to be mended: the year, a slot, the title of an item."""
        row = row_about(self.model.rows, doubt)
        self.list.choose(row.id if row else None)
        asked = year_of(doubt) if doubt.code in YEARLESS else line_of_row(row, self.tongue)
        if doubt.code == "item-without-slot":
            self.said.setText(self.tongue.text(TO_SLOT))
            self.list.setFocus()
        elif asked is None:
            self.said.setText(self.tongue.text(CHOOSE))
        else:
            self.mending.open(answering(asked, doubt))

    def mend(self, change: Mend) -> None:
        """Make a change by hand, if it can be made here; the item that was chosen stays chosen, joined to another too."""
        now = change(self.reading)
        place = self.list.currentIndex().row()
        if now == self.reading:
            self.said.setText(self.mending.wrong(now) or self.tongue.text(NOT_HERE))
            return
        self.mending.made(change)
        above = self.model.rows[place - 1].text if place > 0 else ""
        self._turn(now)
        joined = bool(above) and self.model.rows[place - 1].text.startswith(f"{above} ")
        self.list.setCurrentIndex(self.model.index(min(max(place - joined, 0), self.model.rowCount() - 1)))

    def undo(self) -> None:
        """Take the last change back, whatever it was."""
        if self.past:
            self.show_reading(self.past.pop())

    def _turn(self, reading: Reading) -> None:
        self.past.append(self.reading)
        self.said.setText(self.tongue.text(UNDO_IT))
        self.show_reading(reading)

    def _give_keys(self, typing: bool) -> None:
        """Leave Enter, K and E to a title while it is typed."""
        for key in self.keys:
            key.setEnabled(not typing)

    def _edit_first(self) -> None:
        if self.doubts.first is not None:
            self.edit(self.doubts.first.doubt)

    def _accept_first(self) -> None:
        """Accept what is proposed for the first doubt; one without a proposal has only been seen."""
        if self.doubts.first is not None:
            first = self.doubts.first.doubt
            (self.accept if first.repair is not None else self.keep)(first)

    def _keep_first(self) -> None:
        if self.doubts.first is not None:
            self.keep(self.doubts.first.doubt)

    def _use(self) -> None:
        self.used.emit(self.reading, self.foot.rules.chosen)

    def _point(self, index: Index) -> None:
        if index.isValid():
            self._looked_at = None
            self._point_to(self.model.rows[index.row()].line)

    def _look_at(self, card: DoubtCard | None) -> None:
        """Show where a doubt stands, and draw the line to it."""
        self._looked_at = card
        self._point_to(line_of(card.doubt.place) if card is not None else None)

    def _point_to(self, line: int | None) -> None:
        """Show where something stands in the document."""
        self._line = line
        self.lines.show(line_rows(self.reading, line))
        # The heights of wrapped lines are known only after the list was laid out.
        QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        self.doubts.bound(self.height() * 2 // 5)
        self.connector.update()
        if self._line is not None and self._line < self.lines.rowCount():
            self.document.scrollTo(self.lines.index(self._line), RowList.ScrollHint.PositionAtCenter)

    def ends(self) -> tuple[QRectF, QRectF, bool] | None:
        """Give where the line that is looked at stands and where it is told, in pixels of the page, if both are in sight."""
        if self._line is None or not 0 <= self._line < self.lines.rowCount():
            return None
        line = seen(self, self.document.viewport(), self.document.visualRect(self.lines.index(self._line)))
        card = self._looked_at
        if card is not None:
            other = seen(self, self.doubts.scroller.viewport(), card.geometry())
        else:
            other = seen(self, self.list.viewport(), self.list.visualRect(self.list.currentIndex()))
        return (line, other, card is not None) if line.isValid() and other.isValid() else None

    def showEvent(self, event: QShowEvent) -> None:
        """Come to the first doubt once everything has its size."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in sight."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._scroll)
