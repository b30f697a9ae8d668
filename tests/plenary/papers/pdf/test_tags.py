"""The tree beside the pages: everything that is drawn is in it or is no text, in the order of reading."""

import ctypes
import re
import zlib
from base64 import a85decode
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise

import pypdfium2
import pytest
from lxml import etree
from pypdfium2 import raw

from plenary.papers import pdf
from plenary.papers.archival import Properties
from plenary.papers.pdf.paragraphs import typeset
from plenary.papers.pdf.styles import style
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import (
    Column,
    Entries,
    Entry,
    Footnote,
    Heading,
    Paper,
    Paragraph,
    Run,
    Table,
    plain,
    text,
)
from tests.plenary.papers.samples import FULL

AR = "نظر الفريق العامل (أولا) في الوثيقة."
ROWS = tuple((text(f"{number}."), text(f"Delegation {number}")) for number in range(60))
PAPER = Paper(
    text("Title of the paper"),
    blocks=(
        Heading(2, text("Part"), numbered=False),
        Paragraph(text("Words and words. " * 400)),
        Entries((Entry("1.", text("First")), Entry("2.", text("Second")))),
        Table((Column(text("No."), 10, figures=True), Column(text("Name"), 90)), ROWS),
        Paragraph(text(Run("Bonjour", language="fr")), numbered=False),
    ),
    properties=Properties(title="A <paper> & more", created=datetime(2009, 10, 2, 15, 30, tzinfo=UTC)),
)


def said(call, node):
    """What the reader's library says of a node: it writes into room that it is given."""
    size = call(node, None, 0)
    room = ctypes.create_string_buffer(size)
    call(node, room, size)
    return room.raw.decode("utf-16-le").rstrip("\0")


def walked(node, deep=0):
    role = said(raw.FPDF_StructElement_GetType, node)
    yield (
        deep,
        role,
        said(raw.FPDF_StructElement_GetLang, node),
        said(raw.FPDF_StructElement_GetActualText, node),
    )
    for place in range(raw.FPDF_StructElement_CountChildren(node)):
        kid = raw.FPDF_StructElement_GetChildAtIndex(node, place)
        if kid:
            yield from walked(kid, deep + 1)


def nodes(content):
    """The nodes of the tree on each page, as (depth, role, language, actual words)."""
    document = pypdfium2.PdfDocument(content)
    try:
        for page in document:
            tree = raw.FPDF_StructTree_GetForPage(page.raw)
            count = raw.FPDF_StructTree_CountChildren(tree)
            yield [
                node
                for place in range(count)
                for node in walked(raw.FPDF_StructTree_GetChildAtIndex(tree, place))
            ]
            raw.FPDF_StructTree_Close(tree)
    finally:
        document.close()


def roles(content):
    return [role for page in nodes(content) for _, role, _, _ in page]


def streams(content):
    for found in re.finditer(
        rb"/ASCII85Decode /FlateDecode \].*?stream\r?\n(.*?)endstream", content, re.DOTALL
    ):
        yield zlib.decompress(
            a85decode(found[1].strip(), adobe=False)
            if not found[1].strip().endswith(b"~>")
            else a85decode(found[1].strip()[:-2])
        )


@cache
def written():
    return pdf.render(PAPER)


def test_everything_that_is_drawn_stands_between_two_marks():
    pages = [each for each in streams(written()) if b" BDC" in each]
    assert len(pages) > 2
    for page in pages:
        open_ = 0
        for line in page.split(b"\n"):
            open_ += line.count(b" BDC") + line.count(b" BMC") - line.split().count(b"EMC")
            assert 0 <= open_ <= 1
            if re.search(rb"\b(Tj|TJ|re|l|Do)\b", line):
                assert open_ == 1, line
        assert open_ == 0


def test_each_mark_of_a_page_is_counted_once_from_nought():
    for page in streams(written()):
        marks = [int(each) for each in re.findall(rb"/MCID (\d+)", page)]
        assert marks == list(range(len(marks)))


