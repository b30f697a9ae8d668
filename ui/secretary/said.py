"""Words that are to be said: in serif letters, a bar of the accent before them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.fonts import Face
from ui.painting.canvas import Canvas
from ui.secretary.rows import wrap, wrapped_height
from ui.tokens import SAID


class Said(QWidget):
    """One paragraph of the script; takes the height that its words need."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def words(self) -> str:
        """Give what is to be said."""
        return self._words

    def say(self, words: str) -> None:
        """Show other words, or nothing."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.setVisible(bool(words))
            self.updateGeometry()
            self.update()

    @staticmethod
    def _font() -> QFont:
        return theme.look().font(SAID, face=Face.SERIF)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need."""
        return self.needed(self._words, width)

    @classmethod
    def needed(cls, words: str, width: int) -> int:
        """Give the height in pixels that words would need at a width."""
        room = width - theme.look().px(17)
        return round(wrapped_height(words, cls._font(), room)) + theme.look().px(2)

    def sizeHint(self) -> QSize:
        """Give the size at a usual width."""
        return QSize(300, self.heightForWidth(300))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and the words."""
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        canvas.fill(canvas.box(0, 0, look.px(3), self.height()), look.desk.accent)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self._font())
        painter.setPen(QColor(look.desk.text))
        box = canvas.box(look.px(17), 0, self.width() - look.px(17), self.height())
        painter.drawText(QRectF(box), wrap(), self._words)
        painter.end()
