"""How much memory a long meeting takes, and how long it takes to open it, each in a process of its own."""

from __future__ import annotations

import json
import os
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

PEAK = """
import resource, sys
from pathlib import Path

def peak():
    status = Path("/proc/self/status")
    if status.exists():
        # Not getrusage, which on Linux begins with the memory of whoever started the process.
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
"""
"""How much memory a process took at most, in megabytes."""

OPEN = """
import json, sqlite3, time
from plenary.archive.file import Archive
from plenary.clock import LiveClock
from plenary.desk import Desk

raw = time.perf_counter()
for body, in sqlite3.connect(sys.argv[1]).execute("SELECT body FROM line ORDER BY id"):
    json.loads(body)
began = time.perf_counter()
desk = Desk(Archive.open(Path(sys.argv[1])), LiveClock())
ended = time.perf_counter()
print(json.dumps([(began - raw) * 1000, (ended - began) * 1000, peak(), len(desk.proceedings)]))
"""
SHOW = """
from ui.start import main
if main(["--measure-start", sys.argv[1]]):
    sys.exit(1)
print(peak())
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
    shown = [float(said(SHOW, path).splitlines()[-1])]
    return [
        alone(f"{ENTRIES:,} bodies read by SQLite and JSON alone", raw),
        ratio_to(f"{ENTRIES:,} entries opened", opened, raw, None),
        _memory(f"memory of a desk with {ENTRIES:,} entries, at its peak", peaks),
        _memory(f"memory of the application with {ENTRIES:,} entries, at its peak", shown),
    ]


def _memory(what: str, peaks: list[float]) -> Figure:
    p50, p99 = took(peaks)
    return Figure(what, p50, p99, unit="MB", says=f"{p99:.0f} MB", found=p99, limit=MOST)


def written(path: Path) -> None:
    """Write a meeting file of so many entries: performed in memory, then kept at one stroke."""
    meeting = LongMeeting()
    meeting.grow(ENTRIES)
    with Archive.create(path, clock=HandClock(TEN)) as archive:
        meeting.kept_by(archive)


def _opened(path: Path) -> list[float]:
    return json.loads(said(OPEN, path))


def said(program: str, path: Path) -> str:
    """Give what a program writes that is run in a process of its own, with ``peak`` and the path as its argument."""
    done = subprocess.run(
        [sys.executable, "-c", PEAK + program, str(path)],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout
