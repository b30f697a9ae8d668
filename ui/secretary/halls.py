"""The screens of the hall as the officer handles them: turned on and off, held together, each in its own language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from plenary.tongue import Tongue
from ui.hall.screens import ScreenKey
from ui.models.held import Held
from ui.tokens import Scheme


class Shown(Protocol):
    """What the officer's keys need of a screen of the hall."""

    tongue: Tongue
    scheme: Scheme
    held: Held | None

    @property
    def changed(self) -> SignalInstance:
        """Give the signal of every change."""
        ...

    @property
    def on(self) -> bool:
        """Tell whether it is on a monitor."""
        ...

    @property
    def wanted(self) -> ScreenKey | None:
        """Give the monitor it belongs to, whether it is there now or not; None while it is off."""
        ...

    def turn(self, officers: QScreen | None, *taken: ScreenKey | None) -> bool:
        """Turn it on or off; False where there is no monitor for it beside those."""
        ...

    def show_on(self, screen: QScreen) -> None:
        """Go to this monitor."""
        ...

    def put_away(self) -> None:
        """Leave the monitor."""
        ...

    def hold(self) -> None:
        """Hold it otherwise."""
        ...

    def hold_as(self, held: Held | None) -> None:
        """Hold it in one way, or free it."""
        ...

    def speak(self, tongue: Tongue) -> None:
        """Take another language."""
        ...

    def set_scheme(self, scheme: Scheme) -> None:
        """Paint dark or light."""
        ...

    def preview(self, parent: QWidget | None = None) -> QWidget:
        """Make a small live picture of it."""
        ...


class Room(Shown, Protocol):
    """The room's screen may speak a second language beside the first, and show the words of a paragraph."""

    second: Tongue | None
    words: bool

    def also_speak(self, tongue: Tongue | None) -> None:
        """Take a second language, or leave it at one."""
        ...

    def show_words(self, wished: bool, /) -> None:
        """Show the paragraph before the body with its words, or its number alone."""
        ...


class Halls(QObject):
    """Both screens. The room's is made when it is first asked for: many meetings have none."""

    changed = Signal()

    def __init__(self, chair: Shown, make_room: Callable[[], Room] | None = None) -> None:
        super().__init__()
        self.chair = chair
        self._make_room = make_room
        self._room: Room | None = None
        chair.changed.connect(self.changed)

    @property
    def room(self) -> Room | None:
        """Give the room's screen, made now if need be; None where there can be none."""
        if self._room is None and self._make_room is not None:
            self._room = self._make_room()
            self._room.hold_as(self.chair.held)
            self._room.changed.connect(self.changed)
        return self._room

    def turn_chair(self, officers: QScreen | None) -> bool:
        """Turn the chair's screen on or off; False where no monitor is left for it."""
        taken = (self._room.wanted,) if self._room is not None else ()
        return self.chair.turn(officers, *taken)

    def turn_room(self, officers: QScreen | None) -> bool:
        """Turn the room's screen on or off; False where no monitor is left for it."""
        room = self.room
        return room is not None and room.turn(officers, self.chair.wanted)

    def hold(self) -> None:
        """Hold both screens otherwise, and alike: what is held from the one is held from the other."""
        self.chair.hold()
        self._follow()

    def hold_as(self, held: Held | None) -> None:
        """Hold both screens in one way, or free them."""
        self.chair.hold_as(held)
        self._follow()

    def _follow(self) -> None:
        if self._room is not None:
            self._room.hold_as(self.chair.held)
