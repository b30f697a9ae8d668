"""Set what stands above and around the text: the masthead, running heads, page numbers, the job number."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from plenary.papers.pdf.lines import draw_line
from plenary.papers.pdf.paragraphs import TaggedParagraph, mirrored, pieces, typeset
from plenary.papers.pdf.styles import BLACK, MARGIN, style
from plenary.papers.pdf.tables import Ruled
from plenary.papers.pdf.tags import Element
from plenary.papers.tree import Masthead, Paper, Text, text

_SMALL, _GUTTER = 8.5, 14
_LARGE_SYMBOL = 17


def masthead(head: Masthead, language: str, width: float) -> Iterator[Flowable]:
    """Set the masthead: the organization and the symbol, a rule, the organ and its lines, a heavy rule."""
    turn = -1 if mirrored(language) else 1
    heads: list[Flowable] = [
        typeset(text(head.organization), language, style("organization", language)),
        _symbol(head.symbol, language),
    ]
    top = Ruled([heads[::turn]], colWidths=[width * 0.46, width * 0.54][::turn])
    top.setStyle([*_BARE, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("LINEBELOW", (0, 0), (-1, 0), 0.6, BLACK)])
    # They run from the left and stand under the symbol: in Arabic at the end of their lines.
    dress = style("line-mirrored" if mirrored(language) else "line", language)
    parts: list[Flowable | list[Flowable]] = [
        typeset(text(head.organ), language, style("organ", language), bold=True),
        [typeset(text(line or "\u00a0"), language, dress) for line in head.lines],
    ]
    below = Ruled([parts[::turn]], colWidths=[width * 0.68, width * 0.32][::turn])
    below.setStyle([
        *_BARE,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("RIGHTPADDING", (0, 0), (0, 0), _GUTTER),
        ("LINEBELOW", (0, 0), (-1, 0), 1.4, BLACK),
    ])  # fmt: skip
    yield from (top, below, Spacer(0, 8))


_BARE = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
]


def _symbol(symbol: Text, language: str) -> Flowable:
    """The leading organ of a symbol is set large, as on every document; a symbol is never turned."""
    words = "".join(run.text for run in symbol)
    leading, stroke, rest = words.partition("/")
    if not stroke or any(run.key for run in symbol):
        return typeset(symbol, language, style("symbol-open", language))
    dress = style("symbol-mirrored" if mirrored(language) else "symbol", language)
    laid = TaggedParagraph(
        f'<font size="{_LARGE_SYMBOL}">{escape(leading)}</font>{escape(stroke + rest)}', dress
    )
    laid.tag = Element("P")
    return laid


def furniture(canvas: Canvas, paper: Paper, page: int) -> None:
    """Draw what stands around the text of a page, at its outer edge.

    Of how many it is a page is known at the end only: its number is a form, drawn by ``count``.
    """
    wide, high = paper_size(canvas)
    if page > 1 and paper.furniture.running:
        _draw(
            canvas, paper.furniture.running, wide, high - 48, paper.language, right=_outer_right(page, paper)
        )
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, high - 54, wide - MARGIN, high - 54)
    if page > 1 or not paper.masthead:
        canvas.doForm(_form(page))
    if page == 1 and paper.furniture.job_number:
        _draw(canvas, paper.furniture.job_number, wide, 36, paper.language, right=False)


def count(canvas: Canvas, paper: Paper, pages: int) -> None:
    """Draw the numbers of all pages, once it is known how many there are."""
    wide, high = paper_size(canvas)
    for page in range(2 if paper.masthead else 1, pages + 1):
        canvas.beginForm(_form(page), 0, 0, wide, high)
        _draw(canvas, f"{page}/{pages}", wide, 36, paper.language, right=_outer_right(page, paper), bold=True)
        canvas.endForm()


def _outer_right(page: int, paper: Paper) -> bool:
    """Tell whether a page is bound at its left edge: an odd one is, but where pages are turned from the right."""
    return (page % 2 == 1) != mirrored(paper.language)


def _form(page: int) -> str:
    return f"page-{page}"


def paper_size(canvas: Canvas) -> tuple[float, float]:
    """Give width and height of the page in points."""
    wide, high = canvas._pagesize  # noqa: SLF001 - the library has no other way
    return wide, high


def _draw(
    canvas: Canvas, words: str, wide: float, height: float, language: str, *, right: bool, bold: bool = False
) -> None:
    line = pieces(text(words), language, _SMALL, bold=bold)
    place = wide - MARGIN - sum(piece.wide for piece in line) if right else MARGIN
    draw_line(canvas, line, place, height, rtl=mirrored(language))
