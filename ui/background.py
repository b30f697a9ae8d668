"""Do something slow away from the windows, and tell them when it is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from plenary.refusal import Denial, Unreadable

T = TypeVar("T")
Refused = Callable[[Exception], object]


class Background(QObject):
    """Starts pieces of work; what comes of each is told on the thread that this object lives on.

    A plain thread for each, and this one object to tell: an object of Qt that dies
    on another thread than its own may stop the program.
    """

    _told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._told.connect(self._tell)

    def start(self, work: Callable[[], T], done: Callable[[T], object], refused: Refused) -> None:
        """Begin; ``done`` or, where the reader or the disk refuses, ``refused`` is called later."""
        Thread(target=self._work, args=(work, done, refused), daemon=True).start()

    def _work(self, work: Callable[[], T], done: Callable[[T], object], refused: Refused) -> None:
        try:
            made = work()
        except (Denial, Unreadable) as no:
            self._told.emit(partial(refused, no))
        else:
            self._told.emit(partial(done, made))

    def _tell(self, call: Callable[[], object]) -> None:
        call()
