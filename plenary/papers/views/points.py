"""Keep the points of order that were raised in public: the ruling on each, and the appeal against it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from plenary.conduct.conduct import Point
from plenary.fact import DelegationCode, Fact, ItemNumber
from plenary.facts import conduct as facts
from plenary.papers.foreign import typed
from plenary.papers.naming import reported
from plenary.papers.views.item import Named, PointView
from plenary.papers.views.votes import Counted
from plenary.proceedings.queries import Moment
from plenary.tongue import Tongue

Numbers = tuple[ItemNumber, ...]


class Points:
    """Which point is ruled on, and which ruling appealed against, is asked of the body: by who raised it, and when."""

    def __init__(self, tongue: Tongue, counted: Counted) -> None:
        self.tongue = tongue
        self.told: list[tuple[Numbers, PointView]] = []
        self._counted = counted
        self._places: dict[tuple[DelegationCode, datetime], int] = {}

    def follow(self, moment: Moment) -> None:
        """Take in one fact; of a point in private is kept that it is not told."""
        fact = moment.fact
        take = _TAKEN.get(type(fact))
        if take and moment.in_public:
            take(self, moment, fact)
        elif isinstance(fact, facts.PointOfOrderRaised):
            self._places.pop((fact.delegation, fact.at), None)

    def raised(self, moment: Moment, fact: facts.PointOfOrderRaised) -> None:
        """Keep a point of order."""
        self._places[fact.delegation, fact.at] = len(self.told)
        point = PointView(self._name(moment, fact), at=fact.at, entries=(moment.entry.id,))
        self.told.append((moment.now.agenda.current, point))

    def ruled(self, moment: Moment, fact: facts.PointOfOrderRuled) -> None:
        """Complete the point that was before the Chair by the ruling; others may wait behind it."""
        ruling = typed(fact.ruling, moment.now.body.language, self.tongue)
        self._complete(moment.before.conduct.point, moment, ruling=ruling)

    def appealed(self, moment: Moment, fact: facts.RulingAppealed) -> None:
        """Complete the point that was ruled on last by the appeal and its outcome."""
        by, vote = self._name(moment, fact), self._counted.about(moment, "appeal")
        self._complete(moment.before.conduct.ruled, moment, appealed_by=by, outcome=fact.outcome, vote=vote)

    def _complete(self, about: Point | None, moment: Moment, **more: object) -> None:
        """Complete a point; one that was raised in private is not told, and so is nothing of it."""
        place = self._places.get((about.delegation, about.raised)) if about else None
        if place is not None:
            items, point = self.told[place]
            self.told[place] = (items, replace(point, entries=(*point.entries, moment.entry.id), **more))

    def _name(self, moment: Moment, fact: facts.PointOfOrderRaised | facts.RulingAppealed) -> Named:
        return reported(moment.now, fact.delegation, self.tongue)


_TAKEN: dict[type[Fact], Callable[[Points, Moment, Any], None]] = {
    facts.PointOfOrderRaised: Points.raised,
    facts.PointOfOrderRuled: Points.ruled,
    facts.RulingAppealed: Points.appealed,
}
