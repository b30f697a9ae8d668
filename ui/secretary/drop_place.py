"""Where a file may be dropped: a dashed outline, an icon, and what will happen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout

from ui import theme
from ui.secretary.labels import IconMark
from ui.widgets import Paragraph

_LOW, _TALL, _SMALL, _LARGE = 76, 180, 20, 36


class DropPlace(QFrame):
    """Says what may be dropped and what comes of it: in a low row, or ``tall`` in the middle of an empty page."""

    def __init__(self, words: str, note: str, *, tall: bool = False) -> None:
        super().__init__()
        look, leading = theme.look(), Qt.AlignmentFlag.AlignLeading
        along = QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight
        self._parts, said = QBoxLayout(along, self), QVBoxLayout()
        self._parts.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(8))
        self._parts.setSpacing(look.px(16))
        if tall:
            self.setMinimumHeight(look.px(_TALL))
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self._parts.addStretch(2)
        else:
            self.setFixedHeight(look.px(_LOW))
        middle = Qt.AlignmentFlag.AlignHCenter
        self._parts.addWidget(IconMark("export", _LARGE if tall else _SMALL), 0, middle if tall else leading)
        said.setSpacing(look.px(4) if tall else 0)
        for each, how in ((words, "strong" if tall else "emphasis"), (note, "quiet")):
            line = Paragraph(each, how)
            line.setAlignment(middle if tall else leading | Qt.AlignmentFlag.AlignVCenter)
            said.addWidget(line)
        self._parts.addLayout(said, 0 if tall else 1)
        if tall:
            self._parts.addStretch(3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashed outline."""
        look = theme.look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.desk.control), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), look.px(8), look.px(8))
        painter.end()
