"""Acts of voting and election: votes with their counts, roll-calls, nominations, ballots, announcements."""

from __future__ import annotations

from datetime import datetime

from plenary.acts.decisions import record_decision
from plenary.acts.roster import elect, seated_too
from plenary.acts.taking import Told, taken
from plenary.conduct.counting import counted
from plenary.conduct.voting import wins
from plenary.conference import Conference
from plenary.fact import DecisionId, DelegationCode, Fact, ItemNumber
from plenary.facts import votes as facts
from plenary.refusal import Refusal


def record_vote(
    conference: Conference,
    at: datetime,
    for_: int | None = None,
    against: int | None = None,
    abstaining: int = 0,
    text: str = "",
    items: tuple[ItemNumber, ...] = (),
    method: str = "show-of-hands",
    majority: str = "",
    drawn: DelegationCode | None = None,
    yes: tuple[DelegationCode, ...] = (),
    no: tuple[DelegationCode, ...] = (),
    abstained: tuple[DelegationCode, ...] = (),
) -> tuple[Fact, ...]:
    """Enter a vote on a proposal and what it decided, by the majority that the rules ask for.

    Of a recorded vote or a roll-call the answers are given (``yes``, ``no``, ``abstained``) and counted here; of a
    show of hands the counts. ``majority`` is the profile's unless it is named.
    """
    majority = majority or conference.rules.text("majority.decisions", "simple")
    told = Told(for_, against, abstaining, method, drawn, (yes, no, abstained))
    seating, vote = taken(conference, at, "proposal", majority, told)
    counts = (vote.votes_for, vote.votes_against, vote.abstaining)
    won = wins(majority, vote.votes_for, vote.votes_against)
    return *seating, vote, record_decision(conference, at, "vote", text, items, *counts, adopted=won)


def nominate(
    conference: Conference,
    at: datetime,
    office: str,
    person: str,
    delegation: DelegationCode | None = None,
    by: DelegationCode | None = None,
) -> tuple[Fact, ...]:
    """Enter that a person was nominated for an office; the election itself is asked for, or balloted."""
    if not person.strip() or not office.strip():
        raise Refusal("text.empty")
    if any((each.office, each.person) == (office, person) for each in conference.roster.nominations):
        raise Refusal("act.changes-nothing")
    named = dict.fromkeys(each for each in (delegation, by) if each)
    return (
        *seated_too(conference, at, tuple(named)),
        facts.OfficerNominated(at=at, office=office, person=person, delegation=delegation, by=by),
    )


def count_ballot(
    conference: Conference,
    at: datetime,
    office: str,
    persons: tuple[str, ...],
    votes: tuple[int, ...],
    abstaining: int = 0,
    invalid: int = 0,
) -> tuple[Fact, ...]:
    """Enter what a secret ballot gave. Who has more than half of the valid votes is elected; else nobody is."""
    conference.open_meeting()
    _balloted(office, persons, votes)
    for each in (*votes, abstaining, invalid):
        counted(each)
    required = sum(votes) // 2 + 1
    ballot = facts.BallotCounted(
        at=at,
        office=office,
        persons=persons,
        votes=votes,
        required=required,
        abstaining=abstaining,
        invalid=invalid,
    )
    first = max(range(len(votes)), key=lambda place: votes[place])
    if votes[first] < required:
        return (ballot,)
    known = {each.person: each.delegation for each in conference.roster.nominations if each.office == office}
    return (ballot, *elect(conference, at, office, persons[first], known.get(persons[first])))


def _balloted(office: str, persons: tuple[str, ...], votes: tuple[int, ...]) -> None:
    """Let a ballot pass that is for an office, with each candidate once and a count for each."""
    if not persons or len(persons) != len(votes):
        raise Refusal("vote.no-counts")
    if not all(each.strip() for each in (office, *persons)):
        raise Refusal("text.empty")
    for person in persons:
        if persons.count(person) > 1:
            raise Refusal("ballot.twice", person=person)


def announce_decision(
    conference: Conference, at: datetime, decision: DecisionId | None = None
) -> facts.DecisionAnnounced:
    """Announce in public what was decided in private: the decision named, or the first that waits (rule 40)."""
    if not conference.open_meeting().public:
        raise Refusal("meeting.private")
    waiting = conference.conduct.unannounced
    found = next((each for each in waiting if decision in (None, each.id)), None)
    if found is None:
        raise Refusal("decision.none-private")
    return facts.DecisionAnnounced(at=at, decision=found.id, text=found.text)
