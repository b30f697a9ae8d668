"""Speak of a whole record: who was seated by an entry that was struck keeps the name it had."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from plenary.fact import DelegationCode
from plenary.facts.roster import DelegationSeated
from plenary.proceedings.proceedings import Proceedings
from plenary.roster.roster import Seat
from plenary.sentence import Speech
from plenary.tongue import Tongue


def speech_of(proceedings: Proceedings, tongue: Tongue) -> Speech:
    """Give a speech that knows the name of everybody who was ever seated."""
    now = proceedings.now
    seats = {**dict(_ever_seated(proceedings)), **now.roster.seats}
    return Speech(tongue, replace(now, roster=replace(now.roster, seats=seats)))


def _ever_seated(proceedings: Proceedings) -> Iterator[tuple[DelegationCode, Seat]]:
    for entry in proceedings.entries:
        for fact in entry.facts:
            if isinstance(fact, DelegationSeated):
                yield fact.delegation, Seat(fact.delegation, fact.names, fact.category)
