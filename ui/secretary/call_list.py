"""The list of the States that are called: painted rows with the shape of each answer, and the keys that answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from plenary.tongue import N_, Tongue
from ui.models.roll_call import CallRow, letters
from ui.models.rows import RowModel
from ui.painting.canvas import Canvas, advance
from ui.painting.shapes import paint_shape
from ui.painting.values import Shape
from ui.painting.wrapping import lines
from ui.secretary.keyed_list import KeyedList
from ui.secretary.rows import RowDelegate
from ui.theme import Look
from ui.tokens import BODY, SMALL

STATES = N_("States in the order of calling")
SHAPES = {
    "yes": (Shape.DISC, "ok"),
    "no": (Shape.CROSSED_SQUARE, "over"),
    "abstention": (Shape.HALF_RING, "warn"),
    "not-voting": (Shape.RING, "text3"),
}
"""How an answer is shown, never by colour alone."""
_HIGH, _NUMBER, _NAME, _SIDE, _END, _LINE, _MOST = 28, 44, 56, 9, 20, 18, 3


class CallDelegate(RowDelegate):
    """Paints number, name and answer of a State."""

    def draw(self, canvas: Canvas, _high: float, look: Look, row: CallRow) -> None:
        """Paint one State; who has not been called yet stands quieter."""
        base, plain, small = look.px(19), look.font(BODY), look.font(SMALL)
        number = str(row.number)
        canvas.text(look.px(_NUMBER) - advance(number, plain), base, number, plain, look.desk.text2)
        end = canvas.width - look.px(_END)
        if row.answer:
            shape, role = SHAPES[row.answer]
            end -= look.px(_SIDE)
            box = canvas.box(end, (look.px(_HIGH) - look.px(_SIDE)) / 2, look.px(_SIDE), look.px(_SIDE))
            paint_shape(canvas.painter, shape, box, getattr(look.desk, role))
            end -= look.px(7) + advance(row.words, small)
            canvas.text(end, base, row.words, small, look.desk.text2)
        ink = look.desk.text if row.answer else look.desk.text2
        for place, line in enumerate(self._name(look, row, canvas.width)):
            canvas.text(look.px(_NAME), base + place * look.px(_LINE), line, plain, ink)

    @staticmethod
    def _name(look: Look, row: CallRow, width: float) -> tuple[str, ...]:
        """Give the lines of the name: where a State has answered, its answer stands at the end of the first."""
        answer = look.px(_SIDE + 7) + advance(row.words, look.font(SMALL)) if row.answer else 0
        return lines(row.name, look.font(BODY), width - look.px(_NAME + _END + 8) - answer, _MOST)

    def height(self, look: Look, row: CallRow, width: float) -> float:
        """Give the height of a row: a long name takes another line."""
        return look.px(_HIGH) + look.px(_LINE) * (len(self._name(look, row, width)) - 1)


class CallList(KeyedList):
    """``answered(answer)`` by a letter, ``stepped_back`` by Backspace, ``turned(delegation)`` by arrow or click.

    With the focus in it the letters answer, whatever they do elsewhere in the window.
    """

    answered = Signal(str)
    stepped_back = Signal()
    turned = Signal(str)
    one_line = _HIGH

    def __init__(self, tongue: Tongue) -> None:
        super().__init__(tongue.text(STATES))
        self._letters = letters(tongue)
        self.rows: RowModel[CallRow] = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(CallDelegate(self))
        self.setMinimumHeight(0)
        self._choosing = False
        self.selectionModel().currentChanged.connect(lambda *_: self._turn())

    def show_rows(self, rows: tuple[CallRow, ...], called: str | None) -> None:
        """Show the States, and the one whose answer is heard now selected; none where all have answered."""
        self._choosing = True
        self.rows.show(rows)
        if called is None:
            self.clearSelection()
        else:
            self.choose(called)
        self._choosing = False

    def _turn(self) -> None:
        row = self.chosen()
        if row is not None and not self._choosing:
            self.turned.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by a letter, step back by Backspace; everything else is the list's or the window's."""
        meant = self.meant(event)
        if not meant:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()
        elif meant == "back":
            self.stepped_back.emit()
        else:
            self.answered.emit(meant)

    def meant(self, event: QKeyEvent) -> str:
        """Give the answer that a letter is, or "back"."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return ""
        if event.key() == Qt.Key.Key_Backspace:
            return "back"
        return self._letters.get(event.text().casefold(), "")
