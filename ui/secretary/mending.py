"""Mend by hand what was understood: a list whose items are moved by keys and by hand, and a bar that names the keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from plenary.intake import editing
from plenary.intake.reading import Reading
from plenary.tongue import N_, Tongue
from ui import theme
from ui.models.review import Understood
from ui.models.rows import Index, RowModel
from ui.secretary.rows import RowList
from ui.widgets import Field, Flow, KeyButton

KIND = "application/x-plenary-understood"
TITLE, PART = N_("Title of the item"), N_("Put the cursor where the next item begins, then Enter")
NOT_HERE = N_("That cannot be done here.")
CHOOSE = N_("Choose an item first.")
WAYS: dict[str, tuple[str, str]] = {
    "promote": (N_("Promote"), "Alt ←"),
    "demote": (N_("Demote"), "Alt →"),
    "earlier": (N_("To the slot before"), "Alt ↑"),
    "later": (N_("To the next slot"), "Alt ↓"),
    "merge": (N_("Join with the one above"), "M"),
    "split": (N_("Split"), "S"),
    "edit": (N_("Edit the title"), "F2"),
    "remove": (N_("No item"), "Del"),
}
"""What can be done with an item, in words, and its key in a language that runs from the left."""
_KEYS = {
    Qt.Key.Key_M: "merge",
    Qt.Key.Key_S: "split",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Delete: "remove",
}
_WITH_ALT = {
    Qt.Key.Key_Left: "promote",
    Qt.Key.Key_Right: "demote",
    Qt.Key.Key_Up: "earlier",
    Qt.Key.Key_Down: "later",
}
_MIRRORED = {"Alt ←": "Alt →", "Alt →": "Alt ←"}
Mend = Callable[[Reading], Reading]


class UnderstoodModel(RowModel[Understood]):
    """``dropped(number, slot)`` where an item was let go on a slot."""

    dropped = Signal(str, int)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let items be dragged, and dropped on slots."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return plain
        kind = self.rows[index.row()].id.partition("/")[0]
        if kind == "item":
            return plain | Qt.ItemFlag.ItemIsDragEnabled
        return plain | Qt.ItemFlag.ItemIsDropEnabled if kind == "slot" else plain

    def mimeTypes(self) -> list[str]:
        """Give the one kind of thing that is dragged."""
        return [KIND]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Give the number of the item that is dragged."""
        data = QMimeData()
        number = number_of(self.rows[indexes[0].row()]) if indexes else ""
        data.setData(KIND, number.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Tell on which slot an item was let go; the reading moves it, not the list."""
        place = parent.row() if parent.isValid() else row - 1
        number = bytes(data.data(KIND).data()).decode()
        if number and 0 <= place < len(self.rows):
            kind, _, slot = self.rows[place].id.partition("/")
            if kind == "slot":
                self.dropped.emit(number, int(slot))
        return False


def number_of(row: Understood | None) -> str:
    """Give the number of the item that a row shows, empty where it shows none."""
    kind, _, rest = row.id.partition("/") if row is not None else ("", "", "")
    return rest.partition("/")[2] if kind == "item" else ""


class UnderstoodList(RowList):
    """What was understood, as it is mended. ``asked(way)`` by a key."""

    asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)
        self.setDropIndicatorShown(True)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mend an item from meaning anything else."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._way(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a key means; others move in the list."""
        way = self._way(event)
        if way:
            self.asked.emit(way)
        else:
            super().keyPressEvent(event)

    def _way(self, event: QKeyEvent) -> str:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.NoModifier:
            return _KEYS.get(Qt.Key(event.key()), "")
        way = _WITH_ALT.get(Qt.Key(event.key()), "") if held == Qt.KeyboardModifier.AltModifier else ""
        other = {"promote": "demote", "demote": "promote"}
        return other.get(way, way) if self.isRightToLeft() else way


class MendBar(QFrame):
    """Names what can be done with the item that is chosen. ``mended(change)`` gives the change to make."""

    mended = Signal(object)
    noted = Signal(str)
    typing = Signal(bool)

    def __init__(self, tongue: Tongue, rows: UnderstoodList, model: UnderstoodModel) -> None:
        super().__init__()
        self.tongue, self.rows = tongue, rows
        self._way = self._opened = ""
        self.field = Field(tongue.text(TITLE))
        self.field.hide()
        self.field.edit.returnPressed.connect(self._typed)
        self.field.edit.installEventFilter(self)
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
        """Do what a key or a button means with the item that is chosen."""
        number = self.number
        if not number:
            self.noted.emit(self.tongue.text(CHOOSE))
        elif way in ("edit", "split"):
            self._open(way, number)
        else:
            self.mended.emit(partial(_CHANGES[way], number=number))

    def _open(self, way: str, number: str) -> None:
        """Let the title of an item be typed; it stays that item's, whichever row is chosen meanwhile."""
        self._way, self._opened = way, number
        row: Understood = self.rows.chosen()
        self.field.edit.setText(row.text)
        self.field.edit.setPlaceholderText(self.tongue.text(PART if way == "split" else TITLE))
        self.field.edit.setAccessibleName(self.tongue.text(PART if way == "split" else TITLE))
        self.noted.emit(self.tongue.text(PART) if way == "split" else "")
        self.field.show()
        self.typing.emit(True)
        self.field.edit.setFocus()
        if way == "split":
            self.field.edit.setCursorPosition(0)

    def close_field(self) -> None:
        """Put the field away; the list has the keys again."""
        if self.field.isVisible():
            self.field.hide()
            self.typing.emit(False)
            self.rows.setFocus()

    def _typed(self) -> None:
        number, edit = self._opened, self.field.edit
        text, cursor = edit.text(), edit.cursorPosition()
        change: Mend = partial(editing.retitle, number=number, title=text)
        if self._way == "split":
            change = partial(editing.split, number=number, at=cursor)
        self.close_field()
        self.mended.emit(change)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the field away by Esc."""
        escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escaped and event.type() is QEvent.Type.KeyPress:
            self.close_field()
            return True
        return super().eventFilter(watched, event)


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
