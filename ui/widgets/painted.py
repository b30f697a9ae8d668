"""Words that a widget paints itself, told to a screen reader as words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget


class Painted(QLabel):
    """A label without a text of its own: what it says is its accessible name, what is seen it paints.

    As a plain widget it would be a filler on the bus, which screen readers pass over.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def minimumSizeHint(self) -> QSize:
        """Need nothing for the text that is not there."""
        return QSize(-1, -1)
