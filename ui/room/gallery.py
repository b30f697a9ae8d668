"""The room's screen in one language and in two, and held, to be looked at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from plenary.tongue import Tongue
from ui import theme
from ui.bridge import Bridge
from ui.models.held import Held
from ui.room.surface import RoomSurface
from ui.room.view_of import view_of
from ui.ticker import Ticker

SIZE = (1920, 1080)
BESIDE = {"en": "fr", "fr": "en", "ar": "en", "zh": "en", "ru": "en", "es": "en"}
"""The second language of each picture."""


def gallery(bridge: Bridge, ticker: Ticker, tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give the live screen, with a second language, and the card, each under its name."""
    now, both = ticker.clock.now(), (tongue, Tongue(BESIDE[tongue.code]))
    shots = (("room", (tongue,), None), ("room-two", both, None), ("room-held", both, Held.CARD))
    for name, tongues, held in shots:
        surface = RoomSurface(theme.look().scheme)
        surface.resize(*SIZE)
        surface.show_view(view_of(bridge.conference, now, tongues, held=held))
        yield name, surface
