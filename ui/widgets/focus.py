"""Show where the keyboard is: a ring around the button that has the focus, drawn outside it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from ui import theme
from ui.painting.canvas import Canvas
from ui.tokens import RADIUS_BUTTON

_OUTSIDE, _LINE = 2, 2
_FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show})


class FocusRing(QWidget):
    """The ring of one window. It is seen only where the focus came by key, and takes no mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: QWidget | None = None
        self._followed: list[QWidget] = []
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    @property
    def around(self) -> QWidget | None:
        """Give the widget that the ring stands around, or None."""
        return self._around

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        by_key = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self._stand_around(new if by_key else None)

    def lead(self, to: QWidget) -> None:
        """Let the focus go to a widget by a key that Qt does not take for one that moves it, and show where it is."""
        to.setFocus(Qt.FocusReason.TabFocusReason)
        if self._around is not to:
            self._stand_around(to)

    def _stand_around(self, new: QWidget | None) -> None:
        wanted = isinstance(new, QAbstractButton) and new.window() is self.window()
        self._around = new if wanted else None
        for each in filter(isValid, self._followed):
            each.removeEventFilter(self)
        self._followed = list(self._up_from(self._around))
        for each in self._followed:
            each.installEventFilter(self)
        self._place()

    def _up_from(self, around: QWidget | None) -> Iterator[QWidget]:
        """Give a widget and what it stands in, up to the window: it goes where they go."""
        while around is not None and around is not self.window():
            yield around
            around = around.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget where it goes, with what it stands in."""
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        around = self._around
        if around is None or not around.isVisible():
            self.hide()
            return
        reach = theme.look().px(_OUTSIDE + _LINE)
        corner = around.mapTo(self.window(), QPoint(0, 0))
        box = QRect(corner, around.size()).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(box)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring in the accent."""
        look = theme.look()
        painter = QPainter(self)
        canvas = Canvas(painter, self.width())
        box = canvas.box(0, 0, self.width(), self.height())
        canvas.outline(box, look.desk.accent, look.px(_LINE), look.px(RADIUS_BUTTON + _OUTSIDE))
        painter.end()
