"""Agendas of fifty pages, as Word and as PDF, to be read against the clock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import docx
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

ITEMS, PARAGRAPHS = 40, 11
SENTENCE = (
    "In its decision 4/{0}, the Conference requested the Secretariat to report on item {0} and took note of "
    "document XX/WG.9/2026/{1}, in which the experience of States with the measures described is set out. "
)
HEAD = (
    "XX/WG.9/2026/1",
    "Distr.: General",
    "2 February 2026",
    "Original: English",
    "Working Group on Coastal Data",
    "Vienna, 4–8 May 2026",
    "Provisional agenda and annotations",
)


def _lines() -> Iterator[str]:
    yield from HEAD
    yield from (f"{number}. Coastal matters of kind {number}." for number in range(1, ITEMS + 1))
    yield "Annotations"
    for number in range(1, ITEMS + 1):
        yield f"{number}. Coastal matters of kind {number}"
        yield from (SENTENCE.format(number, part + 2) * 2 for part in range(PARAGRAPHS))
        yield "Documentation"
        yield f"Note by the Secretariat on matters of kind {number} (XX/WG.9/2026/{number + 1})"
    yield "Annex"
    yield "Proposed organization of work"


def _rows() -> list[tuple[str, str, str]]:
    rows = [("Date and time", "Agenda item", "Title or description")]
    for day in range(4, 9):
        rows.append((f"{day} May", "", ""))
        for half, when in enumerate(("10 a.m.–1 p.m.", "3–6 p.m.")):
            for part in range(4):
                number = (day - 4) * 8 + half * 4 + part + 1
                rows.append(("" if part else when, str(number), f"Coastal matters of kind {number}"))
    return rows


def as_word(path: Path) -> Path:
    """Write the long agenda with its table as a Word document."""
    document = docx.Document()
    for line in _lines():
        document.add_paragraph(line)
    table = document.add_table(0, 3)
    for row in _rows():
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.save(str(path))
    return path


def as_pdf(path: Path) -> Path:
    """Write the long agenda with its table in columns as a PDF."""
    style = getSampleStyleSheet()["BodyText"]
    style.spaceAfter = 8
    story = [Paragraph(escape(line), style) for line in _lines()]
    SimpleDocTemplate(str(path)).build([*story, Table(_rows(), colWidths=(110, 70, 250))])
    return path
