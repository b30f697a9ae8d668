"""The chair's screen on its monitor, and its small pictures in the officer's window."""

from __future__ import annotations

from datetime import datetime

from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.hall.drafted import Drafted
from ui.hall.screen import HallScreen
from ui.hall.screens import Screens
from ui.models.ahead import pace_of
from ui.podium.formula import formula
from ui.podium.surface import PodiumPreview, PodiumSurface
from ui.podium.view import PodiumView
from ui.podium.view_of import view_of
from ui.settings import Settings
from ui.ticker import Ticker

TITLE = N_("Chair’s screen")


class ChairScreen(HallScreen[PodiumView]):
    """Shows the chair what is going on."""

    def __init__(
        self,
        bridge: Bridge,
        ticker: Ticker,
        screens: Screens,
        settings: Settings,
        tongue: Tongue,
    ) -> None:
        tongue, remembered = settings.chair(tongue)
        self._drafted = Drafted(bridge, self.renew)
        super().__init__(bridge, ticker, screens, tongue, PodiumSurface(), PodiumPreview)
        self.window.setWindowTitle(tongue.text(TITLE))
        self.remembered = remembered
        bridge.reading.changed.connect(self.renew)
        self.set_scheme(settings.hall_scheme("chair"))

    def view(self, now: datetime) -> PodiumView:
        """Give what the chair sees at an instant (UTC)."""
        conference, share = self.bridge.conference, pace_of(self.bridge.conference)
        said, drafted = formula(self.bridge, self.tongue, now), self._drafted.words(self.tongue)
        return view_of(
            conference, now, self.tongue, held=self.held, formula=said, drafted=drafted, share=share
        )

    def keep(self, settings: Settings) -> None:
        """Keep for this desk on which monitor, in which language and how the screen was."""
        settings.keep_chair(self.tongue, self.remembered)
        settings.keep("chair-scheme", self.scheme.value)
