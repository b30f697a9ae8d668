"""In which order those who wish to speak are called.

The rule's own order is that in which they signified their desire to speak
(UNTOC COP rule 42); the effective order may go by category, by level, by
region in turn, or by hand (practice R-1.13).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct, field

from plenary.fact import DelegationCode, RequestId
from plenary.facts.roster import CATEGORIES
from plenary.floor.request import LEVELS, Request

BANDS = CATEGORIES
"""The bands of a list: the categories in their customary order."""

ORDERS = ("request", "banded", "level", "region", "manual")
"""What an order of a list may be. ``level`` is for high-level segments, ``region`` lets regions take turns."""

BY_BANDS = ("banded", "level", "region")
"""The orders that go by the bands of the rules."""

_STATES = ("state-party", "signatory", "non-signatory")
_TOGETHER = "+"


def bands_in(text: str) -> tuple[tuple[str, ...], ...]:
    """Give the bands of a rule in their order, each with its categories; the customary ones where it is none."""
    try:
        bands_of(text)
    except ValueError:
        return tuple((category,) for category in BANDS)
    return tuple(tuple(part.split(_TOGETHER)) for part in text.split())


def as_rule(bands: Iterable[Sequence[str]]) -> str:
    """Give bands as a rule says them: ``bands_in`` undoes it."""
    return " ".join(_TOGETHER.join(band) for band in bands if band)


def bands_of(text: str) -> Mapping[str, int]:
    """Give the rank of each category by a rule: words in their order, ``+`` between those of one band.

    Raises:
        ValueError: a category is missing, unknown, or stands twice.
    """
    bands = [part.split(_TOGETHER) for part in text.split()]
    named = [category for band in bands for category in band]
    if sorted(named) != sorted(BANDS):
        raise ValueError(text)
    return {category: rank for rank, band in enumerate(bands) for category in band}


CUSTOMARY: Mapping[str, int] = {category: rank for rank, category in enumerate(BANDS)}
"""The rank of each category where the rules say nothing else (practice 1.4)."""


class Ranking(Struct, frozen=True):
    """By what those on a list are ranked: its order, the bands of the rules, the regions of States."""

    order: str
    bands: Mapping[str, int] = field(default_factory=lambda: CUSTOMARY)
    regions: Mapping[DelegationCode, str] = field(default_factory=dict)

    def band(self, request: Request) -> int:
        """Give the rank of the request's band; what is not a band ranks last. Regions take turns among States."""
        if self.order == "region" and request.band in _STATES:
            return min(self.bands[each] for each in _STATES)
        return self.bands.get(request.band, len(self.bands))

    def group(self, request: Request) -> tuple[int, ...]:
        """Give the rank of those among whom the time of the request decides, and who is passed over goes last."""
        match self.order:
            case "banded" | "region":
                return (request.round, self.band(request))
            case "level":
                return (request.round, self.band(request), level(request))
            case _:
                return (request.round,)

    def turns(self, requests: Sequence[Request]) -> dict[RequestId, int]:
        """Give which of its region each request is, where regions take turns: all first ones, then all second."""
        if self.order != "region":
            return {}
        seen: Counter[tuple[int, str]] = Counter()
        turns: dict[RequestId, int] = {}
        for each in requests:
            region = self.regions.get(each.delegation, "")
            if region and each.band in _STATES:
                key = (self.band(each), region)
                turns[each.id] = seen[key]
                seen[key] += 1
        return turns


def level(request: Request) -> int:
    """Give the rank of the speaker's level; who has none comes after those that have."""
    return LEVELS.index(request.level) if request.level in LEVELS else len(LEVELS)


def by_request(requests: Sequence[Request]) -> tuple[Request, ...]:
    """Give the rule's own order: by the instant of the request, first come first, and then as inscribed."""
    return tuple(sorted(requests, key=lambda request: (request.requested, request.number)))


def ordered(requests: Sequence[Request], ranking: Ranking) -> tuple[Request, ...]:
    """Give the requests in an order of ``ORDERS``; ``manual`` leaves them as they stand."""
    if ranking.order == "manual":
        return tuple(requests)
    by_time = by_request(requests)
    turns = ranking.turns(by_time)
    return tuple(sorted(by_time, key=lambda each: (ranking.group(each), turns.get(each.id, 0))))


class _Standing(Struct, frozen=True):
    """One on a list whose bands change: how it ranked, how it ranks, and what decides where bands are joined."""

    request: Request
    was: tuple[int, ...]
    now: tuple[int, ...]
    asked: tuple[int, int, datetime, int]


def regrouped(requests: Sequence[Request], was: Ranking, now: Ranking) -> tuple[Request, ...]:
    """Give a list that goes by bands under other ones; only between bands whose order changed does anybody change places.

    Those of a band keep the order in which they stand, and who was moved to
    another band by hand stays there unless a third band parts them now. Between
    bands that are joined the time of the request decides; who was passed over
    goes before nobody by that.
    """
    turns = now.turns(by_request(requests))
    called: list[_Standing] = []
    for each in requests:
        asked = (each.passed_over, turns.get(each.id, 0), each.requested, each.number)
        new = _Standing(each, was.group(each), now.group(each), asked)
        called.insert(_place(called, new), new)
    return tuple(each.request for each in called)


def _place(called: Sequence[_Standing], new: _Standing) -> int:
    """Give the place before the first of those whom the new one did not go before and now does."""
    place = len(called)
    for index in reversed(range(place)):
        other = called[index]
        if other.now == new.now and (other.was == new.was or other.asked <= new.asked):
            break
        if other.now == new.now or (new.now < other.now and other.was <= new.was):
            place = index
    return place


def placed(requests: Sequence[Request], request: Request, ranking: Ranking) -> tuple[Request, ...]:
    """Give the list with one more request, each of the others kept in its place.

    It stands before the first that ranks after it, counted from the end, so
    that what was moved by hand stays where it was put.
    """
    place = len(requests)
    turns = ranking.turns((*requests, request))
    while place and _ranks_before(request, requests[place - 1], ranking, turns):
        place -= 1
    return (*requests[:place], request, *requests[place:])


def _ranks_before(request: Request, other: Request, ranking: Ranking, turns: Mapping[RequestId, int]) -> bool:
    if ranking.order == "manual":
        return False
    one, another = ranking.group(request), ranking.group(other)
    if one != another:
        return one < another
    # Who was passed over has been sent to the end once and is not pushed further.
    if other.passed_over > request.passed_over:
        return False
    turn, others = turns.get(request.id, 0), turns.get(other.id, 0)
    return (turn, request.requested, request.number) < (others, other.requested, other.number)


def passed_over(requests: Sequence[Request], request: Request, ranking: Ranking) -> tuple[Request, ...]:
    """Give the list with a request put at the end of its band, or of the list where it has no bands (R-1.5)."""
    others = [each for each in requests if each.id != request.id]
    place = len(others)
    while place and ranking.order != "manual" and ranking.group(others[place - 1]) > ranking.group(request):
        place -= 1
    return (*others[:place], request, *others[place:])
