"""The chair's screen as it stands and held, to be looked at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from plenary.tongue import Tongue
from ui import theme
from ui.bridge import Bridge
from ui.models.held import Held
from ui.podium.formula import formula
from ui.podium.surface import PodiumSurface
from ui.podium.view_of import view_of
from ui.ticker import Ticker

SIZE = (1920, 1080)


def gallery(bridge: Bridge, ticker: Ticker, tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give the live screen and the card, each under its name."""
    now = ticker.clock.now()
    for name, held in (("podium", None), ("podium-held", Held.CARD)):
        surface = PodiumSurface(theme.look().scheme)
        surface.resize(*SIZE)
        said = formula(bridge, tongue, now)
        surface.show_view(view_of(bridge.conference, now, tongue, held=held, formula=said))
        yield name, surface
