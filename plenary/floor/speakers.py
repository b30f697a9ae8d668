"""A list of speakers: for which items, whether it is open, and who waits in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field

from plenary.fact import ItemNumber, ListId, RequestId
from plenary.floor.request import Request
from plenary.refusal import Refusal

PURPOSES = ("main", "reply", "before-vote", "after-vote")
"""What a list may be for."""


def list_id(items: tuple[ItemNumber, ...], purpose: str = "main", again: int = 1) -> ListId:
    """Give the permanent name of the first list under these numbers, or of a further one: ``2``, ``3,4``, ``2#2``, ``2/reply``."""
    name = ",".join(items) + (f"#{again}" if again > 1 else "")
    return ListId(name if purpose == "main" else f"{name}/{purpose}")


class Standing(StrEnum):
    """Whether a list takes requests."""

    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"
    EXHAUSTED = "exhausted"


class SpeakersList(Struct, frozen=True):
    """One list. The deadline ``closes`` never closes it by itself; ``inscribed`` counts all its requests so far."""

    id: ListId
    items: tuple[ItemNumber, ...]
    purpose: str = "main"
    order: str = "request"
    requests: tuple[Request, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)
    closes: datetime | None = None
    closed: datetime | None = None
    inscribed: int = 0

    @property
    def standing(self) -> Standing:
        """Give the state of the list; a closed one with nobody waiting is exhausted."""
        if self.closed is not None:
            return Standing.CLOSED if self.requests else Standing.EXHAUSTED
        return Standing.OPEN if self.closes is None else Standing.CLOSING

    def may_close(self) -> None:
        """Let a list be closed, now or later, that is not closed already.

        Raises:
            Refusal: ``list.closed``.
        """
        if self.closed is not None:
            raise Refusal("list.closed", list=self.id)

    def may_reopen(self) -> None:
        """Let a list be opened again that was closed.

        Raises:
            Refusal: ``list.open``.
        """
        if self.closed is None:
            raise Refusal("list.open", list=self.id)

    def request(self, request: RequestId) -> Request:
        """Give a waiting request.

        Raises:
            Refusal: ``request.not-waiting``.
        """
        for each in self.requests:
            if each.id == request:
                return each
        raise Refusal("request.not-waiting", request=request)
