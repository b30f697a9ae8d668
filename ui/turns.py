"""Do things that take a while one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable


class Turns:
    """Lets things that take a while be done one after the other: the next begins when it is said that one is over."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], object]] = deque()

    def take(self, begin: Callable[[], object]) -> None:
        """Begin now, or when everything that came before is over."""
        self._waiting.append(begin)
        if len(self._waiting) == 1:
            begin()

    def over(self) -> None:
        """Let the next one begin."""
        self._waiting.popleft()
        if self._waiting:
            self._waiting[0]()
