"""How a screen of the hall is held."""

from __future__ import annotations

from enum import Enum, auto


class Held(Enum):
    """What stands on a held screen: a card, the last frame, or nothing."""

    CARD = auto()
    LAST_FRAME = auto()
    BLANK = auto()
