"""Keep a Qt list model in step with a tuple of rows: insert, move, change and remove, never a reset."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = int(Qt.ItemDataRole.UserRole)
"""The role under which a delegate finds the whole row."""


class Row(Protocol):
    """A row: equal rows look the same, rows of one ``id`` are the same thing."""

    @property
    def id(self) -> Hashable:
        """Give what the row is known by."""
        ...

    def __str__(self) -> str:
        """Say the row for a screen reader."""
        ...


R = TypeVar("R", bound=Row)


class RowModel(QAbstractListModel, Generic[R]):
    """A list of rows. ``show`` brings it to other rows by the fewest plain steps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[R, ...] = ()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a row, or under ``ROW`` the row itself."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return str(row) if role in spoken else None

    def place(self, wanted: Hashable) -> int:
        """Give the place of a row by its id, -1 where it is not there."""
        return next((place for place, row in enumerate(self.rows) if row.id == wanted), -1)

    def show(self, rows: Sequence[R]) -> None:
        """Bring the list to these rows; one thing stands once, as it was named last."""
        if self.rows == tuple(rows):
            return
        named = {row.id: row for row in rows}
        if not self.rows:
            self._fill(tuple(named.values()))
            return
        self._remove_all_but(set(named))
        for place, row in enumerate(named.values()):
            self._settle(place, row)
        self._change(tuple(named.values()))

    def _fill(self, rows: tuple[R, ...]) -> None:
        """Take rows where there are none, all in one step: a long list is told to the view once."""
        self.beginInsertRows(NOWHERE, 0, len(rows) - 1)
        self.rows = rows
        self.endInsertRows()

    def _remove_all_but(self, kept: set[Hashable]) -> None:
        for place in reversed(range(len(self.rows))):
            if self.rows[place].id not in kept:
                self.beginRemoveRows(NOWHERE, place, place)
                self.rows = (*self.rows[:place], *self.rows[place + 1 :])
                self.endRemoveRows()

    def _settle(self, place: int, row: R) -> None:
        if place < len(self.rows) and self.rows[place].id == row.id:
            return
        there = self.place(row.id)
        if there < 0:
            self.beginInsertRows(NOWHERE, place, place)
            self.rows = (*self.rows[:place], row, *self.rows[place:])
            self.endInsertRows()
            return
        self.beginMoveRows(NOWHERE, there, there, NOWHERE, place)
        without = (*self.rows[:there], *self.rows[there + 1 :])
        self.rows = (*without[:place], self.rows[there], *without[place:])
        self.endMoveRows()

    def _change(self, rows: tuple[R, ...]) -> None:
        """Tell of the rows that changed: in one where all did, as when another speaks, else of each by itself."""
        changed = [place for place, row in enumerate(rows) if self.rows[place] != row]
        self.rows = rows
        if changed and len(changed) == len(rows):
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))


_MOVABLE = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)
"""What a row of a list is, and that it can be dragged; asked for each row that is painted."""


class MovableModel(RowModel[R]):
    """Rows that can be dragged, and dropped between others but not onto one."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell that rows can be dragged, and where they can be dropped."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _MOVABLE

    def supportedDropActions(self) -> Qt.DropAction:
        """Tell that a row is moved, not copied."""
        return Qt.DropAction.MoveAction
