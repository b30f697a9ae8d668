"""Do something slow away from the windows, and tell them when it is done, if they are still there."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from datetime import timedelta
from functools import cache, partial
from itertools import count
from threading import Thread, current_thread
from time import monotonic
from typing import Any, TypeVar

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from plenary.refusal import Denial, Unreadable

T = TypeVar("T")
Refused = Callable[[Exception], object]
Told = Callable[..., None]
"""Is called by a piece of work, on its own thread, to tell how far it is."""


def alive(call: Callable[..., object]) -> bool:
    """Tell whether the window that a call belongs to is still there; what is of no window always is."""
    while isinstance(call, partial):
        call = call.func
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def nothing() -> None:
    """Stand in for a call where nobody waits to be told."""


class _Awaited(Struct, frozen=True):
    """Who waits for a piece of work, and what is called there when it is done or refused, or tells how far it is.

    ``ended`` is called last, whatever came of the work and whoever is gone.
    """

    owner: QObject
    done: Callable[[Any], object]
    refused: Callable[[Any], object]
    heard: Callable[..., object]
    ended: Callable[[], object]

    def hear(self, call: Callable[..., object], *told: object) -> None:
        """Call what waits; whoever is gone hears nothing."""
        if isValid(self.owner) and alive(call):
            call(*told)

    def hear_last(self, call: Callable[..., object], *told: object) -> None:
        """Call what waits, and then what waits for the end, even where the first made a mistake."""
        try:
            self.hear(call, *told)
        finally:
            self.ended()


class _Teller(QObject):
    """Lives as long as the application, on its thread: what came of all work is told through it.

    A thread holds nothing of a window, only the number under which somebody waits here: an object of Qt that dies
    on another thread than its own may stop the program.
    """

    made = Signal(int, object)
    refused = Signal(int, object)
    lost = Signal(int)
    going_on = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._awaited: dict[int, _Awaited] = {}
        self._numbers = count(1)
        self.made.connect(self._tell_made)
        self.refused.connect(self._tell_refused)
        self.lost.connect(self._tell_lost)
        self.going_on.connect(self._tell_going_on)

    def expect(self, awaited: _Awaited) -> int:
        """Note who waits, and give the number of the work."""
        number = next(self._numbers)
        self._awaited[number] = awaited
        return number

    def _tell_made(self, number: int, made: object) -> None:
        awaited = self._awaited.pop(number)
        awaited.hear_last(awaited.done, made)

    def _tell_refused(self, number: int, no: Exception) -> None:
        awaited = self._awaited.pop(number)
        awaited.hear_last(awaited.refused, no)

    def _tell_lost(self, number: int) -> None:
        self._awaited.pop(number).ended()

    def _tell_going_on(self, number: int, told: tuple[object, ...]) -> None:
        awaited = self._awaited.get(number)
        if awaited is not None:
            awaited.hear(awaited.heard, *told)


@cache
def _teller() -> _Teller:
    teller = _Teller()
    application = QCoreApplication.instance()
    if application is not None:
        teller.moveToThread(application.thread())
    return teller


class Background:
    """Starts pieces of work for one window or page; what comes of each is told on the thread of the windows.

    Where the window is gone by then nothing is told: what was read for it or printed has nobody to hear of it.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = weakref.ref(owner)

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        refused: Refused,
        ended: Callable[[], object] = nothing,
    ) -> None:
        """Begin; ``done`` or, where the reader or the disk refuses, ``refused`` is called later.

        ``ended`` is called after either, also after a mistake, and where the window is gone: others wait for it.
        """
        self.start_telling(lambda _told: work(), done, refused, nothing, ended)

    def start_telling(
        self,
        work: Callable[[Told], T],
        done: Callable[[T], object],
        refused: Refused,
        heard: Callable[..., object],
        ended: Callable[[], object] = nothing,
    ) -> None:
        """Begin a piece of work that tells how far it is: ``heard`` is called here with what it tells.

        The work emits no signal of a window itself: one that was closed meanwhile would stop it half done.
        """
        owner = self._owner()
        if owner is not None:
            teller = _teller()
            number = teller.expect(_Awaited(owner, done, refused, heard, ended))
            thread = Thread(target=_work, args=(teller, number, work), daemon=True)
            _working.add(thread)
            thread.start()


_working: set[Thread] = set()


def wait_for_all(at_most: timedelta) -> None:
    """Wait for what is being written or printed, before the program ends: nothing that was asked for is lost.

    A printer or a folder that never answers is left when the time is over.
    """
    over = monotonic() + at_most.total_seconds()
    for thread in list(_working):
        thread.join(max(0.0, over - monotonic()))


def _work(teller: _Teller, number: int, work: Callable[[Told], object]) -> None:
    try:
        made = work(lambda *told: teller.going_on.emit(number, told))
    except (Denial, Unreadable) as no:
        teller.refused.emit(number, no)
    except BaseException:
        # A mistake of the program: it is told where all of them are, and nobody waits for ever.
        teller.lost.emit(number)
        raise
    else:
        teller.made.emit(number, made)
    finally:
        _working.discard(current_thread())
