"""Whatever a paper holds: its pages end where the rule of keeping lets them, and all of it is laid."""

from __future__ import annotations

import io
from itertools import pairwise

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plenary.papers.docx import render as word
from plenary.papers.keeping import LAST, held
from plenary.papers.tree import (
    Annex,
    Bar,
    Bars,
    Column,
    Entries,
    Entry,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    Placeholder,
    SubParagraph,
    SubParagraphs,
    Table,
    text,
)
from tests.plenary.papers.test_keeping import W, pages_of, told

texts = st.integers(1, 400).map(lambda count: text("xx " * (count // 3 + 1)))
"""From a word to a few lines."""
pages = st.integers(400, 1200).map(lambda count: text("xx " * count))
"""From half a page to more than one."""


def table(heads, rows, bound=frozenset()):
    """Make a table of rows that are as wide as its head; the words are in the first column."""
    columns = tuple(Column(head, 1.0) for head in heads)
    return Table(columns, tuple((said, *(text("") for _ in columns[1:])) for said in rows), bound=bound)


flowing = st.one_of(
    texts.map(lambda said: Heading(1, said)),
    texts.map(Paragraph),
    st.lists(texts, max_size=5).map(lambda each: Entries(tuple(Entry("", said) for said in each))),
    st.lists(texts, min_size=1, max_size=60).map(lambda each: table([text("Name")], each)),
)
MOST_HEADINGS = 3
"""So many headings follow each other at most: a chain that is longer than a page has to end a page somewhere."""


def chained(blocks):
    """Tell whether more headings follow each other than those of a paper do."""
    heads = "".join("h" if isinstance(each, Heading) else " " for each in blocks)
    return "h" * (MOST_HEADINGS + 1) in heads


turning = st.sampled_from([PageBreak(), Annex(text("Part"))])
parts = st.lists(st.tuples(st.floats(-10, 10), st.sampled_from(["used", "lost", "ahead"])), max_size=3)
odd = st.one_of(
    st.builds(
        table,
        st.lists(
            (texts | pages).map(lambda said: text(said[0].text.replace("x", "y"))), min_size=1, max_size=2
        ),
        st.lists(texts | pages, max_size=6),
        st.frozensets(st.integers(0, 6)),
    ),
    st.sampled_from([Table((), ()), Entries(()), SubParagraphs(()), Bars(())]),
    st.lists(st.builds(Bar, texts, parts.map(tuple)), max_size=4).map(lambda each: Bars(tuple(each))),
    pages.map(Paragraph),
    pages.map(lambda said: Placeholder(said[0].text, "key")),
    pages.map(lambda said: SubParagraphs((SubParagraph(said, (SubParagraph(said),)),))),
)
"""What no paper of ours holds and every paper may: nothing, what is higher than a page, a length below 0."""


@settings(max_examples=25)
@given(st.lists(flowing | odd | turning, min_size=1, max_size=12))
def test_nothing_is_bound_over_a_page_that_is_turned_on_purpose_and_all_of_it_is_laid(blocks):
    holds = held(blocks)
    assert not holds[-1].leads
    for (block, hold), (after, _) in pairwise((*zip(blocks, holds, strict=True), (PageBreak(), None))):
        if isinstance(after, PageBreak | Annex) and not isinstance(block, PageBreak):
            assert not hold.leads
    laid = pages_of(Paper(text("T"), blocks=tuple(blocks)))
    assert sum(line.count("x") for lines, _ in laid for line in lines) == sum(map(said, blocks))
    assert all(lines for lines, _ in laid)


def said(block):
    """Give how many letters a block says, without the heads of tables, which pages repeat."""
    return sum(words.count("x") for words in told(block))


@settings(max_examples=10)
@given(st.lists(flowing | odd | turning, min_size=1, max_size=12))
def test_a_page_is_turned_in_a_file_that_is_edited_before_what_follows_and_tables_do_not_run_together(blocks):
    body = docx.Document(io.BytesIO(word(Paper(text("T"), blocks=tuple(blocks))))).element.body
    for listed in body.iter(f"{W}tbl"):
        assert listed.getnext().tag != listed.tag
    meant, found = [0], [0]
    for block in blocks:
        if isinstance(block, PageBreak | Annex):
            meant.append(0)
        meant[-1] += said(block)
    for line in body.iter(f"{W}p"):
        if line.find(f"{W}pPr/{W}pageBreakBefore") is not None or line.style == "UNAnnex":
            found.append(0)
        found[-1] += sum(part.text.count("x") for part in line.iter(f"{W}t"))
    assert [each for each in found if each] == [each for each in meant if each]


@settings(max_examples=25)
@given(st.lists(flowing, min_size=8, max_size=25).filter(lambda blocks: not chained(blocks)))
def test_wherever_pages_end_none_ends_in_a_heading_and_none_is_nearly_empty(blocks):
    ends = Paragraph(text("End."))
    for (_, bold), (after, _) in pairwise(pages_of(Paper(text("T"), blocks=(*blocks, ends)))):
        assert not bold
        assert len(after) >= LAST


@pytest.mark.parametrize("letters", [9, 1000])
def test_rows_that_are_bound_one_to_the_other_part_where_no_page_holds_them(letters):
    listed = table([text("Name")], [text("xx " * (letters // 3))] * 60, frozenset(range(60)))
    laid = pages_of(Paper(text("T"), blocks=(listed,)))
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


@pytest.mark.parametrize("above", range(30, 48, 3))
def test_a_row_that_a_page_holds_is_not_cut_since_another_is_higher_than_one(above):
    """Wherever the foot of the page falls, each row but the highest stands on one page, and those of a pair on one."""
    rows = [text("aa " * 250), text("bb " * 100), text("cc " * 100), text("xx " * 3000), text("dd " * 250)]
    blocks = (
        *(Paragraph(text("Above."), numbered=False) for _ in range(above)),
        table([text("Name")], rows, {1}),
    )
    laid = ["".join(lines) for lines, _ in pages_of(Paper(text("T"), blocks=blocks))]
    assert sum(page.count("xx") for page in laid) == 3000
    for words, count in (("aa", 250), ("bb", 100), ("cc", 100), ("dd", 250)):
        assert [page.count(words) for page in laid if words in page] == [count]
    assert [page for page in laid if "bb" in page] == [page for page in laid if "cc" in page]
