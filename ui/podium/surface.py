"""The chair's screen as a widget: what fills the monitor, and its small pictures in the officer's window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.models.held import Held
from ui.painting.hall.column import InColumn
from ui.painting.hall.surface import HallSurface
from ui.podium.painter import PodiumPainter
from ui.podium.view import PodiumView, shown
from ui.tokens import Scheme


class PodiumSurface(HallSurface[PodiumView]):
    """Paints views of the chair's screen. It starts held."""

    def __init__(self, scheme: Scheme = Scheme.DARK, parent: QWidget | None = None) -> None:
        super().__init__(PodiumPainter, PodiumView(held=Held.CARD), shown, scheme, parent)


class PodiumPreview(InColumn, PodiumSurface):
    """What the chair sees, small, in the proportion of 16 to 9."""
