"""A screen of the hall on its monitor: turned on and off, held and freed, fed from the meeting and one instant."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import datetime
from typing import Generic

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from plenary.tongue import Tongue
from ui.bridge import Bridge
from ui.hall.screens import ScreenKey, Screens, key, known
from ui.hall.window import Placing
from ui.models.held import Held
from ui.painting.hall.column import in_column
from ui.painting.hall.painter import V
from ui.painting.hall.surface import HallSurface
from ui.settings import Settings
from ui.ticker import Ticker
from ui.tokens import Scheme

NEXT_HELD = {Held.CARD: None, None: Held.LAST_FRAME, Held.LAST_FRAME: Held.BLANK, Held.BLANK: Held.CARD}
"""What one press of the key makes of what stands there: it starts held, is freed, and is held again."""


class HallScreen(QObject, Generic[V]):
    """A window on a monitor, and any number of previews fed with the same views. It starts put away and held.

    ``changed`` when it goes on or off, is held or freed.
    """

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        ticker: Ticker,
        screens: Screens,
        tongue: Tongue,
        window: HallSurface[V],
        make_preview: Callable[[Scheme, QWidget | None], HallSurface[V]],
    ) -> None:
        super().__init__()
        self.bridge, self.tongue, self.window = bridge, tongue, window
        self.placing = Placing(window, screens)
        self.remembered: ScreenKey | None = None
        self.held: Held | None = Held.CARD
        self.scheme = Scheme.DARK
        self._make_preview = make_preview
        self._previews: list[HallSurface[V]] = []
        self.placing.released.connect(self.changed)
        ticker.ticked.connect(self.tick)
        bridge.conference_changed.connect(self.renew)

    @property
    def on(self) -> bool:
        """Tell whether the screen belongs to a monitor now."""
        return self.placing.wanted is not None

    @property
    def wanted(self) -> ScreenKey | None:
        """Give the monitor it belongs to, whether it is there now or not; None while it is off."""
        return self.placing.wanted

    def turn(self, officers: QScreen | None, *taken: ScreenKey | None) -> bool:
        """Turn the screen on, or off; False where no monitor is left beside the officer's and those ``taken``."""
        if self.on:
            self.put_away()
            return True
        screens = QGuiApplication.screens()
        others = [each for each in screens if each is not officers and key(each) not in taken]
        own = known(self.remembered, others) if self.remembered else None
        if own is None and not others:
            return False
        self.show_on(own or others[0])
        return True

    def show_on(self, screen: QScreen) -> None:
        """Go to this monitor, because the officer chose it."""
        self.placing.show_on(screen)
        self.remembered = self.placing.wanted
        self.changed.emit()

    def put_away(self) -> None:
        """Leave the monitor."""
        self.placing.put_away()
        self.changed.emit()

    def speak(self, tongue: Tongue) -> None:
        """Take another language, independent of the officer's."""
        self.tongue = tongue
        self.renew()
        self.changed.emit()

    def hold(self) -> None:
        """Go from the card to the live screen, the last frame, nothing, and back to the card."""
        self.hold_as(NEXT_HELD[self.held])

    def hold_as(self, held: Held | None) -> None:
        """Hold the screen in one way, or free it."""
        self.held = held
        self.renew()
        self.changed.emit()

    def renew(self) -> None:
        """Show the conference as it is now."""
        self.tick(self.bridge.clock.now())

    def tick(self, now: datetime) -> None:
        """Show the conference at this instant (UTC)."""
        view = self.view(now)
        for surface in (self.window, *self._previews):
            surface.show_view(view)

    def preview(self, parent: QWidget | None = None) -> HallSurface[V]:
        """Make a small live picture of the screen, as it is shown or would be."""
        made = self._make_preview(self.scheme, parent)
        made.setSizePolicy(in_column())
        made.show_at_once(self.window.view)
        self._previews.append(made)
        made.destroyed.connect(lambda: self._previews.remove(made))
        return made

    def set_scheme(self, scheme: Scheme) -> None:
        """Paint dark or light from now on."""
        self.scheme = scheme
        for surface in (self.window, *self._previews):
            surface.set_scheme(scheme)

    def close(self) -> None:
        """Leave the monitor for good."""
        self.placing.put_away()
        self.window.deleteLater()

    @abstractmethod
    def view(self, now: datetime) -> V:
        """Give what the screen shows of the conference at an instant (UTC)."""
        raise NotImplementedError

    @abstractmethod
    def keep(self, settings: Settings) -> None:
        """Keep for this desk on which monitor, in which language and how the screen was."""
        raise NotImplementedError
