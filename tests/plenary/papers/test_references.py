"""Whole papers as text, beside which every change of wording or structure is seen.

``python -m tests.plenary.papers.test_references`` writes them anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from plenary.papers import tree
from plenary.papers.numbering import labelled, sub_label
from plenary.papers.report.draft import draft_report
from plenary.papers.speakers_list import speakers_list
from plenary.papers.tree import Paper, plain
from plenary.papers.views.speakers import READERS
from tests.plenary.papers.samples import EMPTY, FULL, LIST

FOLDER = Path(__file__).parents[2] / "references" / "papers"

PAPERS = {
    "report-full-en": lambda: draft_report(FULL),
    "report-final-en": lambda: draft_report(replace(FULL, final=True)),
    "report-empty-en": lambda: draft_report(EMPTY),
    **{
        f"list-{readers}-en": lambda readers=readers: speakers_list(replace(LIST, readers=readers))
        for readers in READERS
    },
}


def as_text(paper: Paper) -> str:
    """Give a paper as lines of text: its head, then each block with its label."""
    return (
        "\n".join(
            [
                *_head(paper),
                "",
                *(
                    line
                    for pair in labelled(paper.blocks, paper.language)
                    for line in _block(*pair, paper.language)
                ),
            ]
        )
        + "\n"
    )


def _head(paper: Paper) -> Iterator[str]:
    if paper.masthead:
        yield f"{paper.masthead.organization} | {plain(paper.masthead.symbol)}"
        yield paper.masthead.organ
        yield from (f"  {line}" for line in paper.masthead.lines)
    yield from (f"> {plain(line)}" for line in paper.corner)
    yield f"# {plain(paper.title)}"
    yield from (f"  {plain(line)}" for line in paper.subtitle)


def _block(label: str, block: tree.Block, language: str) -> Iterator[str]:
    match block:
        case tree.Heading():
            yield f"{'#' * (block.level + 1)} {label} {plain(block.text)}"
        case tree.Paragraph():
            yield f"{label} {plain(block.text)}".strip() + (f"  <{block.key}>" if block.key else "")
        case tree.SubParagraphs():
            yield from (
                f"  {sub_label(place, 0, language)} {plain(item.text)}"
                for place, item in enumerate(block.items, 1)
            )
        case tree.Entries():
            yield from (f"  {'  ' * entry.level}{entry.label} {plain(entry.text)}" for entry in block.items)
        case tree.Table():
            yield " | ".join(plain(column.heading) for column in block.columns)
            yield from (_row(row) for row in block.rows)
        case tree.Placeholder():
            yield f"{{{block.key}}} {block.text}"
        case tree.Annex():
            yield f"# {plain(block.title)}: {plain(block.subtitle)}"


def _row(row: tuple[tree.Text, ...]) -> str:
    changed = any(run.changed for cell in row for run in cell)
    return " | ".join(plain(cell).replace("\n", " ") for cell in row) + (" *" if changed else "")


@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_is_as_it_was_last_agreed(name):
    assert as_text(PAPERS[name]()) == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    for reference, paper_of in PAPERS.items():
        (FOLDER / f"{reference}.txt").write_text(as_text(paper_of()), encoding="utf-8")
