"""The PDF, read again: its words, its pages, its outline, its fonts."""

import re
from datetime import date

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from plenary.papers import pdf
from plenary.papers.archival import Properties
from plenary.papers.numbering import labelled
from plenary.papers.pdf.joining import Piece, turned
from plenary.papers.pdf.styles import BLACK, by_family, main_family
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import (
    Column,
    Furniture,
    Heading,
    Paper,
    Paragraph,
    Placeholder,
    Run,
    Table,
    plain,
    text,
)
from tests.plenary.papers.reading_back import one_line, pdf_text
from tests.plenary.papers.samples import FULL, SYMBOL


def paper(*blocks, **more):
    return Paper(text("Title"), blocks=blocks, **more)


def test_the_same_paper_gives_the_same_bytes():
    assert pdf.render(draft_report(FULL)) == pdf.render(draft_report(FULL))


def test_all_its_words_are_there_with_their_numbers():
    report = draft_report(FULL)
    words = one_line(pdf_text(pdf.render(report)))
    for label, block in labelled(report.blocks, "en"):
        if isinstance(block, Paragraph):
            assert f"{label} {plain(block.text)}".strip() in words
        elif isinstance(block, Placeholder):
            assert block.text in words


def test_it_says_what_it_is_in_its_properties():
    about = Properties(title="Draft report", subject="Conference", keywords=(SYMBOL,))
    document = pypdfium2.PdfDocument(pdf.render(paper(properties=about)))
    told = document.get_metadata_dict()
    document.close()
    assert (told["Title"], told["Subject"], told["Keywords"]) == ("Draft report", "Conference", SYMBOL)


def test_its_headings_are_its_outline():
    document = pypdfium2.PdfDocument(pdf.render(draft_report(FULL)))
    outline = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    document.close()
    assert (0, "I. Introduction") in outline
    assert (1, "A. Opening of the meeting") in outline
    assert outline[-1] == (0, "Annex")


def test_pages_are_counted_and_carry_the_symbol_but_for_the_first():
    long = [Paragraph(text("Words to be set. " * 60)) for _ in range(20)]
    report = replace(draft_report(FULL), blocks=tuple(long))
    document = pypdfium2.PdfDocument(pdf.render(report))
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    total = len(pages)
    assert total > 2
    assert f"1/{total}" not in pages[0]
    for number, page in enumerate(pages[1:], 2):
        assert f"{number}/{total}" in page
        assert SYMBOL in page


def test_fonts_are_embedded():
    content = pdf.render(draft_report(FULL))
    assert content.count(b"/FontFile2") >= 2
    assert b"/BaseFont /Helvetica" not in content or b"+NotoSerif" in content


@pytest.mark.parametrize(("size", "width"), [("A4", 595), ("Letter", 612)])
def test_it_is_set_on_the_sheet_asked_for(size, width):
    document = pypdfium2.PdfDocument(pdf.render(paper(size=size)))
    wide = document[0].get_width()
    document.close()
    assert round(wide) == width


SYMBOLS = ("CTOC/COP/WG.2/2009/2", "A/AC.172/96/Add.5", "E/CN.7/2009/CRP.6–E/CN.15/2009/CRP.6", "A/64/123")


@settings(max_examples=10)
@given(st.lists(st.sampled_from([*SYMBOLS, "a", "the report", "and so on"]), min_size=20, max_size=60))
def test_a_symbol_is_never_broken_at_the_end_of_a_line(words):
    lines = pdf_text(pdf.render(paper(Paragraph(text(" ".join(words)))))).split("\n")
    found = [
        each for line in lines for each in re.findall(r"\S*/\S*", line) if not re.fullmatch(r"\d+/\d+", each)
    ]
    assert set(found) <= set(SYMBOLS)


def test_characters_of_other_scripts_find_a_font():
    words = pdf_text(pdf.render(paper(Paragraph(text("Latin, кириллица, ελληνικά, 中文")))))
    for part in ("кириллица", "ελληνικά", "中文"):
        assert part in words


