"""Type an agenda, or paste it: what is understood stands beside it with every letter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from plenary.intake.by_hand import read_typed
from plenary.intake.reading import Reading
from plenary.tongue import N_, Tongue
from ui import theme
from ui.models.review import Understood, read_words, understood
from ui.models.rows import RowModel
from ui.secretary.key_watch import ESCAPE, KeyWatch
from ui.secretary.labels import label, rule
from ui.secretary.rows import RowList
from ui.secretary.typed import TypedText
from ui.secretary.understood import UnderstoodDelegate
from ui.widgets import KeyButton, Kind, Paragraph

TYPED, UNDERSTOOD = N_("Your agenda"), N_("What was understood")
EXAMPLE = N_(
    "Name of the body\n\nOpening of the meeting\nAdoption of the agenda\nGeneral debate\n  First part\n  Second part\n"
    "Adoption of the report\n\ntwo meetings a day, 10–1 and 3–6, from 1 to 2 October"
)
HOW = N_("One item per line; indented lines are sub-items. One sentence gives the days and the hours.")
NOTHING, BEHIND = N_("Nothing is understood yet."), N_("What you typed is being read.")
REVIEW, BACK = N_("Review it"), N_("Back")


def today() -> date:
    """Give the day on which days without a year are still to come."""
    return datetime.now(UTC).date()


class TypingPage(QWidget):
    """``read(reading)`` when it is to be reviewed; ``left`` for the start page."""

    read = Signal(object)
    left = Signal()

    def __init__(self, tongue: Tongue, day: Callable[[], date] = today) -> None:
        super().__init__()
        self.tongue = tongue
        self.reading: Reading | None = None
        self.typed = TypedText(lambda text: read_typed(text, day()), self)
        self.typed.understood.connect(self._show)
        self._asked = False
        self.edit = QPlainTextEdit()
        # A document that is let go over it is read: Qt would type its path.
        self.edit.setAcceptDrops(False)
        self.edit.setAccessibleName(tongue.text(TYPED))
        self.edit.setPlaceholderText(tongue.text(EXAMPLE))
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setTabChangesFocus(True)
        if tongue.right_to_left:
            option = self.edit.document().defaultTextOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self.edit.document().setDefaultTextOption(option)
        KeyWatch(self.edit, ESCAPE, self.left.emit)
        self.edit.textChanged.connect(self._change)
        self.model: RowModel[Understood] = RowModel(self)
        self.list = RowList(tongue.text(UNDERSTOOD))
        self.list.setModel(self.model)
        self.list.setItemDelegate(UnderstoodDelegate(self.list))
        self.said = label(tongue.text(NOTHING), "quiet")
        self.review = KeyButton(tongue.text(REVIEW), key="Ctrl Enter", kind=Kind.PRIMARY, height=28)
        self.review.clicked.connect(self._review)
        self.review.setShortcut("Ctrl+Return")
        self.review.setEnabled(False)
        self._lay_out()

    def _lay_out(self) -> None:
        column, sides = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sides.setSpacing(0)
        sides.addWidget(self._side(TYPED, self.edit, "canvas"), 1)
        sides.addWidget(rule(upright=True))
        sides.addWidget(self._side(UNDERSTOOD, self.list, "surface"), 1)
        column.addLayout(sides, 1)
        column.addWidget(rule())
        column.addWidget(self._foot())

    def _side(self, words: str, inside: QWidget, panel: str) -> QWidget:
        px, frame = theme.look().px, QFrame()
        frame.setProperty("panel", panel)
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(28), px(12), px(28), px(12))
        column.setSpacing(px(8))
        column.addWidget(label(self.tongue.text(words), "emphasis"))
        column.addWidget(inside, 1)
        if inside is self.edit:
            column.addWidget(Paragraph(self.tongue.text(HOW), "quiet"))
        return frame

    def _foot(self) -> QWidget:
        px, frame = theme.look().px, QFrame()
        frame.setProperty("panel", "canvas")
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(20), px(5), px(20), px(5))
        row.setSpacing(px(10))
        row.addWidget(self.said)
        row.addStretch(1)
        row.addWidget(KeyButton(self.tongue.text(BACK), key="Esc", height=28, press=self.left.emit))
        row.addWidget(self.review)
        return frame

    def _change(self) -> None:
        """Have what stands there now read; a review that was asked for was that of another text."""
        self._asked = False
        self.typed.change(self.edit.toPlainText())
        if self.typed.behind:
            self.said.setText(self.tongue.text(BEHIND))
            self.review.setEnabled(True)

    def _show(self, reading: Reading | None) -> None:
        """Show what was understood; where it is no agenda yet, say so quietly."""
        self.reading = reading
        self.model.show(understood(reading, self.tongue) if reading else ())
        self.review.setEnabled(reading is not None)
        self.said.setText(self._told(reading))
        if self._asked:
            self._review()

    def _told(self, reading: Reading | None) -> str:
        if reading is None:
            return self.tongue.text(NOTHING)
        doubts = " ".join(each.says(self.tongue) for each in reading.doubts[:1])
        return doubts or read_words(reading, self.tongue)

    def _review(self) -> None:
        """Lead to the review of what stands there, as soon as it is read."""
        self._asked = self.typed.behind
        if self._asked:
            self.typed.read_now()
        elif self.reading is not None:
            self.read.emit(self.reading)

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait for no review any more: the officer went elsewhere."""
        self._asked = False
        super().hideEvent(event)
