"""The room's screen as a widget: what fills the monitor or the projector, and its small pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.models.held import Held
from ui.painting.hall.column import InColumn
from ui.painting.hall.surface import HallSurface
from ui.room.painter import RoomPainter
from ui.room.view import RoomView, shown
from ui.tokens import Scheme


class RoomSurface(HallSurface[RoomView]):
    """Paints views of the room's screen. It starts held."""

    def __init__(self, scheme: Scheme = Scheme.DARK, parent: QWidget | None = None) -> None:
        super().__init__(RoomPainter, RoomView(held=Held.CARD), shown, scheme, parent)


class RoomPreview(InColumn, RoomSurface):
    """What the room sees, small, in the proportion of 16 to 9."""
