"""A window that belongs to a monitor of the hall: it goes there when asked, hides with it and returns with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from ui.hall.screens import ScreenKey, Screens, key, known

_ELSEWHERE = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.ScreenChangeInternal})
_MOST = 8
"""So often is the window put right within a second."""
_SETTLED = 1000
"""Milliseconds after which a window that was shown has been given the keyboard, if it is given it at all."""
_ROUNDED = 8
"""So many pixels a window may reach onto another monitor: a system may round either."""


class Placing(QObject):
    """Keeps a window on its monitor.

    The window starts put away; it goes to a monitor only when asked, never to the
    officer's by itself; it is put away when its monitor is unplugged and comes back,
    without a flash, when the same one returns. It fills its monitor whatever size that takes, and goes back
    where a window manager moved it to another.
    """

    released = Signal()
    """Esc was pressed in the window, it was closed or would not stay: the officer's windows may say so."""

    def __init__(self, window: QWidget, screens: Screens) -> None:
        super().__init__(window)
        self._window, self._screens = window, screens
        self._returns: QWindow | None = None
        self._strays = 0
        self.wanted: ScreenKey | None = None
        """The monitor the window belongs to, whether it is there or not; None while put away."""
        window.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.setAutoFillBackground(False)
        window.installEventFilter(self)
        screens.gone.connect(self._screen_gone)
        screens.came.connect(self._screen_came)
        screens.changed.connect(self._screen_changed)

    def show_on(self, screen: QScreen) -> None:
        """Go full screen to this monitor, because the officer chose it."""
        self.wanted = key(screen)
        self._strays = 0
        self._fill(screen)

    def put_away(self) -> None:
        """Leave the monitor to its owner until the window is asked for again."""
        self.wanted = None
        self._window.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Free the monitor on Esc, which arrives only when the window has the focus, and where the system closes it."""
        if event.type() is QEvent.Type.WindowActivate:
            self._give_back()
        if event.type() in _ELSEWHERE:
            QTimer.singleShot(0, self, self._put_right)
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        pressed = escape and event.type() is QEvent.Type.KeyPress
        if pressed or event.type() is QEvent.Type.Close:
            event.setAccepted(pressed)
            self._release()
            return True
        return super().eventFilter(watched, event)

    def _release(self) -> None:
        """Leave the monitor without having been told to by the officer's windows, and say so."""
        self.put_away()
        self.released.emit()

    def _fill(self, screen: QScreen) -> None:
        # Placed and sized before it is shown: no frame is ever seen elsewhere.
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._returns = QGuiApplication.focusWindow()
        self._window.showFullScreen()
        self._give_back()
        QTimer.singleShot(_SETTLED, self, self._keep)

    def _give_back(self) -> None:
        """Leave the keyboard where it was: some window managers give it to whatever is shown last."""
        returns = self._returns
        if returns in QGuiApplication.allWindows() and returns is not self._window.windowHandle():
            returns.requestActivate()

    def _keep(self) -> None:
        """From now on the window has the keyboard where somebody gives it to it."""
        self._returns = None
        self._strays = 0

    def _within(self, own: QScreen) -> bool:
        """Tell whether the window is on its monitor and reaches onto no other.

        How large a monitor is by now a window manager may know before Qt does: its edges are not held against the window.
        """
        at, inner = self._window.geometry(), (_ROUNDED, _ROUNDED, -_ROUNDED, -_ROUNDED)
        beside = [each for each in self._screens.all() if not each.geometry().intersects(own.geometry())]
        there = self._window.windowHandle().screen() is own
        return there and not any(each.geometry().adjusted(*inner).intersects(at) for each in beside)

    def _put_right(self) -> None:
        """Go back where a window manager took the window to another monitor, or a part of it, as some do in sleep.

        One that insists is not fought: the window is put away then, as with Esc.
        """
        if self.wanted is None or not self._window.isVisible():
            return
        own = known(self.wanted, self._screens.all())
        if own is not None and self._within(own):
            return
        self._window.hide()
        if own is None:
            return
        self._strays += 1
        if self._strays < _MOST:
            self._fill(own)
        else:
            self._release()

    def _screen_gone(self, screen: QScreen) -> None:
        """Hide at once: Qt would keep the window, at its old place, beyond the officer's desk."""
        if self.wanted is not None and key(screen) == self.wanted:
            self._window.hide()

    def _screen_changed(self, screen: QScreen) -> None:
        """Fill the monitor in its new size, at its new place."""
        if self._window.isVisible() and key(screen) == self.wanted:
            self._fill(screen)

    def _screen_came(self, screen: QScreen) -> None:
        if self.wanted is not None and known(self.wanted, [screen]) is not None:
            self.wanted = key(screen)
            self._fill(screen)
