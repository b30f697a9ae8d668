"""Drag an item of the agenda from one meeting of the programme to another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from plenary.conference import Conference
from plenary.fact import ItemNumber, SlotId
from ui.models.editing import can_take, slot_of
from ui.models.programme import Level, ProgrammeRow
from ui.models.rows import Index, RowModel
from ui.painting.canvas import Canvas
from ui.secretary.keyed_list import KeyedList
from ui.secretary.programme import ProgrammeDelegate
from ui.secretary.rows import RowDelegate, State
from ui.theme import Look

KIND = "application/x-plenary-item"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EditedModel(RowModel[ProgrammeRow]):
    """``dropped(item, slot)`` where an item was let go on a row of a meeting that can take it."""

    dropped = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: frozenset[SlotId] = frozenset()

    def follow(self, conference: Conference) -> None:
        """Know which meetings can take an item."""
        self._open = frozenset(slot.id for slot in can_take(conference))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let items be dragged, and dropped on every row of a meeting that can take them."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return plain
        row = self.rows[index.row()]
        if row.item is not None:
            plain |= Qt.ItemFlag.ItemIsDragEnabled
        return plain | Qt.ItemFlag.ItemIsDropEnabled if slot_of(row) in self._open else plain

    def mimeTypes(self) -> list[str]:
        """Give the one kind of thing that is dragged."""
        return [KIND]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Give the item that is dragged."""
        data, items = QMimeData(), [self.rows[index.row()].item for index in indexes]
        data.setData(KIND, (items[0] or "").encode() if items else b"")
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Tell where the item was let go; the programme moves it, not the list."""
        place = parent.row() if parent.isValid() else max(0, row - 1)
        slot = slot_of(self.rows[place]) if 0 <= place < len(self.rows) else None
        item = bytes(data.data(KIND).data()).decode()
        if item and slot in self._open:
            self.dropped.emit(item, slot)
        return False


class EditedDelegate(ProgrammeDelegate):
    """Marks a meeting that is chosen as well: what stands beside the programme is said of it."""

    def ground(self, canvas: Canvas, high: float, state: State, look: Look, row: ProgrammeRow) -> None:
        """Paint what lies under the words of a row."""
        if row.level is Level.MEETING:
            RowDelegate.ground(self, canvas, high, state, look, row)
        else:
            super().ground(canvas, high, state, look, row)


class EditedList(KeyedList):
    """The programme as it is edited. ``stepped(step)`` by Alt+Up and Alt+Down, ``wanted`` by Enter."""

    stepped = Signal(int)
    wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.take_drops()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by Alt and an arrow; ask by Enter."""
        step = self.meant(event)
        if step:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def meant(self, event: QKeyEvent) -> int:
        """Give by how many meetings a key moves an item."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return _STEPS.get(Qt.Key(event.key()), 0) if held == Qt.KeyboardModifier.AltModifier else 0


def item_and_slot(row: ProgrammeRow | None) -> tuple[ItemNumber | None, SlotId | None]:
    """Give what is chosen: the item, where the row is one, and its meeting."""
    return (row.item, slot_of(row)) if row is not None else (None, None)
