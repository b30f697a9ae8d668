"""The forms in which a report goes out: the draft whole or in parts, the final form, the table of amendments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from plenary.papers.report.amendments import amendment_table
from plenary.papers.report.draft import draft_report, split_report
from plenary.papers.seal import beside, edited, write_sealed_together
from plenary.papers.tree import Paper
from plenary.papers.views.meeting import ReportView
from plenary.papers.views.resolved import report_view
from plenary.papers.writers import render
from plenary.proceedings.proceedings import Proceedings
from plenary.tongue import Tongue

DRAFT, PARTS, FINAL, AMENDMENTS = "draft", "parts", "final", "amendments"
_FORMS: dict[str, Callable[[ReportView], tuple[Paper, ...]]] = {
    DRAFT: lambda view: (draft_report(view),),
    PARTS: split_report,
    FINAL: lambda view: (draft_report(view),),
    AMENDMENTS: lambda view: (amendment_table(view),),
}


def report_papers(proceedings: Proceedings, tongue: Tongue, form: str, size: str = "A4") -> tuple[Paper, ...]:
    """Draw the report up in one of its forms, on sheets of a size; only that in parts has several papers."""
    return _FORMS[form](report_view(proceedings.now, proceedings, tongue, final=form == FINAL, size=size))


def paths_of(path: Path, parts: int) -> tuple[Path, ...]:
    """Give the names of the files of so many parts: report.docx, report-Add.1.docx and so on."""
    return (path, *(path.with_stem(f"{path.stem}-Add.{part}") for part in range(1, parts)))


def place_beside(path: Path, parts: int) -> Path | None:
    """Give where the first of so many parts would go that was edited by hand; None where none was."""
    found = next((each for each in paths_of(path, parts) if edited(each)), None)
    return beside(found) if found else None


def write_parts(papers: Sequence[Paper], path: Path) -> tuple[Path, ...]:
    """Write the papers of a report as files, all of them or none; give where they stand.

    Raises:
        Unreadable: no writer has the form that the path ends in.
        Trouble: ``paper.not-written``.
    """
    made = [render(paper, path.suffix, path) for paper in papers]
    return write_sealed_together(list(zip(made, paths_of(path, len(papers)), strict=True)))
