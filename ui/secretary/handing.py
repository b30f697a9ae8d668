"""What goes over the desk by hand: slips for delegates, the sheet of a handover, texts that are dropped on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from plenary.acts.meetings import hand_over
from plenary.acts.texts import file_text
from plenary.desk import Desk
from plenary.fact import RequestId
from plenary.measure.recording import recordings
from plenary.papers.handover import handover
from plenary.papers.recording_index import CHAPTERS, TABLE, index_files
from plenary.papers.slip import slip
from plenary.papers.tree import Paper
from plenary.papers.writers import write_whole
from plenary.proceedings.entry import Entry
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui.background import Background
from ui.dialogs import Dialogs
from ui.models.attaching import open_requests, whose
from ui.printing import Press, Send
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.naming import ask_words
from ui.secretary.drops import copied
from ui.secretary.window import SecretaryWindow

TO_WHOM = N_("The desk is handed over to")
SHEET_FILE, SLIP_FILE = N_("handover.pdf"), N_("place on the list.pdf")
PRINTED, WRITTEN = N_("Printed."), N_("Written: %(path)s")
WHOSE = N_("Whose text is %(file)s?")
NO_FOLDER = N_("This meeting has no file yet; the text was not attached.")
SLIP, INDEX = "slip:", "recording-index"
INDEX_FILE = N_("floor recording.vtt")
NOT_RECORDED = N_("No floor recording was noted. Ctrl+K: Note that the floor recording began.")


class Handing(QObject):
    """Prints or saves sheets and attaches texts, for one window; ``meeting`` is where its file lies."""

    def __init__(
        self, window: SecretaryWindow, send: Send, dialogs: Dialogs, meeting: Callable[[], Path | None]
    ) -> None:
        super().__init__(window)
        self.window, self.dialogs, self.meeting = window, dialogs, meeting
        self.bridge, self.tongue, self.hand = window.bridge, window.tongue, window.hand
        self._background = Background(self)
        self.press = Press(self._background, send, window.bridge.trouble.emit)

    def wish(self, name: str) -> None:
        """Print the slip of the one selected in a language, or save the index of the floor recording."""
        if name.startswith(SLIP):
            self.slip(name.removeprefix(SLIP))
        elif name == INDEX:
            self.bridge.look(lambda desk: bool(recordings(desk.proceedings)), self._save_index)

    def _save_index(self, recorded: bool) -> None:
        """Save where each statement stands in the recording: .vtt are chapters, .csv is a table."""
        if not recorded:
            self.hand.noted.emit(self.tongue.text(NOT_RECORDED))
            return
        path = self.dialogs.save(self.window, self.tongue, self.tongue.text(INDEX_FILE))
        if path is None:
            return
        now = self.hand.now()

        def written(desk: Desk) -> tuple[Path, ...]:
            speech = Speech(self.tongue, desk.conference)
            wanted = path if path.suffix.lower() in (TABLE, CHAPTERS) else path.with_suffix(CHAPTERS)
            made = list(index_files(desk.proceedings, speech, wanted, now))
            for target, content in made:
                write_whole(content, target)
            return tuple(target for target, _ in made)

        self.bridge.look(written, self._said_written)

    def _said_written(self, paths: tuple[Path, ...]) -> None:
        """Name every file: chapters of several recordings have one each."""
        named = self.tongue.series([str(path) for path in paths])
        self.hand.noted.emit(self.tongue.text(WRITTEN, path=named))

    def slip(self, code: str) -> None:
        """Print or save the slip of the one selected."""
        request, now = self.hand.chosen_request(), self.hand.now()
        if request is None:
            return
        tongue = Tongue(code)

        def made(desk: Desk) -> Paper:
            return slip(desk.conference, desk.proceedings, tongue, request, now)

        self.bridge.look(made, partial(self._hand_out, self.tongue.text(SLIP_FILE)))

    def hand_over(self) -> None:
        """Ask to whom the desk goes, enter it, and print or save the sheet."""
        ask_words(self.hand, TO_WHOM, self._handed_over)

    def _handed_over(self, name: str) -> None:
        self.bridge.perform_then(partial(self._print_handover, name), hand_over, name)

    def _print_handover(self, name: str, entry: Entry) -> None:
        """Print the sheet of a handover that was entered; where it was refused there is none."""

        def made(desk: Desk) -> Paper:
            return handover(desk.conference, desk.proceedings, self.tongue, entry.at, name)

        self.bridge.look(made, partial(self._hand_out, self.tongue.text(SHEET_FILE)))

    def _hand_out(self, proposed: str, paper: Paper) -> None:
        """Print a sheet, or save it as a file where there is no printer."""
        self.press.print(paper, partial(self._handed_out, proposed, paper))

    def _handed_out(self, proposed: str, paper: Paper, printed: bool) -> None:
        if printed:
            self.hand.noted.emit(self.tongue.text(PRINTED))
            return
        path = self.dialogs.save(self.window, self.tongue, proposed)
        if path is not None:
            self.press.save(paper, path, self._written)

    def _written(self, path: Path) -> None:
        self.hand.noted.emit(self.tongue.text(WRITTEN, path=str(path)))

    def take(self, paths: list[Path]) -> None:
        """Attach each text that was dropped to the entry that its name names; ask where that is not clear."""
        for path in paths:
            found = whose(path.stem, self.hand.conference, self.hand.now())
            if len(found) == 1:
                self._attach(path, found[0])
            else:
                self._ask_whose(path, found)

    def _ask_whose(self, path: Path, among: tuple[RequestId, ...]) -> None:
        requests = open_requests(self.hand.conference)
        choices = [
            Choice(request, self.hand.speech.name(requests[request]), request, icon="document-received")
            for request in among or tuple(requests)
        ]
        self.hand.ask(
            self.tongue.text(WHOSE, file=path.name),
            matching(choices),
            lambda choice: self._attach(path, choice.value),
        )

    def _attach(self, path: Path, request: RequestId) -> None:
        meeting = self.meeting()
        if meeting is None:
            self.hand.noted.emit(self.tongue.text(NO_FOLDER))
            return

        def entered(copy: Path) -> None:
            self.hand.perform(file_text, request, copy.name)

        self._background.start(lambda: copied(path, meeting), entered, self.bridge.trouble.emit)
