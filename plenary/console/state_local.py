"""Say instants and names as one conference does, at one instant, in one tongue."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct

from plenary.conference import Conference
from plenary.console.words import said_at
from plenary.fact import DelegationCode
from plenary.tongue import Tongue

Json = dict[str, Any]


class Local(Struct, frozen=True):
    """A conference, the tongue of its names, and the instant (UTC) at which it is looked at."""

    conference: Conference
    tongue: Tongue
    instant: datetime

    def said(self, instant: datetime | None) -> str | None:
        """Give an instant in the time of the place, with its offset."""
        return said_at(instant, self.conference.body) if instant is not None else None

    def delegation(self, code: DelegationCode) -> Json:
        """Give a delegation by its code and the name that it has here."""
        seat = self.conference.roster.seats.get(code)
        return {"delegation": code, "name": seat.name(self.tongue.code) if seat else code}
