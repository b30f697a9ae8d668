"""Let a window that is told many things lay itself out once, and paint only when it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout, QWidget

DEPTH = 8
"""So deep do layouts stand in one another; what one of them asks of the next is asked a round later."""


def _layouts(told: Iterable[QWidget]) -> Iterator[QLayout]:
    """Go through the layouts of widgets and of all that they stand in."""
    seen: set[QWidget] = set()
    for each in told:
        widget: QWidget | None = each
        while widget is not None and widget not in seen:
            seen.add(widget)
            layout = widget.layout()
            if layout is not None:
                yield layout
            widget = widget.parentWidget()


@contextmanager
def told_at_once(told: Iterable[QWidget]) -> Iterator[None]:
    """Let these widgets change inside; after it they are laid out, each once.

    Otherwise each label that comes into sight has everything around it laid out at once, and what follows from
    heights that changed comes a frame late: the window would be painted twice.
    """
    held = list(_layouts(told))
    for each in held:
        each.setEnabled(False)
    try:
        yield
    finally:
        for each in held:
            each.setEnabled(True)
    if held:
        lay_out()


def lay_out() -> None:
    """Lay out now whatever asked to be: what is put off is painted as it was, and once more as it is.

    What came into sight thereby asks to be painted now, too: Qt would hear it after the frame, and paint another.
    """
    for _ in range(DEPTH):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater)
