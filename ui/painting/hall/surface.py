"""A screen of the hall as a widget: of a picture that follows another, the parts that differ are painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.painting.hall.fade import NameFade
from ui.painting.hall.painter import HallPainter, V
from ui.painting.hall.parts import Part, differing
from ui.tokens import Scheme


class HallSurface(QWidget, Generic[V]):
    """Paints views. Windows and previews both are one.

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
        self._parts: tuple[Part, ...] = ()
        self._fade = NameFade(self)

    @property
    def view(self) -> V:
        """Give the view that is painted."""
        return self._view

    def show_view(self, view: V) -> None:
        """Show a view; while the screen holds its last frame, only the clock on the wall goes on."""
        self.show_at_once(self._follow(view, self._view))

    def show_at_once(self, view: V) -> None:
        """Show a view as it is, whatever stood there before."""
        if view == self._view:
            return
        self._fade_name(view)
        self._view, parts = view, self._painter.parts(view)
        for box in differing(parts, self._parts):
            self.update(box)
        self._parts = parts
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
        """Paint what is asked for, straight into the window: a layer of its own would have to be filled and copied."""
        painter = QPainter(self)
        self._painter.paint(painter, self._view, event.region(), self._parts)
        self._fade.paint(painter)
        painter.end()

    def _fade_name(self, following: V) -> None:
        """Cross from one speaker to the next, unless nothing may move or a screen was held."""
        changes = following.headline != self._view.headline and not (following.held or self._view.held)
        if changes and self.isVisible() and not theme.look().still:
            box = self._painter.name_box(self._view).toAlignedRect()
            self._fade.start(self.grab(box), box)
        elif changes or following.held:
            self._fade.stop()

    def _fit(self) -> None:
        self._fade.stop()
        self._painter = self._make(self._scheme, self.width(), self.height())
        self._parts = self._painter.parts(self._view)
        self.update()
