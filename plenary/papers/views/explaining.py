"""Keep explanations of vote and of position until it is known which decision, if any, they were about."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from plenary.fact import Fact, ItemNumber
from plenary.facts.agenda import ItemsTakenUp
from plenary.facts.meetings import MeetingAdjourned
from plenary.facts.votes import RollCallAbandoned, RollCallBegun
from plenary.papers.views.item import DecisionView, Named, PositionView, When
from plenary.proceedings.queries import Moment

Numbers = tuple[ItemNumber, ...]


class Waiting(Struct, frozen=True):
    """An explanation before a vote that was not taken yet; ``about`` is what was put then, if anything was."""

    named: Named
    items: Numbers
    when: When
    about: str


class Explaining:
    """What was said before a vote goes to its decision; what was about none is a position on the item of its time.

    The vote of which it was said may be given up, the meeting may rise or go on to another item, or what was settled
    may be no decision that is told: the agenda, a paragraph, an election.
    """

    def __init__(self) -> None:
        self.positions: list[tuple[Numbers, PositionView]] = []
        self._waiting: list[Waiting] = []

    def follow(self, fact: Fact) -> None:
        """Take in what may end a vote that was explained: nothing is told of the next decision by chance."""
        if isinstance(fact, RollCallBegun):
            self._waiting = [replace(each, about=each.about or fact.text) for each in self._waiting]
        elif isinstance(fact, RollCallAbandoned | MeetingAdjourned | ItemsTakenUp):
            self.end()

    def before(self, moment: Moment, named: Named) -> None:
        """Keep what was said before a vote."""
        conduct = moment.now.conduct
        put = conduct.roll_call or conduct.question
        about = put.text if put else ""
        self._waiting.append(
            Waiting(named, moment.now.agenda.current, (moment.fact.at, moment.entry.id), about)
        )

    def apart(self, moment: Moment, named: Named) -> None:
        """Keep what was said after something that is no decision of its own in the report."""
        self.positions.append(
            (moment.now.agenda.current, PositionView(named, at=moment.fact.at, entries=(moment.entry.id,)))
        )

    def told_with(self, decision: DecisionView, text: str) -> DecisionView:
        """Give a decision with the explanations that were about it; others go on waiting."""
        about = [each for each in self._waiting if each.about in ("", text)]
        self._waiting = [each for each in self._waiting if each not in about]
        return replace(decision, explained=tuple(("before", each.named) for each in about))

    def end(self) -> None:
        """Tell as positions what waited for a vote that was not taken."""
        for each in self._waiting:
            at, entry = each.when
            self.positions.append((each.items, PositionView(each.named, at=at, entries=(entry,))))
        self._waiting.clear()
