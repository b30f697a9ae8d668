"""Interpretation that is left, and the time ahead, as widgets of the secretary's window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.painting.canvas import Canvas
from ui.painting.interpretation import InterpretationPainter
from ui.painting.ribbon import RibbonPainter
from ui.painting.values import InterpretationFace, Ribbon
from ui.tokens import STRIP
from ui.widgets.painted import Painted

_WIDE, _NARROW = 132, 72


class InterpretationBar(Painted):
    """Caption, bar and words of the interpretation that is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face: InterpretationFace | None = None
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_face(self, face: InterpretationFace | None) -> None:
        """Show what is left, or nothing where no interpretation is planned."""
        if face == self._face:
            return
        self._face = face
        self.setAccessibleName(f"{face.caption}, {face.words}" if face else "")
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Take a shorter bar, where the window is narrow."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def _painter(self) -> InterpretationPainter:
        return InterpretationPainter(theme.look(), _NARROW if self._narrow else _WIDE)

    def sizeHint(self) -> QSize:
        """Give room for everything."""
        width = self._painter().width(self._face) if self._face else 0
        return QSize(round(width) + 1, theme.look().px(STRIP - 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint caption, bar and words."""
        if self._face is None:
            return
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        base = self.height() / 2 + theme.look().text_px(12) * 0.36
        self._painter().paint(canvas, round(base), self._face)
        painter.end()


class RibbonWidget(Painted):
    """The time ahead until the services end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ribbon: Ribbon | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_ribbon(self, ribbon: Ribbon | None) -> None:
        """Show the time ahead, or an empty place."""
        if ribbon == self._ribbon:
            return
        self._ribbon = ribbon
        marks = ribbon.marks if ribbon else ()
        self.setAccessibleName(", ".join(f"{mark.caption} {mark.time}" for mark in marks))
        self.update()

    def sizeHint(self) -> QSize:
        """Give the height of captions, band and times; the width is what there is."""
        return QSize(200, RibbonPainter(theme.look()).height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ribbon."""
        if self._ribbon is None:
            return
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        RibbonPainter(theme.look()).paint(canvas, 0, self._ribbon)
        painter.end()
