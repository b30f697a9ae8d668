"""Texts that are handed in: files dropped on the window, each attached to the entry that its name names."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint

from plenary.acts.requests import inscribe
from plenary.acts.texts import file_text
from plenary.fact import DelegationCode, RequestId
from plenary.facts.lists import RequestInscribed
from plenary.proceedings.entry import Entry
from plenary.tongue import N_
from ui.models.attaching import absent, entry_note, open_requests, whose
from ui.secretary.choices import Choice, matching
from ui.secretary.drops import copied
from ui.secretary.hand import Hand
from ui.secretary.seat import Seat

WHOSE = N_("Whose text is %(file)s?")
INSCRIBE = N_("Inscribe %(name)s with this text")
NOT_LISTED = N_("on no list yet")
COPIED = N_("Copied for the booths: %(path)s")
NO_FOLDER = N_("This meeting has no file yet; the text was not attached.")


class HandedIn:
    """Attaches texts, for one officer; ``meeting`` is where the file of the meeting lies."""

    def __init__(self, seat: Seat, meeting: Path | None) -> None:
        self.seat, self.meeting = seat, meeting

    @property
    def hand(self) -> Hand:
        """Give the hand of the window that stands by now."""
        return self.seat.hand

    def take(self, paths: list[Path], place: QPoint) -> None:
        """Attach each text to the entry that its name names; ask where that is not clear.

        The entry over which they were let go, at a ``place`` of the screen, is then the first to be proposed.
        """
        row = self.seat.window.desk.lists.table.under(place)
        unclear = []
        for path in paths:
            found = whose(path.stem, self.hand.conference, self.hand.now())
            if len(found) == 1:
                self._attach(path, found[0])
            else:
                unclear.append(path)
        self._ask_whose(unclear, row.id if row is not None else None)

    def _ask_whose(self, unclear: list[Path], under: RequestId | None) -> None:
        """Ask about one text after the other; whoever turns away from one leaves the rest."""
        if not unclear:
            return
        path, *others = unclear

        def chosen(choice: Choice) -> None:
            choice.value()
            self._ask_whose(others, under)

        caption = self.hand.text(WHOSE, file=path.name)
        self.hand.ask(caption, matching(self._choices(path, under)), chosen)

    def _choices(self, path: Path, under: RequestId | None) -> list[Choice]:
        """Offer those who may be meant, the one under the text first; whoever it names and no list has, at the head."""
        conference, speech = self.hand.conference, self.hand.speech
        requests = open_requests(conference)
        among = whose(path.stem, conference, self.hand.now())
        entries = sorted(among or requests, key=lambda request: request != under)
        choices = [
            Choice(
                request,
                speech.name(requests[request]),
                lambda request=request: self._attach(path, request),
                entry_note(request, speech),
                "document-received",
            )
            for request in entries
        ]
        named = None if among else absent(path.stem, conference, self.hand.now())
        return [self._newly(path, named), *choices] if named is not None else choices

    def _newly(self, path: Path, delegation: DelegationCode) -> Choice:
        words = self.hand.text(INSCRIBE, name=self.hand.speech.name(delegation, "sentence"))

        def attach(entry: Entry) -> None:
            (request,) = (each.request for each in entry.facts if isinstance(each, RequestInscribed))
            self._attach(path, request)

        def ask() -> None:
            self.hand.bridge.perform_then(attach, inscribe, delegation, self.hand.items)

        return Choice("inscribe", words, ask, self.hand.text(NOT_LISTED), "inscribe")

    def _attach(self, path: Path, request: RequestId) -> None:
        meeting = self.meeting
        if meeting is None:
            self.seat.note(NO_FOLDER)
            return

        bridge = self.seat.bridge

        def entered(copy: Path) -> None:
            note = partial(self._note, str(copy.relative_to(meeting.parent)))
            bridge.perform_then(note, file_text, request, copy.name)

        self.seat.background.start(lambda: copied(path, meeting), entered, bridge.trouble.emit)

    def _note(self, path: str, _: Entry) -> None:
        self.seat.note(COPIED, path=path)
