"""The closing pack by one command: where to, how far it is, where everything went; the window waits for nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from plenary.papers.pack import write_pack
from plenary.tongue import N_, NP_
from ui.background import Background, Told
from ui.dialogs import Dialogs
from ui.models.script import book_of
from ui.opening import why_not
from ui.secretary.window import SecretaryWindow
from ui.widgets import Remedy

WRITING = N_("Closing pack: %(done)s of %(all)s papers")
DONE = N_("The closing pack is written.")
WENT = NP_("%(count)s file in %(path)s: %(names)s", "%(count)s files in %(path)s: %(names)s")
NOT_WRITTEN = N_("The closing pack was not written.")
OPEN, AGAIN = N_("Open the folder"), N_("Another folder …")
NO_FILE = N_("This meeting has no file yet.")


class ClosingPack(QObject):
    """Writes the pack of one meeting file for a window; ``shown`` opens a folder as the system does."""

    _told = Signal(int, int)

    def __init__(
        self,
        window: SecretaryWindow,
        dialogs: Dialogs,
        meeting: Path | None,
        shown: Callable[[Path], object] = lambda folder: QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(folder))
        ),
    ) -> None:
        super().__init__(window)
        self.window, self.dialogs, self.meeting, self._shown = window, dialogs, meeting, shown
        self.tongue, self._background = window.tongue, Background(self)
        self._told.connect(self._say_progress)

    def ask(self) -> None:
        """Ask for a folder, and write the pack into it."""
        if self.meeting is None:
            self.window.foot.say(self.tongue.text(NO_FILE))
            return
        folder = self.dialogs.folder(self.window, self.tongue)
        if folder is not None:
            self._write(self.meeting, folder)

    def _write(self, meeting: Path, folder: Path) -> None:
        now, size, tongue = self.window.hand.now(), self.window.hand.sheets(), self.tongue

        def work(told: Told) -> tuple[Path, ...]:
            formulas = book_of(tongue.code)
            return write_pack(meeting, folder, tongue, lambda _proceedings: now, told, formulas, size)

        done = partial(self._say_done, folder)
        self._background.start_telling(work, done, self._say_refused, self._told.emit)

    def _say_progress(self, done: int, every: int) -> None:
        figures = {"done": self.tongue.number(done), "all": self.tongue.number(every)}
        self.window.foot.say(self.tongue.text(WRITING, **figures))

    def _say_done(self, folder: Path, files: tuple[Path, ...]) -> None:
        names = self.tongue.apart([self.tongue.isolate(each.name) for each in files])
        went = {"path": self.tongue.isolate(str(folder)), "names": names}
        count = self.tongue.number(len(files))
        said = self.tongue.plural(*WENT, len(files), count=count, **went)
        opened = Remedy(self.tongue.text(OPEN), "", partial(self._shown, folder))
        self.window.banner.say(self.tongue.text(DONE), said, (opened,), calm=True)

    def _say_refused(self, why: Exception) -> None:
        other = Remedy(self.tongue.text(AGAIN), "", self.ask)
        said = why_not(why, self.tongue)
        self.window.banner.say(self.tongue.text(NOT_WRITTEN), said, (other,), grave=True)
