"""One thing is done by one key in one widget: a row is ticked by Enter, a field put away by Esc."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ESCAPE = (Qt.Key.Key_Escape,)


class KeyWatch(QObject):
    """Watches a widget, and does ``act`` in place of what the widget itself would do with any of ``keys``."""

    def __init__(self, widget: QWidget, keys: tuple[Qt.Key, ...], act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._keys, self._act = keys, act
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do it, and let no other key be lost."""
        pressed = isinstance(event, QKeyEvent) and event.key() in self._keys
        if pressed and event.type() is QEvent.Type.KeyPress:
            self._act()
            return True
        return super().eventFilter(watched, event)
