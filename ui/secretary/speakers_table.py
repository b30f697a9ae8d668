"""The table of those who wait: whole rows, and the selection that keys act upon."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion

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
_ABOVE = 5
"""How much of a row is above its words and its marks."""


class SpeakersTable(MovableList):
    """The rows of one list of speakers; a row that is dropped asks for its request to be moved.

    ``widened(across)`` where its rows are so many pixels wide from now on.
    """

    widened = Signal(int)
    one_line = ROW

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

    def leave_out(self, down: int) -> None:
        """Leave out every row of which something is within so many pixels from the top, and the bar beside them."""
        self._covered = max(0, down)
        bar, left_out = self.verticalScrollBar(), self._left_out
        if left_out:
            bar.setMask(QRegion(self.rect().translated(0, left_out)))
        else:
            bar.clearMask()
        self.viewport().update()

    @property
    def _left_out(self) -> int:
        """Give how many pixels from the top are empty: what lies over the list cuts no row but above its words."""
        cut = self.visualRect(self.indexAt(QPoint(0, self._covered - 1 - theme.look().px(_ABOVE))))
        return max(self._covered, cut.bottom() + 1) if self._covered else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows but those that are left out."""
        super().paintEvent(event)
        if self._covered:
            port = self.viewport()
            painter = QPainter(port)
            painter.fillRect(0, 0, port.width(), self._left_out, QColor(theme.look().desk.surface))
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
