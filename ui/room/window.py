"""The room's window: full screen on a third monitor or a projector, and its small pictures."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from plenary.tongue import N_, Tongue
from ui.hall_window import Placing
from ui.models.stages import Held
from ui.painting.hall.surface import HallSurface
from ui.room.painter import RoomPainter
from ui.room.view import RoomView, shown
from ui.screens import Screens
from ui.tokens import Scheme

TITLE = N_("Room’s screen")
_WIDTH, _HEIGHT, _SMALL = 16, 9, 308


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


class RoomPreview(RoomSurface):
    """What the room sees, small, in the proportion of 16 to 9."""

    def __init__(self, scheme: Scheme = Scheme.DARK, parent: QWidget | None = None) -> None:
        super().__init__(scheme, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Tell the layout that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of 16 : 9."""
        return round(width * _HEIGHT / _WIDTH)

    def sizeHint(self) -> QSize:
        """Ask for the width of a side column."""
        return QSize(_SMALL, self.heightForWidth(_SMALL))
