"""What of a paragraph is read out: its words, and under them the list that it leads to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plenary.papers.numbering import sub_label
from plenary.papers.tree import Block, Entries, Paper, Paragraph, SubParagraph, SubParagraphs, plain


def read_out(paper: Paper) -> dict[str, str]:
    """Give what is read of each paragraph by its permanent name; the lines of a list follow it one by one."""
    told: dict[str, list[str]] = {}
    key = ""
    for block in paper.blocks:
        if isinstance(block, SubParagraphs | Entries):
            told.get(key, []).extend(_lines(block, paper.language))
        else:
            key = ""
            if isinstance(block, Paragraph) and block.key:
                key = block.key
                told[key] = [plain(block.text)]
    return {key: "\n".join(lines) for key, lines in told.items()}


def _lines(block: Block, language: str) -> Iterator[str]:
    if isinstance(block, SubParagraphs):
        yield from _sub_paragraphs(block.items, 0, language)
    elif isinstance(block, Entries):
        yield from (f"{each.label} {plain(each.text)}" for each in block.items)


def _sub_paragraphs(items: Sequence[SubParagraph], level: int, language: str) -> Iterator[str]:
    for number, each in enumerate(items, 1):
        yield f"{sub_label(number, level, language)} {plain(each.text)}"
        yield from _sub_paragraphs(each.children, level + 1, language)
