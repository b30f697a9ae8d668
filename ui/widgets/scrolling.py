"""What may be higher than its place: it scrolls, is never squeezed, and ends with whole rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class _WholeRows(QScrollArea):
    """Shows no half of a control or of words, wherever it was scrolled to."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        # Qt would give it a ground of its own, other than that on which the place stands.
        inside.setAutoFillBackground(False)

    def event(self, event: QEvent) -> bool:
        """Look again where the rows end when what stands in it was given more room, or less."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._leave_out_halves()
        return done

    def eventFilter(self, inside: QObject, event: QEvent) -> bool:
        """Look again where the rows end when what stands in it is laid out anew."""
        done = super().eventFilter(inside, event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._leave_out_halves()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look where the rows end at this size."""
        super().resizeEvent(event)
        self._leave_out_halves()

    def scrollContentsBy(self, across: int, down: int) -> None:
        """Look where the rows end by now."""
        super().scrollContentsBy(across, down)
        self._leave_out_halves()

    def _leave_out_halves(self) -> None:
        port, laid = self.viewport(), self._inside.layout()
        if laid is not None:
            laid.activate()
        spans = [each for each in self._spans() if each[1] - each[0] <= port.height() // 2]
        top, end = 0, port.height()
        while cut := [bottom for above, bottom in spans if above < top < bottom]:
            top = max(cut)
        while cut := [above for above, bottom in spans if above < end < bottom]:
            end = min(cut)
        if (top, end) == (0, port.height()) or top >= end:
            port.clearMask()
        else:
            port.setMask(QRegion(0, top, port.width(), end - top))

    def _spans(self) -> list[tuple[int, int]]:
        """Give from where to where what is read or pressed reaches, in pixels from the top of what is in sight."""
        inside, port = self._inside, self.viewport()
        shown = [each for each in inside.findChildren(QWidget) if each.isVisibleTo(inside)]
        holders = {each.parentWidget() for each in shown}
        tops = [(each.mapTo(port, QPoint()).y(), each.height()) for each in shown if each not in holders]
        return [(top, top + high) for top, high in tops]


def scrolling(inside: QWidget) -> QScrollArea:
    """Give a place in which a widget is as wide as the place and as high as it needs; the keyboard passes by it."""
    return _WholeRows(inside)
