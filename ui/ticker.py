"""Say what time it is about five times a second, so that every clock paints the same instant."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from plenary.clock import Clock

EVERY = 200
"""Milliseconds between two ticks: a second that begins is shown within a fifth of one."""


class Ticker(QObject):
    """Emits ``ticked(now)`` with the instant (UTC) of the meeting's clock; nothing else in the windows asks."""

    ticked = Signal(object)

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to tick, with one tick at once."""
        self.tick()
        self._timer.start()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def tick(self) -> None:
        """Say now, once."""
        self.ticked.emit(self.clock.now())
