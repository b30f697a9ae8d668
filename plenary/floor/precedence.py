"""In which order those who wish to speak are called.

The rule's own order is that in which they signified their desire to speak
(UNTOC COP rule 42); the effective order may go by category, or by hand.
"""

from __future__ import annotations

from collections.abc import Sequence

from plenary.facts.roster import CATEGORIES
from plenary.floor.request import Request

BANDS = CATEGORIES
"""The bands of a list: the categories in their order."""

ORDERS = ("request", "banded", "manual")
"""What an order of a list may be."""


def band(request: Request) -> int:
    """Give the rank of the request's band; what is not a band ranks last."""
    return BANDS.index(request.band) if request.band in BANDS else len(BANDS)


def by_request(requests: Sequence[Request]) -> tuple[Request, ...]:
    """Give the rule's own order: by the instant of the request, first come first."""
    return tuple(sorted(requests, key=lambda request: request.requested))


def ordered(requests: Sequence[Request], order: str) -> tuple[Request, ...]:
    """Give the requests in an order of ``ORDERS``; ``manual`` leaves them as they stand."""
    if order == "manual":
        return tuple(requests)
    by_time = by_request(requests)
    return tuple(sorted(by_time, key=band)) if order == "banded" else by_time


def placed(requests: Sequence[Request], request: Request, order: str) -> tuple[Request, ...]:
    """Give the list with one more request, each of the others kept in its place.

    It stands before the first that ranks after it, counted from the end, so
    that what was moved by hand stays where it was put.
    """
    place = len(requests)
    while place and _ranks_before(request, requests[place - 1], order):
        place -= 1
    return (*requests[:place], request, *requests[place:])


def _ranks_before(request: Request, other: Request, order: str) -> bool:
    if order == "manual":
        return False
    if order == "banded" and band(request) != band(other):
        return band(request) < band(other)
    # Who was passed over has been sent to the end once and is not pushed further.
    return other.passed_over <= request.passed_over and request.requested < other.requested


def passed_over(requests: Sequence[Request], request: Request, order: str) -> tuple[Request, ...]:
    """Give the list with a request put at the end of its band, or of the list where it has no bands."""
    others = [each for each in requests if each.id != request.id]
    place = len(others)
    if order == "banded":
        while place and band(others[place - 1]) > band(request):
            place -= 1
    return (*others[:place], request, *others[place:])
