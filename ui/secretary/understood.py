"""The parts of the review: a card for a doubt with its proposal, and the rows of what was understood."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from plenary.intake.doubts import Doubt
from plenary.tongue import N_, Tongue
from ui import theme
from ui.icons import paint_icon
from ui.models.review import Understood
from ui.painting.canvas import Canvas, advance
from ui.painting.shapes import paint_shape
from ui.painting.values import Shape
from ui.painting.wrapping import elided, lines, paint_wrapped, wrapped_height
from ui.secretary.labels import label
from ui.secretary.rows import RowDelegate
from ui.theme import Look
from ui.tokens import BODY, RADIUS_NOTICE, SMALL
from ui.widgets import KeyButton, Kind, Paragraph

ACCEPT, KEEP, SEEN, EDIT = (
    N_("Accept the proposal"),
    N_("Keep as written"),
    N_("Seen"),
    N_("Edit"),
)
WRITTEN, PROPOSED, DONE, ADVISED = N_("As written"), N_("Proposed"), N_("Meanwhile"), N_("What to do")
_LEVEL, _CHECK, _PAD, _NOTE, _MOST_NOTES = 28, 24, 10, 18, 4
_LABEL = 136
"""The least width of the labels; a day with its month needs more."""
_LONG_DAYS = tuple(date(2009, 9, day) for day in range(21, 28))


class DoubtCard(QFrame):
    """One doubt in words; ``accepted`` or ``kept`` settles it, ``edited`` asks to mend it by hand.

    ``pointed(card)`` asks to show its place.
    """

    accepted = Signal(object)
    kept = Signal(object)
    edited = Signal(object)
    pointed = Signal(object)

    def __init__(self, tongue: Tongue, doubt: Doubt, written: str = "", *, first: bool = False) -> None:
        """Show a doubt, and what is ``written`` at its place; the ``first`` one is settled by Enter and K, and says so."""
        super().__init__()
        self.doubt = doubt
        self._keys = ("Enter", "K", "E") if first else ("", "", "")
        px, row, column = theme.look().px, QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, px(10), 0, px(10))
        row.addSpacing(px(40))
        row.addLayout(column, 1)
        row.addSpacing(px(18))
        column.setSpacing(px(6))
        said = Paragraph(doubt.says(tongue), "emphasis")
        self.setAccessibleName(said.text())
        column.addWidget(said)
        further = PROPOSED if doubt.repair else ADVISED if doubt.advises else DONE
        told = ((WRITTEN, tongue.foreign(written)), (further, doubt.proposes(tongue) or ""))
        column.addLayout(_beside([(tongue.text(name), words) for name, words in told if words]))
        column.addLayout(self._buttons(tongue))

    def _buttons(self, tongue: Tongue) -> QHBoxLayout:
        row = QHBoxLayout()
        self.accept = KeyButton(
            tongue.text(ACCEPT), icon="check", kind=Kind.PRIMARY, key=self._keys[0], height=28
        )
        self.keep = KeyButton(tongue.text(KEEP if self.doubt.repair else SEEN), key=self._keys[1], height=28)
        self.accept.clicked.connect(lambda: self.accepted.emit(self.doubt))
        self.keep.clicked.connect(lambda: self.kept.emit(self.doubt))
        self.accept.setVisible(self.doubt.repair is not None)
        if self.doubt.repair is not None:
            row.addWidget(self.accept)
        row.addWidget(self.keep)
        edit = KeyButton(tongue.text(EDIT), icon="corrigendum", key=self._keys[2], height=28)
        edit.clicked.connect(lambda: self.edited.emit(self.doubt))
        row.addWidget(edit)
        row.addStretch(1)
        return row

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show where the doubt stands."""
        super().mousePressEvent(event)
        self.pointed.emit(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the soft ground and the triangle."""
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        canvas.fill(QRectF(self.rect()), look.desk.warnsoft, look.px(RADIUS_NOTICE))
        side = look.px(12)
        box = canvas.box(look.px(16), look.px(14), side, side)
        paint_shape(painter, Shape.TRIANGLE, box, look.desk.warn)
        painter.end()


def _beside(told: Sequence[tuple[str, str]]) -> QGridLayout:
    """Lay what is written above what is proposed, each behind its name."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.look().px(12))
    grid.setVerticalSpacing(theme.look().px(2))
    grid.setColumnStretch(1, 1)
    for row, (name, text) in enumerate(told):
        words = Paragraph(text)
        grid.addWidget(label(name, "quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, row, 1)
    return grid


@lru_cache(maxsize=8)
def _labels(look: Look) -> int:
    """Give the width of the labels in pixels at 100 %: days and months are as long as the language makes them."""
    said = look.tongue.weekday_date
    widest = max(advance(said(day), look.font(BODY)) for day in _LONG_DAYS)
    return max(_LABEL, round(widest / look.scale) + _PAD + 12)


class UnderstoodDelegate(RowDelegate):
    """Paints a label, words, a note under them, and a check or the triangle of a doubt.

    ``labels`` is the width of the labels in pixels at 100 %; without it there is room for any day of the year.
    """

    def __init__(self, parent: QWidget, labels: int = 0) -> None:
        super().__init__(parent)
        self._wide = labels

    def draw(self, canvas: Canvas, high: float, look: Look, row: Understood) -> None:
        """Paint one row."""
        px, colours, made, small = look.px, look.desk, look.font(BODY), look.font(SMALL)
        start: float = px(_LEVEL) * row.level
        number = look.font(BODY, 600 if row.id.startswith("item") else 400)
        wide = self._labels(look)
        room = px(wide - _PAD - 8)
        base = px(8) + wrapped_height(row.text[:1] or "x", made, canvas.width) / 2
        canvas.text(px(_PAD) + start, base, elided(row.label, number, room), number, colours.text2)
        box = canvas.box(px(wide) + start, px(3), self._room(look, row, canvas.width), high)
        canvas.painter.setFont(made)
        canvas.painter.setPen(QColor(colours.text))
        paint_wrapped(canvas.painter, QRectF(box), row.text)
        if row.note:
            told = self._notes(look, row, canvas.width)
            base = high - px(7) - px(_NOTE) * (len(told) - 1)
            for place, line in enumerate(told):
                canvas.text(px(wide) + start, base + px(_NOTE) * place, line, small, colours.text2)
        side = px(14)
        mark = canvas.box(canvas.width - side - px(4), px(5), side, side)
        if row.doubtful:
            paint_shape(canvas.painter, Shape.TRIANGLE, mark, colours.warn)
        elif row.checked:
            paint_icon(canvas.painter, "check", QRectF(mark), colours.ok)

    def _labels(self, look: Look) -> int:
        return self._wide or _labels(look)

    def _room(self, look: Look, row: Understood, width: float) -> float:
        return max(60.0, width - look.px(self._labels(look) + _CHECK + _LEVEL * row.level))

    def height(self, look: Look, row: Understood, width: float) -> float:
        """Give the height: words wrap, a note takes a line of its own."""
        words = wrapped_height(row.text or "x", look.font(BODY), self._room(look, row, width))
        return words + look.px(_NOTE) * len(self._notes(look, row, width)) + look.px(7)

    def _notes(self, look: Look, row: Understood, width: float) -> tuple[str, ...]:
        """Give the lines of the note: none is cut, for it may name a document."""
        room = self._room(look, row, width)
        return lines(row.note, look.font(SMALL), room, _MOST_NOTES) if row.note else ()
