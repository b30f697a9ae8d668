"""What the officer can do, a module per noun, a function per key or line of the palette."""

from __future__ import annotations

from importlib import import_module
from typing import Any

LATER = {
    "booths": "ui.secretary.doings.booths",
    "entries": "ui.secretary.doings.entries",
    "floor": "ui.secretary.doings.floor",
    "limits": "ui.secretary.doings.limits",
    "lists": "ui.secretary.doings.lists",
    "meeting": "ui.secretary.doings.meeting",
    "moved": "ui.secretary.doings.moved",
    "sitting": "ui.secretary.doings.sitting",
    "spoken": "ui.secretary.doings.spoken",
    "votes": "ui.secretary.doings.votes",
}
"""Loaded when the first key of theirs is pressed: no frame shows what has not been asked for."""


def later(noun: str) -> Any:
    """Give what can be done with a noun."""
    return import_module(LATER[noun])
