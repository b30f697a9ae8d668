"""Mend by hand what was understood: a bar that names what can be done with the row that is chosen, and its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from plenary.intake import editing
from plenary.intake.reading import Reading
from plenary.intake.slot_editing import without_slot
from plenary.tongue import N_, Tongue
from ui import theme
from ui.models.review import number_of, slot_of
from ui.secretary.key_watch import ESCAPE, KeyWatch
from ui.secretary.typed_mend import PART, Asked, Mend, line_of_row, part_of_row
from ui.secretary.understood_list import UnderstoodList, UnderstoodModel
from ui.widgets import Field, Flow, KeyButton

NOT_HERE = N_("That cannot be done here.")
CHOOSE = N_("Choose an item first.")
WAYS: dict[str, tuple[str, str]] = {
    "promote": (N_("Promote"), "Alt ←"),
    "demote": (N_("Demote"), "Alt →"),
    "earlier": (N_("To the previous meeting"), "Alt ↑"),
    "later": (N_("To the next meeting"), "Alt ↓"),
    "merge": (N_("Join with the one above"), "M"),
    "split": (N_("Split"), "S"),
    "edit": (N_("Edit"), "F2"),
    "remove": (N_("Not an item"), "Del"),
}
"""What can be done with an item, or with a slot that is edited, in words, and its key in a language that runs from the left."""
_MIRRORED = {"Alt ←": "Alt →", "Alt →": "Alt ←"}


class MendBar(QFrame):
    """Names what can be done with the item that is chosen. ``mended(change)`` gives the change to make."""

    mended = Signal(object)
    noted = Signal(str)
    typing = Signal(bool)

    def __init__(self, tongue: Tongue, rows: UnderstoodList, model: UnderstoodModel) -> None:
        super().__init__()
        self.tongue, self.rows = tongue, rows
        self._asked: Asked | None = None
        self._typed_change: Mend | None = None
        self.field = Field("")
        self.field.hide()
        self.field.edit.returnPressed.connect(self._typed)
        KeyWatch(self.field.edit, ESCAPE, self.close_field)
        self.buttons = {way: self._button(way) for way in WAYS}
        rows.asked.connect(self.ask)
        model.dropped.connect(lambda number, slot: self.mended.emit(partial(_placed, number, slot)))
        self._lay_out()

    def _button(self, way: str) -> KeyButton:
        words, key = WAYS[way]
        key = _MIRRORED.get(key, key) if self.tongue.right_to_left else key
        return KeyButton(self.tongue.text(words), key=key, height=28, press=partial(self.ask, way))

    def _lay_out(self) -> None:
        px, column = theme.look().px, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(px(6))
        row = Flow(px(6))
        for button in self.buttons.values():
            row.addWidget(button)
        column.addWidget(self.field)
        column.addLayout(row)

    @property
    def number(self) -> str:
        """Give the number of the item that is chosen, empty where none is."""
        return number_of(self.rows.chosen())

    def ask(self, way: str) -> None:
        """Do what a key or a button means with the row that is chosen."""
        row, number = self.rows.chosen(), self.number
        slot = slot_of(row)
        asked = line_of_row(row, self.tongue) if way == "edit" else part_of_row(row)
        if way in ("edit", "split") and asked is not None:
            self.open(asked)
        elif way == "remove" and slot is not None:
            self.mended.emit(partial(without_slot, place=slot))
        elif not number:
            self.noted.emit(self.tongue.text(CHOOSE))
        else:
            self.mended.emit(partial(_CHANGES[way], number=number))

    def open(self, asked: Asked) -> None:
        """Let a line be typed; what it changes stays the same, whichever row is chosen meanwhile."""
        self._asked, words, edit = asked, self.tongue.text(asked.words), self.field.edit
        edit.setText(asked.text)
        edit.setPlaceholderText(words)
        edit.setAccessibleName(words)
        self.noted.emit(words)
        self.field.show()
        self.typing.emit(True)
        edit.setFocus()
        if asked.words == PART:
            edit.setCursorPosition(0)
        # The field took room from the list: what is edited stays in sight.
        QTimer.singleShot(0, self.rows, lambda: self.rows.scrollTo(self.rows.currentIndex()))

    def close_field(self) -> None:
        """Put the field away; the list has the keys again."""
        if self.field.isVisible():
            self.field.hide()
            self.typing.emit(False)
            self.rows.setFocus()

    def _typed(self) -> None:
        asked, edit = self._asked, self.field.edit
        if asked is None or (edit.text() == asked.text and asked.words != PART):
            self.close_field()
            return
        self._typed_change = asked.change(edit.text(), edit.cursorPosition())
        self.mended.emit(self._typed_change)

    def made(self, change: Mend) -> None:
        """Put the field away once what was typed in it is made; a line that was refused stays."""
        if change is self._typed_change:
            self.close_field()

    def wrong(self, reading: Reading) -> str:
        """Say why what was typed is refused, where that can be told."""
        asked, line = self._asked, self.field.edit.text()
        found = asked.wrong(line, reading) if asked is not None and self.field.isVisible() else None
        return found.says(self.tongue) if found is not None else ""


def _placed(number: str, slot: int, reading: Reading) -> Reading:
    return editing.to_slot(reading, number, slot)


def _stepped(reading: Reading, number: str, step: int) -> Reading:
    """Put an item into the slot before, or the next one, of that in which it stands first."""
    here = [place for place, slot in enumerate(reading.slots) if number in slot.items]
    first = here[0] + step if here else 0 if step > 0 else len(reading.slots) - 1
    return editing.to_slot(reading, number, first)


_CHANGES: dict[str, Callable[..., Reading]] = {
    "promote": editing.promote,
    "demote": editing.demote,
    "merge": editing.merge,
    "remove": editing.remove,
    "earlier": partial(_stepped, step=-1),
    "later": partial(_stepped, step=1),
}
