"""Two statements are never made at once: whoever had the floor at a time is named."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from plenary.floor.floor import Floor
from plenary.floor.statement import Made
from plenary.refusal import Refusal


def free_between(floor: Floor, begins: datetime, ends: datetime) -> None:
    """Let a time pass in which nobody had the floor (instants in UTC).

    Raises:
        Refusal: ``statement.overlaps``, naming who had it and when.
    """
    for each in _all(floor, ends):
        if each.meets(begins, ends):
            raise overlap(each)


def overlap(made: Made) -> Refusal:
    """Give the refusal that names who had the floor."""
    return Refusal("statement.overlaps", delegation=made.delegation, start=made.begins, end=made.ends)


def _all(floor: Floor, now: datetime) -> Iterator[Made]:
    """Go through the statements made, and the one that is being made until now (UTC)."""
    yield from floor.made
    statement = floor.statement
    if statement is not None:
        yield Made(statement.delegation, statement.started, max(now, statement.started))


def overlapping(floor: Floor) -> Iterator[tuple[Made, Made]]:
    """Go through each two statements, neighbours by the time at which they begin, that overlap."""
    ends = max((each.ends for each in floor.made), default=None)
    made = sorted(_all(floor, ends) if ends else (), key=lambda each: (each.begins, each.ends))
    last: Made | None = None
    for each in made:
        if last is not None and last.meets(each.begins, each.ends):
            yield last, each
        if last is None or each.ends > last.ends:
            last = each
