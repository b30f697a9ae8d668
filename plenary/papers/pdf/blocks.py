"""Set the blocks of a paper as what the typesetter lays on pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak

from plenary.papers import tree
from plenary.papers.keeping import held
from plenary.papers.numbering import labelled, sub_label
from plenary.papers.pdf.bars import picture
from plenary.papers.pdf.keeping import keep
from plenary.papers.pdf.paragraphs import mirrored, typeset, wide
from plenary.papers.pdf.styles import GREY, INDENT, style
from plenary.papers.pdf.tables import Ruled, table
from plenary.papers.pdf.tags import Element
from plenary.papers.tree import SubParagraph, Text

_HANG = 26.0
_NUMBER_END = 24.0


def heading(set_one: Flowable, said: str, depth: int) -> Flowable:
    """Let a heading stand in the outline of the file, under the title of the paper; ``depth`` counts from 0."""
    set_one.outlined = (said, depth)
    set_one.tag.level = depth + 2
    return set_one


def flow(paper: tree.Paper, width: float) -> Iterator[Flowable]:
    """Set every block of a paper in turn, on lines of ``width`` points; a page is turned once, before what follows."""
    turning = False
    for (label, block), hold in zip(labelled(paper.blocks, paper.language), held(paper.blocks), strict=True):
        laid = list(set_block(block, label, paper.language, width))
        keep(laid, hold)
        for each in laid:
            if not isinstance(each, PageBreak):
                yield from [PageBreak()] if turning else []
                yield each
            turning = isinstance(each, PageBreak)


@singledispatch
def set_block(block: tree.Block, label: str, language: str, width: float) -> Iterator[Flowable]:
    """Set one block with its label."""
    raise TypeError(type(block), label, language, width)


@set_block.register
def _heading(block: tree.Heading, label: str, language: str, _width: float) -> Iterator[Flowable]:
    dress = style(f"heading{block.level}", language)
    if not block.numbered:
        dress = ParagraphStyle(f"{dress.name}-plain", parent=dress, leftIndent=0)
    elif label:
        dress = _labelled_style(dress, language, label)
    said = f"{label} {tree.plain(block.text)}".strip()
    yield heading(typeset(block.text, language, dress, label=label, bold=True), said, block.level - 1)


def _labelled_style(dress: ParagraphStyle, language: str, label: str) -> ParagraphStyle:
    """Let a label end before the text, or begin at the margin where it is a word: the text begins after it then."""
    if not mirrored(language):
        return ParagraphStyle(
            f"{dress.name}-labelled", parent=dress, bulletAnchor="end", bulletIndent=_NUMBER_END
        )
    first = max(0.0, wide(label, language, dress.fontSize) + _AFTER_LABEL - dress.leftIndent)
    return ParagraphStyle(f"{dress.name}-{label}", parent=dress, bulletIndent=0, firstLineIndent=first)


@set_block.register
def _paragraph(block: tree.Paragraph, label: str, language: str, _width: float) -> Iterator[Flowable]:
    dress = style(block.style, language)
    if not label:
        yield typeset(block.text, language, dress)
        return
    # A label such as 21 bis. may be wider than the place of a number.
    first = max(_HANG, wide(label, language, dress.fontSize) + _AFTER_LABEL)
    numbered = ParagraphStyle(
        f"{dress.name}-numbered", parent=dress, bulletIndent=dress.leftIndent, firstLineIndent=first
    )
    yield typeset(block.text, language, numbered, label=label)


@set_block.register
def _sub_paragraphs(
    block: tree.SubParagraphs, _label: str, language: str, _width: float
) -> Iterator[Flowable]:
    yield from _listed(_letters(block.items, 0, language))


def _letters(items: tuple[SubParagraph, ...], level: int, language: str) -> Iterator[Flowable]:
    for number, item in enumerate(items, 1):
        yield _hanging(sub_label(number, level, language), item.text, level + 1, language, _HANG - 4)
        yield from _letters(item.children, level + 1, language)


def _listed(lines: Iterable[Flowable]) -> Iterator[Flowable]:
    """Tag lines as one list; what is below another line is read after it."""
    laid = list(lines)
    for each in laid:
        each.tag.kind = "LBody"
    Element("L", *(Element("LI", each.tag) for each in laid))
    yield from laid


def _hanging(label: str, words: Text, level: int, language: str, hang: float) -> Flowable:
    dress = style("body", language, _HANG * level)
    hanging = ParagraphStyle(
        f"{dress.name}-hanging", parent=dress, leftIndent=dress.leftIndent + hang,
        bulletIndent=dress.leftIndent, spaceAfter=4,
    )  # fmt: skip
    return typeset(words, language, hanging, label=label)


_AFTER_LABEL, _BELOW_LIST = 6.0, 8.0
"""Points between the widest label of a list and its texts, and below its last one."""


@set_block.register
def _entries(block: tree.Entries, _label: str, language: str, _width: float) -> Iterator[Flowable]:
    size = style("body", language).fontSize
    widest = max((wide(entry.label, language, size) for entry in block.items), default=0.0)
    hang = max(_HANG - 4, widest + _AFTER_LABEL)
    laid = [_hanging(entry.label, entry.text, entry.level + 1, language, hang) for entry in block.items]
    for last in laid[-1:]:
        last.spaceAfter = _BELOW_LIST
    yield from _listed(laid)


@set_block.register
def _placeholder(block: tree.Placeholder, _label: str, language: str, width: float) -> Iterator[Flowable]:
    words = typeset(tree.text(tree.Run(block.text, key=block.key)), language, style("plain", language))
    box = Ruled(
        [[words]],
        colWidths=[width - INDENT],
        hAlign="LEFT" if mirrored(language) else "RIGHT",
        spaceAfter=8,
        spaceBefore=2,
    )
    box.setStyle([
        ("BOX", (0, 0), (-1, -1), 0.6, GREY, None, (2, 2)),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("LEFTPADDING", (0, 0), (-1, -1), 7),
    ])  # fmt: skip
    yield box


@set_block.register
def _page_break(_block: tree.PageBreak, _label: str, _language: str, _width: float) -> Iterator[Flowable]:
    yield PageBreak()


@set_block.register
def _annex(block: tree.Annex, _label: str, language: str, _width: float) -> Iterator[Flowable]:
    yield PageBreak()
    title = typeset(block.title, language, style("title", language), bold=True)
    yield heading(title, tree.plain(block.title), 0)
    if block.subtitle:
        yield typeset(block.subtitle, language, style("heading1", language), bold=True)


@set_block.register
def _table(block: tree.Table, _label: str, language: str, width: float) -> Iterator[Flowable]:
    yield table(block, language, width)


@set_block.register
def _bars(block: tree.Bars, _label: str, language: str, width: float) -> Iterator[Flowable]:
    yield picture(block, language, width)
