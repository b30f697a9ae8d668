"""Set what stands above and around the text: the masthead, running heads, page numbers, the job number."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer, Table
from reportlab.platypus import Paragraph as SetParagraph

from plenary.papers.pdf_type import BLACK, MARGIN, by_family, face, family, main_family, markup, style
from plenary.papers.tree import Masthead, Paper, Run, Text, text

_SMALL = 8.5
_LARGE_SYMBOL = 17


def masthead(head: Masthead, language: str, width: float) -> Iterator[Flowable]:
    """Set the masthead: the organization and the symbol, a rule, the organ and its lines, a heavy rule."""
    top = Table(
        [[
            SetParagraph(markup(text(head.organization), language), style("organization", language)),
            SetParagraph(_symbol(head.symbol, language), style("symbol", language)),
        ]],
        colWidths=[width * 0.4, width * 0.6],
    )  # fmt: skip
    top.setStyle([*_BARE, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("LINEBELOW", (0, 0), (-1, 0), 0.6, BLACK)])
    below = Table(
        [[
            SetParagraph(markup(text(head.organ), language, bold=True), style("organ", language)),
            [SetParagraph(_line(line, language), style("corner", language)) for line in head.lines],
        ]],
        colWidths=[width * 0.68, width * 0.32],
    )  # fmt: skip
    below.setStyle([*_BARE, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, 0), 1.4, BLACK)])
    yield from (top, below, Spacer(0, 8))


_BARE = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
]


def _line(line: str, language: str) -> str:
    return markup(text(line), language) if line else "&nbsp;"


def _symbol(symbol: Text, language: str) -> str:
    """The leading organ of a symbol is set large, as on every document."""
    words = "".join(run.text for run in symbol)
    leading, stroke, rest = words.partition("/")
    if not stroke or any(run.key for run in symbol):
        return markup(symbol, language)
    return f'<font size="{_LARGE_SYMBOL}">{escape(leading)}</font>{escape(stroke + rest)}'


def furniture(canvas: Canvas, paper: Paper, page: int, pages: int) -> None:
    """Draw what stands around the text of a page: even pages to the left, odd ones to the right."""
    wide, high = paper_size(canvas)
    odd = page % 2 == 1
    if page > 1 and paper.furniture.running:
        _draw(canvas, paper.furniture.running, wide, high - 48, paper.language, right=odd)
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, high - 54, wide - MARGIN, high - 54)
    if page > 1 or not paper.masthead:
        _draw(canvas, f"{page}/{pages}", wide, 36, paper.language, right=odd, bold=True)
    if page == 1 and paper.furniture.job_number:
        _draw(canvas, paper.furniture.job_number, wide, 36, paper.language, right=False)


def paper_size(canvas: Canvas) -> tuple[float, float]:
    """Give width and height of the page in points."""
    wide, high = canvas._pagesize  # noqa: SLF001 - the library has no other way
    return wide, high


def _draw(
    canvas: Canvas, words: str, wide: float, height: float, language: str, *, right: bool, bold: bool = False
) -> None:
    dressed = [
        (face(family(name), Run("", bold=bold)), part)
        for name, part in by_family(words, main_family(language))
    ]
    length = sum(pdfmetrics.stringWidth(part, name, _SMALL) for name, part in dressed)
    place = wide - MARGIN - length if right else MARGIN
    for name, part in dressed:
        canvas.setFont(name, _SMALL)
        canvas.drawString(place, height, part)
        place += pdfmetrics.stringWidth(part, name, _SMALL)
