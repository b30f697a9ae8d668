"""The chair's window: it shows views, full screen on the second monitor, and goes when that monitor goes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from plenary.tongue import N_, Tongue
from ui import theme
from ui.podium.fade import NameFade
from ui.podium.painter import Band, PodiumPainter
from ui.podium.view import Held, PodiumView, shown
from ui.screens import ScreenKey, Screens, key, known, second
from ui.tokens import Scheme

TITLE = N_("Chair’s screen")


class PodiumSurface(QWidget):
    """Paints views: the still layer once, the clocks above it. The window and the preview both are one."""

    def __init__(self, scheme: Scheme = Scheme.DARK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._scheme = scheme
        self._view = PodiumView(held=Held.CARD)
        self._painter = PodiumPainter(scheme, self.width(), self.height())
        self._layer: QPixmap | None = None
        self._painted: tuple[Band, ...] = ()
        self._wanted_bands: tuple[Band, ...] = ()
        self._fade = NameFade(self)

    @property
    def view(self) -> PodiumView:
        """Give the view that is painted."""
        return self._view

    @property
    def painter(self) -> PodiumPainter:
        """Give the painter for the present size."""
        return self._painter

    def show_view(self, view: PodiumView) -> None:
        """Show a view; while the screen holds its last frame, only the clock on the wall goes on."""
        before, self._view = self._view, shown(view, self._view)
        if self._view == before:
            return
        if self._view.still != before.still:
            self._fade_name(before)
            self._change()
        for box in self._painter.moving_boxes(self._view, before):
            self.update(box.toAlignedRect().adjusted(-2, -2, 2, 2))
        self.setAccessibleName(said(self._view))

    def set_scheme(self, scheme: Scheme) -> None:
        """Paint in another scheme from now on."""
        if scheme is not self._scheme:
            self._scheme = scheme
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the new size."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the still layer and the clocks, only where asked."""
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.drawPixmap(0, 0, self._still_layer())
        self._fade.paint(painter)
        self._painter.paint_moving(painter, self._view, event.region())
        painter.end()

    def _fade_name(self, before: PodiumView) -> None:
        """Cross from one speaker to the next, unless nothing may move or a screen was held."""
        changes = self._view.headline != before.headline and not (self._view.held or before.held)
        if not changes or self._layer is None or not self.isVisible() or theme.look().still:
            self._fade.stop()
            return
        self._fade.start(self._layer, self._painter.name_box(before).toAlignedRect())

    def _fit(self) -> None:
        self._fade.stop()
        self._painter = PodiumPainter(self._scheme, self.width(), self.height())
        self._renew()

    def _change(self) -> None:
        """Ask for the bands that are no longer what is painted, and for no others."""
        self._wanted_bands = self._painter.bands(self._view)
        if self._layer is None or len(self._wanted_bands) != len(self._painted):
            self._renew()
            return
        for band in self._changed():
            self.update(self._painter.box(band))

    def _changed(self) -> tuple[Band, ...]:
        pairs = zip(self._wanted_bands, self._painted, strict=True)
        return tuple(band for band, painted in pairs if band != painted)

    def _renew(self) -> None:
        self._layer = None
        self.update()

    def _still_layer(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layer = self._layer
        if layer is None or layer.devicePixelRatioF() != ratio:
            size = QRectF(0, 0, self.width() * ratio, self.height() * ratio).toAlignedRect().size()
            layer = self._layer = QPixmap(size)
            layer.setDevicePixelRatio(ratio)
            self._wanted_bands = self._painter.bands(self._view)
            painter = QPainter(layer)
            self._painter.paint_still(painter, self._view)
            painter.end()
        elif self._wanted_bands != self._painted:
            painter = QPainter(layer)
            for band in self._changed():
                self._painter.paint_again(painter, self._view, band)
            painter.end()
        self._painted = self._wanted_bands
        return layer


def said(view: PodiumView) -> str:
    """Give the screen in words for a screen reader: whole texts, also where they are cut on the screen."""
    parts = (view.item_number, view.item_title, view.headline, str(view.capacity).strip(), view.message)
    return ". ".join(part for part in parts if part)


class PodiumWindow(PodiumSurface):
    """The chair's screen.

    It starts put away and held; it goes to a monitor only when asked, never to the
    officer's by itself; it is put away when its monitor is unplugged and comes back,
    without a flash, when the same one returns.
    """

    released = Signal()
    """Esc was pressed in the window, or it was closed: the officer's windows may say so."""

    def __init__(self, screens: Screens, scheme: Scheme = Scheme.DARK, tongue: Tongue | None = None) -> None:
        super().__init__(scheme)
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle((tongue or Tongue()).text(TITLE))
        self.setAutoFillBackground(False)
        self._wanted: ScreenKey | None = None
        self._screens = screens
        screens.gone.connect(self._screen_gone)
        screens.came.connect(self._screen_came)

    @property
    def wanted(self) -> ScreenKey | None:
        """Give the monitor the window belongs to, whether it is there or not; None while put away."""
        return self._wanted

    def show_on_second(self, officers: QScreen | None) -> bool:
        """Go full screen to a monitor that is not the officer's; False, and nothing, where there is none."""
        other = second(officers)
        if other is None:
            return False
        self.show_on(other)
        return True

    def show_on(self, screen: QScreen) -> None:
        """Go full screen to this monitor, because the officer chose it."""
        self._wanted = key(screen)
        self._fill(screen)

    def put_away(self) -> None:
        """Leave the monitor to its owner until the window is asked for again."""
        self._wanted = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Free the monitor on Esc, which arrives here only when the window has the focus; pass the rest on."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            self.released.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Be put away where the system closes the window; it is asked for again with a key."""
        event.ignore()
        self.put_away()
        self.released.emit()

    def _fill(self, screen: QScreen) -> None:
        # Placed and sized before it is shown, and its layer painted: no frame is ever seen elsewhere.
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self._still_layer()
        self.showFullScreen()

    def _screen_gone(self, screen: QScreen) -> None:
        """Hide at once: Qt would keep the window, at its old place, beyond the officer's desk."""
        if self._wanted is not None and key(screen) == self._wanted:
            self.hide()

    def _screen_came(self, screen: QScreen) -> None:
        if self._wanted is not None and known(self._wanted, [screen]) is not None:
            self._wanted = key(screen)
            self._fill(screen)
