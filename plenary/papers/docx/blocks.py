"""Write the blocks of a paper into a word-processing file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import singledispatch

from docx.oxml.table import CT_Tbl
from docx.oxml.text.paragraph import CT_P
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from plenary.papers import tree
from plenary.papers.columns import wide
from plenary.papers.docx import styles
from plenary.papers.docx.numbering import HEADINGS, NONE, PARAGRAPHS, put
from plenary.papers.docx.pen import Pen
from plenary.papers.docx.tables import bars, table
from plenary.papers.keeping import held
from plenary.papers.numbering import labelled

_STYLES = {
    "body": styles.PARAGRAPH,
    "plain": styles.PLAIN,
    "centred": styles.PLAIN,
    "small": styles.SMALL,
    "quote": styles.QUOTE,
}


SPELT = (1, 2)
"""The levels of headings that are counted in words in Arabic: first, second; alif, ba."""


def write(pen: Pen, blocks: Sequence[tree.Block]) -> None:
    """Write blocks in turn at the end of the file."""
    for (label, block), hold in zip(labelled(blocks, pen.language), held(blocks), strict=True):
        pen.label, pen.hold = label, hold
        write_block(block, pen)


def _below_table(pen: Pen) -> CT_P | None:
    """Give the empty line below a table that was written last: where the table fills its page, it would be one of its own."""
    last = pen.document.element.body[-1].getprevious()
    if not isinstance(last, CT_P) or last.r_lst:
        return None
    above = last.getprevious()
    return last if isinstance(above, CT_Tbl) else None


@singledispatch
def write_block(block: tree.Block, pen: Pen) -> None:
    """Write one block at the end of the file."""
    raise TypeError(type(block), pen)


@write_block.register
def _heading(block: tree.Heading, pen: Pen) -> None:
    # Arabic chapters are counted in words, for which the format has no name: they are written out.
    spelt = block.numbered and pen.language == "ar" and block.level in SPELT
    words = (tree.Run(f"{pen.label}\t"), *block.text) if spelt else block.text
    written = pen.add(f"Heading {block.level}", words)
    put(written, HEADINGS if block.numbered and not spelt else NONE, block.level - 1)
    if spelt:
        hang = max(styles.INDENT, Pt(wide(pen.label, styles.HEADINGS[block.level][0]) + _GAP))
        written.paragraph_format.left_indent, written.paragraph_format.first_line_indent = hang, -hang
    elif not block.numbered:
        written.paragraph_format.left_indent = Pt(0)
    pen.keep(written)


@write_block.register
def _paragraph(block: tree.Paragraph, pen: Pen) -> None:
    # Word counts no bis and ter: such a label is written out.
    words = (tree.Run(f"{pen.label}\t"), *block.text) if block.alternative else block.text
    written = pen.add(_STYLES[block.style], words)
    if block.alternative:
        put(written, NONE)
        # With the number some programs take the edge of the text away.
        written.paragraph_format.left_indent = styles.INDENT
        written.paragraph_format.first_line_indent = Pt(0)
        after = styles.INDENT + Pt(max(_HANG, wide(pen.label, _TEXT) + _GAP))
        written.paragraph_format.tab_stops.add_tab_stop(after)
    elif block.numbered:
        put(written, PARAGRAPHS)
    pen.keep(written)


@write_block.register
def _sub_paragraphs(block: tree.SubParagraphs, pen: Pen) -> None:
    pen.keep(*_letters(pen, block.items, pen.numbering.begin_letters(), 0))


def _letters(pen: Pen, items: tuple[tree.SubParagraph, ...], number: int, level: int) -> Iterator[Paragraph]:
    for item in items:
        written = pen.add(styles.SUB, item.text)
        put(written, number, level)
        yield written
        yield from _letters(pen, item.children, number, level + 1)


@write_block.register
def _entries(block: tree.Entries, pen: Pen) -> None:
    size = _TEXT * styles.WIDER if pen.language == "ar" else _TEXT
    hang = max([_HANG, *(wide(f"{entry.label} ", size) for entry in block.items)])
    listed = []
    for entry in block.items:
        written = pen.add(styles.ENTRY, (tree.Run(f"{entry.label}\t"), *entry.text))
        written.paragraph_format.left_indent = styles.INDENT + Pt(_HANG * (entry.level + 1) + hang)
        written.paragraph_format.first_line_indent = Pt(-hang)
        listed.append(written)
    pen.keep(*listed)


_HANG, _TEXT, _GAP = 26, 10, 6
"""Points by which lists are moved in, of their letters, and between a long label and its text."""


@write_block.register
def _placeholder(block: tree.Placeholder, pen: Pen) -> None:
    written = pen.add(styles.PLACEHOLDER, tree.text(block.text))
    pen.keep(written)
    pen.enclose(block.key, written._p)  # noqa: SLF001 - the library has no controls


@write_block.register
def _page_break(_block: tree.PageBreak, pen: Pen) -> None:
    _end_table(pen)
    pen.turning = True


def _end_table(pen: Pen) -> None:
    """Let a page that is turned end with its table."""
    line = _below_table(pen)
    if line is not None:
        pen.document.element.body.remove(line)


@write_block.register
def _annex(block: tree.Annex, pen: Pen) -> None:
    _end_table(pen)
    titles = [pen.add(styles.ANNEX, block.title)]
    if block.subtitle:
        under = pen.add("Heading 2", block.subtitle)
        put(under, NONE, 1)
        under.paragraph_format.left_indent = styles.INDENT
        titles.append(under)
    pen.keep(*titles)


@write_block.register
def _table(block: tree.Table, pen: Pen) -> None:
    table(block, pen)


@write_block.register
def _bars(block: tree.Bars, pen: Pen) -> None:
    bars(block, pen)
