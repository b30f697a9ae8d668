"""The conference with everybody who was ever seated: whoever is told of must have a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.facts.roster import DelegationSeated
from plenary.proceedings.entry import Entry
from plenary.roster.roster import Seat


def with_everybody(now: Conference, entries: Iterable[Entry]) -> Conference:
    """Give the conference as it is, with the seats that an entry gave which was struck."""
    seats = {**dict(_ever_seated(entries)), **now.roster.seats}
    return replace(now, roster=replace(now.roster, seats=seats))


def _ever_seated(entries: Iterable[Entry]) -> Iterator[tuple[DelegationCode, Seat]]:
    for entry in entries:
        for fact in entry.facts:
            if isinstance(fact, DelegationSeated):
                yield fact.delegation, Seat(fact.delegation, fact.names, fact.category)
