"""The chair's window: it shows views, full screen on the second monitor, and goes when that monitor goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from plenary.tongue import N_, Tongue
from ui.hall_window import Placing
from ui.models.held import Held
from ui.painting.hall.surface import HallSurface
from ui.podium.painter import PodiumPainter
from ui.podium.view import PodiumView, shown
from ui.screens import ScreenKey, Screens
from ui.tokens import Scheme

TITLE = N_("Chair’s screen")


class PodiumSurface(HallSurface[PodiumView]):
    """Paints views of the chair's screen. The window and the preview both are one."""

    def __init__(self, scheme: Scheme = Scheme.DARK, parent: QWidget | None = None) -> None:
        super().__init__(PodiumPainter, PodiumView(held=Held.CARD), shown, scheme, parent)


class PodiumWindow(PodiumSurface):
    """The chair's screen on its monitor. It starts put away and held."""

    released = Signal()
    """Esc was pressed in the window, or it was closed: the officer's windows may say so."""

    def __init__(self, screens: Screens, scheme: Scheme = Scheme.DARK, tongue: Tongue | None = None) -> None:
        super().__init__(scheme)
        self.setWindowTitle((tongue or Tongue()).text(TITLE))
        self.placing = Placing(self, screens, self._still_layer)
        self.placing.released.connect(self.released)

    @property
    def wanted(self) -> ScreenKey | None:
        """Give the monitor the window belongs to, whether it is there or not; None while put away."""
        return self.placing.wanted

    def show_on(self, screen: QScreen) -> None:
        """Go full screen to this monitor, because the officer chose it."""
        self.placing.show_on(screen)

    def put_away(self) -> None:
        """Leave the monitor to its owner until the window is asked for again."""
        self.placing.put_away()
