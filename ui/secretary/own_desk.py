"""What an officer settles for the own desk: the role in which it works, and where the lifeboat is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from plenary.conduct.roles import ROLES
from plenary.terms import ROLES as WORDS
from plenary.tongue import N_
from ui.bridge import Bridge
from ui.dialogs import Dialogs
from ui.lifeboat import Lifeboat
from ui.opening import why_not
from ui.secretary.choices import Choice, matching
from ui.secretary.window import SecretaryWindow
from ui.settings import Settings
from ui.ticker import Ticker
from ui.widgets import Remedy

WHICH_ROLE = N_("Work at this desk as")
NOTES = {
    "viewer": N_("looks on and enters nothing"),
    "assistant": N_("records, and does not change the order of speakers"),
    "secretary": N_("does everything"),
}
ROLE, FOLDER = "role", "lifeboat-folder"
NOT_LAUNCHED, OTHER_FOLDER = N_("No lifeboat was written."), N_("Another folder …")


class OwnDesk:
    """Settles it by the palette and by dialogues; keeps the lifeboat of a meeting that is a file."""

    def __init__(
        self,
        bridge: Bridge,
        ticker: Ticker,
        settings: Settings,
        dialogs: Dialogs,
        path: Path | None,
        window: Callable[[], SecretaryWindow],
    ) -> None:
        self.settings, self.dialogs, self._window = settings, dialogs, window
        self.lifeboat: Lifeboat | None = None
        if path is not None:
            folder = partial(folder_of, settings, path)
            self.lifeboat = Lifeboat(bridge, ticker, path, folder, lambda: window().tongue)
            self.lifeboat.failed.connect(self.say_sunk)

    def ask_role(self) -> None:
        """Ask in which role to go on, and keep it for the next time."""
        hand = self._window().hand
        choices = [
            Choice(role, hand.text(WORDS[role]), role, hand.text(NOTES[role]), "participants")
            for role in ROLES
        ]
        hand.ask(hand.text(WHICH_ROLE), matching(choices), lambda choice: self._take(choice.value))

    def _take(self, role: str) -> None:
        self.settings.keep(ROLE, role)
        self._window().bridge.take(role)

    def ask_folder(self) -> None:
        """Ask where the lifeboat is kept, and launch one there at once."""
        window = self._window()
        folder = self.dialogs.folder(window, window.tongue)
        if folder is not None and self.lifeboat is not None:
            self.settings.keep(FOLDER, str(folder))
            self.lifeboat.launch()

    def say_sunk(self, why: Exception) -> None:
        """Say loudly that there is no lifeboat; the meeting goes on."""
        window = self._window()
        other = Remedy(window.tongue.text(OTHER_FOLDER), "", self.ask_folder)
        title, said = window.tongue.text(NOT_LAUNCHED), why_not(why, window.tongue)
        window.banner.say(title, said, (other,), grave=True)


def folder_of(settings: Settings, meeting: Path) -> Path:
    """Give where the lifeboat of a meeting is kept: where the officer said, or beside the meeting."""
    chosen = settings.text(FOLDER)
    return Path(chosen) if chosen else meeting.parent / "lifeboat"
