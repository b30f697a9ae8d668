"""Keep the motions that were moved in public: who spoke on each, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import Fact
from plenary.facts import conduct as facts
from plenary.papers.naming import reported
from plenary.papers.views.explaining import Numbers
from plenary.papers.views.item import MotionView, Named
from plenary.papers.views.votes import Counted
from plenary.proceedings.queries import Moment
from plenary.tongue import Tongue


class Motions:
    """Motions lie upon each other before the body, whether they were moved in public or not; the last is put first."""

    def __init__(self, conference: Conference, tongue: Tongue, counted: Counted) -> None:
        self.conference, self.tongue = conference, tongue
        self.told: list[tuple[Numbers, MotionView]] = []
        self._counted = counted
        self._lying: dict[int, int | None] = {}

    def follow(self, moment: Moment) -> None:
        """Take in one fact; where a motion lies is kept of those in private too."""
        if isinstance(moment.fact, facts.MotionMoved):
            depth = len(moment.before.conduct.motions)
            self._lying[depth] = len(self.told) if moment.in_public else None
        take = _TAKEN.get(type(moment.fact))
        if take and moment.in_public:
            take(self, moment, moment.fact)

    def moved(self, moment: Moment, fact: facts.MotionMoved) -> None:
        """Keep a motion."""
        by = self._name(fact)
        motion = MotionView(fact.motion, by, at=fact.at, entries=(moment.entry.id,))
        self.told.append((moment.considered, motion))

    def spoken_on(self, moment: Moment, fact: facts.MotionSpokenOn) -> None:
        """Keep who spoke for or against the motion that is before the body."""
        place = self._pending(moment)
        if place is not None:
            side = "spoke_for" if fact.side == "for" else "spoke_against"
            named = (*getattr(self.told[place][1], side), self._name(fact))
            self._complete(place, moment, **{side: named})

    def decided(self, moment: Moment, fact: facts.MotionDecided) -> None:
        """Keep what became of the motion that was before the body."""
        place = self._pending(moment)
        if place is not None:
            self._complete(place, moment, outcome=fact.outcome, vote=self._counted.about(moment, "motion"))

    def _pending(self, moment: Moment) -> int | None:
        """Give the place of the motion that was before the body, if it was moved in public."""
        return self._lying.get(len(moment.before.conduct.motions) - 1)

    def _complete(self, place: int, moment: Moment, **more: object) -> None:
        items, motion = self.told[place]
        self.told[place] = (items, replace(motion, entries=(*motion.entries, moment.entry.id), **more))

    def _name(self, fact: facts.MotionMoved | facts.MotionSpokenOn) -> Named:
        return reported(self.conference, fact.delegation, self.tongue)


_TAKEN: dict[type[Fact], Callable[[Motions, Moment, Any], None]] = {
    facts.MotionMoved: Motions.moved,
    facts.MotionSpokenOn: Motions.spoken_on,
    facts.MotionDecided: Motions.decided,
}
