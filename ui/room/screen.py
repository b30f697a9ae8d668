"""The room's screen on its monitor: in one language or two, its pages turning by themselves."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from plenary.tongue import Tongue
from ui.bridge import Bridge
from ui.hall_screen import HallScreen
from ui.models.stages import waiting
from ui.room.pager import Pager
from ui.room.view_of import pages_of, view_of
from ui.room.window import RoomPreview, RoomWindow
from ui.screens import Screens
from ui.settings import Settings
from ui.ticker import Ticker
from ui.tokens import Scheme


class RoomScreen(HallScreen):
    """Shows the room what is public. ``second`` is another language beside the first, or None."""

    def __init__(
        self,
        bridge: Bridge,
        ticker: Ticker,
        screens: Screens,
        settings: Settings,
        tongue: Tongue,
    ) -> None:
        tongue, self.second, remembered = settings.room(tongue)
        self.window = RoomWindow(screens, Scheme.DARK, tongue)
        self._previews: list[RoomPreview] = []
        self._pager = Pager()
        super().__init__(bridge, ticker, tongue, self.window.placing, remembered)
        self.set_scheme(settings.hall_scheme("room"))

    def also_speak(self, tongue: Tongue | None) -> None:
        """Take a second language beside the first, or leave it at one."""
        self.second = tongue
        self.tick(self.bridge.clock.now())

    @property
    def tongues(self) -> tuple[Tongue, ...]:
        """Give the languages of the screen; the same one is never said twice."""
        if self.second is None or self.second == self.tongue:
            return (self.tongue,)
        return (self.tongue, self.second)

    def tick(self, now: datetime) -> None:
        """Show the conference at this instant (UTC)."""
        conference = self.bridge.conference
        held = waiting(conference)
        pages = pages_of(conference, now, self.tongues)
        page = self._pager.page(now, pages, held.id if held else None)
        view = view_of(conference, now, self.tongues, held=self.held, page=page)
        for surface in (self.window, *self._previews):
            surface.show_view(view)

    def preview(self, parent: QWidget | None = None) -> RoomPreview:
        """Make a small live picture of the screen."""
        made = RoomPreview(self.scheme, parent)
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
        """Keep for this desk on which monitor, in which languages and how the screen was."""
        settings.keep_room(self.tongue, self.second, self.remembered)
        settings.keep("room-scheme", self.scheme.value)

    def close(self) -> None:
        """Leave the monitor for good."""
        self.window.placing.put_away()
        self.window.deleteLater()
