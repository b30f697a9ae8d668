"""What stands together on a page: the rule, and that both writers obey it in every meeting and language."""

from __future__ import annotations

import ctypes
import io
import re
from collections import Counter
from functools import cache
from itertools import pairwise
from unicodedata import category, normalize

import docx
import pypdfium2
import pypdfium2.raw
import pytest

from plenary.papers.keeping import HALF, LAST, held
from plenary.papers.pdf import render as pdf
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import (
    Annex,
    Bar,
    Bars,
    Column,
    Entries,
    Entry,
    Heading,
    Paragraph,
    Placeholder,
    SubParagraph,
    SubParagraphs,
    Table,
    plain,
    text,
)
from plenary.papers.views.resolved import report_view
from plenary.papers.writers import render
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.papers import plays, votes_play

MEETINGS = {
    "ten days": plays.ten_days,
    "one meeting": plays.one_meeting,
    "in French": plays.in_french,
    "amended": plays.amended,
    "votes": votes_play.with_votes,
}
ALL = [(name, code) for name in MEETINGS for code in LANGUAGES]


@cache
def report(name, code):
    proceedings = MEETINGS[name]().desk.proceedings
    return draft_report(report_view(proceedings.now, proceedings, Tongue(code)))


def letters(words):
    """Give the letters of words, however they are written."""
    return "".join(sign for sign in normalize("NFKC", words) if category(sign).startswith("L"))


def pages_of(paper):
    """Give the lines of each page, without what stands around the text, and whether the last one is all bold."""
    with pypdfium2.PdfDocument(pdf(paper)) as document:
        return [_page(page.get_textpage(), paper) for page in document]


def _page(page, paper):
    told = page.get_text_range().replace("\r", "\n").split("\n")
    around = {letters(paper.furniture.running), letters(paper.furniture.job_number)} - {""}
    lines = [
        line
        for line in told
        if line.strip() and not re.fullmatch(r"\d+/\d+", line.strip()) and letters(line) not in around
    ]
    places = range(page.count_chars() - len(lines[-1].strip()), page.count_chars()) if lines else ()
    return lines, bool(lines) and all(_bold(page, place) for place in places)


def _bold(page, place):
    name = ctypes.create_string_buffer(100)
    pypdfium2.raw.FPDFText_GetFontInfo(page, place, name, len(name), ctypes.c_int())
    return b"Bold" in name.value


