"""Whatever a paper holds: its pages end where the rule of keeping lets them, and all of it is laid."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plenary.papers.keeping import LAST, held
from plenary.papers.tree import (
    Annex,
    Column,
    Entries,
    Entry,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    Table,
    text,
)
from tests.plenary.papers.test_keeping import pages_of, told

texts = st.integers(1, 400).map(lambda count: text("xx " * (count // 3 + 1)))
flowing = st.one_of(
    texts.map(lambda said: Heading(1, said)),
    texts.map(Paragraph),
    st.lists(texts, max_size=5).map(lambda each: Entries(tuple(Entry("", said) for said in each))),
    st.lists(texts, min_size=1, max_size=60).map(
        lambda each: Table((Column(text("Name"), 1.0),), tuple((said,) for said in each))
    ),
)
MOST_HEADINGS = 3
"""So many headings follow each other at most: a chain that is longer than a page has to end a page somewhere."""


def chained(blocks):
    """Tell whether more headings follow each other than those of a paper do."""
    heads = "".join("h" if isinstance(each, Heading) else " " for each in blocks)
    return "h" * (MOST_HEADINGS + 1) in heads


turning = st.sampled_from([PageBreak(), Annex(text("Part"))])


@settings(max_examples=25)
@given(st.lists(flowing | turning, min_size=1, max_size=25))
def test_nothing_is_bound_over_a_page_that_is_turned_on_purpose_and_all_of_it_is_laid(blocks):
    holds = held(blocks)
    assert not holds[-1].leads
    for (block, hold), (after, _) in pairwise((*zip(blocks, holds, strict=True), (PageBreak(), None))):
        if isinstance(after, PageBreak | Annex) and not isinstance(block, PageBreak):
            assert not hold.leads
    laid = pages_of(Paper(text("T"), blocks=tuple(blocks)))
    said = sum(words.count("x") for block in blocks for words in told(block))
    assert sum(line.count("x") for lines, _ in laid for line in lines) == said


@settings(max_examples=25)
@given(st.lists(flowing, min_size=8, max_size=25).filter(lambda blocks: not chained(blocks)))
def test_wherever_pages_end_none_ends_in_a_heading_and_none_is_nearly_empty(blocks):
    ends = Paragraph(text("End."))
    for (_, bold), (after, _) in pairwise(pages_of(Paper(text("T"), blocks=(*blocks, ends)))):
        assert not bold
        assert len(after) >= LAST


@pytest.mark.parametrize("letters", [9, 1000])
def test_rows_that_are_bound_one_to_the_other_part_where_no_page_holds_them(letters):
    rows = tuple((text("xx " * (letters // 3)),) for _ in range(60))
    table = Table((Column(text("Name"), 1.0),), rows, bound=frozenset(range(60)))
    laid = pages_of(Paper(text("T"), blocks=(table,)))
    assert sum(line.count("xx") for lines, _ in laid for line in lines) == 60 * (letters // 3)
    assert len(laid) > 1


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("words", [580, 600, 640])
def test_two_rows_that_no_page_holds_with_the_head_part(size, words):
    """A row almost as high as a page stands with the last one, which is short."""
    columns = (Column(text("Name"), 1.0), Column(text("Words"), 2.0))
    rows = tuple((text("xx"), text("word " * count)) for count in (1, words, 1))
    laid = pages_of(Paper(text("T"), blocks=(Table(columns, rows),), size=size))
    assert sum(line.count("word") for lines, _ in laid for line in lines) == words + 2
