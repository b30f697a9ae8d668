"""Who votes: every State party, or an organization of States in place of its members, never both (UNTOC COP rule 57)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from plenary.acts.roster import seated
from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.refusal import Refusal
from plenary.roster.roster import EUROPEAN_UNION, Seat
from plenary.roster.sheets import members


def may_vote(conference: Conference, seat: Seat) -> bool:
    """Tell whether a delegation has a vote: a State party; an organization that is a party where the rules say so."""
    given = seat.delegation != EUROPEAN_UNION or conference.rules.allows("vote.organization", default=True)
    return seat.category == "state-party" and given


def votes_of(conference: Conference, at: datetime, voter: DelegationCode) -> int:
    """Give how many votes an answer is: of an organization as many as its member States are parties, here or not."""
    if voter != EUROPEAN_UNION:
        return 1
    of_it = _members(conference, at)
    return sum(may_vote(conference, seated(conference, at, each)[0]) for each in of_it)


def never_both(conference: Conference, at: datetime, voting: Collection[DelegationCode]) -> None:
    """Let an organization vote only where none of its members does.

    Raises:
        Refusal: ``vote.beside-members``.
    """
    of_it = _members(conference, at)
    beside = tuple(each for each in voting if each in of_it)
    if beside and EUROPEAN_UNION in voting:
        rule = conference.rules.rule("vote")
        raise Refusal("vote.beside-members", delegation=EUROPEAN_UNION, delegations=beside, rule=rule)


def _members(conference: Conference, at: datetime) -> frozenset[DelegationCode]:
    return members(EUROPEAN_UNION, conference.body.begins or at.date())