@pytest.mark.parametrize(("name", "code"), ALL)
def test_no_page_ends_in_what_leads_and_none_is_nearly_empty(name, code):
    for (lines, bold), (after, _) in pairwise(pages_of(report(name, code))):
        assert len(after) >= LAST, after
        assert not bold, lines[-1]
        # A colon is read at the other end of a line of Arabic.
        assert not {":", "：", "﹕"} & {lines[-1].strip()[0], lines[-1].strip()[-1]}, lines[-1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_result_of_a_ballot_is_read_on_one_page(code):
    paper = report("votes", code)
    results = [block for block in paper.blocks if isinstance(block, Entries) and block.result]
    assert len(results) > 3
    pages = [Counter(letters("".join(lines))) for lines, _ in pages_of(paper)]
    for result in results:
        said = Counter(letters("".join(plain(entry.text) for entry in result.items)))
        assert any(not said - page for page in pages)


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def told(block):
    """Give the words of each line of a block, as the rule counts them."""
    match block:
        case Annex(title=title, subtitle=subtitle):
            lines = [plain(each) for each in (title, subtitle) if each]
        case Heading(text=words) | Paragraph(text=words):
            lines = [plain(words)]
        case Placeholder(text=words):
            lines = [words]
        case Table(rows=rows):
            lines = ["".join(map(plain, row)) for row in rows]
        case Bars(bars=bars):
            lines = [plain(bar.label) for bar in bars]
        case SubParagraphs(items=items):
            lines = [line for item in items for line in _below(item)]
        case Entries(items=items):
            lines = [plain(entry.text) for entry in items]
        case _:
            lines = []
    return lines


def _below(item):
    return [plain(item.text), *(line for child in item.children for line in _below(child))]


def written(document):
    """Give the lines and rows of a file in turn: their words, and whether they are kept with the next, and whole."""
    for each in document.element.body.iter(f"{W}p", f"{W}tr"):
        if each.tag == f"{W}p" and any(True for _ in each.iterancestors(f"{W}tc")):
            continue
        words = "".join(part.text or "" for part in each.iter(f"{W}t"))
        if letters(words):
            first = next(each.iter(f"{W}p"))
            yield (
                words,
                any(True for _ in first.iter(f"{W}keepNext")),
                any(True for _ in first.iter(f"{W}keepLines")),
            )


@pytest.mark.parametrize(("name", "code"), ALL)
def test_a_file_that_is_edited_says_what_stands_together(name, code):
    paper = report(name, code)
    document = docx.Document(io.BytesIO(render(paper, ".docx")))
    assert document.styles["Normal"].paragraph_format.widow_control
    lines = written(document)
    for block, hold in zip(paper.blocks, held(paper.blocks), strict=True):
        for words, bound in zip(told(block), hold.bound, strict=True):
            said = next(line for line in lines if letters(line[0]).endswith(letters(words)))
            assert said[1:] == (bound, hold.whole and not isinstance(block, Table)), words


def lines(*counts):
    """Make a list of so many items, each of so many lines."""
    return Entries(tuple(Entry("", text("x" * 100 * count)) for count in counts))


def test_what_leads_stands_with_what_follows_and_a_short_text_below_it_is_not_parted():
    holds = held((
        Heading(1, text("I")),
        Paragraph(text("The Committee decided:"), leads=True),
        Paragraph(text("x" * 300)),
        Paragraph(text("x" * 300)),
        *(Paragraph(text("x" * 3000)) for _ in range(2)),
    ))  # fmt: skip
    assert [hold.leads for hold in holds] == [True, True, False, False, False, False]
    assert [hold.whole for hold in holds] == [True, True, True, False, False, False]


@pytest.mark.parametrize(
    ("counts", "bound"),
    [
        ((1, 1, 1, 1), (True, False, True, False)),
        ((2, 2, 2), (False, False, False)),
        ((2, 2, 1), (False, True, False)),
        ((1, 1), (True, False)),
        ((1,), (False,)),
        ((), ()),
    ],
)
def test_no_line_of_a_list_is_left_alone(counts, bound):
    follows = Paragraph(text("x" * 1000))
    assert held((lines(*counts), follows))[0].bound == bound


def test_an_item_leads_what_is_below_it():
    listed = Entries(tuple(Entry("", text("x" * 200), level) for level in (0, 1, 1, 0)))
    assert held((listed, Paragraph(text("x" * 1000))))[0].bound == (True, False, False, False)
    below = SubParagraphs(
        (SubParagraph(text("x" * 200), (SubParagraph(text("x" * 200)),)), SubParagraph(text("x" * 200)))
    )
    assert held((below, Paragraph(text("x" * 1000))))[0].bound == (True, False, False)


def test_a_result_is_one_unless_it_is_longer_than_half_a_page():
    result = Entries(lines(*[1] * HALF).items, result=True)
    longer = Entries(lines(*[1] * (HALF + 1)).items, result=True)
    last = Paragraph(text("x" * 1000))
    assert held((result, last))[0].bound == (True,) * (HALF - 1) + (False,)
    assert not all(held((longer, last))[0].bound[:-1])
    picture = Bars(tuple(Bar(text("a"), ((1.0, "used"),)) for _ in range(5)))
    assert held((picture, last))[0].bound == (True, True, True, True, False)


def test_a_table_of_one_row_takes_company_with_it():
    table = Table((Column(text("Name"), 1.0),), ((text("a"),),))
    holds = held((table, Heading(2, text("II")), table))
    assert [hold.leads for hold in holds] == [True, True, False]
