"""How long the reader takes for the seed and for fifty pages, without the start of the program."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from plenary.intake.agendas import read
from tests.benchmarks.figures import Figure, took
from tests.benchmarks.long_agendas import as_pdf, as_word

ROOT = Path(__file__).resolve().parents[2]
SEED = sorted((ROOT.parent / "shared" / "seed").glob("*.txt"))
TWIN = ROOT / "tests" / "data" / "agendas" / "twin-en-annex.txt"
"""What is read where the seed is not at hand: the same layout in words of our own."""

TIMES = 60
COLD = 5
MOST_FIRST, MOST, MOST_WORD, MOST_PDF = 50.0, 50.0, 500.0, 3000.0
"""Milliseconds of the processor: what else the machine does meanwhile says nothing about the reader."""

FIRST = """
import sys, time
from pathlib import Path
from plenary.intake.agendas import read
started = time.process_time()
read([Path(sys.argv[1])])
print((time.process_time() - started) * 1000)
"""


def benchmark(folder: Path) -> list[Figure]:
    """Measure the first reading of a new process, readings that follow, and long documents."""
    document = SEED[0] if SEED else TWIN
    name = "the seed" if SEED else f"{TWIN.name} (the seed is not here)"
    first = [_first(document) for _ in range(COLD)]
    again = [_used(document) for _ in range(TIMES)]
    word, pdf = as_word(folder / "long.docx"), as_pdf(folder / "long.pdf")
    return [
        _figure(f"{name}, read first in a process", first, MOST_FIRST),
        _figure(f"{name}, read again", again, MOST),
        _figure("50 pages of Word", [_used(word) for _ in range(COLD)], MOST_WORD),
        _figure("50 pages of PDF", [_used(pdf) for _ in range(COLD)], MOST_PDF),
    ]


def _used(document: Path) -> float:
    started = time.process_time()
    read([document])
    return (time.process_time() - started) * 1000


def _first(document: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", FIRST, str(document)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def _figure(what: str, times: list[float], limit: float) -> Figure:
    p50, p99 = took(times)
    return Figure(what, p50, p99, says=f"p99 {p99:.0f} ms", found=p99, limit=limit)
