"""Go through the facts once and keep what a report tells of each item, or of several taken together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from plenary.conference import Conference
from plenary.fact import DecisionId, Fact
from plenary.facts import decisions as decision_facts
from plenary.facts import votes
from plenary.papers.foreign import typed
from plenary.papers.views.carrying import Carrying
from plenary.papers.views.considering import Considering
from plenary.papers.views.doors import Doors
from plenary.papers.views.explaining import Explaining, Numbers
from plenary.papers.views.item import DecisionView, VoteView
from plenary.papers.views.listing import Listing
from plenary.papers.views.motions import Motions
from plenary.papers.views.points import Points
from plenary.papers.views.sat import day_of
from plenary.papers.views.votes import Counted
from plenary.proceedings.queries import Moment, Struck
from plenary.tongue import Tongue


class Gathering:
    """What belongs to each item. What is done in a private meeting is not told, but what was announced of it is.

    Delegations have the names under which the ``conference`` knows them when the report is written.
    """

    def __init__(self, conference: Conference, tongue: Tongue) -> None:
        self.tongue = tongue
        self.considering = Considering()
        self._counted = Counted(conference, tongue)
        self.moved = Motions(conference, tongue, self._counted)
        self.raised = Points(conference, tongue, self._counted)
        self.decisions: list[tuple[Numbers, DecisionView]] = []
        self.listing = Listing()
        self.doors = Doors()
        self.explaining = Explaining(conference, tongue)
        self._in_private: dict[DecisionId, Numbers] = {}

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        self.listing.follow(moment)
        self.explaining.follow(moment)
        self.doors.follow(moment)
        self._counted.follow(moment)
        self.moved.follow(moment)
        self.raised.follow(moment)
        take, fact = _TAKEN.get(type(moment.fact)), moment.fact
        if moment.in_public:
            self.considering.follow(moment)
            if take:
                take(self, moment, fact)
        elif isinstance(fact, decision_facts.DecisionRecorded):
            # It is told on these items if it is announced.
            self._in_private[fact.decision] = moment.about(fact.items)

    def decided(self, moment: Moment, fact: decision_facts.DecisionRecorded) -> None:
        """Keep a decision."""
        vote = self._counted.about(moment, "proposal")
        if vote is None and fact.votes_for is not None and fact.votes_against is not None:
            vote = VoteView((fact.votes_for, fact.votes_against, fact.abstaining or 0))
        decision = DecisionView(
            id=fact.decision,
            text=typed(fact.text, moment.now.body.language, self.tongue),
            meeting=day_of(moment),
            manner=fact.manner,
            vote=vote,
            adopted=fact.adopted,
            at=fact.at,
            entries=(moment.entry.id,),
        )
        self.decisions.append((moment.about(fact.items), decision))

    def announced(self, moment: Moment, fact: votes.DecisionAnnounced) -> None:
        """Keep a decision that was taken in private, at the meeting that made it public; its counts stay private."""
        decision = DecisionView(
            id=fact.decision,
            text=typed(fact.text, moment.now.body.language, self.tongue),
            meeting=day_of(moment),
            manner="announced",
            at=fact.at,
            entries=(moment.entry.id,),
        )
        self.decisions.append((self._in_private.get(fact.decision, ()), decision))

    def end(self, struck: Iterable[Struck], carrying: Carrying) -> None:
        """Complete the decisions by what delegations said of them, once all is known."""
        self.explaining.end(struck, carrying)
        self.decisions = [(items, self.explaining.told_with(decision)) for items, decision in self.decisions]


_TAKEN: dict[type[Fact], Callable[[Gathering, Moment, Any], None]] = {
    decision_facts.DecisionRecorded: Gathering.decided,
    votes.DecisionAnnounced: Gathering.announced,
}
