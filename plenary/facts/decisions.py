"""Facts about decisions: asked, objected to, declared; nobody but the body decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from plenary.fact import DecisionId, DelegationCode, Fact, ItemNumber, kind
from plenary.tongue import N_


@kind("question.asked")
@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked(Fact):
    """The presiding officer asked whether there was any objection."""

    SAYS: ClassVar[str] = N_("The Chair asked whether there was any objection: %(text)s")
    text: str
    items: tuple[ItemNumber, ...] = ()


@kind("question.objected")
@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionMade(Fact):
    """A delegation objected to what was asked."""

    SAYS: ClassVar[str] = N_("%(delegation)s objected.")
    delegation: DelegationCode


@kind("question.withdrawn")
@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionWithdrawn(Fact):
    """What was asked is no longer before the body."""

    SAYS: ClassVar[str] = N_("The question was withdrawn.")


@kind("decision.recorded")
@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRecorded(Fact):
    """The presiding officer declared what the body decided; ``manner``: consensus, without-a-vote or vote.

    What was lost in a vote is not ``adopted``.
    """

    SAYS: ClassVar[str] = N_("It was so decided: %(text)s")
    SAYS_LOST: ClassVar[str] = N_("It was not adopted: %(text)s")
    decision: DecisionId
    text: str
    manner: str
    items: tuple[ItemNumber, ...] = ()
    votes_for: int | None = None
    votes_against: int | None = None
    abstaining: int | None = None
    adopted: bool = True

    @property
    def says(self) -> str:
        """Give the sentence of what was decided, or of what was lost."""
        return self.SAYS if self.adopted else self.SAYS_LOST


@kind("vote.explained")
@dataclass(frozen=True, slots=True, kw_only=True)
class VoteExplained(Fact):
    """A delegation explained its vote, before it or after."""

    SAYS: ClassVar[str] = N_("%(delegation)s explained its vote (%(moment)s).")
    delegation: DelegationCode
    moment: str


@kind("decision.dissociated")
@dataclass(frozen=True, slots=True, kw_only=True)
class Dissociated(Fact):
    """A delegation dissociated itself from the decision last adopted."""

    SAYS: ClassVar[str] = N_("%(delegation)s dissociated itself from the decision.")
    delegation: DelegationCode
    decision: DecisionId
