"""The officer's place at one meeting, whatever window stands there: what takes a while outlasts the window it was asked in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from shiboken6 import isValid

from plenary.tongue import Tongue
from ui.background import Background
from ui.bridge import Bridge
from ui.secretary.hand import Hand
from ui.secretary.window import SecretaryWindow

if TYPE_CHECKING:
    from plenary.measure.statistics import Statistics


class Seat:
    """Gives the window that stands by now, and what belongs to it; another language or look builds it anew.

    ``background`` outlives the windows: what came of slow work is told in the one that is there by then. ``gathered``
    are the figures of several meetings that are looked at together, by the names of their files.
    """

    def __init__(self, window: Callable[[], SecretaryWindow], background: Background) -> None:
        self._window, self.background = window, background
        self.gathered: dict[str, Statistics] = {}

    @property
    def window(self) -> SecretaryWindow:
        """Give the window that was built last."""
        return self._window()

    @property
    def taken(self) -> bool:
        """Tell whether its window is still there: a printer or a disk may answer after the meeting was closed."""
        return isValid(self.window)

    @property
    def hand(self) -> Hand:
        """Give the hand of the window."""
        return self.window.hand

    @property
    def bridge(self) -> Bridge:
        """Give the bridge to the desk of the meeting."""
        return self.window.bridge

    @property
    def tongue(self) -> Tongue:
        """Give the language of the window."""
        return self.window.tongue

    def note(self, msgid: str, /, **values: object) -> None:
        """Say a marked sentence in the foot; nobody hears it once the meeting was closed."""
        if self.taken:
            self.hand.noted.emit(self.tongue.text(msgid, **values))
