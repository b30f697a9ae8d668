"""How much memory a long meeting takes, and how long it takes to open it, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from plenary.archive.file import Archive
from plenary.clock import HandClock
from tests.benchmarks.figures import Figure, alone, ratio_to, took
from tests.benchmarks.meeting import LongMeeting
from tests.desks import TEN

ROOT = Path(__file__).resolve().parents[2]
ENTRIES = 50_000
MOST = 300.0
"""Megabytes."""

OPEN = """
import json, resource, sqlite3, sys, time
from pathlib import Path
from plenary.archive.file import Archive
from plenary.clock import LiveClock
from plenary.desk import Desk

raw = time.perf_counter()
for body, in sqlite3.connect(sys.argv[1]).execute("SELECT body FROM line ORDER BY id"):
    json.loads(body)
began = time.perf_counter()
desk = Desk(Archive.open(Path(sys.argv[1])), LiveClock())
ended = time.perf_counter()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
print(json.dumps([(began - raw) * 1000, (ended - began) * 1000, peak, len(desk.proceedings)]))
"""
TIMES = 3


def benchmark(folder: Path) -> list[Figure]:
    """Write a long meeting, then open it several times."""
    path = folder / "long.plenary"
    written(path)
    raw, opened, peaks = [], [], []
    for _ in range(TIMES):
        least, whole, peak, entries = _opened(path)
        assert entries == ENTRIES, f"{entries} entries came back"
        raw.append(least)
        opened.append(whole)
        peaks.append(peak)
    p50, p99 = took(peaks)
    what = f"memory of a desk with {ENTRIES:,} entries, at its peak"
    return [
        alone(f"{ENTRIES:,} bodies read by SQLite and JSON alone", raw),
        ratio_to(f"{ENTRIES:,} entries opened", opened, raw, None),
        Figure(what, p50, p99, unit="MB", says=f"{p99:.0f} MB", found=p99, limit=MOST),
    ]


def written(path: Path) -> None:
    """Write a meeting file of so many entries: performed in memory, then kept at one stroke."""
    meeting = LongMeeting()
    meeting.grow(ENTRIES)
    with Archive.create(path, clock=HandClock(TEN)) as archive:
        meeting.kept_by(archive)


def _opened(path: Path) -> list[float]:
    command = [sys.executable, "-c", OPEN, str(path)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)
