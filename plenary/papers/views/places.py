"""Number what a report tells one after the other, so that each has the same number whatever is struck or restored."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator
from typing import TypeVar

from msgspec.structs import replace

from plenary.conference import fold
from plenary.facts.agenda import Renumbering
from plenary.facts.conduct import MotionMoved, PointOfOrderRaised
from plenary.facts.votes import BallotCounted, OfficerNominated
from plenary.papers.views.explaining import Numbers
from plenary.papers.views.item import MotionView, PointView
from plenary.papers.views.meeting import BallotView, CandidateView, ChangeView, OfficerView
from plenary.papers.views.revised import settled
from plenary.papers.views.story import FOLLOWED, Story
from plenary.papers.views.votes import Electing
from plenary.proceedings.entering import Entered, as_entered
from plenary.proceedings.numbering import Numbering
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import Moment
from plenary.tongue import Tongue

Series = Hashable
"""What is counted by itself: the points of order on an item, the ballots."""
AGENDA, PROGRAMME, BALLOTS, OFFICERS, NOMINATED = "agenda", "programme", "ballots", "officers", "nominated"
POINTS, MOTIONS = "points", "motions"
_ON_ITEMS = {PointOfOrderRaised: POINTS, MotionMoved: MOTIONS}
_COUNTED = FOLLOWED | {*_ON_ITEMS, OfficerNominated, BallotCounted}

Procedure = TypeVar("Procedure", PointView, MotionView)
Done = TypeVar("Done", PointView, MotionView, BallotView, ChangeView, OfficerView, CandidateView)


class Places:
    """The place of each in the order in which they came to be known, struck and undone ones too.

    What is told together has the place of the first of it: the elections of a meeting on one day, the nominations
    for an office. Where nothing was ever mended all stand in the order in which they are told.
    """

    def __init__(self, proceedings: Proceedings) -> None:
        self._known: defaultdict[Series, dict[tuple[int, int], int]] = defaultdict(dict)
        if any(entry.mends for entry in proceedings.entries):
            for entry, series, nth in _as_it_was_told(proceedings):
                self._place(series, entry, nth)

    def _place(self, series: Series, entry: int, nth: int) -> int:
        known = self._known[series]
        return known.setdefault((entry, nth), len(known) + 1)

    def on_items(self, kind: str, items: Numbers, told: Iterable[Procedure]) -> tuple[Procedure, ...]:
        """Give points of order, or motions, on these items with their places."""
        return self._placed((kind, items), [(each.entries[0], object(), each) for each in told])

    def ballots(self, told: Iterable[BallotView]) -> tuple[BallotView, ...]:
        """Give ballots with their places."""
        return self._placed(BALLOTS, [(each.entries[0], object(), each) for each in told])

    def changes(self, kind: str, told: Iterable[ChangeView]) -> tuple[ChangeView, ...]:
        """Give changes of the agenda, or of the organization of work, with their places."""
        return self._placed(kind, [(each.entry, object(), each) for each in told])

    def elected(self, told: Iterable[OfficerView]) -> tuple[OfficerView, ...]:
        """Give who was elected with the place of what is told together: who was elected at the same meeting."""
        officers = list(told)
        sat = [(each.entries[0], each.meeting, each) for each in officers if each.meeting]
        placed = iter(self._placed(OFFICERS, sat))
        return tuple(next(placed) if each.meeting else each for each in officers)

    def nominated(self, told: Iterable[CandidateView]) -> tuple[CandidateView, ...]:
        """Give candidates with the place of what is told together: who was nominated for the same office."""
        return self._placed(NOMINATED, [(each.entries[0], each.office, each) for each in told])

    def _placed(self, series: Series, told: Iterable[tuple[int, Hashable, Done]]) -> tuple[Done, ...]:
        """Give what was done in entries with its places, each group that of its first; of one entry one by one."""
        nth, places, found = Counter[int](), dict[Hashable, int](), []
        for entry, group, each in told:
            if group not in places:
                places[group] = self._place(series, entry, nth[entry])
                nth[entry] += 1
            found.append(replace(each, place=places[group]))
        return tuple(found)


def _as_it_was_told(proceedings: Proceedings) -> Iterator[tuple[int, Series, int]]:
    """Go through what a report would have told at each time: the entry, the series, and which one of the entry."""
    order = tuple(item.number for item in proceedings.now.agenda.items)
    changes = [
        (entry.id, fact)
        for entry, facts in proceedings.standing()
        for fact in facts
        if isinstance(fact, Renumbering)
    ]
    firsts: list[tuple[int, Series, Hashable]] = []
    for entered in as_entered(proceedings):
        entry = entered.entry.id
        while firsts and firsts[-1][0] >= entry:
            firsts.pop()
        if any(type(fact) in _COUNTED for fact in entered.facts):
            since = tuple(fact for changing, fact in changes if changing > entry)
            nth: Counter[Series] = Counter()
            for series, group in _done(entered, Numbering(since, order)):
                if group is not None:
                    if any(first[1:] == (series, group) for first in firsts):
                        continue
                    firsts.append((entry, series, group))
                yield entry, series, nth[series]
                nth[series] += 1


def _done(entered: Entered, numbering: Numbering) -> Iterator[tuple[Series, Hashable]]:
    """Give what a report would have told of an entry: the series, and with what it is told together, if at all."""
    tongue, moments = Tongue(), list(_moments(entered, numbering))
    story, electing = Story(moments[-1].now, tongue), Electing(moments[-1].now, tongue)
    for moment in moments:
        story.follow(moment)
        electing.follow(moment)
        kind = _ON_ITEMS.get(type(moment.fact))
        if kind and moment.in_public:
            yield (kind, moment.considered), None
    yield from ((AGENDA, None) for _ in story.agenda_changes)
    yield from ((PROGRAMME, None) for _ in settled((*story.programme_changes, *story.agreed)))
    yield from ((BALLOTS, None) for _ in electing.ballots)
    yield from ((OFFICERS, each.meeting) for each in story.officers if each.meeting)
    yield from ((NOMINATED, each.office) for each in electing.candidates)


def _moments(entered: Entered, numbering: Numbering) -> Iterator[Moment]:
    conference = entered.before
    for fact in entered.facts:
        now = fold((fact,), conference)
        yield Moment(entered.entry, fact, conference, now, numbering)
        conference = now
