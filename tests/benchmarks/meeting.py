"""A meeting that goes on for as long as anybody wants to measure it: one act after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import cycle
from typing import Any

from plenary.acts import agenda, languages, meetings, papers, requests, statements
from plenary.archive.line import Keeper
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.fact import DelegationCode
from plenary.roster.directory import directory
from tests.desks import new_desk

WAITING = 12
"""So many delegations always wait on the list."""

_LISTED = directory(date(2009, 10, 1))
STATES = tuple(each for each in _LISTED if each.startswith("state:"))[:60]

Step = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]


def _statement(delegation: DelegationCode) -> Iterator[Step]:
    """Give the acts of one statement, as a day has them."""
    yield requests.inscribe, (delegation,), {}
    yield statements.give_floor, (), {}
    yield statements.set_statement_language, ("fr",), {}
    yield papers.message_chair, ("Five minutes to the end of the meeting",), {}
    yield languages.set_language, ("ru",), {"quality": "degraded"}
    yield statements.pause_statement, (), {}
    yield statements.resume_statement, (), {}
    yield statements.extend_statement, (1,), {}
    yield languages.set_language, ("ru",), {}
    yield statements.end_statement, (), {}


class LongMeeting:
    """A desk in an open meeting with a list of speakers, and the acts that follow."""

    def __init__(self, archive: Keeper | None = None) -> None:
        self.desk: Desk = new_desk(archive)
        self.desk.perform(meetings.call_to_order)
        self.desk.perform(agenda.take_up, ("2",))
        for delegation in STATES[:WAITING]:
            self.desk.perform(requests.inscribe, delegation)
        following = cycle((*STATES[WAITING:], *STATES[:WAITING]))
        self._steps = (step for delegation in following for step in _statement(delegation))

    def following(self) -> Step:
        """Give the next act with its arguments; the clock has moved by a few seconds."""
        clock = self.desk.clock
        assert isinstance(clock, HandClock)
        clock.move(seconds=7)
        return next(self._steps)

    def step(self) -> Callable[[], object]:
        """Give the next act, ready to be performed."""
        act, values, named = self.following()
        return lambda: self.desk.perform(act, *values, **named)

    def kept_by(self, archive: Keeper) -> None:
        """Put all that was entered into an empty archive, and go on from there."""
        archive.write(0, self.desk._archive.read_since(0))
        self.desk = Desk(archive, self.desk.clock)

    def grow(self, entries: int) -> None:
        """Go on until there are so many entries."""
        while len(self.desk.proceedings) < entries:
            self.step()()
