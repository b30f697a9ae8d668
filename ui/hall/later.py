"""The chair's screen before anybody asked for it: it is off and held, and nothing of it is made or loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from plenary.tongue import Tongue
from ui.models.held import Held
from ui.settings import Settings

if TYPE_CHECKING:
    from ui.hall.screen import HallScreen


class ScreenLater(QObject):
    """Stands for a screen until it is turned on, held otherwise or looked at, and then for the one that was made.

    ``changed`` as the screen itself says it.
    """

    changed = Signal()

    def __init__(self, make: Callable[[], HallScreen[Any]], tongue: Tongue) -> None:
        super().__init__()
        self._make, self._tongue = make, tongue
        self._made: list[HallScreen[Any]] = []

    def _screen(self) -> HallScreen[Any]:
        if not self._made:
            self._made.append(self._make())
            self._made[0].changed.connect(self.changed)
        return self._made[0]

    @property
    def on(self) -> bool:
        """Tell whether it is on a monitor."""
        return any(each.on for each in self._made)

    @property
    def tongue(self) -> Tongue:
        """Give the language it speaks, or would."""
        return self._made[0].tongue if self._made else self._tongue

    @property
    def held(self) -> Held | None:
        """Tell how it is held."""
        return self._made[0].held if self._made else Held.CARD

    def keep(self, settings: Settings) -> None:
        """Keep for this desk how it was; a screen that nobody asked for is as it was kept."""
        for each in self._made:
            each.keep(settings)

    def close(self) -> None:
        """Leave the monitor for good."""
        for each in self._made:
            each.close()

    def __getattr__(self, name: str) -> Any:
        """Give everything else as the screen gives it, which is made now if need be."""
        return getattr(self._screen(), name)
