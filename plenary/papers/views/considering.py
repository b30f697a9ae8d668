"""Follow at which meetings, and on which of their days, items were considered."""

from __future__ import annotations

from plenary.facts.agenda import ItemsConcluded, ItemsTakenUp
from plenary.facts.conduct import MotionMoved, PointOfOrderRaised
from plenary.facts.decisions import DecisionRecorded
from plenary.papers.views.explaining import Numbers
from plenary.papers.views.item import MeetingDay
from plenary.papers.views.sat import day_of
from plenary.proceedings.queries import Moment


class Considering:
    """Keeps when items were taken up in public, and on which later days of the same meeting they were gone on with.

    A meeting that is resumed on the next day considers an item then if anything is done on it; a resumption is nothing.
    """

    def __init__(self) -> None:
        self.meetings: dict[Numbers, set[MeetingDay]] = {}
        self.entries: dict[Numbers, list[int]] = {}

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        fact = moment.fact
        if isinstance(fact, ItemsTakenUp):
            items = moment.about(fact.items)
            self.meetings.setdefault(items, set()).add(day_of(moment))
            self.entries.setdefault(items, []).append(moment.entry.id)
        elif isinstance(fact, ItemsConcluded | DecisionRecorded):
            self._going_on(moment, moment.about(fact.items))
        elif isinstance(fact, PointOfOrderRaised | MotionMoved):
            self._going_on(moment, moment.considered)

    def _going_on(self, moment: Moment, items: Numbers) -> None:
        today, days = day_of(moment), self.meetings.get(items, set())
        if any(each.number == today.number for each in days):
            days.add(today)
