"""By which majority a vote is won, and the vote as a fact."""

from __future__ import annotations

from datetime import datetime

from plenary.facts.votes import VoteTaken
from plenary.refusal import Refusal

METHODS = ("show-of-hands", "recorded", "roll-call")
"""How votes are given (practice 1.3)."""
MAJORITIES = ("simple", "two-thirds")
"""Of those present and voting: who abstains is not counted (practice 1.3)."""


def wins(majority: str, votes_for: int, votes_against: int) -> bool:
    """Tell whether a proposal is carried; one on which the votes are equally divided is rejected."""
    if majority not in MAJORITIES:
        raise Refusal("word.unknown", word=majority, words=MAJORITIES)
    if majority == "two-thirds":
        return votes_for > 0 and 3 * votes_for >= 2 * (votes_for + votes_against)
    return votes_for > votes_against


def vote_taken(at: datetime, about: str, majority: str, counts: tuple[int, int, int]) -> VoteTaken:
    """Give the fact of a vote by show of hands on a motion or an appeal.

    Raises:
        Refusal: ``number.negative``.
    """
    for count in counts:
        if count < 0:
            raise Refusal("number.negative", number=count)
    votes_for, votes_against, abstaining = counts
    return VoteTaken(
        at=at,
        about=about,
        method="show-of-hands",
        majority=majority,
        votes_for=votes_for,
        votes_against=votes_against,
        abstaining=abstaining,
    )
