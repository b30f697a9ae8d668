"""Draw up on the desk what is then written away from it and from the windows: a slow folder holds up no act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from plenary.desk import Desk
from ui.background import Background
from ui.bridge import Bridge

Drawn = TypeVar("Drawn")
Written = TypeVar("Written")


def export(
    bridge: Bridge,
    draw: Callable[[Desk], Drawn],
    write: Callable[[Drawn], Written],
    told: Callable[[Written], object],
) -> None:
    """Let ``draw`` look at the desk, ``write`` what it gave, and tell what came of that; the bridge tells of trouble.

    Writing begins on the desk's thread: a window that is closed meanwhile does not keep the file from being written.
    """
    background = Background(bridge)

    def begin(desk: Desk) -> None:
        background.start(partial(write, draw(desk)), told, bridge.trouble.emit)

    bridge.look(begin, lambda _: None)
