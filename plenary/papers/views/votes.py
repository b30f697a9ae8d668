"""Resolve votes, nominations and ballots into what a report tells of them."""

from __future__ import annotations

from collections.abc import Iterable

from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.facts import votes as facts
from plenary.papers.naming import reported
from plenary.papers.views.item import Named, VoteView
from plenary.papers.views.meeting import BallotView, CandidateView
from plenary.papers.views.sat import day_of
from plenary.proceedings.queries import Moment
from plenary.roster.persons import person_in
from plenary.tongue import Tongue


def vote_view(conference: Conference, vote: facts.VoteTaken, tongue: Tongue) -> VoteView:
    """Give a vote; the States on each side stand in the alphabetical order of the language."""

    def side(codes: Iterable[DelegationCode]) -> tuple[Named, ...]:
        names = [reported(conference, code, tongue) for code in codes]
        return tuple(sorted(names, key=lambda named: named.order))

    return VoteView(
        counts=(vote.votes_for, vote.votes_against, vote.abstaining),
        method=vote.method,
        majority=vote.majority,
        in_favour=side(vote.in_favour),
        against=side(vote.against),
        abstaining=side(vote.abstained),
        drawn=reported(conference, vote.drawn, tongue) if vote.drawn else None,
    )


class Counted:
    """Keeps the last vote; what was decided by it stands in its entry, or was decided without one."""

    def __init__(self, conference: Conference, tongue: Tongue) -> None:
        self.conference, self.tongue = conference, tongue
        self._last: Moment | None = None

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        if isinstance(moment.fact, facts.VoteTaken):
            self._last = moment

    def about(self, moment: Moment, about: str) -> VoteView | None:
        """Give the vote on a proposal, a motion or an appeal by which this was decided."""
        last = self._last
        if last is None or last.entry.id != moment.entry.id or not isinstance(last.fact, facts.VoteTaken):
            return None
        return vote_view(self.conference, last.fact, self.tongue) if last.fact.about == about else None


class Electing:
    """Keeps who was nominated and what the ballots gave; one that was held in private is not told."""

    def __init__(self, conference: Conference, tongue: Tongue) -> None:
        self.conference = conference
        self.tongue = tongue
        self.candidates: list[CandidateView] = []
        self.ballots: list[BallotView] = []

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        fact, meeting = moment.fact, moment.now.meetings.current
        if meeting is not None and not meeting.public:
            return
        if isinstance(fact, facts.OfficerNominated):
            self._nominated(moment, fact)
        elif isinstance(fact, facts.BallotCounted):
            self._counted(moment, fact)

    def _nominated(self, moment: Moment, fact: facts.OfficerNominated) -> None:
        self.candidates.append(
            CandidateView(
                fact.office,
                person_in(fact.person, self.tongue),
                self._named(fact.delegation),
                self._named(fact.by),
                (moment.entry.id,),
            )
        )

    def _named(self, delegation: DelegationCode | None) -> Named | None:
        return reported(self.conference, delegation, self.tongue) if delegation else None

    def _counted(self, moment: Moment, fact: facts.BallotCounted) -> None:
        known = {each.person: each.delegation for each in self.candidates if each.office == fact.office}
        results = []
        for person, votes in zip(fact.persons, fact.votes, strict=True):
            said = person_in(person, self.tongue)
            results.append((CandidateView(fact.office, said, known.get(said)), votes))
        self.ballots.append(
            BallotView(
                office=fact.office,
                results=tuple(results),
                required=fact.required,
                abstaining=fact.abstaining,
                invalid=fact.invalid,
                meeting=day_of(moment),
                entries=(moment.entry.id,),
            )
        )
