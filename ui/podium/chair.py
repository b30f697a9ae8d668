"""The chair's screen on its monitor: turned on and off, held and freed, fed from the conference and one instant."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from plenary.conference import Conference
from plenary.tongue import Tongue
from ui.bridge import Bridge
from ui.podium.view import Held
from ui.podium.view_of import view_of
from ui.podium.window import PodiumWindow
from ui.screens import ScreenKey, Screens, known
from ui.ticker import Ticker
from ui.tokens import Scheme

NEXT_HELD = {Held.CARD: None, None: Held.LAST_FRAME, Held.LAST_FRAME: Held.BLANK, Held.BLANK: Held.CARD}
"""What one press of the key makes of what stands there: it starts held, is freed, and is held again."""


class ChairScreen(QObject):
    """``changed`` whenever the screen goes on or off, is held or freed."""

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        ticker: Ticker,
        screens: Screens,
        tongue: Tongue,
        remembered: ScreenKey | None = None,
    ) -> None:
        super().__init__()
        self.remembered = remembered
        self.bridge, self.tongue = bridge, tongue
        self.held: Held | None = Held.CARD
        self.window = PodiumWindow(screens, Scheme.DARK, tongue)
        self.window.released.connect(self.changed)
        ticker.ticked.connect(self.tick)
        bridge.conference_changed.connect(self._renew)

    @property
    def on(self) -> bool:
        """Tell whether the screen belongs to a monitor now."""
        return self.window.wanted is not None

    def turn(self, officers: QScreen | None) -> bool:
        """Turn the screen on, or off; False where there is no second monitor."""
        if self.on:
            self.window.put_away()
        elif not self._show(officers):
            return False
        self.remembered = self.window.wanted or self.remembered
        self.changed.emit()
        return True

    def _show(self, officers: QScreen | None) -> bool:
        """Go to the monitor of last time if it is there and not the officer's, else to another one."""
        others = [each for each in QGuiApplication.screens() if each is not officers]
        own = known(self.remembered, others) if self.remembered else None
        if own is None:
            return self.window.show_on_second(officers)
        self.window.show_on(own)
        return True

    def speak(self, tongue: Tongue) -> None:
        """Take another language, independent of the officer's."""
        self.tongue = tongue
        self.tick(self.bridge.clock.now())

    def hold(self) -> None:
        """Go from the card to the live screen, the last frame, nothing, and back to the card."""
        self.held = NEXT_HELD[self.held]
        self.tick(self.bridge.clock.now())
        self.changed.emit()

    def _renew(self, _before: Conference, _now: Conference) -> None:
        self.tick(self.bridge.clock.now())

    def tick(self, now: datetime) -> None:
        """Show the conference at this instant (UTC)."""
        self.window.show_view(view_of(self.bridge.conference, now, self.tongue, held=self.held))

    def close(self) -> None:
        """Leave the monitor for good."""
        self.window.put_away()
        self.window.deleteLater()
