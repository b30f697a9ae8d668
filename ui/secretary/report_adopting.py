"""Carry out what is done with a paragraph on its way to adoption: read, amended, proposed, adopted, deferred, deleted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from plenary.acts.report import (
    adopt_paragraph,
    adopt_paragraphs,
    amend_paragraph,
    defer_paragraph,
    delete_paragraph,
    propose_paragraph,
    read_paragraph,
)
from plenary.fact import ParagraphId
from plenary.papers.numbering import labelled
from plenary.papers.tree import Paper, Paragraph, plain
from plenary.report.report import Considered
from plenary.tongue import Tongue
from ui.bridge import Bridge
from ui.secretary.report_adoption import ReportAdoption
from ui.secretary.report_writing import ReportWriting

AMEND, PROPOSE = "amend", "propose"


class Adopting(QObject):
    """Holds the row of steps, the paper whose paragraphs they speak of, and the one that is chosen."""

    def __init__(self, bridge: Bridge, tongue: Tongue, writing: ReportWriting, parent: QObject) -> None:
        super().__init__(parent)
        self.bridge, self.writing = bridge, writing
        self.steps = ReportAdoption(tongue)
        self.paper, self.chosen, self.final = Paper(()), "", False
        self._mode = ""
        bridge.reading.changed.connect(self.show_board)
        steps, perform = self.steps, bridge.perform
        steps.read.connect(self._read)
        steps.adopted.connect(self._adopt)
        steps.deferred.connect(lambda key: perform(defer_paragraph, ParagraphId(key)))
        steps.deleted.connect(lambda key: perform(delete_paragraph, ParagraphId(key)))
        steps.amending.connect(lambda key: self._propose(key, AMEND))
        steps.proposing.connect(lambda key: self._propose(key, PROPOSE))

    def turn(self, paper: Paper, *, final: bool) -> None:
        """Speak of another paper: the report as it was drawn up anew."""
        self.paper, self.final = paper, final
        board = [Considered(ParagraphId(key), *each) for key, each in self._numbered().items()]
        self.bridge.reading.lay_open(() if final else tuple(board))
        self.show_board()

    def choose(self, key: str) -> None:
        """Offer the steps for another paragraph; an empty name is none."""
        self.chosen = key
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
        """Give number and words of each numbered paragraph by its permanent name."""
        return {
            block.key: (label.rstrip("."), plain(block.text))
            for label, block in labelled(self.paper.blocks, self.paper.language)
            if label and isinstance(block, Paragraph) and block.key
        }

    def _read(self, key: str) -> None:
        number, words = self._numbered()[key]
        self.bridge.perform(read_paragraph, ParagraphId(key), number, words)

    def _adopt(self, keys: list[str]) -> None:
        before = self.bridge.conference.report.considered
        if before is not None and before.put is not None and not self._quiet:
            self.bridge.reading.hear_none(before.put)
        elif len(keys) == 1:
            self.bridge.perform(adopt_paragraph, ParagraphId(keys[0]))
        else:
            self.bridge.perform(adopt_paragraphs, tuple(map(ParagraphId, keys)))

    def _propose(self, key: str, mode: str) -> None:
        """Ask for the text of an amendment, or of a version beside the paragraph, and who proposed it."""
        number, said = self._numbered()[key]
        drafted = Tongue(self.bridge.conference.body.language)
        self._mode = mode
        self.writing.offer(key, number, said if mode == AMEND else "", said, drafted, proposed=True)

    def forget(self) -> None:
        """Take what is written next for the text itself, and not for an amendment."""
        self._mode = ""

    def written(self, key: str, words: str, by: str) -> bool:
        """Enter what was asked for, and tell whether anything was."""
        if not self._mode:
            return False
        act = amend_paragraph if self._mode == AMEND else propose_paragraph
        self.bridge.perform(act, ParagraphId(key), words, by)
        self.forget()
        self.writing.leave()
        return True
