"""A list with keys of its own: what they mean there the window does not take for its commands."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent

from ui.secretary.rows import RowList


class KeyedList(RowList):
    """A list in which some keys mean what they mean nowhere else in the window."""

    def event(self, event: QEvent) -> bool:
        """Claim the keys of the list before the shortcuts of the window do."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.meant(event):
            event.accept()
            return True
        return super().event(event)

    def meant(self, event: QKeyEvent) -> object:
        """Give what a key means in this list; nothing where it is the window's or moves in the list."""
        raise NotImplementedError
