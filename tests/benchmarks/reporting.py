"""How long the report of a session of four meetings takes, from the proceedings to the bytes of a file, in six languages."""

from __future__ import annotations

import io
from functools import partial
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Paragraph as Bare
from reportlab.platypus import SimpleDocTemplate

from plenary.console.opened import proceedings_of
from plenary.console.sample import sample
from plenary.papers.draft_report import draft_report
from plenary.papers.pdf_type import style
from plenary.papers.tree import Paper, Paragraph, text
from plenary.papers.view_of import report_view
from plenary.papers.writers import render
from plenary.proceedings.proceedings import Proceedings
from plenary.tongue import LANGUAGES, Tongue
from tests.benchmarks.figures import Figure, ratio_to, timed, took

TIMES = 5
MOST = {".docx": 1000.0, ".pdf": 1500.0}
"""Milliseconds, in the slowest of the six languages."""


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
    return [*(_figure(proceedings, suffix) for suffix in MOST), *map(_long, RATIOS)]


def _long(code: str) -> Figure:
    """Measure a long paper against the bare typesetter on the same number of pages of English."""
    blocks = tuple(Paragraph(text(f"{number} {LONG[code]}")) for number in range(PARAGRAPHS[code]))
    paper = Paper(text("Report"), language=code, blocks=blocks)
    _bare()
    times, bare = zip(
        *((timed(partial(render, paper, ".pdf")), timed(_bare)) for _ in range(TIMES)), strict=True
    )
    return ratio_to(f"a hundred pages as .pdf, {code}", times, bare, RATIOS[code])


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
