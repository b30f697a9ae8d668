"""What the chair sees, small, in the officer's own window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.podium.window import PodiumSurface
from ui.tokens import Scheme

_WIDTH, _HEIGHT = 16, 9


class PodiumPreview(PodiumSurface):
    """The chair's screen at the size that the place gives, in the proportion of 16 to 9."""

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
        """Ask for the width of the side column."""
        return QSize(308, self.heightForWidth(308))
