"""Carry out what is done with a paragraph on its way to adoption: read, amended, proposed, adopted, deferred, deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from plenary.acts.report import (
    adopt_paragraphs,
    defer_paragraph,
    delete_paragraph,
    read_paragraph,
)
from plenary.fact import ParagraphId
from plenary.papers.read_out import read_out
from plenary.papers.tree import Paper
from plenary.report.report import Considered
from plenary.script.line import Board
from plenary.tongue import Tongue
from ui.bridge import Bridge
from ui.secretary.doings.decisions import TOO_SOON
from ui.secretary.hand import TWICE
from ui.secretary.report_adoption import ReportAdoption
from ui.secretary.report_amending import AMEND, PROPOSE, Amending
from ui.secretary.report_drawn import keys_of, numbers_of
from ui.secretary.report_parts import named
from ui.secretary.report_writing import ReportWriting

T = TypeVar("T")
SETTLED = ("adopted", "deleted", "deferred")
"""What was done with a paragraph when the body goes on to the next."""


class Adopting(QObject):
    """Holds the row of steps, the papers whose paragraphs they speak of, and the one that is chosen.

    ``opened(key)`` brings a paragraph into sight, ``noted(words)`` is something to say in the foot.
    """

    opened = Signal(str)
    noted = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue, writing: ReportWriting, parent: QObject) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.steps = ReportAdoption(tongue)
        self.papers: Sequence[Paper] = ()
        self.place, self.chosen, self.final = 0, "", False
        self._open = False
        self._pressed: datetime | None = None
        bridge.reading.changed.connect(self.show_board)
        self.steps.parts.turned.connect(self._turn_to)
        steps = self.steps
        steps.read.connect(self._once(self._read))
        steps.adopted.connect(self._once(self._adopt))
        steps.deferred.connect(self._once(self._defer))
        steps.deleted.connect(self._once(self._delete))
        self.amending = Amending(bridge, tongue, writing, self._words, self._called, self)
        self.amending.noted.connect(self.noted)
        steps.amending.connect(lambda key: self.amending.propose(key, AMEND))
        steps.proposing.connect(lambda key: self.amending.propose(key, PROPOSE))

    def _once(self, do: Callable[[T], None]) -> Callable[[T], None]:
        """Take a second press within a second for a slip: by then the row speaks of another step, or another paragraph."""

        def press(what: T) -> None:
            before, self._pressed = self._pressed, self.bridge.clock.now()
            if before is not None and abs((self._pressed - before).total_seconds()) < TWICE:
                self.noted.emit(self.steps.tongue.text(TOO_SOON))
            else:
                do(what)

        return press

    @property
    def paper(self) -> Paper:
        """Give the document that is adopted now."""
        return self.papers[self.place] if self.papers else Paper(())

    def turn(self, papers: Sequence[Paper], *, final: bool) -> None:
        """Speak of other papers: the report as it was drawn up anew, whole or in parts."""
        first, names = not self.papers, list(self._numbered())
        self.papers, self.final = papers, final
        if first:
            self.place = self._lying_open()
        self.open_part(min(self.place, len(papers) - 1))
        before = self.bridge.conference.report.considered
        if first and before is not None:
            self._bring(before.paragraph)
        elif self.chosen in names and self.chosen not in set(keys_of(self.paper)):
            # A version that was deleted leaves its place to what follows it.
            left = (name for name in names[names.index(self.chosen) :] if name in self._numbered())
            self._bring(next(left, ""))

    def lay_aside(self) -> None:
        """Take the next papers for others than these: what is before the meeting is brought into sight in them."""
        self.papers = ()

    def open_part(self, place: int) -> None:
        """Speak of one of the documents: its paragraphs are what the Chair puts next."""
        self.place = place
        symbol = self.paper.furniture.running
        told = read_out(self.paper)
        paragraphs = [
            Considered(ParagraphId(key), number, told[key], document=self._document)
            for key, (number, _) in self._numbered().items()
        ]
        self.steps.parts.show_part(place, len(self.papers), symbol)
        part = self.steps.parts.document if len(self.papers) > 1 else ""
        self.bridge.reading.lay_open(Board() if self.final else Board(symbol, tuple(paragraphs), part))
        self._open = not self._settled()
        self.show_board()

    def _lying_open(self) -> int:
        """Give the place of the part that lay open before the window was built anew; else the one that is open here."""
        part = self.bridge.reading.board.part
        places = range(len(self.papers))
        return next((each for each in places if part and self._document_at(each) == part), self.place)

    def _document_at(self, place: int) -> str:
        """Name a document, where the report is issued in several."""
        return named(place, self.papers[place].furniture.running) if len(self.papers) > 1 else ""

    @property
    def _document(self) -> str:
        return self._document_at(self.place) if self.papers else ""

    def _called(self, key: str) -> tuple[str, str]:
        """Give number and document of a paragraph of which nobody spoke yet; one that was put is called as it was then."""
        if self.bridge.conference.report.paragraph(ParagraphId(key)).number:
            return "", ""
        for place, paper in enumerate(self.papers):
            if key in (numbers := numbers_of(paper)):
                return numbers[key][0], self._document_at(place)
        return "", ""

    def _turn_to(self, place: int) -> None:
        """Open a document and bring its first paragraph into sight; of one that has none what it waits for."""
        self.open_part(place)
        self.chosen = next(iter(self._numbered()), "")
        self.opened.emit(self.chosen or next(iter(keys_of(self.paper)), ""))
        self.show_board()

    def follow(self, before: Considered | None) -> None:
        """Bring into sight what was put before the meeting, by whatever key; once it is settled, what comes next."""
        now = self.bridge.conference.report.considered
        if now is not None and now != before:
            self._bring(now.paragraph)
        elif now is None and before is not None:
            self._bring(self._next_open())
        else:
            self.show_board()

    def _bring(self, key: str) -> None:
        self.choose(key)
        if key:
            self.opened.emit(key)

    def _next_open(self) -> str:
        """Give the first paragraph from the chosen one on that is still to be settled."""
        names, report = list(self._numbered()), self.bridge.conference.report
        start = names.index(self.chosen) if self.chosen in names else 0
        left = (name for name in names[start:] if report.paragraph(ParagraphId(name)).state not in SETTLED)
        return next(left, self.chosen)

    def go_on(self) -> None:
        """Open the next document when the last open paragraph of this one was just settled."""
        was_open, self._open = self._open, not self._settled()
        if was_open and not self._open and self.place < len(self.papers) - 1:
            self._turn_to(self.place + 1)

    def _settled(self) -> bool:
        report = self.bridge.conference.report
        return all(report.paragraph(ParagraphId(name)).state in SETTLED for name in self._numbered())

    def choose(self, key: str) -> None:
        """Offer the steps for another paragraph, in whatever document it stands; an empty name is none."""
        self.chosen = key
        holding = [place for place, paper in enumerate(self.papers) if key and key in keys_of(paper)]
        if holding and holding[0] != self.place:
            self.open_part(holding[0])
        self.show_board()

    def show_board(self) -> None:
        """Show where the adoption stands."""
        numbered = [(key, number) for key, (number, _) in self._numbered().items()]
        self.steps.show_board(
            self.bridge.conference, numbered, self.chosen, final=self.final, quiet=self._quiet
        )

    @property
    def _quiet(self) -> bool:
        """Tell whether nobody had a comment on the paragraph before the meeting."""
        before = self.bridge.conference.report.considered
        return before is not None and before.put == self.bridge.reading.silence

    def _numbered(self) -> dict[str, tuple[str, str]]:
        return numbers_of(self.paper)

    def _read(self, key: str) -> None:
        number, words = self._numbered()[key][0], read_out(self.paper)[key]
        self.bridge.perform(read_paragraph, ParagraphId(key), number, words, self._document)

    def _defer(self, key: str) -> None:
        self.bridge.perform(defer_paragraph, ParagraphId(key), *self._called(key))

    def _delete(self, key: str) -> None:
        self.bridge.perform(delete_paragraph, ParagraphId(key), *self._called(key))

    def _adopt(self, keys: list[str]) -> None:
        before = self.bridge.conference.report.considered
        if before is not None and before.put is not None and not self._quiet:
            self.bridge.reading.hear_none(before.put)
        else:
            numbers = tuple(self._called(key)[0] for key in keys)
            self.bridge.perform(adopt_paragraphs, tuple(map(ParagraphId, keys)), numbers, self._document)

    def _words(self, key: str) -> tuple[str, str]:
        """Give number and words of a paragraph, in whatever document it stands."""
        return next((said[key] for paper in self.papers if key in (said := numbers_of(paper))), ("", ""))
