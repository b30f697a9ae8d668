"""Find which decisions are told by what carried them out: an adoption or an election that the decision itself says."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import DecisionId
from plenary.facts.decisions import DecisionRecorded
from plenary.papers.views.declaring import Deed, named, says_no_more
from plenary.papers.views.item import When
from plenary.papers.views.meeting import Adoption, ChangeView, OfficerView
from plenary.proceedings.queries import Moment


class Done(Struct):
    """A deed of a body about itself, at which meeting and when; and when the decision was taken that it carries out."""

    fact: Deed
    meeting: int
    when: When
    decided: tuple[When, DecisionId] | None = None


class Carrying:
    """Decisions of public meetings that were not voted on, and deeds: each deed carries out one decision at most.

    It follows at the same meeting, and the words of the decision say it and nothing else. What they say besides is told
    in the words of the decision, and so is what no deed carried out, or one of another meeting.
    """

    def __init__(self) -> None:
        self.out: set[DecisionId] = set()
        self._decisions: list[tuple[int, When, DecisionRecorded]] = []
        self._done: list[Done] = []

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        fact, meeting = moment.fact, len(moment.now.meetings.held)
        when = (fact.at, moment.entry.id)
        if not moment.in_public:
            return
        if isinstance(fact, DecisionRecorded) and fact.adopted and fact.manner != "vote":
            self._decisions.append((meeting, when, fact))
        elif isinstance(fact, Deed):
            self._done.append(Done(fact, meeting, when))

    def end(self, conference: Conference) -> None:
        """Give each decision, in the order of their times, the deeds that carry it out."""
        self._decisions.sort(key=lambda each: each[1])
        self._done.sort(key=lambda each: each.when)
        for meeting, when, decision in self._decisions:
            later = [each for each in self._done if each.meeting == meeting and each.when > when]
            free = {id(each.fact): each for each in later if each.decided is None}
            carrying = named(decision.text, [each.fact for each in free.values()])
            if carrying and says_no_more(decision.text, carrying, conference):
                self.out.add(decision.decision)
                for fact in carrying:
                    free[id(fact)].decided = (when, decision.decision)

    def _carried_out(self, entry: int) -> tuple[When, DecisionId] | None:
        """Give the decision that this entry carries out, and when it was taken."""
        return next((each.decided for each in self._done if each.when[1] == entry), None)

    def decision(self, entry: int) -> DecisionId | None:
        """Give the decision that an adoption or an election carries out."""
        decided = self._carried_out(entry)
        return decided[1] if decided else None

    def adoption(self, adopted: Adoption | None) -> Adoption | None:
        """Give an adoption with the decision that it carries out: it was then."""
        decided = self._carried_out(adopted.entries[-1]) if adopted else None
        if adopted is None or decided is None:
            return adopted
        (at, entry), _ = decided
        return replace(adopted, at=at, entries=(entry, *adopted.entries))

    def officer(self, elected: OfficerView) -> OfficerView:
        """Give who was elected with the decision that this carries out."""
        decided = self._carried_out(elected.entries[-1])
        return replace(elected, entries=(decided[0][1], *elected.entries)) if decided else elected

    def change(self, agreed: ChangeView) -> ChangeView:
        """Give a change of the organization of work with the decision that it carries out."""
        decided = self._carried_out(agreed.entry)
        return replace(agreed, decision=decided[0][1]) if decided else agreed
