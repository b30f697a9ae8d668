"""How long the report of a session of four meetings takes, from the proceedings to the bytes of a file, in six languages."""

from __future__ import annotations

import io
import json
from functools import partial
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Paragraph as Bare
from reportlab.platypus import SimpleDocTemplate

from plenary.console.opened import proceedings_of
from plenary.console.sample import sample
from plenary.papers.pdf.styles import style
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paper, Paragraph, text
from plenary.papers.views.resolved import report_view
from plenary.papers.writers import render
from plenary.proceedings.proceedings import Proceedings
from plenary.tongue import LANGUAGES, Tongue
from tests.benchmarks.figures import Figure, ratio_to, timed, took
from tests.benchmarks.memory import said

TIMES = 5
MOST = {".docx": 1000.0, ".pdf": 1500.0}
"""Milliseconds, in the slowest of the six languages."""


GROWN = """
import gc, json
from plenary.papers.writers import render
from tests.benchmarks.reporting import long_paper

def now():
    gc.collect()
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 2**10

paper, held = long_paper("ar"), []
for _ in range(6):
    render(paper, ".pdf")
    held.append(now())
render(long_paper("ar", 400), ".pdf")
print(json.dumps([held[0], held[-1], peak()]))
"""
"""Memory in megabytes after the first and the sixth paper of a hundred pages, and at most for one of four hundred."""
MOST_GROWN, MOST_MEMORY = 1.05, 200.0

RATIOS = {"en": 2.0, "ar": 12.0}
"""So many times what the bare typesetter takes for as many pages of English."""
PARAGRAPHS = {"en": 560, "ar": 750}
"""So many paragraphs fill a hundred pages."""
LONG = {
    "en": "At its 1st and 2nd meetings, on 1 October 2009, the Working Group considered agenda item 2, entitled "
    "“Review of needs” (CTOC/COP/WG.2/2009/2). Statements were made by the representatives of Egypt and Mexico. "
    * 3,
    "ar": "نظر الفريق العامل، في جلستيه الأولى والثانية المعقودتين في 1 تشرين الأول/أكتوبر 2009، في البند 2 من جدول "
    "الأعمال (CTOC/COP/WG.2/2009/2). وألقى كلمة كل من ممثلي الأرجنتين والسويد ومصر والمكسيك. " * 3,
}


def benchmark(folder: Path) -> list[Figure]:
    """Measure the report of the sample as Word and as PDF; of each language the first is not counted."""
    path = folder / "reported.plenary"
    sample(path)
    proceedings = proceedings_of(path)
    return [*(_figure(proceedings, suffix) for suffix in MOST), *map(_long, RATIOS), *_memory(path)]


def _memory(path: Path) -> list[Figure]:
    """Measure in a process of its own; elsewhere than on Linux nothing tells how much is held now."""
    if not Path("/proc/self/status").exists():
        return []
    first, last, peak = json.loads(said(GROWN, path))
    kept = last / first
    return [
        Figure(
            "memory after six papers of a hundred pages, to that after one",
            last, last, unit="MB", says=f"{kept:.2f} times", found=kept, limit=MOST_GROWN,
        ),
        Figure(
            "memory of four hundred pages as .pdf, ar, at its peak",
            peak, peak, unit="MB", says=f"{peak:.0f} MB", found=peak, limit=MOST_MEMORY,
        ),
    ]  # fmt: skip


def _long(code: str) -> Figure:
    """Measure a long paper against the bare typesetter on the same number of pages of English."""
    paper = long_paper(code)
    _bare()
    times, bare = zip(
        *((timed(partial(render, paper, ".pdf")), timed(_bare)) for _ in range(TIMES)), strict=True
    )
    return ratio_to(f"a hundred pages as .pdf, {code}", times, bare, RATIOS[code])


def long_paper(code: str, pages: int = 100) -> Paper:
    """Give a paper of about so many pages."""
    count = PARAGRAPHS[code] * pages // 100
    blocks = tuple(Paragraph(text(f"{number} {LONG[code]}")) for number in range(count))
    return Paper(text("Report"), language=code, blocks=blocks)


def _bare() -> None:
    dress = style("body", "en")
    story = [Bare(f"{number} {LONG['en']}", dress) for number in range(PARAGRAPHS["en"])]
    SimpleDocTemplate(io.BytesIO(), pagesize=A4).build(story)


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
