"""Do something slow away from the windows, and tell them when it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from plenary.refusal import Denial, Unreadable

T = TypeVar("T")


class _Told(QObject):
    done = Signal(object)
    failed = Signal(object)


class Slow(QRunnable, Generic[T]):
    """One piece of work; what comes of it is told on the thread that asked."""

    def __init__(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        super().__init__()
        self._work = work
        self._told = _Told()
        self._told.done.connect(done)
        self._told.failed.connect(failed)

    def run(self) -> None:
        """Do the work; what the reader or the disk refuses is told, all else goes the way of mishaps."""
        try:
            made = self._work()
        except (Denial, Unreadable) as no:
            self._told.failed.emit(no)
        else:
            self._told.done.emit(made)


def start(work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
    """Begin a piece of work; exactly one of ``done`` and ``failed`` is called, later."""
    QThreadPool.globalInstance().start(Slow(work, done, failed))
