"""The screens of the hall while a meeting is open: the computer stays awake for them, the desk remembers them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from ui.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class Waker(Protocol):
    """What keeps the computer awake."""

    def keep(self, awake: bool, /) -> None:
        """Keep it awake from now on, or let it sleep."""
        ...


class Screen(Protocol):
    """What is asked of a screen of the hall."""

    @property
    def changed(self) -> SignalInstance:
        """Give the signal of every change."""
        ...

    @property
    def on(self) -> bool:
        """Tell whether it is on a monitor."""
        ...

    def keep(self, settings: Settings, /) -> None:
        """Keep for this desk how it was."""
        ...

    def close(self) -> None:
        """Leave the monitor for good."""
        ...


class Hall:
    """The chair's screen, and the room's once somebody asks for it; many meetings have none."""

    def __init__(
        self,
        chair: Screen,
        make_room: Callable[[], Any],
        make_waker: Callable[[], Waker],
        settings: Settings,
    ) -> None:
        self.chair, self._screens, self._settings = chair, [chair], settings
        self._make_room, self._make_waker = make_room, make_waker
        self._waker: Waker | None = None
        chair.changed.connect(self._stay_awake)

    def room(self) -> Any:
        """Make the room's screen."""
        made = self._make_room()
        self._screens.append(made)
        made.changed.connect(self._stay_awake)
        return made

    def _stay_awake(self) -> None:
        """Keep the computer awake while anybody in the hall looks at a screen."""
        shown = any(each.on for each in self._screens)
        if self._waker is None and shown:
            self._waker = self._make_waker()
        if self._waker is not None:
            self._waker.keep(shown)

    def close(self) -> None:
        """Keep for this desk how the screens were, and leave their monitors."""
        for each in self._screens:
            each.keep(self._settings)
            each.close()
        self._screens = []
        self._stay_awake()
