"""Many requests entered at once: pre-inscriptions from a list, as one entry and one undo."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from plenary.acts.requests import inscribe
from plenary.acts.roster import seat_unlisted
from plenary.conference import Conference, fold
from plenary.fact import DelegationCode, Fact, ItemNumber, Language
from plenary.refusal import Refusal


class Asked(Struct, frozen=True):
    """One request as a list of pre-inscriptions tells it. ``requested`` in UTC, None where the list does not say."""

    delegation: DelegationCode
    items: tuple[ItemNumber, ...] = ()
    on_behalf_of: tuple[DelegationCode, ...] = ()
    capacity: str = ""
    person: str = ""
    title: str = ""
    level: str = ""
    language: Language | None = None
    requested: datetime | None = None
    channel: str = ""
    mode: str = ""
    note: str = ""


def inscribe_several(conference: Conference, at: datetime, asked: Iterable[Asked]) -> tuple[Fact, ...]:
    """Inscribe all who asked, in the order of the list they stand on; one who waits already is left out.

    Raises:
        Refusal: ``requests.none`` where nobody is new, or why one of them cannot be inscribed.
    """
    made: list[Fact] = []
    for each in asked:
        facts = _inscribed(conference, at, each)
        conference = fold(facts, conference)
        made.extend(facts)
    if not made:
        raise Refusal("requests.none")
    return tuple(made)


def _inscribed(conference: Conference, at: datetime, asked: Asked) -> tuple[Fact, ...]:
    try:
        return inscribe(
            conference,
            at,
            asked.delegation,
            asked.items,
            capacity=asked.capacity,
            on_behalf_of=asked.on_behalf_of,
            person=asked.person,
            title=asked.title,
            level=asked.level,
            language=asked.language,
            requested=asked.requested,
            channel=asked.channel,
            mode=asked.mode,
            note=asked.note,
        )
    except Refusal as refusal:
        if refusal.reason == "request.twice":
            return ()
        raise


def inscribe_unlisted(
    conference: Conference,
    at: datetime,
    name: str,
    category: str,
    purpose: str = "main",
    items: tuple[ItemNumber, ...] = (),
) -> tuple[Fact, ...]:
    """Seat somebody whom no list of delegations names, and inscribe them: one entry, one undo."""
    seating = seat_unlisted(conference, at, name, category)
    seated = fold((seating,), conference)
    return (seating, *inscribe(seated, at, seating.delegation, items, purpose))
