"""The floor: every list, the statement that is being made, the limits, and who has spoken how often."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.fact import DelegationCode, ItemNumber, ListId, RequestId, StatementId
from plenary.floor.precedence import BY_BANDS, CUSTOMARY, Ranking, regrouped
from plenary.floor.request import Request, Text
from plenary.floor.speakers import SpeakersList, list_id
from plenary.floor.statement import Changeovers, Ended, Statement, Used
from plenary.refusal import Refusal


class Floor(Struct, frozen=True):
    """The floor as it stands.

    ``limits`` are seconds by category for all lists; ``spoken`` counts the
    statements of each delegation in the conference, ``heard`` the seconds that
    they took, ``replied`` its replies in the present meeting by list.
    ``points`` counts the points of order that are before the Chair; ``regions``
    and ``bands`` are what orders of lists go by.
    """

    lists: Mapping[ListId, SpeakersList] = field(default_factory=dict)
    statement: Statement | None = None
    last: Ended | None = None
    used: Used = field(default_factory=Used)
    changeovers: Changeovers = field(default_factory=Changeovers)
    limits: Mapping[str, int] = field(default_factory=dict)
    spoken: Mapping[DelegationCode, int] = field(default_factory=dict)
    heard: Mapping[DelegationCode, int] = field(default_factory=dict)
    replied: Mapping[tuple[DelegationCode, ListId], int] = field(default_factory=dict)
    points: int = 0
    regions: Mapping[DelegationCode, str] = field(default_factory=dict)
    bands: Mapping[str, int] = field(default_factory=lambda: CUSTOMARY)

    def list(self, name: ListId) -> SpeakersList:
        """Give a list by its name.

        Raises:
            Refusal: ``list.unknown``.
        """
        try:
            return self.lists[name]
        except KeyError:
            raise Refusal("list.unknown", list=name) from None

    def find(self, request: RequestId) -> Request | None:
        """Give a request if it waits in some list."""
        waiting = (each for held in self.lists.values() for each in held.requests)
        return next((each for each in waiting if each.id == request), None)

    def holding(self, request: RequestId) -> SpeakersList:
        """Give the list in which a request waits.

        Raises:
            Refusal: ``request.not-waiting``.
        """
        for each in self.lists.values():
            if any(waiting.id == request for waiting in each.requests):
                return each
        raise Refusal("request.not-waiting", request=request)

    def waiting(self, request: RequestId) -> Request:
        """Give a request that waits in some list.

        Raises:
            Refusal: ``request.not-waiting``.
        """
        return self.holding(request).request(request)

    def text(self, request: RequestId) -> Text | None:
        """Give the text of a request that waits, or of the statement that is being made on it."""
        if self.statement is not None and self.statement.request == request:
            return self.statement.text
        return self.waiting(request).text

    def waiting_of(self, delegation: DelegationCode) -> tuple[Request, ...]:
        """Give all requests of a delegation that wait, in whatever list."""
        return tuple(
            request
            for each in self.lists.values()
            for request in each.requests
            if request.delegation == delegation
        )

    def speaking(self, statement: StatementId) -> Statement:
        """Give the statement on the floor, if it is this one.

        Raises:
            Refusal: ``statement.not-on-floor``.
        """
        if self.statement is None or self.statement.id != statement:
            raise Refusal("statement.not-on-floor", statement=statement)
        return self.statement

    def list_for(self, items: tuple[ItemNumber, ...], purpose: str) -> SpeakersList | None:
        """Give the list for items by the numbers they have now: their own, or one that takes them together with others."""
        for_these = [
            each for each in self.lists.values() if each.purpose == purpose and set(items) <= set(each.items)
        ]
        return min(for_these, key=lambda each: len(each.items), default=None)

    def new_list(self, items: tuple[ItemNumber, ...], purpose: str) -> ListId:
        """Give a name for the list of these items: ``2``, or ``2#2`` where another item had their number before."""
        names = (list_id(items, purpose, again) for again in count(1))
        return next(name for name in names if name not in self.lists)

    def with_list(self, changed: SpeakersList) -> Floor:
        """Give the floor with one list changed or added."""
        return replace(self, lists={**self.lists, changed.id: changed})

    def without(self, request: RequestId) -> Floor:
        """Give the floor after a request has left its list."""
        held = self.holding(request)
        left = tuple(each for each in held.requests if each.id != request)
        return self.with_list(replace(held, requests=left))

    def with_bands(self, bands: Mapping[str, int]) -> Floor:
        """Give the floor under other bands: lists that go by them follow at once (practice R-1.13)."""
        now = replace(self, bands=bands)
        for held in self.lists.values():
            if held.order in BY_BANDS:
                requests = regrouped(held.requests, self.ranking(held.order), now.ranking(held.order))
                if requests != held.requests:
                    now = now.with_list(replace(held, requests=requests))
        return now

    def ranking(self, order: str) -> Ranking:
        """Give by what an order ranks those on a list."""
        return Ranking(order, self.bands, self.regions)

    def limit(self, held: SpeakersList, category: str) -> int | None:
        """Give the limit in seconds that was set for a category, the list's own before the general one."""
        own = held.limits.get(category)
        return own if own is not None else self.limits.get(category)
