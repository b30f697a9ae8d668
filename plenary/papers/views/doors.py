"""Tell which statements were made behind closed doors, whenever they were entered: nothing is told of them."""

from __future__ import annotations

from datetime import datetime

from plenary.fact import StatementId
from plenary.facts.floor import FloorGiven, StatementRecordedLate
from plenary.facts.meetings import MeetingCalledToOrder, MeetingMadePublic
from plenary.proceedings.queries import Moment


class Doors:
    """Keeps since when meetings were public or private, and the statements that were made in private."""

    def __init__(self) -> None:
        self.private: set[StatementId] = set()
        self._closed: list[tuple[datetime, bool]] = []

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        fact = moment.fact
        if isinstance(fact, MeetingCalledToOrder):
            self._closed.append((fact.at, False))
        elif isinstance(fact, MeetingMadePublic):
            self._closed.append((fact.at, not fact.public))
        elif (isinstance(fact, FloorGiven) and not moment.in_public) or (
            isinstance(fact, StatementRecordedLate) and self._closed_at(fact.start)
        ):
            self.private.add(fact.statement)

    def _closed_at(self, instant: datetime) -> bool:
        return next((closed for since, closed in reversed(self._closed) if since <= instant), False)
