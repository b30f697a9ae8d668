"""The table of those who wait: whole rows, and the selection that keys act upon."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent

from plenary.fact import RequestId
from plenary.tongue import N_, Tongue
from ui import theme
from ui.models.speakers import SpeakersModel
from ui.secretary.movable import MovableList
from ui.secretary.speakers import SpeakersDelegate
from ui.secretary.vacant import Vacancy
from ui.tokens import ROW

LIST_OF_SPEAKERS = N_("List of speakers")
NOBODY = {
    "main": ("list", N_("Nobody is on the list yet.")),
    "reply": ("right-of-reply", N_("Nobody has asked for the right of reply.")),
}
HOW = N_("Type a name or a code in the field above; Enter inscribes it.")


class SpeakersTable(MovableList):
    """The rows of one list of speakers; a row that is dropped asks for its request to be moved.

    ``widened(across)`` where its rows are so many pixels wide from now on.
    """

    widened = Signal(int)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__(tongue.text(LIST_OF_SPEAKERS))
        self._tongue, self._covered = tongue, 0
        self.rows = SpeakersModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(SpeakersDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # In a low window the list gives way, never the name or the clock.
        self.setMinimumHeight(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """End with a whole row, wherever that is."""
        super().resizeEvent(event)
        row, high = theme.look().px(ROW), self.height()
        spare = high % row if high > row else 0
        if spare != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, spare)

    def leave_out(self, down: int) -> None:
        """Leave out every row that begins within so many pixels from the top: what lies over the list cuts the last."""
        self._covered = down
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows but those that are left out."""
        super().paintEvent(event)
        if self._covered > 0:
            cut, port = self.visualRect(self.indexAt(QPoint(0, self._covered - 1))), self.viewport()
            painter = QPainter(port)
            ground = QColor(theme.look().desk.surface)
            painter.fillRect(0, 0, port.width(), max(self._covered, cut.bottom() + 1), ground)
            painter.end()

    def _wrap(self, across: int) -> None:
        changed = across != self.across
        super()._wrap(across)
        if changed:
            self.widened.emit(across)

    def say_nobody(self, purpose: str) -> None:
        """Say of the list of this purpose that it is empty, whenever it is."""
        icon, words = NOBODY[purpose]
        self.say_empty(Vacancy(icon, self._tongue.text(words), self._tongue.text(HOW)))

    @property
    def request(self) -> RequestId | None:
        """Give the request that is selected."""
        row = self.chosen()
        return row.id if row is not None else None
