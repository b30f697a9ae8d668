"""The room's window: full screen on a third monitor or a projector, and its small pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from plenary.tongue import N_, Tongue
from ui.hall_window import Placing
from ui.models.held import Held
from ui.painting.hall.column import InColumn, in_column
from ui.painting.hall.surface import HallSurface
from ui.room.painter import RoomPainter
from ui.room.view import RoomView, shown
from ui.screens import Screens
from ui.tokens import Scheme

TITLE = N_("Room’s screen")


class RoomSurface(HallSurface[RoomView]):
    """Paints views of the room's screen. The window and the previews all are one."""

    def __init__(self, scheme: Scheme = Scheme.DARK, parent: QWidget | None = None) -> None:
        super().__init__(RoomPainter, RoomView(held=Held.CARD), shown, scheme, parent)


class RoomWindow(RoomSurface):
    """The room's screen on its monitor. It starts put away and held."""

    def __init__(self, screens: Screens, scheme: Scheme = Scheme.DARK, tongue: Tongue | None = None) -> None:
        super().__init__(scheme)
        self.setWindowTitle((tongue or Tongue()).text(TITLE))
        self.placing = Placing(self, screens, self._still_layer)


class RoomPreview(InColumn, RoomSurface):
    """What the room sees, small, in the proportion of 16 to 9."""

    def __init__(self, scheme: Scheme = Scheme.DARK, parent: QWidget | None = None) -> None:
        super().__init__(scheme, parent)
        self.setSizePolicy(in_column())
