"""Write the blocks of a paper into a word-processing file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import singledispatch
from typing import cast

from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml.text.paragraph import CT_P
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Emu, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from plenary.papers import docx_styles as styles
from plenary.papers import tree
from plenary.papers.docx_notes import Footnotes
from plenary.papers.docx_numbering import HEADINGS, NONE, PARAGRAPHS, Numbering, put
from plenary.papers.docx_script import Stretch, stretches
from plenary.papers.docx_xml import border, control, element
from plenary.papers.numbering import labelled
from plenary.papers.tree import Text

_STYLES = {
    "body": styles.PARAGRAPH,
    "plain": styles.PLAIN,
    "centred": styles.PLAIN,
    "small": styles.SMALL,
    "quote": styles.QUOTE,
}


SPELT = (1, 2)
"""The levels of headings that are counted in words in Arabic: first, second; alif, ba."""


AUTHOR = "Plenary"
"""Who is in doubt."""


class Pen:
    """Writes into one file; it counts the controls and keeps the numbering."""

    def __init__(self, document: Document, language: str) -> None:
        self.document = document
        self.language = language
        self.numbering = Numbering(document, language)
        self.notes = Footnotes(document)
        self.controls = 0
        self.doubted: set[str] = set()
        self.label = ""

    def say(self, paragraph: Paragraph, runs: Text) -> Paragraph:
        """Write runs into a paragraph; a run that waits for a human becomes a control."""
        for run in runs:
            made = [self._dress(paragraph, run, stretch) for stretch in stretches(run, self.language)]
            if run.doubt:
                self._doubt(paragraph, run.doubt, len(made))
            if run.key:
                self.enclose(run.key, *made)
            if run.note:
                self._note(paragraph, run.note)
        return paragraph

    def _doubt(self, paragraph: Paragraph, doubt: str, runs: int) -> None:
        """Comment on the last runs; what is said of the same words is said once."""
        words = paragraph.runs[-runs:]
        if (said := "".join(each.text for each in words)) not in self.doubted:
            self.doubted.add(said)
            made = self.document.add_comment(words, author=AUTHOR, initials=AUTHOR[0])
            self.say(made.paragraphs[0], tree.text(doubt))

    def _note(self, paragraph: Paragraph, note: tree.Footnote) -> None:
        reference, written = self.notes.add(note.mark)
        paragraph._p.append(reference)  # noqa: SLF001 - the library has no footnotes
        self.say(Paragraph(cast("CT_P", written), self.document.part), note.text)

    @staticmethod
    def _dress(paragraph: Paragraph, run: tree.Run, stretch: Stretch) -> BaseOxmlElement:
        made = paragraph.add_run(_unbroken(stretch.words))
        made.bold = made.font.cs_bold = run.bold or None
        made.italic = made.font.cs_italic = run.italic or None
        made.font.rtl = stretch.from_right or None
        written = made._r  # noqa: SLF001 - the library has no languages
        if run.changed:
            written.get_or_add_rPr().append(element("shd", val="clear", color="auto", fill="DBE7F7"))
        if stretch.tag:
            written.get_or_add_rPr().append(element("lang", val=stretch.tag))
        return written

    def enclose(self, key: str, *written: BaseOxmlElement) -> None:
        """Put what was written into a control with the name of the place to be filled."""
        self.controls += 1
        made = control(key, self.controls)
        written[0].addprevious(made)
        for part in written:
            made[-1].append(part)

    def add(self, style: str, runs: Text) -> Paragraph:
        """Add a paragraph of a style at the end of the file."""
        return self.say(self.document.add_paragraph(style=style), runs)

    def write(self, blocks: Iterable[tree.Block]) -> None:
        """Write the blocks in turn."""
        for label, block in labelled(blocks, self.language):
            self.label = label
            write_block(block, self)


@singledispatch
def write_block(block: tree.Block, pen: Pen) -> None:
    """Write one block at the end of the file."""
    raise TypeError(type(block), pen)


def _unbroken(words: str) -> str:
    """Keep a double symbol on one line: Word would break it after its dash."""
    return words.replace("–E/", "–\u2060E/")


@write_block.register
def _heading(block: tree.Heading, pen: Pen) -> None:
    # Arabic chapters are counted in words, for which the format has no name: they are written out.
    spelt = block.numbered and pen.language == "ar" and block.level in SPELT
    words = (tree.Run(f"{pen.label}\t"), *block.text) if spelt else block.text
    written = pen.add(f"Heading {block.level}", words)
    put(written, HEADINGS if block.numbered and not spelt else NONE, block.level - 1)
    if spelt or not block.numbered:
        written.paragraph_format.left_indent = styles.INDENT
        written.paragraph_format.first_line_indent = -styles.INDENT if spelt else None


@write_block.register
def _paragraph(block: tree.Paragraph, pen: Pen) -> None:
    # Word counts no bis and ter: such a label is written out.
    words = (tree.Run(f"{pen.label}\t"), *block.text) if block.alternative else block.text
    written = pen.add(_STYLES[block.style], words)
    if block.alternative:
        put(written, NONE)
    elif block.numbered:
        put(written, PARAGRAPHS)
    if block.leads:
        written.paragraph_format.keep_with_next = True


@write_block.register
def _sub_paragraphs(block: tree.SubParagraphs, pen: Pen) -> None:
    _letters(pen, block.items, pen.numbering.begin_letters(), 0)


def _letters(pen: Pen, items: tuple[tree.SubParagraph, ...], number: int, level: int) -> None:
    for item in items:
        put(pen.add(styles.SUB, item.text), number, level)
        _letters(pen, item.children, number, level + 1)


@write_block.register
def _entries(block: tree.Entries, pen: Pen) -> None:
    for entry in block.items:
        written = pen.add(styles.ENTRY, (tree.Run(f"{entry.label}\t"), *entry.text))
        written.paragraph_format.left_indent = styles.INDENT + Pt(26 * (entry.level + 2))
        written.paragraph_format.first_line_indent = Pt(-26)


@write_block.register
def _placeholder(block: tree.Placeholder, pen: Pen) -> None:
    written = pen.add(styles.PLACEHOLDER, tree.text(block.text))
    pen.enclose(block.key, written._p)  # noqa: SLF001 - the library has no controls


@write_block.register
def _page_break(_block: tree.PageBreak, pen: Pen) -> None:
    pen.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


@write_block.register
def _annex(block: tree.Annex, pen: Pen) -> None:
    pen.add(styles.ANNEX, block.title)
    if block.subtitle:
        _heading(tree.Heading(2, block.subtitle, numbered=False), pen)


@write_block.register
def _table(block: tree.Table, pen: Pen) -> None:
    made = pen.document.add_table(rows=1, cols=len(block.columns))
    style = styles.LARGE if block.large else styles.CELL
    for cell, column in zip(made.rows[0].cells, block.columns, strict=True):
        _fill(pen, cell, tuple(tree.Run(run.text, bold=True) for run in column.heading), styles.CELL, (4, 12))
    made.rows[0]._tr.get_or_add_trPr().append(element("tblHeader"))  # noqa: SLF001
    for place, row in enumerate(block.rows):
        line = made.add_row()
        line._tr.get_or_add_trPr().append(element("cantSplit"))  # noqa: SLF001
        above = 8 if place in block.ruled else 0
        for cell, said in zip(line.cells, row, strict=True):
            _fill(pen, cell, said, style, (above, 2))
    share(pen, made, [column.width for column in block.columns])
    pen.document.add_paragraph(style=styles.CELL)


_SIGNS = {"used": "█", "lost": "▒", "ahead": "░"}
_SIGNS_WIDE = 18


@write_block.register
def _bars(block: tree.Bars, pen: Pen) -> None:
    """A picture stays one that can be edited: its bars are signs of a width that stands for their length."""
    rows = tuple(
        (
            bar.label,
            tree.text(
                "".join(_SIGNS[role] * round(_SIGNS_WIDE * part / block.full) for part, role in bar.parts)
            ),
            bar.figure,
        )
        for bar in block.bars
    )
    columns = tuple(tree.Column((), width) for width in (36, 42, 22))
    _table(tree.Table(columns, rows), pen)


def share(pen: Pen, table: Table, shares: Sequence[float]) -> None:
    """Give each column its share of the width between the margins, flush with the text."""
    section = pen.document.sections[0]
    width = int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0)
    table.autofit = False
    edge = "right" if pen.language == "ar" else "left"
    properties = table._tblPr  # noqa: SLF001 - the library has no tables from the right
    properties.append(element("tblCellMar", element(edge, w="0", type="dxa")))
    if pen.language == "ar":
        properties.append(element("bidiVisual"))
    for laid, part in zip(table.columns, shares, strict=True):
        laid.width = Emu(int(width * part / sum(shares)))
        for cell in laid.cells:
            cell.width = laid.width


def _fill(pen: Pen, cell: _Cell, runs: Text, style: str, lines: tuple[int, int]) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = pen.document.styles[style]
    pen.say(paragraph, runs)
    above, below = lines
    borders = [border("top", above)] if above else []
    cell._tc.get_or_add_tcPr().append(element("tcBorders", *borders, border("bottom", below)))  # noqa: SLF001
