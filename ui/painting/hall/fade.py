"""Let one name give way to the next in a fifth of a second; nothing else on the chair's screen moves."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QRect, QVariantAnimation
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

LENGTH = 200
"""Milliseconds; nothing on any screen moves longer."""


class NameFade(QObject):
    """The old name, fading above the new one. The clock beside it has already started."""

    def __init__(self, surface: QWidget) -> None:
        super().__init__(surface)
        self._surface = surface
        self._old = QPixmap()
        self._box = QRect()
        self.animation = QVariantAnimation(self)
        self.animation.setDuration(LENGTH)
        self.animation.setStartValue(1.0)
        self.animation.setEndValue(0.0)
        self.animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.animation.valueChanged.connect(self._step)
        self.animation.finished.connect(self.stop)

    def start(self, old: QPixmap, box: QRect) -> None:
        """Fade what stood in ``box`` (logical pixels)."""
        self.animation.stop()
        self._old = old
        self._box = box
        self.animation.start()

    def stop(self) -> None:
        """Show the new name alone."""
        self.animation.stop()
        self._old = QPixmap()
        self._surface.update(self._box)

    def paint(self, painter: QPainter) -> None:
        """Paint what is left of the old name."""
        if not self._old.isNull():
            painter.save()
            painter.setOpacity(float(self.animation.currentValue()))
            painter.drawPixmap(self._box.topLeft(), self._old)
            painter.restore()

    def _step(self, _value: object) -> None:
        self._surface.update(self._box)
