"""Everything by name: a field and a list over the list of speakers; the clock keeps running beside it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate, takewhile
from math import ceil

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from plenary.tongue import N_, Tongue
from ui import theme
from ui.icons import paint_icon
from ui.models.rows import RowModel
from ui.painting.canvas import Canvas, advance
from ui.painting.wrapping import lines
from ui.secretary.choices import Choice, Chosen, Propose
from ui.secretary.labels import label, rule
from ui.secretary.rows import Index, RowDelegate, RowList
from ui.text import begun
from ui.theme import Look
from ui.tokens import BODY, SMALL
from ui.widgets import Field, KeyCap
from ui.widgets.caps import cap_width, paint_cap

CHOOSE, RUN, CLOSE = N_("choose"), N_("run"), N_("close")
RUNS_ON = N_("The clock keeps running")
NOTHING = N_("Nothing of that name")
_PAD, _ICON, _WORDS, _ROW, _ROW_NOTED, _LINE = 18, 18, 50, 34, 44, 18
_BORDERS = 4
_MOST_WORDS, _MOST_NOTES = 2, 4
"""So many lines the words of a choice, and its note, take at most."""


class ChoicesModel(RowModel[Choice]):
    """The choices that are shown."""


class ChoiceDelegate(RowDelegate):
    """Paints an icon, words, a note or why it cannot be now, and a key."""

    def draw(self, canvas: Canvas, high: float, look: Look, row: Choice) -> None:
        """Paint one choice."""
        words, notes = self._laid(look, row, canvas.width)
        if row.icon:
            side = look.px(_ICON)
            box = canvas.box(look.px(_PAD), (high - side) / 2, side, side)
            paint_icon(canvas.painter, row.icon, box, look.desk.accent, mirrored=canvas.mirrored)
        end = canvas.width - look.px(_PAD)
        if row.key:
            end -= cap_width(row.key, look)
            top = (high - look.px(18)) / 2
            paint_cap(canvas, end, top, row.key, look, look.desk.text2, look.desk.control)
        elif row.group and not notes:
            small = look.font(SMALL)
            end -= advance(row.group, small)
            canvas.text(end, high / 2 + look.px(4), row.group, small, look.desk.text3)
        strong, small = look.font(BODY, 500), look.font(SMALL)
        base: float = look.px(18 if notes else 22)
        ink = look.desk.text3 if row.why_not else look.desk.text
        quiet = look.desk.warn if row.why_not else look.desk.text2
        for line, made, colour in (
            *((each, strong, ink) for each in words),
            *((each, small, quiet) for each in notes),
        ):
            canvas.text(look.px(_WORDS), base, line, made, colour)
            base += look.px(_LINE)

    @staticmethod
    def _laid(look: Look, row: Choice, width: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give the lines of the words and those of the note."""
        note, aside = row.why_not or row.note, 0.0
        if row.key:
            aside = cap_width(row.key, look)
        elif row.group and not note:
            aside = advance(row.group, look.font(SMALL))
        room = width - look.px(_PAD + _WORDS + 8) - aside
        words = lines(begun(row.text), look.font(BODY, 500), room, _MOST_WORDS)
        return words, lines(note, look.font(SMALL), room, _MOST_NOTES) if note else ()

    def height(self, look: Look, row: Choice, width: float) -> float:
        """Give the height: a note begins a line of its own."""
        words, notes = self._laid(look, row, width)
        more = len(words) - 1 + max(0, len(notes) - 1)
        return look.px(_ROW_NOTED if notes else _ROW) + look.px(_LINE) * more


