"""What belongs to this desk and not to a meeting: places of windows, screens, language, recent files."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

from msgspec import MsgspecError, Raw, Struct, json
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QWidget

from plenary.conduct.roles import ROLES, SECRETARY
from plenary.tongue import LANGUAGES, Tongue
from ui.hall.screens import ScreenKey
from ui.models.standing import Standing
from ui.tokens import Scheme

MOST_RECENT = 8
_FRAME = 40
"""So many pixels a frame with its title may add to the height of a window."""
COPIES = {"podium": 1, "booths": 7, "room": 1}
"""How many copies of a list go to whom by custom: one a booth and one for the floor."""
VENDOR, PROGRAM = "Plenary", "Plenary"


class Recent(Struct, frozen=True):
    """A meeting file that was open here, in facts: they are said in the language in which the start page is read.

    ``names`` holds the name of the body by language, where it is another than the ``title``.
    """

    path: str
    title: str = ""
    names: dict[str, str] = {}
    place: str = ""
    begins: date | None = None
    ends: date | None = None
    stands: Standing | None = None


def _recent(kept: Raw) -> Recent | None:
    """Read one meeting that was noted; None where it cannot be read."""
    try:
        return json.decode(kept, type=Recent)
    except MsgspecError:
        return None


class Settings:
    """Reads and writes the settings; a scratch one lives in a file that is thrown away."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @classmethod
    def of_this_desk(cls) -> Settings:
        """Give the settings of whoever sits here."""
        return cls(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, VENDOR, PROGRAM))

    @classmethod
    def scratch(cls, folder: Path) -> Settings:
        """Give settings that nobody keeps, in a file of this folder."""
        return cls(QSettings(str(folder / "scratch.ini"), QSettings.Format.IniFormat))

    def text(self, name: str, default: str = "") -> str:
        """Give a setting as text."""
        value = self._store.value(name, default)
        return value if isinstance(value, str) else default

    def keep(self, name: str, value: str) -> None:
        """Keep a setting."""
        self._store.setValue(name, value)

    @property
    def language(self) -> str:
        """Give the language of the officer's windows."""
        code = self.text("language", "en")
        return code if code in LANGUAGES else "en"

    @property
    def scheme(self) -> Scheme | None:
        """Give the scheme that was chosen, None where the system's is followed."""
        name = self.text("scheme")
        return Scheme(name) if name in {each.value for each in Scheme} else None

    @property
    def scale(self) -> float:
        """Give the scale of the interface."""
        text = self.text("scale", "1.0")
        return float(text) if text.replace(".", "", 1).isdigit() else 1.0

    @property
    def role(self) -> str:
        """Give the role in which this desk works."""
        role = self.text("role", SECRETARY)
        return role if role in ROLES else SECRETARY

    def restore_place(self, window: QWidget, name: str) -> None:
        """Put a window where it was; Qt sees to it that it is on a screen.

        At first, one that would not fit its monitor with its frame takes all of it.
        """
        kept = self._store.value(f"place/{name}")
        if isinstance(kept, QByteArray):
            window.restoreGeometry(kept)
            return
        there = window.screen().availableGeometry()
        if there.width() < window.width() or there.height() < window.height() + _FRAME:
            # Laid out for the size that it is to have, not first for one that the monitor lacks.
            window.resize(there.size())
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)

    def keep_place(self, window: QWidget, name: str) -> None:
        """Keep where a window is."""
        self._store.setValue(f"place/{name}", window.saveGeometry())

    @property
    def recent(self) -> tuple[Recent, ...]:
        """Give the meetings that were open here, the last one first.

        Those that are gone are left out, and so is what another version noted and this one cannot read.
        """
        try:
            kept = json.decode(self.text("recent", "[]"), type=tuple[Raw, ...])
        except MsgspecError:
            return ()
        return tuple(each for each in map(_recent, kept) if each and Path(each.path).is_file())

    def note_recent(self, recent: Recent) -> None:
        """Put a meeting first among the recent ones; one whose path is no text, in bytes of its own, is left out."""
        others = [each for each in self.recent if each.path != recent.path]
        with suppress(UnicodeEncodeError):
            self.keep("recent", json.encode((recent, *others)[:MOST_RECENT]).decode())

    def chair(self, tongue: Tongue) -> tuple[Tongue, ScreenKey | None]:
        """Give the language and the monitor of the chair's screen; the officer's language at first."""
        code = self.text("chair-language")
        spoken = Tongue(code) if code in LANGUAGES else tongue
        return spoken, ScreenKey.read(self.text("chair-screen"))

    def keep_chair(self, tongue: Tongue, screen: ScreenKey | None) -> None:
        """Keep the language and the monitor of the chair's screen."""
        self.keep("chair-language", tongue.code)
        self.keep("chair-screen", str(screen or ""))

    def room(self, tongue: Tongue) -> tuple[Tongue, Tongue | None, ScreenKey | None]:
        """Give the two languages (the second may be none) and the monitor of the room's screen."""
        codes = [self.text("room-language"), self.text("room-second")]
        first, second = (Tongue(code) if code in LANGUAGES else None for code in codes)
        return first or tongue, second, ScreenKey.read(self.text("room-screen"))

    def keep_room(self, tongue: Tongue, second: Tongue | None, screen: ScreenKey | None) -> None:
        """Keep the languages and the monitor of the room's screen."""
        self.keep("room-language", tongue.code)
        self.keep("room-second", second.code if second else "")
        self.keep("room-screen", str(screen or ""))

    @property
    def room_words(self) -> bool:
        """Tell whether the room sees the words of the paragraph that is before the body."""
        return self.text("room-words") == "yes"

    def hall_scheme(self, name: str) -> Scheme:
        """Give whether a screen of the hall (``chair``, ``room``) is dark, as it is at first, or light."""
        kept = self.text(f"{name}-scheme")
        return Scheme(kept) if kept in {each.value for each in Scheme} else Scheme.DARK

    @property
    def still(self) -> bool:
        """Tell whether nothing may move but clocks and bars."""
        return self.text("still") == "yes"

    def printer(self, readers: str) -> str:
        """Give the printer that was chosen for somebody; empty is the system's."""
        return self.text(f"printer/{readers}")

    def copies(self, readers: str) -> int:
        """Give how many copies go to somebody: as chosen, or as is the custom."""
        kept = self.text(f"copies/{readers}")
        return int(kept) if kept.isdigit() and int(kept) else COPIES.get(readers, 1)

    @property
    def sheets(self) -> str:
        """Give the size of the sheets on which papers are printed and written here: ``A4`` until another is chosen."""
        return "Letter" if self.text("sheets") == "Letter" else "A4"

    def sync(self) -> None:
        """Write everything to its file now."""
        self._store.sync()
