"""Find one's way in the report as it was drawn up: its blocks with their labels, its paragraphs by their names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plenary.papers.numbering import labelled
from plenary.papers.tree import Block, Paper, Paragraph, Placeholder, SubParagraphs, plain
from plenary.report.keys import number_of


def blocks_of(papers: Sequence[Paper]) -> Iterator[tuple[str, Block]]:
    """Go through the blocks of all papers, each with its label; the symbol in the head is a place to be written."""
    for paper in papers:
        yield from labelled(paper.blocks, paper.language)
    head = papers[0].masthead if papers else None
    if head is not None:
        yield "", Placeholder(plain(head.symbol), head.key)


def found_in(papers: Sequence[Paper], key: str) -> tuple[str, Paragraph | Placeholder | None]:
    """Give the number of what is called so, and what it is."""
    for number, block in blocks_of(papers):
        if isinstance(block, SubParagraphs):
            title = next((each.text for each in block.items if key and each.key == key), ())
            if title:
                return "", Paragraph(title, key=key)
        if key and isinstance(block, Paragraph | Placeholder) and block.key == key:
            return number_of(number), block
    return "", None


def keys_of(paper: Paper) -> Iterator[str]:
    """Give the names of what stands in a paper, also of what waits to be written."""
    for block in paper.blocks:
        if isinstance(block, Paragraph | Placeholder) and block.key:
            yield block.key


def numbers_of(paper: Paper) -> dict[str, tuple[str, str]]:
    """Give number and words of each numbered paragraph of a paper by its name."""
    return {
        block.key: (number_of(label), plain(block.text))
        for label, block in labelled(paper.blocks, paper.language)
        if label and isinstance(block, Paragraph) and block.key
    }


def doubts_of(block: Paragraph | Placeholder | None) -> tuple[str, ...]:
    """Give what the program is unsure of in a paragraph, each doubt once."""
    words = block.text if isinstance(block, Paragraph) else ()
    return tuple(dict.fromkeys(run.doubt for run in words if run.doubt))
