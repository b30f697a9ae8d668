"""What the chair says next, on the chair's screen: words only, with no way to enter anything."""

from __future__ import annotations

from datetime import datetime

from plenary.tongue import Tongue
from ui.bridge import Bridge
from ui.models.script import spoken
from ui.podium.view import Formula


def formula(bridge: Bridge, tongue: Tongue, now: datetime) -> Formula | None:
    """Give the formula for this instant (UTC), said in the language of the chair."""
    said = spoken(bridge, tongue, now)
    return Formula(said.caption, said.paragraphs) if said else None
