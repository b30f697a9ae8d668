"""Words that wrap and still leave the layout free to let others give way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class Wrapped(QLabel):
    """Words that go on below where they lack room, as high as they are at the width they have.

    Unlike a label that wraps, it tells its layout a height and no rule for heights: what stands
    beside it in a column may then give way.
    """

    def __init__(self, said: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if said:
            self.setProperty("said", said)

    def hasHeightForWidth(self) -> bool:
        """Tell no rule for heights."""
        return False

    def sizeHint(self) -> QSize:
        """Give the height that the words need at the width they have."""
        return QSize(0, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Need as much."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the width is another."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
