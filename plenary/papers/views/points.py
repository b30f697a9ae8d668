"""Keep the points of order that were raised in public: the ruling on each, and the appeal against it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact
from plenary.facts import conduct as facts
from plenary.papers.foreign import typed
from plenary.papers.naming import reported
from plenary.papers.views.explaining import Numbers
from plenary.papers.views.item import Named, PointView
from plenary.papers.views.votes import Counted
from plenary.proceedings.queries import Moment
from plenary.tongue import Tongue


class Points:
    """Points of order wait behind each other before the Chair, whether they were raised in public or not."""

    def __init__(self, conference: Conference, tongue: Tongue, counted: Counted) -> None:
        self.conference, self.tongue = conference, tongue
        self.told: list[tuple[Numbers, PointView]] = []
        self._counted = counted
        self._waiting: list[tuple[DelegationCode, int | None]] = []
        self._ruled: int | None = None

    def follow(self, moment: Moment) -> None:
        """Take in one fact; what waits, and what was ruled on last, is kept of those in private too."""
        fact = moment.fact
        if isinstance(fact, facts.PointOfOrderRaised):
            self._waiting.append((fact.delegation, len(self.told) if moment.in_public else None))
        elif isinstance(fact, facts.PointOfOrderRuled):
            self._ruled = self._next_of(fact.delegation)
        take = _TAKEN.get(type(fact))
        if take and moment.in_public:
            take(self, moment, fact)

    def _next_of(self, delegation: DelegationCode) -> int | None:
        """Take the first point of a delegation that waits: one before it may wait since its ruling was struck."""
        found = next((each for each in self._waiting if each[0] == delegation), None)
        if found is None:
            return None
        self._waiting.remove(found)
        return found[1]

    def raised(self, moment: Moment, fact: facts.PointOfOrderRaised) -> None:
        """Keep a point of order."""
        point = PointView(self._name(fact), at=fact.at, entries=(moment.entry.id,))
        self.told.append((moment.considered, point))

    def ruled(self, moment: Moment, fact: facts.PointOfOrderRuled) -> None:
        """Complete the point by the ruling."""
        self._complete(moment, ruling=typed(fact.ruling, moment.now.body.language, self.tongue))

    def appealed(self, moment: Moment, fact: facts.RulingAppealed) -> None:
        """Complete the point that was ruled on last by the appeal and its outcome."""
        by, vote = self._name(fact), self._counted.about(moment, "appeal")
        self._complete(moment, appealed_by=by, outcome=fact.outcome, vote=vote)

    def _complete(self, moment: Moment, **more: object) -> None:
        """Complete the point ruled on last; of one that was raised in private nothing is told."""
        if self._ruled is not None:
            items, point = self.told[self._ruled]
            self.told[self._ruled] = (
                items,
                replace(point, entries=(*point.entries, moment.entry.id), **more),
            )

    def _name(self, fact: facts.PointOfOrderRaised | facts.RulingAppealed) -> Named:
        return reported(self.conference, fact.delegation, self.tongue)


_TAKEN: dict[type[Fact], Callable[[Points, Moment, Any], None]] = {
    facts.PointOfOrderRaised: Points.raised,
    facts.PointOfOrderRuled: Points.ruled,
    facts.RulingAppealed: Points.appealed,
}
