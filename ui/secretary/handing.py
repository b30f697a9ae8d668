"""What goes out over the desk by hand: slips for delegates, the sheet of a handover, the index of the recording."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from plenary.acts.meetings import hand_over
from plenary.desk import Desk
from plenary.measure.recording import recordings
from plenary.papers.handover import handover
from plenary.papers.recording_index import CHAPTERS, TABLE, index_files
from plenary.papers.slip import slip
from plenary.papers.tree import Paper
from plenary.papers.writers import unwritable, write_whole
from plenary.proceedings.entry import Entry
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui.dialogs import Dialogs
from ui.paper.printing import Press, Send
from ui.secretary.doings.naming import ask_words
from ui.secretary.seat import Seat

TO_WHOM = N_("The desk is handed over to")
SHEET_FILE, SLIP_FILE = N_("handover.pdf"), N_("place on the list.pdf")
PRINTED, WRITTEN = N_("Printed."), N_("Written: %(path)s")
SLIP, INDEX = "slip:", "recording-index"
INDEX_FILE = N_("floor recording.vtt")
FORMS = {CHAPTERS: N_("Chapters for a player, WebVTT"), TABLE: N_("Table, CSV")}
"""What an index may be written as, by its ending."""
NO_INDEX = N_("No index can be written as %(suffix)s.")
REPLACES = N_("Already there, and replaced if you go on: %(names)s.")
NOT_RECORDED = N_("No floor recording was noted. Ctrl+K: Note that the floor recording began.")


class Handing:
    """Prints or saves sheets, for one officer. ``sender`` gives the printer, which may be another one each time."""

    def __init__(self, seat: Seat, sender: Callable[[], Send], dialogs: Dialogs) -> None:
        self.seat, self.printer, self.dialogs = seat, sender, dialogs
        self.bridge = seat.bridge

    @property
    def press(self) -> Press:
        """Give the way to the printer that is chosen by now."""
        return Press(self.seat.background, self.printer(), self.bridge.trouble.emit, self.seat.hand.sheets())

    def wish(self, name: str) -> None:
        """Print the slip of the one selected in a language, or save the index of the floor recording."""
        if name.startswith(SLIP):
            self.slip(name.removeprefix(SLIP))
        elif name == INDEX:
            self.bridge.look(lambda desk: bool(recordings(desk.proceedings)), self._save_index)

    def _save_index(self, recorded: bool) -> None:
        """Save where each statement stands in the recording: .vtt are chapters, .csv is a table."""
        if not self.seat.taken:
            return
        if not recorded:
            self.seat.note(NOT_RECORDED)
            return
        tongue, now = self.seat.tongue, self.seat.hand.now()
        forms = {ending: tongue.text(words) for ending, words in FORMS.items()}
        path = self.dialogs.save(self.seat.window, tongue, tongue.text(INDEX_FILE), forms)
        if path is None:
            return

        def made(desk: Desk) -> list[tuple[Path, bytes]]:
            if path.suffix.lower() not in FORMS:
                raise unwritable(path, path.suffix, NO_INDEX, (TABLE, CHAPTERS))
            return list(index_files(desk.proceedings, Speech(tongue, desk.conference), path, now))

        self.bridge.look(made, partial(self._write_index, path))

    def _write_index(self, path: Path, made: list[tuple[Path, bytes]]) -> None:
        """Write every file; the officer was asked about ``path`` only, and chapters of several recordings have one each."""
        unasked = [target.name for target, _ in made if target != path and target.exists()]
        if unasked and not self._agreed(unasked):
            return

        def written() -> list[str]:
            for target, content in made:
                write_whole(content, target)
            return [str(target) for target, _ in made]

        self.seat.background.start(written, self._said_written, self.bridge.trouble.emit)

    def _agreed(self, unasked: list[str]) -> bool:
        if not self.seat.taken:
            return False
        question = self.seat.tongue.text(REPLACES, names=self.seat.tongue.series(unasked))
        return self.dialogs.agreed(self.seat.window, self.seat.tongue, question)

    def _said_written(self, paths: list[str]) -> None:
        if self.seat.taken:
            self.seat.note(WRITTEN, path=self.seat.tongue.series(paths))

    def slip(self, code: str) -> None:
        """Print or save the slip of the one selected."""
        request, now = self.seat.hand.chosen_request(), self.seat.hand.now()
        if request is None:
            return
        tongue = Tongue(code)

        def made(desk: Desk) -> Paper:
            return slip(desk.conference, desk.proceedings, tongue, request, now)

        self.bridge.look(made, partial(self._hand_out, SLIP_FILE))

    def hand_over(self) -> None:
        """Ask to whom the desk goes, enter it, and print or save the sheet."""
        ask_words(self.seat.hand, TO_WHOM, self._handed_over)

    def _handed_over(self, name: str) -> None:
        self.bridge.perform_then(partial(self._print_handover, name), hand_over, name)

    def _print_handover(self, name: str, entry: Entry) -> None:
        """Print the sheet of a handover that was entered; where it was refused there is none."""
        tongue = self.seat.tongue

        def made(desk: Desk) -> Paper:
            return handover(desk.conference, desk.proceedings, tongue, entry.at, name)

        self.bridge.look(made, partial(self._hand_out, SHEET_FILE))

    def _hand_out(self, proposed: str, paper: Paper) -> None:
        """Print a sheet, or save it as a file where there is no printer."""
        self.press.print(paper, partial(self._handed_out, proposed, paper))

    def _handed_out(self, proposed: str, paper: Paper, printed: bool) -> None:
        if printed:
            self.seat.note(PRINTED)
        elif self.seat.taken:
            self._save(proposed, paper)

    def _save(self, proposed: str, paper: Paper) -> None:
        tongue = self.seat.tongue
        path = self.dialogs.save(self.seat.window, tongue, tongue.text(proposed))
        if path is not None:
            self.press.save(paper, path, self._written)

    def _written(self, path: Path) -> None:
        self.seat.note(WRITTEN, path=str(path))
