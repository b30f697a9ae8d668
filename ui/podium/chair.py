"""The chair's screen on its monitor, and its small pictures in the officer's window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from plenary.tongue import Tongue
from ui.bridge import Bridge
from ui.hall_screen import HallScreen
from ui.podium.formula import formula
from ui.podium.preview import PodiumPreview
from ui.podium.view_of import view_of
from ui.podium.window import PodiumWindow
from ui.screens import Screens
from ui.settings import Settings
from ui.ticker import Ticker
from ui.tokens import Scheme


class ChairScreen(HallScreen):
    """Shows the chair what is going on; a window and any number of previews, fed with the same views."""

    def __init__(
        self,
        bridge: Bridge,
        ticker: Ticker,
        screens: Screens,
        settings: Settings,
        tongue: Tongue,
    ) -> None:
        tongue, remembered = settings.chair(tongue)
        self.window = PodiumWindow(screens, Scheme.DARK, tongue)
        self._previews: list[PodiumPreview] = []
        super().__init__(bridge, ticker, tongue, self.window.placing, remembered)
        bridge.reading.changed.connect(lambda: self.tick(bridge.clock.now()))
        self.set_scheme(settings.hall_scheme("chair"))

    def tick(self, now: datetime) -> None:
        """Show the conference at this instant (UTC)."""
        said = formula(self.bridge, self.tongue, now)
        view = view_of(self.bridge.conference, now, self.tongue, held=self.held, formula=said)
        for surface in (self.window, *self._previews):
            surface.show_view(view)

    def preview(self, parent: QWidget | None = None) -> PodiumPreview:
        """Make a small live picture of the screen."""
        made = PodiumPreview(self.scheme, parent)
        made.show_view(self.window.view)
        self._previews.append(made)
        made.destroyed.connect(lambda: self._previews.remove(made))
        return made

    def set_scheme(self, scheme: Scheme) -> None:
        """Paint dark or light from now on."""
        self.scheme = scheme
        for surface in (self.window, *self._previews):
            surface.set_scheme(scheme)

    def keep(self, settings: Settings) -> None:
        """Keep for this desk on which monitor, in which language and how the screen was."""
        settings.keep_chair(self.tongue, self.remembered)
        settings.keep("chair-scheme", self.scheme.value)

    def close(self) -> None:
        """Leave the monitor for good."""
        self.window.put_away()
        self.window.deleteLater()
