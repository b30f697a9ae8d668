"""Small pieces of the bands: words that are cut at their end, the wall clock, a shape with words, a rule."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.fonts import Face
from ui.icons import pixmap
from ui.painting.canvas import Canvas, advance, shortened
from ui.painting.shapes import paint_shape
from ui.painting.values import Shape
from ui.text import WallTime
from ui.tokens import BODY, WALL, Type
from ui.widgets.painted import Painted


def label(text: str = "", said: str = "", parent: QWidget | None = None) -> QLabel:
    """Make a label in one of the ways of saying that the style sheet knows; it never reads markup."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if said:
        made.setProperty("said", said)
    return made


def rule(*, upright: bool = False) -> QFrame:
    """Make a hairline, lying or upright."""
    made = QFrame()
    made.setProperty("rule", "true")
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def set_said(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet looks at, and let it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Ground(QWidget):
    """A piece of a quiet column that hides what lies under it: Qt moves its picture, and paints nothing in it anew."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is asked for."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme.look().desk.canvas))
        painter.end()


class Cut(QLabel):
    """Words that are cut at their end where they lack room; the whole stands in the tool tip."""

    def __init__(self, said: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if said:
            self.setProperty("said", said)

    def setText(self, text: str) -> None:
        """Show these words; the same ones again would be told to whoever shows tool tips."""
        if text == self.text():
            return
        super().setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """Give the least size: a few letters."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the words as there is room for."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = shortened(self.text(), self.font(), self.contentsRect().width())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), int(leading), text)


class WallClock(Painted):
    """The time on the wall: figures large, the half of the day small."""

    def __init__(self) -> None:
        super().__init__()
        self._time = WallTime("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def time(self) -> WallTime:
        """Give the time that is shown."""
        return self._time

    @time.setter
    def time(self, time: WallTime) -> None:
        if time != self._time:
            self._time = time
            self.setAccessibleName(str(time))
            self.updateGeometry()
            self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        look = theme.look()
        return look.font(WALL, face=Face.DISPLAY), look.font(BODY)

    def sizeHint(self) -> QSize:
        """Give room for the time."""
        large, small = self._fonts()
        gap = theme.look().px(5) if self._time.marker else 0
        width = advance(self._time.figures, large) + advance(self._time.marker, small) + gap
        return QSize(round(width) + 1, theme.look().px(WALL.line))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the time."""
        look, (large, small) = theme.look(), self._fonts()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        base, start = look.px(27), 0.0
        parts = [(self._time.figures, large, look.desk.text), (self._time.marker, small, look.desk.text2)]
        if self._time.marker_first:
            parts.reverse()
        for text, made, colour in parts:
            if text:
                start += canvas.text(start, base, text, made, colour) + look.px(5)


_LOWER, _DEEPER = 3, 2
"""Arabic reaches deeper below its line: so much lower it stands, and so much more is free below it."""


class ShapeWords(Painted):
    """A shape and a few words beside it, in the colour of a state."""

    def __init__(self, step: Type = BODY) -> None:
        super().__init__()
        self._step = step
        self._shown: tuple[Shape | None, str, str] = (None, "", "text")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, shape: Shape | None, words: str, role: str) -> None:
        """Show a state; ``role`` is the colour role of the shape."""
        if self._shown != (shape, words, role):
            self._shown = (shape, words, role)
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Give room for shape and words."""
        look = theme.look()
        lead = look.px(15) if self._shown[0] else 0
        width = advance(self._shown[1], look.font(self._step, 600)) + lead
        more = self._lower + _DEEPER if self._lower else 0
        return QSize(round(width) + 1, look.px(self._step.line + more))

    @property
    def _lower(self) -> int:
        return _LOWER if theme.look().tongue.right_to_left else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shape and words."""
        look, (shape, words, role) = theme.look(), self._shown
        painter = QPainter(self)
        canvas = Canvas(painter, self.width(), mirrored=self.isRightToLeft())
        start, side = 0.0, look.px(7)
        if shape is not None:
            middle = look.px(self._step.line) / 2 + look.px(self._lower)
            box = canvas.box(0, middle - side / 2, side, side)
            paint_shape(painter, shape, QRectF(box), getattr(look.desk, role))
            start = look.px(15)
        made = look.font(self._step, 600)
        base = look.px(self._step.line) * 0.75 + look.px(self._lower)
        canvas.text(start, base, words, made, look.desk.text)


class IconMark(QLabel):
    """An icon that only stands there."""

    def __init__(self, name: str, size: int, role: str = "text2") -> None:
        super().__init__()
        look = theme.look()
        mirrored = look.tongue.right_to_left
        self.setPixmap(
            pixmap(
                name,
                getattr(look.desk, role),
                look.px(size),
                self.devicePixelRatioF(),
                mirrored=mirrored,
            )
        )
