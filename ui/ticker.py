"""Say what time it is at the instants at which a clock on the screens changes, so that every clock paints the same one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from plenary.clock import Clock
from ui.bridge import Bridge

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
LATE = 2
"""Milliseconds after the change: a timer that is a hair early would show the second before."""
_ZERO = datetime(2000, 1, 1, tzinfo=UTC)


def until_next(now: datetime, begun: datetime = _ZERO, offset: timedelta = timedelta()) -> timedelta:
    """Give how long it is to the next change: another second since ``begun``, another minute on the wall.

    ``offset`` is that of the clock on the wall. The answer lies above nothing and is a second at most.
    """
    second, minute = (now - begun) % SECOND, (now + offset - _ZERO) % MINUTE
    return min(SECOND - second, MINUTE - minute)


class Ticker(QObject):
    """Emits ``ticked(now)`` with the instant (UTC) of the meeting's clock; nothing else in the windows asks.

    It ticks where a running statement, or a point of order, begins another second (of a ``bridge`` it knows when) and where the clock on the
    wall begins another minute: a second stands on every screen within a fiftieth of one, and nothing wakes between.
    """

    ticked = Signal(object)

    def __init__(self, clock: Clock, bridge: Bridge | None = None) -> None:
        super().__init__()
        self.clock, self._bridge = clock, bridge
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        if bridge is not None:
            bridge.conference_changed.connect(self._begin_anew)

    def start(self) -> None:
        """Begin to tick, with one tick at once."""
        self._go_on()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def tick(self) -> None:
        """Say now, once."""
        self.ticked.emit(self.clock.now())

    def _go_on(self) -> None:
        self._wait()
        self.tick()

    def _begin_anew(self) -> None:
        """Follow the seconds of whoever speaks now."""
        if self._timer.isActive():
            self._wait()

    def _wait(self) -> None:
        wait = until_next(self.clock.now(), *self._beat())
        self._timer.start(-(-wait // timedelta(milliseconds=1)) + LATE)

    def _beat(self) -> tuple[datetime, timedelta]:
        """Give since when seconds are counted, and how far the clock on the wall is ahead."""
        if self._bridge is None:
            return _ZERO, timedelta()
        conference = self._bridge.conference
        statement, point = conference.floor.statement, conference.conduct.point
        begun = statement.started + statement.paused if statement is not None else _ZERO
        return (point.since if point is not None else begun), conference.body.offset
