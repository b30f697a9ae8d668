"""The statements that were made, from when to when: kept beside the value, which holds the present alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import Struct

from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact
from plenary.facts.floor import StatementEnded, StatementRecordedLate
from plenary.floor.statement import Statement
from plenary.refusal import Refusal


class Made(Struct, frozen=True):
    """A statement that was made, from when to when (UTC): two of them cannot overlap."""

    delegation: DelegationCode
    begins: datetime
    ends: datetime

    def meets(self, begins: datetime, ends: datetime) -> bool:
        """Tell whether some of it lies between two instants (UTC)."""
        return self.begins < ends and begins < self.ends


def made_by(fact: Fact, before: Conference) -> tuple[Made, ...]:
    """Give the statement that was made with a fact, as the conference before it tells, or none."""
    statement = before.floor.statement
    if isinstance(fact, StatementEnded) and statement is not None:
        return (Made(statement.delegation, statement.started, fact.at),)
    if isinstance(fact, StatementRecordedLate):
        return (Made(fact.delegation, fact.start, fact.end),)
    return ()


def being_made(statement: Statement | None, now: datetime) -> Iterator[Made]:
    """Give the statement on the floor as if it were made until now (UTC), if there is one."""
    if statement is not None:
        yield Made(statement.delegation, statement.started, max(now, statement.started))


def overlapping(made: Iterable[Made]) -> Iterator[tuple[Made, Made]]:
    """Go through each two statements, neighbours by the time at which they begin, that overlap."""
    last: Made | None = None
    for each in sorted(made, key=lambda each: (each.begins, each.ends)):
        if last is not None and last.meets(each.begins, each.ends):
            yield last, each
        if last is None or each.ends > last.ends:
            last = each


def overlap(made: Made) -> Refusal:
    """Give the refusal that names who had the floor."""
    return Refusal("statement.overlaps", delegation=made.delegation, start=made.begins, end=made.ends)
