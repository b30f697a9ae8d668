"""How long the report of a session of four meetings takes, from the proceedings to the bytes of a file, in six languages."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from plenary.console.opened import proceedings_of
from plenary.console.sample import sample
from plenary.papers.draft_report import draft_report
from plenary.papers.view_of import report_view
from plenary.papers.writers import render
from plenary.proceedings.proceedings import Proceedings
from plenary.tongue import LANGUAGES, Tongue
from tests.benchmarks.figures import Figure, timed, took

TIMES = 5
MOST = {".docx": 1000.0, ".pdf": 1500.0}
"""Milliseconds, in the slowest of the six languages."""


def benchmark(folder: Path) -> list[Figure]:
    """Measure the report of the sample as Word and as PDF; of each language the first is not counted."""
    path = folder / "reported.plenary"
    sample(path)
    proceedings = proceedings_of(path)
    return [_figure(proceedings, suffix) for suffix in MOST]


def _figure(proceedings: Proceedings, suffix: str) -> Figure:
    slowest: list[float] = []
    for code in LANGUAGES:
        made = partial(_made, proceedings, code, suffix)
        made()
        times = [timed(made) for _ in range(TIMES)]
        slowest = max(slowest, times, key=lambda each: sorted(each)[len(each) // 2] if each else 0.0)
    p50, p99 = took(slowest)
    what = f"report of four meetings as {suffix}, the slowest language"
    return Figure(what, p50, p99, says=f"p50 {p50:.0f} ms", found=p50, limit=MOST[suffix])


def _made(proceedings: Proceedings, code: str, suffix: str) -> bytes:
    return render(draft_report(report_view(proceedings.now, proceedings, Tongue(code))), suffix)