@pytest.mark.parametrize("words", ["Échelles", "议程Échelles与Åkesson"])
def test_a_latin_word_in_chinese_is_of_one_face(words):
    faces = {"".join(re.findall("[A-Za-zÀ-ɏ]+", part)) for _, part in by_family(words, main_family("zh"))}
    assert faces - {""} == set(re.findall("[A-Za-zÀ-ɏ]+", words))


def test_what_looks_like_markup_is_only_words():
    words = pdf_text(pdf.render(paper(Paragraph(text("a < b & <b>c</b>", Run("x>y", bold=True))))))
    assert "a < b & <b>c</b>x>y" in words


def test_a_paper_without_a_masthead_counts_its_first_page_too():
    assert "1/1" in pdf_text(pdf.render(paper(furniture=Furniture("List 7"))))


def test_the_year_does_not_matter_to_the_bytes_of_the_rest():
    later = replace(FULL, date=date(2010, 1, 29))
    assert "29 January 2010" in pdf_text(pdf.render(draft_report(later)))


def test_a_long_table_begins_under_its_heading():
    rows = tuple((text(str(number)),) for number in range(45))
    table = Table((Column(text("Delegation"), 1),), rows)
    content = pdf.render(paper(Paragraph(text("Above"), numbered=False), Heading(2, text("Below")), table))
    document = pypdfium2.PdfDocument(content)
    try:
        first = document[0].get_textpage().get_text_range()
    finally:
        document.close()
    assert "Below" in first
    assert "Delegation" in first


def pages(content):
    document = pypdfium2.PdfDocument(content)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("above", range(26, 46))
def test_a_title_in_a_table_stands_on_the_page_of_what_it_heads(above):
    words = [f"Row{number}" for number in range(above)] + ["Title1", "Title2", "Below", *["End"] * 40]
    rows = tuple((text(word),) for word in words)
    table = Table((Column(text("Head"), 1),), rows, bound=frozenset({above, above + 1}))
    (page,) = [said for said in pages(pdf.render(paper(table))) if "Below" in said]
    assert "Title1" in page
    assert "Title2" in page


@pytest.mark.parametrize("lines", [3, 30, 120])
def test_a_row_is_cut_only_where_no_page_has_room_for_it(lines):
    tall = "\n".join(f"line{number}" for number in range(lines))
    rows = tuple((text(word),) for word in (*["above"] * 30, tall, "below"))
    told = pages(pdf.render(paper(Table((Column(text("Head"), 1),), rows))))
    assert (sum("line" in page for page in told) > 1) == (lines == 120)
    assert all(any(f"line{number}" in page for page in told) for number in range(lines))


def test_arabic_in_another_language_is_joined_and_runs_from_the_right():
    shown = "".join(piece.words for piece in turned([Piece("الاسم x", "F", 10, BLACK)], rtl=False))
    assert shown.endswith("x")
    assert not set(shown) & set("الاسم")


def test_arabic_is_found_and_copied_as_the_letters_it_is():
    words = "نظر الفريق العامل في المسألة الأولى وألقى كلمات"
    content = pdf.render(Paper(text("إسلام"), language="ar", blocks=(Paragraph(text(words)),)))
    found = one_line(pdf_text(content))
    assert words in found
    assert "إسلام" in found


def test_a_row_higher_than_a_page_parts_from_the_one_that_it_stands_with():
    columns = (Column(text("Symbol"), 30), Column(text("Title"), 70))
    rows = ((text("XX/1"), text("Note")), (text("XX/2"), text("and more " * 900)))
    content = pdf.render(Paper(text("Documents"), blocks=(Table(columns, rows, bound=frozenset({0})),)))
    with pypdfium2.PdfDocument(content) as document:
        assert len(document) > 2
        assert sum(page.get_textpage().get_text_bounded().count("and more") for page in document) == 900