class Palette(QFrame):
    """A child of the window, never a dialogue: it covers the list and nothing that runs.

    ``spread(place)`` where it lies now, an empty place once it has gone.
    """

    spread = Signal(QRect)

    def __init__(self, tongue: Tongue, parent: QWidget) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self.where: Callable[[], QRect] = self.geometry
        """Where it stands, asked whenever it opens: the window may have been laid out since."""
        self.left: Callable[[], object] = parent.setFocus
        """Takes the focus when it goes."""
        self._propose: Propose | None = None
        self._chosen: Chosen | None = None
        self._high = 0
        self.setProperty("panel", "floating")
        self.caption = label(said="small")
        self.field = Field("", icon="search")
        self.count = label(said="small")
        self.field.add(self.count)
        self.model = ChoicesModel(self)
        self.list = RowList(tongue.text(CHOOSE))
        self.list.setModel(self.model)
        self.delegate = ChoiceDelegate(self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take_index)
        self.field.edit.textChanged.connect(self._typed)
        self.field.edit.installEventFilter(self)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        px, column = theme.look().px, QVBoxLayout(self)
        column.setContentsMargins(1, px(8), 1, px(6))
        column.setSpacing(px(6))
        for widget in (self.caption, self.field):
            row = QHBoxLayout()
            row.setContentsMargins(px(_PAD), 0, px(_PAD), 0)
            row.addWidget(widget)
            column.addLayout(row)
        column.addWidget(self.list)
        column.addWidget(rule())
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.look().px(_PAD), 0, theme.look().px(_PAD), 0)
        self._moving = (KeyCap("↑"), KeyCap("↓"), label(self._tongue.text(CHOOSE), "small"))
        for each in self._moving:
            foot.addWidget(each)
        for key, words in (("Enter", RUN), ("Esc", CLOSE)):
            foot.addWidget(KeyCap(key))
            foot.addWidget(label(self._tongue.text(words), "small"))
        foot.addStretch(1)
        foot.addWidget(label(self._tongue.text(RUNS_ON), "small"))
        return foot

    def ask(self, caption: str, propose: Propose, chosen: Chosen) -> None:
        """Ask for a choice; the list of speakers is covered until one is made or Esc."""
        self._propose, self._chosen = propose, chosen
        self.caption.setText(caption)
        self.field.edit.setAccessibleName(caption)
        self.field.edit.clear()
        self._high = 0
        self._typed("")
        self.show()
        self.raise_()
        self.field.edit.setFocus()

    def turn(self, caption: str, propose: Propose, chosen: Chosen) -> None:
        """Ask for a choice; go away where it is what is asked already."""
        if self.isVisible() and self.caption.text() == caption:
            self.close_up()
        else:
            self.ask(caption, propose, chosen)

    def _typed(self, typed: str) -> None:
        if self._propose is None:
            return
        found = list(self._propose(typed))
        self.model.show(found)
        first = next((place for place, each in enumerate(found) if not (each.why_not or each.deliberate)), 0)
        self.list.setCurrentIndex(self.model.index(first))
        nothing = bool(typed.strip()) and not found
        self.count.setText(self._tongue.text(NOTHING) if nothing else "")
        for each in self._moving:
            each.setVisible(len(found) > 1)
        self.fit()

    def fit(self) -> None:
        """Be as high as what can be chosen, in whole rows; while it asks it only grows, but for a window that shrinks."""
        room, column = self.where(), self.layout()
        if column is None or self._propose is None:
            return
        self.list.setFixedHeight(0)
        column.activate()
        others = column.minimumSize().height()
        most = room.height() - others
        grown = self._high if self._high <= most else 0
        self._high = max(grown, self._rows_within(room.width(), most))
        self.list.setFixedHeight(self._high)
        self.setGeometry(QRect(room.topLeft(), QSize(room.width(), others + self.list.height())))
        self.spread.emit(self.geometry())

    def _rows_within(self, wide: int, most: int) -> int:
        """Give the height of the rows that can be shown whole, in pixels; beside a bar where it is not all of them."""
        across, bar = wide - _BORDERS, self.list.verticalScrollBar().sizeHint().width()
        ends = self._ends_within(across, most)
        if len(ends) < len(self.model.rows):
            ends = self._ends_within(across - bar, most)
        return ceil(ends[-1]) if ends else 0

    def _ends_within(self, across: int, most: int) -> list[float]:
        highs = (self.delegate.height(theme.look(), row, across) for row in self.model.rows)
        return list(takewhile(lambda end: end <= most, accumulate(highs)))

    def close_up(self) -> None:
        """Go away without a choice."""
        self._propose = self._chosen = None
        self.hide()
        self.spread.emit(QRect())
        self.left()

    def _take_index(self, index: Index) -> None:
        if index.isValid():
            self._take(self.model.rows[index.row()])

    def _take(self, choice: Choice) -> None:
        chosen = self._chosen
        if chosen is None or choice.why_not:
            return
        self.close_up()
        chosen(choice)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move by arrows, take by Enter, go by Esc; everything else is typing, in the one field watched."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._handled(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _handled(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in steps:
            count = self.model.rowCount()
            if count:
                row = (self.list.currentIndex().row() + steps[key]) % count
                self.list.setCurrentIndex(self.model.index(row))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_index(self.list.currentIndex())
        elif key is Qt.Key.Key_Escape:
            self.close_up()
        else:
            return False
        return True