def test_the_tree_tells_headings_lists_and_tables():
    told = roles(written())
    document = [role for role in told if role != "Document"]
    assert document[:3] == ["H1", "H2", "P"]
    assert told.count("LI") == told.count("LBody") == 2
    assert told.count("TD") == 2 * len(ROWS)


def test_the_head_of_a_table_is_read_once_though_it_stands_on_each_page():
    assert roles(written()).count("TH") == 2
    document = pypdfium2.PdfDocument(written())
    try:
        heads = sum("Name" in page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    assert heads > 1


def test_a_heading_is_never_more_than_one_step_below_the_one_before():
    levels = [int(role[1]) for role in roles(pdf.render(draft_report(FULL))) if re.fullmatch("H[1-6]", role)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_cells_from_the_right_are_read_in_the_order_of_their_columns():
    table = Table((Column(text("الرقم"), 10), Column(text("الوفد"), 90)), ((text("1"), text("السودان")),))
    told = [
        actual for page in nodes(pdf.render(Paper(text("x"), "ar", blocks=(table,)))) for *_, actual in page
    ]
    assert [words for words in told if words] == ["الرقم", "الوفد", "السودان"]


def test_a_voice_has_arabic_in_the_order_of_reading():
    content = pdf.render(Paper(text("تقرير"), "ar", blocks=(Paragraph(text(AR)),)))
    actual = [words for page in nodes(content) for *_, words in page if words]
    assert actual == ["تقرير", f"1- {AR}"]


def test_words_of_another_language_say_which():
    languages = {language for page in nodes(written()) for _, _, language, _ in page}
    assert languages == {"", "fr"}


def test_metadata_say_what_the_paper_is_and_when_it_was_drawn_up():
    found = re.search(rb"<x:xmpmeta.*?</x:xmpmeta>", written(), re.DOTALL)
    told = etree.fromstring(found[0])
    spaces = {"dc": "http://purl.org/dc/elements/1.1/", "xmp": "http://ns.adobe.com/xap/1.0/"}
    assert "".join(told.find(".//dc:title", spaces).itertext()).strip() == "A <paper> & more"
    assert "".join(told.find(".//dc:language", spaces).itertext()).strip() == "en"
    assert told.findtext(".//xmp:CreateDate", namespaces=spaces) == "2009-10-02T15:30:00Z"
    document = pypdfium2.PdfDocument(written())
    try:
        about = document.get_metadata_dict()
    finally:
        document.close()
    assert about["CreationDate"].startswith("D:20091002153000")
    assert about["Creator"] == "Plenary"


@pytest.mark.parametrize("told", [b"/Marked true", b"/DisplayDocTitle true", b"/Lang (en)", b"/Tabs /S"])
def test_the_file_says_that_it_is_tagged_shows_its_title_and_names_its_language(told):
    assert told in written()


def test_no_face_is_left_to_the_reader():
    assert b"Helvetica" not in written()
    assert b"Times-Roman" not in written()


def test_a_bookmark_leads_to_its_heading_not_to_the_top_of_its_page():
    document = pypdfium2.PdfDocument(pdf.render(draft_report(FULL)))
    try:
        marks = [mark.get_dest() for mark in document.get_toc()]
        assert len({(dest.get_index(), tuple(dest.get_view()[1])) for dest in marks}) == len(marks)
    finally:
        document.close()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_paragraph_that_goes_on_keeps_each_footnote_with_its_mark(language):
    notes = [Footnote(str(number), text(f"note {number}")) for number in (1, 2)]
    words = "Words and words. " * 60
    runs = (Run(words, note=notes[0]), Run(words, note=notes[1]))
    laid = typeset(runs, language, style("body", language))
    _, high = laid.wrap(400, 1000)
    first, second = laid.split(400, high * 0.7)
    assert (first.notes, second.notes) == ((notes[0],), (notes[1],))
    assert first.tag is second.tag is laid.tag
    assert plain(runs).startswith("Words")
