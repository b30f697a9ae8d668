"""One very full day: 400 statements by 193 delegations and 40 observers, on disk and in memory."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from datetime import date
from itertools import cycle, islice
from pathlib import Path

from plenary.acts import agenda, meetings, requests, statements, texts
from plenary.acts.lists import set_order
from plenary.archive.file import Archive
from plenary.archive.line import Keeper
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.fact import DelegationCode
from plenary.roster.directory import directory
from tests.benchmarks.figures import Figure, timed
from tests.desks import new_desk

STATEMENTS = 400
DELEGATIONS, OBSERVERS = 193, 40
WAITING = 25
"""So many wait on the list at any time."""
SECONDS = 20.0
"""The day is played in less than this."""
GROWTH = 1.2
"""An act of the last statements takes at most so many times as long as one of the first."""
_FIRST = 60
"""So many statements are the beginning of the day, and as many its end."""

_LISTED = directory(date(2009, 10, 1))
_STATES = [each for each in _LISTED if each.startswith("state:")]
_OTHERS = [each for each in _LISTED if each.startswith("entity:")]


def speakers() -> Iterator[DelegationCode]:
    """Give who speaks, as a debate mixes them: four States, then one observer, each again and again."""
    states = cycle(_STATES[:DELEGATIONS])
    observers = cycle(islice(cycle(_OTHERS), OBSERVERS))
    while True:
        yield from islice(states, 4)
        yield next(observers)


def play(archive: Keeper | None = None) -> tuple[float, list[list[float]]]:
    """Play the day; give the seconds of the whole, and the milliseconds of each act of each statement."""
    started = time.perf_counter()
    desk = new_desk(archive)
    clock = desk.clock
    assert isinstance(clock, HandClock)
    desk.perform(meetings.call_to_order)
    desk.perform(agenda.take_up, ("2",))
    coming = speakers()
    for each in islice(coming, WAITING):
        desk.perform(requests.inscribe, each)
    desk.perform(set_order, "region")
    took = []
    for each in islice(coming, STATEMENTS):
        clock.move(seconds=70)
        took.append(_statement(desk, each))
    return time.perf_counter() - started, took


def _statement(desk: Desk, coming: DelegationCode) -> list[float]:
    clock = desk.clock
    assert isinstance(clock, HandClock)
    inscribed: list[float] = []
    if not desk.conference.floor.waiting_of(coming):
        inscribed.append(timed(lambda: desk.perform(requests.inscribe, coming)))
    first = next(iter(desk.conference.floor.lists.values())).requests[0].id
    acts = [
        timed(lambda: desk.perform(texts.receive_text, first, ("en",))),
        timed(lambda: desk.perform(texts.give_text, first)),
        timed(lambda: desk.perform(statements.give_floor)),
    ]
    clock.move(seconds=40)
    acts += [
        timed(lambda: desk.perform(statements.set_statement_language, "fr")),
        timed(lambda: desk.perform(statements.end_statement)),
    ]
    return [*acts, *inscribed]


def benchmark(folder: Path) -> list[Figure]:
    """Play the day in memory and on disk, twice each; the better run of each tells."""
    figures = []
    for where, disk in (("in memory", False), ("on disk", True)):
        runs = []
        for number in range(2):
            archive = Archive.create(folder / f"{where} {number}.plenary") if disk else None
            runs.append(play(archive))
        whole, took = min(runs)
        figures.append(
            Figure(f"{STATEMENTS} statements {where}", whole, whole, "s", f"{whole:.1f} s", whole, SECONDS)
        )
        first = [each for acts in took[:_FIRST] for each in acts]
        last = [each for acts in took[-_FIRST:] for each in acts]
        ratio = statistics.median(last) / statistics.median(first)
        figures.append(
            Figure(
                f"an act at the end of that day {where}",
                statistics.median(last),
                max(last),
                says=f"{ratio:.2f} times",
                found=ratio,
                limit=GROWTH,
            )
        )
    return figures
