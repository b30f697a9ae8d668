"""What the chair sees, small, in the officer's own window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.painting.hall.column import InColumn, in_column
from ui.podium.window import PodiumSurface
from ui.tokens import Scheme


class PodiumPreview(InColumn, PodiumSurface):
    """The chair's screen at the size that the place gives, in the proportion of 16 to 9."""

    def __init__(self, scheme: Scheme = Scheme.DARK, parent: QWidget | None = None) -> None:
        super().__init__(scheme, parent)
        self.setSizePolicy(in_column())
