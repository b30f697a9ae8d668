"""The figures of one conference together, and of several: a body looks at six years of its sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from plenary.conference import Conference
from plenary.measure.availability import Availability, availability
from plenary.measure.speaking import Speaking, speaking
from plenary.measure.utilisation import Utilisation, utilisation
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import statements


class Statistics(Struct, frozen=True):
    """What one meeting file tells, until an instant (UTC)."""

    conference: Conference
    at: datetime
    utilisation: Utilisation
    languages: tuple[Availability, ...]
    speaking: Speaking

    @property
    def year(self) -> int | None:
        """Give the year in which the conference met."""
        begins: date | None = self.conference.body.begins
        return begins.year if begins else None


def statistics(proceedings: Proceedings, now: datetime) -> Statistics:
    """Give the figures of a record as they stand at an instant (UTC)."""
    return Statistics(
        proceedings.now,
        now,
        utilisation(proceedings, now),
        availability(proceedings, now),
        speaking(statements(proceedings)),
    )


class Together(Struct, frozen=True):
    """Several conferences as one: the factor of all the time that was assigned to them."""

    held: int = 0
    assigned: timedelta = timedelta()
    lost: timedelta = timedelta()
    statements: int = 0

    @property
    def factor(self) -> float | None:
        """Give the utilisation factor of all of them in per cent, weighed by their time."""
        return 100 * ((self.assigned - self.lost) / self.assigned) if self.assigned else None


def together(several: Sequence[Statistics]) -> Together:
    """Sum the figures of several conferences."""
    return Together(
        held=sum(each.utilisation.held for each in several),
        assigned=sum((each.utilisation.assigned for each in several), timedelta()),
        lost=sum((each.utilisation.lost for each in several), timedelta()),
        statements=sum(each.speaking.all.statements for each in several),
    )
