"""What an officer settles for the own desk: its role and languages, where the lifeboat is kept, the pack at the end of a day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from plenary.conduct.roles import ROLES
from plenary.facts.meetings import MeetingAdjourned
from plenary.proceedings.entry import Entry
from plenary.terms import ROLES as WORDS
from plenary.tongue import N_
from ui.bridge import Bridge
from ui.dialogs import Dialogs
from ui.lifeboat import Lifeboat
from ui.opening import why_not
from ui.secretary.choices import OWN_NAMES, Choice, matching
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
DAY_OVER, ALL_OVER = N_("The meetings of the day are over."), N_("The last meeting has risen.")
PACK, PACK_HOLDS = (
    N_("Closing pack…"),
    N_("The lists, the script, the papers of the day and a copy, in one pack."),
)
NOT_LAUNCHED, OTHER_FOLDER = N_("No safety copy was written."), N_("Another folder…")


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
        # After the window has put away what it said before this entry.
        bridge.entered.connect(self._propose_pack, Qt.ConnectionType.QueuedConnection)
        self.lifeboat: Lifeboat | None = None
        if path is not None:
            folder = partial(folder_of, settings, path)
            asked = (lambda: window().tongue, lambda: settings.sheets)
            self.lifeboat = Lifeboat(bridge, ticker, path, folder, *asked)
            self.lifeboat.failed.connect(self.say_sunk)

    def _propose_pack(self, entry: Entry) -> None:
        """Propose the pack once the last meeting of a day, or of all, has risen."""
        if not any(isinstance(fact, MeetingAdjourned) for fact in entry.facts):
            return
        window = self._window()
        now, say = window.bridge.conference, window.tongue.text
        after, today = now.following_slot, now.body.local(entry.at).date()
        if after is None or after.date != today:
            pack = Remedy(say(PACK), "", partial(window.run, "closing-pack"))
            window.banner.say(say(DAY_OVER if after else ALL_OVER), say(PACK_HOLDS), (pack,), calm=True)

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

    def ask_language(self, caption: str, chosen: Callable[[str], None]) -> None:
        """Ask for one of the six languages: by its own name, its name in that of the window, or its code."""
        hand = self._window().hand
        choices = [
            Choice(code, own, code, f"{hand.tongue.language(code)} · {code}", "language")
            for code, own in OWN_NAMES.items()
        ]
        hand.ask(hand.text(caption), matching(choices), lambda choice: chosen(choice.value))

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
