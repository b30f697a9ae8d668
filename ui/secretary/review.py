"""The review: the document beside what was understood of it, each doubt with its proposal."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from plenary.intake.doubts import Doubt
from plenary.intake.reading import Reading
from plenary.intake.repairing import repair
from plenary.tongue import N_, Tongue
from ui import theme
from ui.models.review import first_doubts, line_of, line_rows, understood, written_at
from ui.models.rows import RowModel
from ui.secretary.connector import Connector, seen
from ui.secretary.labels import label, rule
from ui.secretary.mending import NOT_HERE, Mend, MendBar, UnderstoodList, UnderstoodModel, number_of
from ui.secretary.paper_lines import paper
from ui.secretary.review_foot import ReviewFoot
from ui.secretary.rows import Index, RowList
from ui.secretary.understood import DoubtCard, UnderstoodDelegate
from ui.widgets import scrolling

DOCUMENT, UNDERSTOOD = N_("The document, unchanged"), N_("What was understood")
CLICK = N_("click a line to see its source")
UNDO_IT = N_("Ctrl+Z takes the last change back.")
NO_DOUBT = N_("No doubt is left.")


class ReviewPage(QWidget):
    """``used(reading, rules)`` when the programme is to be used under these rules; ``another`` for another document."""

    used = Signal(object, str)
    another = Signal()

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
        self.cards: list[DoubtCard] = []
        self.foot = ReviewFoot(tongue, self._use, self.another.emit)
        self.said, self.use = self.foot.said, self.foot.use
        self.mending.noted.connect(self.said.setText)
        self._looked_at: QWidget | None = None
        self.connector = Connector(self, self.ends)
        keys = {"Return": self._accept_first, "Enter": self._accept_first, "K": self._keep_first}
        keys |= {"E": self._edit_first, "Ctrl+Z": self.undo}
        self.keys = [QShortcut(QKeySequence(key), self, act) for key, act in keys.items()]
        self._lay_out()
        self.connector.follow(self.document, self.list, self.scroller)
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
        self._doubts = QVBoxLayout()
        self._doubts.setSpacing(px(8))
        self._holder = QWidget()
        self._holder.setLayout(self._doubts)
        self.scroller = scrolling(self._holder)
        self.none = label(self.tongue.text(NO_DOUBT), "ok")
        column.addWidget(self.none)
        column.addWidget(self.scroller)
        column.addWidget(rule())
        column.addWidget(self.list, 1)
        column.addWidget(self.mending)
        return frame

    def show_reading(self, reading: Reading) -> None:
        """Show a reading: its doubts first, then the head, the items, the timetable."""
        self.reading = reading
        doubts = first_doubts(reading)
        for card in self.cards:
            self._doubts.removeWidget(card)
            card.deleteLater()
        self.cards = [
            DoubtCard(self.tongue, doubt, written_at(reading, doubt), first=doubt is doubts[0])
            for doubt in doubts
        ]
        for card in self.cards:
            card.accepted.connect(self.accept)
            card.kept.connect(self.keep)
            card.edited.connect(self.edit)
            card.pointed.connect(self._look_at)
            self._doubts.addWidget(card)
        self._doubts.addStretch(0 if doubts else 1)
        self.none.setVisible(not doubts)
        self.scroller.setVisible(bool(doubts))
        self.foot.show_reading(reading)
        self.model.show(understood(reading, self.tongue))
        self._look_at(self.cards[0] if doubts else None)

    def accept(self, doubt: Doubt) -> None:
        """Accept the proposal of a doubt."""
        self._turn(repair(self.reading, doubt))

    def keep(self, doubt: Doubt) -> None:
        """Keep what is written: the doubt is settled without a change."""
        left = tuple(each for each in self.reading.doubts if each != doubt)
        self._turn(replace(self.reading, doubts=left))

    def edit(self, doubt: Doubt) -> None:
        """Go to the item that a doubt is about, its title open to be mended."""
        item, line = dict(doubt.facts).get("item"), line_of(doubt.place)
        near = [row for row in self.model.rows if number_of(row) and (row.line or 0) <= (line or 0)]
        about = [row for row in self.model.rows if number_of(row) and number_of(row) == item] or near[-1:]
        self.list.choose(about[0].id if about else None)
        self.mending.ask("edit")

    def mend(self, change: Mend) -> None:
        """Make a change by hand, if it can be made here; the item that was chosen stays chosen, joined to another too."""
        now = change(self.reading)
        place = self.list.currentIndex().row()
        if now == self.reading:
            self.said.setText(self.tongue.text(NOT_HERE))
            return
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
        if self.cards:
            self.edit(self.cards[0].doubt)

    def _accept_first(self) -> None:
        """Accept what is proposed for the first doubt; one without a proposal has only been seen."""
        if self.cards:
            first = self.cards[0].doubt
            (self.accept if first.repair is not None else self.keep)(first)

    def _keep_first(self) -> None:
        if self.cards:
            self.keep(self.cards[0].doubt)

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
        self._bound_doubts()
        self.connector.update()
        if self._line is not None and self._line < self.lines.rowCount():
            self.document.scrollTo(self.lines.index(self._line), RowList.ScrollHint.PositionAtCenter)

    def _bound_doubts(self) -> None:
        """Give the doubts the height that they need, at most two fifths of the page."""
        needed = self._holder.sizeHint().height()
        self.scroller.setFixedHeight(min(needed, self.height() * 2 // 5))

    def ends(self) -> tuple[QRectF, QRectF, bool] | None:
        """Give where the line that is looked at stands and where it is told, in pixels of the page, if both are in sight."""
        if self._line is None or not 0 <= self._line < self.lines.rowCount():
            return None
        line = seen(self, self.document.viewport(), self.document.visualRect(self.lines.index(self._line)))
        card = self._looked_at
        if card is not None:
            other = seen(self, self.scroller.viewport(), card.geometry())
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
