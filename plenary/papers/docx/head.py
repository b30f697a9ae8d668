"""Write what stands above and around the text of a word-processing file: masthead, headers, footers."""

from __future__ import annotations

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.section import _BaseHeaderFooter
from docx.shared import Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from plenary.papers.docx import styles
from plenary.papers.docx.pen import Pen
from plenary.papers.docx.tables import share
from plenary.papers.docx.xml import border, element, field
from plenary.papers.tree import Masthead, Paper, Run, Text, text

_LARGE_SYMBOL = Pt(18)
_FROM_RULE = Pt(4)
_SMALL = Pt(8.5)
_SHARES = (0.46, 0.2, 0.34)
"""Of the width: the organization, what its organ and the symbol both reach into, and the lines of the distribution."""


def masthead(pen: Pen, head: Masthead) -> None:
    """Write the masthead as a table without borders but for its two rules."""
    table = pen.document.add_table(rows=2, cols=3)
    share(pen, table, _SHARES)
    (organization, *above), (*below, lines) = table.rows[0].cells, table.rows[1].cells
    symbol, organ = above[0].merge(above[-1]), below[0].merge(below[-1])
    _say(pen, organization, styles.LINE, text(Run(head.organization)), 6)
    _say(pen, symbol, styles.SYMBOL, _symbol(head.symbol), 6)
    _say(pen, organ, styles.ORGAN, text(head.organ), 12)
    _say(pen, lines, styles.LINE, text(*head.lines[:1]), 12)
    for line in head.lines[1:]:
        pen.say(lines.add_paragraph(style=styles.LINE), text(line))
    for paragraph in lines.paragraphs:
        # They are in Latin letters everywhere, under the symbol.
        _from_left(paragraph)
    for cell in (organ, lines):
        cell.paragraphs[0].paragraph_format.space_before = _FROM_RULE
        cell.paragraphs[-1].paragraph_format.space_after = _FROM_RULE
    pen.document.add_paragraph(style=styles.LINE)


def _symbol(symbol: Text) -> Text:
    words = "".join(run.text for run in symbol)
    leading, stroke, rest = words.partition("/")
    if not stroke or any(run.key for run in symbol):
        return symbol
    return (Run(leading), Run(stroke + rest))


def _say(pen: Pen, cell: _Cell, style: str, words: Text, rule: int) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = pen.document.styles[style]
    pen.say(paragraph, words)
    if style == styles.SYMBOL and len(words) == 2:
        paragraph.runs[0].font.size = _LARGE_SYMBOL
    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001 - the library has no borders
    properties.append(element("tcBorders", border("bottom", rule)))
    properties.append(element("vAlign", val="bottom" if rule < 12 else "top"))


def furniture(pen: Pen, paper: Paper) -> None:
    """Write headers and footers at the outer edge: even pages to the left, or to the right in Arabic; nothing over a masthead."""
    section = pen.document.sections[0]
    running = text(paper.furniture.running)
    section.different_first_page_header_footer = True
    left, right = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.RIGHT
    even, odd = (right, left) if paper.language == "ar" else (left, right)
    _edge(pen, section.header, running, odd)
    _edge(pen, section.even_page_header, running, even)
    _edge(pen, section.footer, (), odd, numbered=True)
    _edge(pen, section.even_page_footer, (), even, numbered=True)
    _edge(pen, section.first_page_header, (), left)
    if paper.masthead:
        _edge(pen, section.first_page_footer, text(paper.furniture.job_number), left)
    else:
        _edge(pen, section.first_page_footer, (), odd, numbered=True)


def _edge(
    pen: Pen, edge: _BaseHeaderFooter, words: Text, where: WD_ALIGN_PARAGRAPH, *, numbered: bool = False
) -> None:
    paragraph = edge.paragraphs[0]
    paragraph.alignment = where
    # 2/14 is read so in every language.
    _from_left(paragraph)
    pen.say(paragraph, words)
    if numbered:
        _count(paragraph)
    for run in paragraph.runs:
        run.font.size = _SMALL
        run.font.bold = numbered
        run._r.get_or_add_rPr().append(element("szCs", val=str(round(_SMALL.pt * 2))))  # noqa: SLF001


def _from_left(paragraph: Paragraph) -> None:
    """Let a paragraph begin at the left of the sheet, in a paper from the right too."""
    paragraph._p.get_or_add_pPr().append(element("bidi", val="0"))  # noqa: SLF001 - the library has no directions


def _count(paragraph: Paragraph) -> None:
    for part in field("PAGE"):
        paragraph._p.append(part)  # noqa: SLF001 - the library has no fields
    paragraph.add_run("/")
    for part in field("NUMPAGES"):
        paragraph._p.append(part)  # noqa: SLF001 - the library has no fields
