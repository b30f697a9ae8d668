"""What was understood, as a list that is mended: its rows are moved by keys and by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.models.review import Understood, number_of, slot_of
from ui.models.rows import Index, RowModel
from ui.secretary.keyed_list import KeyedList

KIND = "application/x-plenary-understood"
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
            slot = slot_of(self.rows[place])
            if slot is not None:
                self.dropped.emit(number, slot)
        return False


class UnderstoodList(KeyedList):
    """What was understood, as it is mended. ``asked(way)`` by a key."""

    asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.take_drops()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a key means; others move in the list."""
        way = self.meant(event)
        if way:
            self.asked.emit(way)
        else:
            super().keyPressEvent(event)

    def meant(self, event: QKeyEvent) -> str:
        """Give the way in which a key mends an item."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.NoModifier:
            return _KEYS.get(Qt.Key(event.key()), "")
        way = _WITH_ALT.get(Qt.Key(event.key()), "") if held == Qt.KeyboardModifier.AltModifier else ""
        other = {"promote": "demote", "demote": "promote"}
        return other.get(way, way) if self.isRightToLeft() else way
