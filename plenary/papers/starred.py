"""Mark words of another language with an asterisk on a paper that is worked from, and say once what it means.

A report names each gap in brackets, for its translator fills them one by one. A record or a list has them on every line, and is read in a hurry.
"""

from __future__ import annotations

from msgspec.structs import replace

from plenary.papers.foreign import GAP
from plenary.papers.tree import (
    Annex,
    Block,
    Entries,
    Heading,
    Paper,
    Paragraph,
    Run,
    Table,
    Text,
)
from plenary.papers.usual import line
from plenary.tongue import N_, Tongue
from plenary.tongues.phrases import ISOLATE_END

STAR = "*"
EXPLAINED = N_("* Entered in another language; to be translated.")


def starred(paper: Paper) -> Paper:
    """Give the paper with an asterisk for each mark of the translator, and a first line that explains it where there is one.

    In the corner, where the body is named once, the words of the report stay.
    """
    marked = replace(paper, blocks=tuple(map(_block, paper.blocks)))
    if marked == paper:
        return paper
    explained = line(Tongue(paper.language).text(EXPLAINED), "small")
    # A paper that holds others explains it once.
    return replace(marked, blocks=(explained, *(each for each in marked.blocks if each != explained)))


def _block(block: Block) -> Block:
    match block:
        case Heading() | Paragraph():
            return replace(block, text=_text(block.text))
        case Entries():
            return replace(block, items=tuple(replace(each, text=_text(each.text)) for each in block.items))
        case Table():
            return replace(block, rows=tuple(tuple(map(_text, row)) for row in block.rows))
        case Annex():
            return replace(block, title=_text(block.title), subtitle=_text(block.subtitle))
        case _:
            return block


def _text(runs: Text) -> Text:
    marked: list[Run] = []
    for run in runs:
        if run.key == GAP:
            # It runs as the words that it marks: else it would stand before their last line in Arabic.
            words = marked[-1].text
            within = words.removesuffix(ISOLATE_END)
            marked[-1] = replace(marked[-1], text=f"{within}{STAR}{words[len(within) :]}")
        else:
            marked.append(replace(run, doubt="") if run.language and run.doubt else run)
    return tuple(marked)
