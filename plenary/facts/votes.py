"""Facts about votes and elections: how a body voted, who was nominated, what a ballot gave."""

from __future__ import annotations

from typing import ClassVar

from plenary.fact import DecisionId, DelegationCode, Fact, ItemNumber, kind
from plenary.tongue import N_


@kind("vote.taken")
class VoteTaken(Fact, frozen=True, kw_only=True):
    """A vote was taken on a proposal, a motion or an appeal (``about``).

    ``method``: show-of-hands, recorded or roll-call; ``majority``: simple or two-thirds of those present and voting.
    ``drawn`` is the State with which a roll-call began; who voted how is known of recorded votes only, and an
    organization that voted in place of its member States has their votes among the counts.
    """

    SAYS: ClassVar[str] = N_(
        "A vote was taken (%(method)s, %(majority)s): %(votes_for)s in favour, %(votes_against)s against, "
        "%(abstaining)s abstaining."
    )
    about: str
    method: str
    majority: str
    votes_for: int
    votes_against: int
    abstaining: int = 0
    drawn: DelegationCode | None = None
    in_favour: tuple[DelegationCode, ...] = ()
    against: tuple[DelegationCode, ...] = ()
    abstained: tuple[DelegationCode, ...] = ()


@kind("officer.nominated")
class OfficerNominated(Fact, frozen=True, kw_only=True):
    """A person was nominated for an office; ``by`` is the delegation or group that did."""

    SAYS: ClassVar[str] = N_("%(person)s was nominated for the office of %(office)s.")
    office: str
    person: str
    delegation: DelegationCode | None = None
    by: DelegationCode | None = None


@kind("ballot.counted")
class BallotCounted(Fact, frozen=True, kw_only=True):
    """A secret ballot was counted: candidates and their votes in the same order, and the votes that were required."""

    SAYS: ClassVar[str] = N_(
        "A ballot was held for the office of %(office)s. Candidates: %(persons)s; votes: %(votes)s; required: %(required)s."
    )
    office: str
    persons: tuple[str, ...]
    votes: tuple[int, ...]
    required: int
    abstaining: int = 0
    invalid: int = 0


@kind("decision.announced")
class DecisionAnnounced(Fact, frozen=True, kw_only=True):
    """A decision taken in private was announced in a public meeting (UNTOC COP rule 40)."""

    SAYS: ClassVar[str] = N_("The decision taken in private was announced: %(text)s")
    decision: DecisionId
    text: str


@kind("roll-call.begun", version=2)
class RollCallBegun(Fact, frozen=True, kw_only=True):
    """A vote began in which each State answers: a roll-call, or a recorded vote (``method``).

    It is on the proposal ``text``, on a procedural ``motion``, or on the appeal ``by`` a delegation against the ruling.
    ``called`` are the States in the order in which they are called, from the one ``drawn`` by lot; the answers follow
    one by one, and what was decided is a fact of its own.
    """

    SAYS: ClassVar[str] = N_("A vote began (%(method)s, %(majority)s): %(text)s")
    SAYS_MOTION: ClassVar[str] = N_("A vote on the motion began (%(method)s, %(majority)s): %(motion)s.")
    SAYS_APPEAL: ClassVar[str] = N_("A vote on the appeal of %(by)s began (%(method)s, %(majority)s).")
    text: str
    method: str
    majority: str
    called: tuple[DelegationCode, ...]
    drawn: DelegationCode | None = None
    items: tuple[ItemNumber, ...] = ()
    motion: str = ""
    by: DelegationCode | None = None

    @property
    def says(self) -> str:
        """Give the sentence of what is voted on."""
        return self.SAYS_MOTION if self.motion else self.SAYS_APPEAL if self.by else self.SAYS


@kind("roll-call.answered")
class RollCallAnswered(Fact, frozen=True, kw_only=True):
    """A State answered, or did not: yes, no, abstention or not-voting. A later answer takes the place of the first."""

    SAYS: ClassVar[str] = N_("%(delegation)s answered: %(answer)s.")
    delegation: DelegationCode
    answer: str


@kind("roll-call.abandoned")
class RollCallAbandoned(Fact, frozen=True, kw_only=True):
    """The vote was given up before its result was declared; nothing was decided."""

    SAYS: ClassVar[str] = N_("The vote was given up without a result.")
