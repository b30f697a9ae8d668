"""A screen of the hall as a widget: what stands still is painted once, the clocks above it each second."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.models.held import Held
from ui.painting.hall.bands import Band
from ui.painting.hall.fade import NameFade
from ui.tokens import Scheme


class View(Protocol):
    """What a screen of the hall shows at one instant."""

    @property
    def held(self) -> Held | None:
        """Give what stands there instead of the meeting, or None."""
        ...

    @property
    def headline(self) -> str:
        """Give what stands in large letters."""
        ...

    @property
    def still(self) -> object:
        """Give the view without what changes by the second."""
        ...

    def __str__(self) -> str:
        """Say the screen in words, for a screen reader."""
        ...


V = TypeVar("V", bound=View)
V_contra = TypeVar("V_contra", bound=View, contravariant=True)


class HallPainter(Protocol[V_contra]):
    """Paints views of one screen, of one size, in one scheme; all places are pixels."""

    def bands(self, view: V_contra, /) -> tuple[Band, ...]:
        """Give the bands that stand still, from the top."""
        ...

    def box(self, band: Band, /) -> QRect:
        """Give the rectangle of a band."""
        ...

    def paint_still(self, painter: QPainter, view: V_contra, /) -> None:
        """Paint the ground and all that stands still."""
        ...

    def paint_again(self, painter: QPainter, view: V_contra, band: Band, /) -> None:
        """Paint one band over what stood there."""
        ...

    def paint_moving(self, painter: QPainter, view: V_contra, asked: QRegion | None = None, /) -> None:
        """Paint the clocks, as far as they are asked for."""
        ...

    def moving_boxes(self, view: V_contra, before: V_contra, /) -> tuple[QRectF, ...]:
        """Give what differs between two views that are still the same."""
        ...

    def name_box(self, view: V_contra, /) -> QRectF:
        """Give the place of the name, in which one speaker gives way to the next."""
        ...


class HallSurface(QWidget, Generic[V]):
    """Paints views: the still layer once, the clocks above it. Windows and previews both are one.

    ``make`` gives the painter for a scheme and a size; ``follow`` what is painted when a view
    follows another (a held screen keeps its last frame).
    """

    def __init__(
        self,
        make: Callable[[Scheme, int, int], HallPainter[V]],
        first: V,
        follow: Callable[[V, V], V],
        scheme: Scheme = Scheme.DARK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._make, self._follow = make, follow
        self._scheme = scheme
        self._view = first
        self._painter = make(scheme, self.width(), self.height())
        self._layer: QPixmap | None = None
        self._painted: tuple[Band, ...] = ()
        self._wanted_bands: tuple[Band, ...] = ()
        self._fade = NameFade(self)

    @property
    def view(self) -> V:
        """Give the view that is painted."""
        return self._view

    def show_view(self, view: V) -> None:
        """Show a view; while the screen holds its last frame, only the clock on the wall goes on."""
        before, self._view = self._view, self._follow(view, self._view)
        if self._view == before:
            return
        if self._view.still != before.still:
            self._fade_name(before)
            self._change()
        for box in self._painter.moving_boxes(self._view, before):
            self.update(box.toAlignedRect().adjusted(-2, -2, 2, 2))
        self.setAccessibleName(str(self._view))

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
        painter.drawPixmap(0, 0, self.still_layer())
        self._fade.paint(painter)
        self._painter.paint_moving(painter, self._view, event.region())
        painter.end()

    def _fade_name(self, before: V) -> None:
        """Cross from one speaker to the next, unless nothing may move or a screen was held."""
        changes = self._view.headline != before.headline and not (self._view.held or before.held)
        if not changes or self._layer is None or not self.isVisible() or theme.look().still:
            self._fade.stop()
            return
        self._fade.start(self._layer, self._painter.name_box(before).toAlignedRect())

    def _fit(self) -> None:
        self._fade.stop()
        self._painter = self._make(self._scheme, self.width(), self.height())
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

    def still_layer(self) -> QPixmap:
        """Give what stands still, painted as it is to be seen now."""
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
