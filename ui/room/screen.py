"""The room's screen on its monitor: in one language or two, its pages turning by themselves."""

from __future__ import annotations

from datetime import datetime

from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.hall.drafted import Drafted
from ui.hall.screen import HallScreen
from ui.hall.screens import Screens
from ui.models.stages import waiting
from ui.room.pager import Pager
from ui.room.surface import RoomPreview, RoomSurface
from ui.room.view import RoomView
from ui.room.view_of import pages_of, view_of
from ui.settings import Settings
from ui.ticker import Ticker

TITLE = N_("Room’s screen")


class RoomScreen(HallScreen[RoomView]):
    """Shows the room what is public.

    ``second`` is another language beside the first, or None; ``words`` whether the paragraph that is before the body
    is shown with its words, as the officer wishes.
    """

    def __init__(
        self,
        bridge: Bridge,
        ticker: Ticker,
        screens: Screens,
        settings: Settings,
        tongue: Tongue,
    ) -> None:
        tongue, self.second, remembered = settings.room(tongue)
        self._pager, self.words = Pager(), settings.room_words
        self._drafted = Drafted(bridge, self.renew)
        super().__init__(bridge, ticker, screens, tongue, RoomSurface(), RoomPreview)
        self.window.setWindowTitle(tongue.text(TITLE))
        self.remembered = remembered
        self.set_scheme(settings.hall_scheme("room"))

    def also_speak(self, tongue: Tongue | None) -> None:
        """Take a second language beside the first, or leave it at one."""
        self.second = tongue
        self.tick(self.bridge.clock.now())

    def show_words(self, wished: bool) -> None:
        """Show the words of the paragraph that is before the body, or its number alone."""
        self.words = wished
        self.renew()

    @property
    def tongues(self) -> tuple[Tongue, ...]:
        """Give the languages of the screen; the same one is never said twice."""
        if self.second is None or self.second == self.tongue:
            return (self.tongue,)
        return (self.tongue, self.second)

    def view(self, now: datetime) -> RoomView:
        """Give what the room sees at an instant (UTC)."""
        conference = self.bridge.conference
        held = waiting(conference)
        pages = pages_of(conference, now, self.tongues)
        page = self._pager.page(now, pages, held.id if held else None)
        drafted = self._drafted.words(self.tongue) if self.words else ""
        return view_of(
            conference, now, self.tongues, held=self.held, page=page, words=self.words, drafted=drafted
        )

    def keep(self, settings: Settings) -> None:
        """Keep for this desk on which monitor, in which languages and how the screen was."""
        settings.keep_room(self.tongue, self.second, self.remembered)
        settings.keep("room-scheme", self.scheme.value)
        settings.keep("room-words", "yes" if self.words else "")
