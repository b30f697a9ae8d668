"""The closing pack by one command: where to, how far it is, where everything went; the window waits for nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from plenary.papers.pack import write_pack
from plenary.tongue import N_, NP_
from ui.background import Told
from ui.dialogs import Dialogs
from ui.models.script import book_of
from ui.opening import why_not
from ui.secretary.seat import Seat
from ui.widgets import Remedy

WRITING = N_("Closing pack: %(done)s of %(all)s papers")
DONE = N_("The closing pack is written.")
WENT = NP_("%(count)s file in %(path)s: %(names)s", "%(count)s files in %(path)s: %(names)s")
NOT_WRITTEN = N_("The closing pack was not written.")
OPEN, AGAIN = N_("Open the folder"), N_("Another folder…")
NO_FILE = N_("This meeting has no file yet.")


class ClosingPack:
    """Writes the pack of one meeting file for an officer; ``shown`` opens a folder as the system does."""

    def __init__(
        self,
        seat: Seat,
        dialogs: Dialogs,
        meeting: Path | None,
        shown: Callable[[Path], object] = lambda folder: QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(folder))
        ),
    ) -> None:
        self.seat, self.dialogs, self.meeting, self._shown = seat, dialogs, meeting, shown

    def ask(self) -> None:
        """Ask for a folder, and write the pack into it."""
        if self.meeting is None:
            self.seat.note(NO_FILE)
            return
        folder = self.dialogs.folder(self.seat.window, self.seat.tongue)
        if folder is not None:
            self._write(self.meeting, folder)

    def _write(self, meeting: Path, folder: Path) -> None:
        now, size, tongue = self.seat.hand.now(), self.seat.hand.sheets(), self.seat.tongue

        def work(told: Told) -> tuple[Path, ...]:
            formulas = book_of(tongue.code)
            return write_pack(meeting, folder, tongue, lambda _proceedings: now, told, formulas, size)

        done = partial(self._say_done, folder)
        self.seat.background.start_telling(work, done, self._say_refused, self._say_progress)

    def _say_progress(self, done: int, every: int) -> None:
        if self.seat.taken:
            number = self.seat.tongue.number
            self.seat.note(WRITING, done=number(done), all=number(every))

    def _say_done(self, folder: Path, files: tuple[Path, ...]) -> None:
        if not self.seat.taken:
            return
        tongue = self.seat.tongue
        names = tongue.series([tongue.isolate(each.name) for each in files])
        count = tongue.number(len(files))
        said = tongue.plural(*WENT, len(files), count=count, path=folder, names=names)
        opened = Remedy(tongue.text(OPEN), "", partial(self._shown, folder))
        self.seat.window.banner.say(tongue.text(DONE), said, (opened,), calm=True)

    def _say_refused(self, why: Exception) -> None:
        if self.seat.taken:
            tongue = self.seat.tongue
            other = Remedy(tongue.text(AGAIN), "", self.ask)
            self.seat.window.banner.say(tongue.text(NOT_WRITTEN), why_not(why, tongue), (other,), grave=True)
