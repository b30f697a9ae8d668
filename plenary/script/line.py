"""A line of the script: what is said, and the acts that the officer's key enters with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from msgspec import Struct, field

from plenary.conference import Conference
from plenary.fact import Fact
from plenary.report.report import Considered
from plenary.script.book import SO_DECIDED, Book
from plenary.script.saying import Term, fill
from plenary.script.terms import Terms
from plenary.wording import Wording

Given = Mapping[str, Term | None]
"""Values of a formula; one that is not known is None."""
Act = Callable[..., Fact | Sequence[Fact]]


class Step(StrEnum):
    """What a line is: a sentence, a question, the silence after it, or a declaration."""

    SAY = "say"
    ASK = "ask"
    NONE = "none"
    DECLARE = "declare"


class Deed(Struct, frozen=True):
    """An act with its arguments. It is performed by the officer's key and by nothing else."""

    act: Act
    arguments: Mapping[str, Any] = field(default_factory=dict)


class Line(Struct, frozen=True):
    """One line. ``deeds`` are entered in order when it is gavelled; ``wants`` names the command that asks for more.

    A line with neither is only said. ``due`` is the instant (UTC) at which it is said, where one was announced;
    ``aside`` is what the Chair knows before saying it, and does not read aloud.
    """

    formula: str
    step: Step
    text: str
    deeds: tuple[Deed, ...] = ()
    wants: str = ""
    due: datetime | None = None
    aside: str = ""


class Board(Struct, frozen=True):
    """The document of the draft report that lies open: its symbol, and its paragraphs as they stand in it.

    ``part`` names it where the report is issued in several: by its symbol, or as Add.1 before it has one.
    """

    document: str = ""
    paragraphs: tuple[Considered, ...] = ()
    part: str = ""

    @property
    def empty(self) -> bool:
        """Tell whether a part lies open in which nothing stands yet: there is nothing to put."""
        return bool(self.part) and not self.paragraphs


class Draft(Struct, frozen=True):
    """What the script is written from: the meeting, the instant (UTC), the language, and what was just done.

    ``quiet``: no objection was heard to the question that is before the body. ``board`` is the document of the
    draft report that lies open.
    """

    now: Conference
    at: datetime
    book: Book
    just: tuple[Fact, ...] = ()
    quiet: bool = False
    board: Board = Board()

    @property
    def terms(self) -> Terms:
        """Give the values of this meeting in this language."""
        return Terms(self.now, self.book)

    def say(self, formula: str, *deeds: Deed, wants: str = "", **terms: Term | None) -> Line:
        """Make a sentence."""
        return Line(formula, Step.SAY, self._filled(self.book.formulas[formula].say, terms), deeds, wants)

    def ask(self, formula: str, terms: Given, *deeds: Deed, wants: str = "") -> Line:
        """Make a question."""
        return Line(formula, Step.ASK, self._filled(self.book.formulas[formula].ask, terms), deeds, wants)

    def declare(self, formula: str, terms: Given, *deeds: Deed) -> Line:
        """Make a declaration; where the formula has none of its own it is so decided."""
        said = self.book.formulas[formula].declare or self.book.formulas[SO_DECIDED].declare
        return Line(formula, Step.DECLARE, self._filled(said, terms), deeds)

    def _filled(self, template: str, terms: Given) -> str:
        known = {"body": self.terms.body(), "event": self.terms.event()}
        return fill(
            Wording(self.terms.tongue, self.now).presided(template),
            {**known, **{name: term for name, term in terms.items() if term}},
            self.book.code,
        )
