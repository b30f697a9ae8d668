"""By which majority a vote is won, the vote as a fact, and a vote in which each State answers, while it goes on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec import Struct, field

from plenary.conduct.counting import counted
from plenary.fact import DelegationCode, ItemNumber
from plenary.facts.votes import VoteTaken
from plenary.refusal import Refusal
from plenary.terms import MOTIONS
from plenary.tongue import N_, Tongue

METHODS = ("show-of-hands", "recorded", "roll-call")
"""How votes are given (practice 1.3)."""
ANSWERS = ("yes", "no", "abstention", "not-voting")
"""How a State may answer when it is called; one that is absent or takes no part is not voting."""
APPEAL = N_("appeal against the ruling (%(delegation)s)")
MAJORITIES = ("simple", "two-thirds")
"""Of those present and voting: who abstains is not counted (practice 1.3)."""


class RollCall(Struct, frozen=True):
    """A vote in which States are called one by one: in which order, who answered how so far, and when last (UTC).

    It is on the proposal ``text``, on a procedural ``motion``, or on the appeal ``by`` a delegation.
    """

    text: str
    begun: datetime
    method: str
    majority: str
    called: tuple[DelegationCode, ...]
    drawn: DelegationCode | None = None
    items: tuple[ItemNumber, ...] = ()
    answers: Mapping[DelegationCode, str] = field(default_factory=dict)
    changed: datetime | None = None
    motion: str = ""
    by: DelegationCode | None = None

    @property
    def about(self) -> str:
        """Tell what it is on in the word of the vote that will have been taken."""
        return "motion" if self.motion else "appeal" if self.by else "proposal"

    @property
    def left(self) -> tuple[DelegationCode, ...]:
        """Give who has not answered yet, in the order of calling."""
        return tuple(each for each in self.called if each not in self.answers)

    def answered(self, answer: str) -> tuple[DelegationCode, ...]:
        """Give who answered so, in the order of calling."""
        return tuple(each for each in self.called if self.answers.get(each) == answer)


def voted_on(going_on: RollCall, tongue: Tongue, name: Callable[[DelegationCode], str]) -> str:
    """Say on what States are being called to vote; ``name`` tells how a delegation is listed."""
    if going_on.motion:
        return tongue.text(MOTIONS.get(going_on.motion, going_on.motion))
    if going_on.by is not None:
        return tongue.text(APPEAL, delegation=name(going_on.by))
    return tongue.foreign(going_on.text)


def wins(majority: str, votes_for: int, votes_against: int) -> bool:
    """Tell whether a proposal is carried; one on which the votes are equally divided is rejected."""
    if majority not in MAJORITIES:
        raise Refusal("word.unknown", word=majority, words=MAJORITIES)
    if majority == "two-thirds":
        return votes_for > 0 and 3 * votes_for >= 2 * (votes_for + votes_against)
    return votes_for > votes_against


def vote_taken(at: datetime, about: str, majority: str, counts: tuple[int, int, int]) -> VoteTaken:
    """Give the fact of a vote by show of hands.

    Raises:
        Refusal: ``number.negative``, ``number.too-great``.
    """
    votes_for, votes_against, abstaining = map(counted, counts)
    return VoteTaken(
        at=at,
        about=about,
        method="show-of-hands",
        majority=majority,
        votes_for=votes_for,
        votes_against=votes_against,
        abstaining=abstaining,
    )
