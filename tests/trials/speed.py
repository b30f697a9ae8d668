"""What an entry costs beside what the disk costs: raw durable commits and entries, turn by turn."""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from plenary.archive.connect import DURABLE
from plenary.archive.file import Archive
from plenary.archive.memory import MemoryArchive
from plenary.archive.wire import new_line
from plenary.facts.notices import ChairMessaged
from tests.trials.player import AT

TURNS = 400
REOPENED = 5_000


def trial(folder: Path) -> list[str]:
    """Measure; a figure is a figure, so nothing is ever wrong but a record that does not come back."""
    fact = ChairMessaged(at=AT, text="Five minutes to the end of the meeting")
    raw, archive, memory = _raw(folder / "raw.sqlite"), Archive.create(folder / "m.plenary"), MemoryArchive()
    took: dict[str, list[float]] = {"raw durable commit": [], "entry on disk": [], "entry in memory": []}
    for seen in range(TURNS):
        line = new_line(seen + 1, "message_chair", fact)
        took["raw durable commit"].append(
            _timed(lambda text=line.body: raw.execute("INSERT INTO line(body) VALUES (?)", [text]))
        )
        took["entry on disk"].append(_timed(lambda seen=seen, line=line: archive.write(seen, [line])))
        took["entry in memory"].append(_timed(lambda seen=seen, line=line: memory.write(seen, [line])))
    for name, times in took.items():
        print(
            f"{name}: p50 {_percentile(times, 50):.2f} ms, p99 {_percentile(times, 99):.2f} ms ({TURNS} times)"
        )
    archive.write(
        TURNS, [new_line(TURNS + number, "message_chair", fact) for number in range(1, REOPENED - TURNS + 1)]
    )
    archive.close()
    raw.close()
    return _reopened(folder / "m.plenary")


def _reopened(path: Path) -> list[str]:
    started = time.perf_counter()
    with Archive.open(path, write=False) as archive:
        lines = archive.read_since(0)
    print(f"{len(lines)} lines read back: {(time.perf_counter() - started) * 1000:.0f} ms")
    return [] if len(lines) == REOPENED else [f"{REOPENED} lines were entered, {len(lines)} came back"]


def _raw(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for name, value in DURABLE.items():
        connection.execute(f"PRAGMA {name} = {value}")
    connection.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, body TEXT)")
    return connection


def _timed(what: Callable[[], object]) -> float:
    started = time.perf_counter()
    what()
    return (time.perf_counter() - started) * 1000


def _percentile(times: list[float], percent: int) -> float:
    return statistics.quantiles(times, n=100)[percent - 1]
