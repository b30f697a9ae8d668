"""Facts about decisions: asked, objected to, declared; nobody but the body decides."""

from typing import ClassVar

from plenary.fact import DecisionId, DelegationCode, Fact, ItemNumber, kind
from plenary.tongue import N_


@kind("question.asked")
class QuestionAsked(Fact, frozen=True, kw_only=True):
    """The presiding officer asked whether there was any objection."""

    SAYS: ClassVar[str] = N_("The Chair asked whether there was any objection: %(text)s")
    text: str
    items: tuple[ItemNumber, ...] = ()


@kind("question.objected")
class ObjectionMade(Fact, frozen=True, kw_only=True):
    """A delegation objected to what was asked."""

    SAYS: ClassVar[str] = N_("%(delegation)s objected.")
    delegation: DelegationCode


@kind("question.withdrawn")
class QuestionWithdrawn(Fact, frozen=True, kw_only=True):
    """What was asked is no longer before the body."""

    SAYS: ClassVar[str] = N_("The question was withdrawn.")


@kind("decision.recorded")
class DecisionRecorded(Fact, frozen=True, kw_only=True):
    """The presiding officer declared what the body decided; ``manner``: consensus, without-a-vote or vote.

    What was lost in a vote is not ``adopted``.
    """

    SAYS: ClassVar[str] = N_("It was so decided: %(text)s")
    SAYS_ADOPTED: ClassVar[str] = N_("The proposal was adopted: %(text)s")
    SAYS_LOST: ClassVar[str] = N_("The proposal was not adopted: %(text)s")
    SAYS_VOTED: ClassVar[str] = N_(
        "The proposal was adopted (%(votes_for)s in favour, %(votes_against)s against, %(abstaining)s abstaining): "
        "%(text)s"
    )
    SAYS_VOTED_DOWN: ClassVar[str] = N_(
        "The proposal was not adopted (%(votes_for)s in favour, %(votes_against)s against, "
        "%(abstaining)s abstaining): %(text)s"
    )
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
        """Give the sentence of what was agreed, or of what was adopted or lost in a vote, with its counts if known."""
        if self.votes_for is not None and self.votes_against is not None:
            return self.SAYS_VOTED if self.adopted else self.SAYS_VOTED_DOWN
        if not self.adopted:
            return self.SAYS_LOST
        return self.SAYS_ADOPTED if self.manner == "vote" else self.SAYS


@kind("vote.explained")
class VoteExplained(Fact, frozen=True, kw_only=True):
    """A delegation explained its vote, before it or after."""

    SAYS: ClassVar[str] = N_("%(delegation)s explained its vote (%(moment)s).")
    delegation: DelegationCode
    moment: str


@kind("decision.dissociated")
class Dissociated(Fact, frozen=True, kw_only=True):
    """A delegation dissociated itself from the decision last adopted."""

    SAYS: ClassVar[str] = N_("%(delegation)s dissociated itself from the decision.")
    delegation: DelegationCode
    decision: DecisionId
