"""How long the reader takes for the seed, without the start of the program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from plenary.intake.agendas import read
from tests.benchmarks.figures import Figure, timed, took

ROOT = Path(__file__).resolve().parents[2]
SEED = sorted((ROOT.parent / "shared" / "seed").glob("*.txt"))
TWIN = ROOT / "tests" / "data" / "agendas" / "twin-en-annex.txt"
"""What is read where the seed is not at hand: the same layout in words of our own."""

TIMES = 60
COLD = 5
MOST = 100.0
"""Milliseconds."""

FIRST = """
import sys, time
from pathlib import Path
from plenary.intake.agendas import read
started = time.perf_counter()
read([Path(sys.argv[1])])
print((time.perf_counter() - started) * 1000)
"""


def benchmark(_folder: Path) -> list[Figure]:
    """Measure the first reading of a new process, and readings that follow."""
    document = SEED[0] if SEED else TWIN
    name = "the seed" if SEED else f"{TWIN.name} (the seed is not here)"
    first = [_first(document) for _ in range(COLD)]
    again = [timed(lambda: read([document])) for _ in range(TIMES)]
    return [_figure(f"{name}, read first in a process", first), _figure(f"{name}, read again", again)]


def _first(document: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", FIRST, str(document)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def _figure(what: str, times: list[float]) -> Figure:
    p50, p99 = took(times)
    return Figure(what, p50, p99, says=f"p99 {p99:.0f} ms", found=p99, limit=MOST)
