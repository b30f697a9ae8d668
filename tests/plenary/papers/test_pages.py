"""Every page of every paper in six languages, as it lies on the table: what was once ugly does not come back."""

import re
from functools import cache
from itertools import pairwise
from unicodedata import normalize

import pypdfium2
import pytest
from msgspec.structs import replace

from plenary.papers import pdf
from plenary.papers.keeping import LAST
from plenary.papers.pdf.blocks import set_block
from plenary.papers.pdf.joining import turned
from plenary.papers.pdf.lines import broken
from plenary.papers.pdf.paragraphs import pieces, wide
from plenary.papers.pdf.styles import NASKH, SANS, SERIF, SONG, by_family, family
from plenary.papers.shelf import PAPERS
from plenary.papers.tree import Annex, Entries, Entry, Heading, Paper, Table, plain, text
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.papers.reading_back import one_line

ALL = [(name, code) for name in PAPERS if name != "lifeboat" for code in LANGUAGES]
"""The lifeboat is made of others that are here."""
PLAIN = [name for name in PAPERS if name not in {"report", "final", "amendments"}]


@pytest.fixture(scope="module")
def pages(paper):
    @cache
    def read(name, code):
        document = pypdfium2.PdfDocument(pdf.render(paper(name, code)))
        try:
            told = [page.get_textpage().get_text_range() for page in document]
            return [normalize("NFC", words.replace("\r", "")) for words in told]
        finally:
            document.close()

    return read


def letters(page):
    """Give the boxes of the words of a page, in points: left, bottom, right, top."""
    held = page.get_textpage()
    return [held.get_rect(number) for number in range(held.count_rects())]


def tables(paper):
    return [block for block in paper.blocks if isinstance(block, Table)]


def headings(paper):
    return [one_line(plain(block.text)) for block in paper.blocks if isinstance(block, Heading)]


@pytest.mark.parametrize(("name", "code"), ALL)
def test_each_page_says_which_it_is_of_how_many(name, code, paper, pages):
    read = pages(name, code)
    for number, words in enumerate(read, 1):
        counted = f"{number}/{len(read)}" in words
        assert counted == (number > 1 or paper(name, code).masthead is None)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_figures_of_a_whole_meeting_are_one_page(code, pages):
    assert len(pages("statistics", code)) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_figures_of_a_whole_meeting_are_one_page_of_letter_paper_too(code, paper):
    """Set smaller where that is what it takes."""
    with pypdfium2.PdfDocument(pdf.render(replace(paper("statistics", code), size="Letter"))) as document:
        assert len(document) == 1
        bottom = min(box[1] for box in letters(document[0]))
        assert bottom > 30


@pytest.mark.parametrize(("name", "code"), ALL)
def test_no_word_of_the_head_of_a_table_is_broken(name, code, paper, pages):
    words = set(" ".join(pages(name, code)).split())
    for table in tables(paper(name, code)):
        heads = " ".join(plain(column.heading) for column in table.columns)
        if code != "zh":
            assert set(heads.split()) <= words


def lines_of(words):
    return [each for each in words.split("\n") if each.strip() and not re.fullmatch(r"\d+/\d+", each.strip())]


@pytest.mark.parametrize(("name", "code"), ALL)
def test_no_page_is_nearly_empty(name, code, paper, pages):
    running = paper(name, code).furniture.running
    for words in pages(name, code)[1:]:
        assert len([line for line in lines_of(words) if line.strip() != running]) >= LAST, words


@pytest.mark.parametrize(("name", "code"), ALL)
def test_no_page_ends_with_a_heading(name, code, paper, pages):
    titles = headings(paper(name, code))
    for words in pages(name, code)[:-1]:
        lines = lines_of(words)
        assert not any(lines[-1].strip().endswith(title) for title in titles), lines[-1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_head_of_a_long_table_stands_on_each_of_its_pages_with_its_day(code, paper, pages):
    heads = [plain(table.columns[-1].heading) for table in tables(paper("proceedings", code))]
    assert len(pages("proceedings", code)) > 10
    for words in pages("proceedings", code):
        assert any(one_line(head) in one_line(words) for head in heads)


@pytest.mark.parametrize("name", PLAIN)
def test_no_part_of_a_paper_is_empty(name, paper):
    blocks = paper(name, "en").blocks
    for block, after in zip(blocks, (*blocks[1:], Heading(1, ())), strict=True):
        if isinstance(block, Heading) and isinstance(after, Heading | Annex):
            assert after.level > block.level, plain(block.text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_papers_without_a_masthead_say_the_year_in_their_corner_and_begin_their_titles_with_capitals(
    code, paper
):
    for name in PLAIN:
        drawn = paper(name, code)
        assert "2009" in "".join(map(plain, drawn.corner)), name
        for title in headings(drawn):
            assert title[:1] == title[:1].upper()


def left_of(document, words):
    """Where words begin on the first page, in points from the left of the sheet."""
    page = document[0].get_textpage()
    place, _ = page.search(words).get_next()
    return page.get_charbox(place)[0]


@pytest.mark.parametrize("name", ["attendance", "statistics", "programme", "proceedings"])
def test_titles_of_parts_stand_over_what_they_head(name, paper):
    drawn = paper(name, "en")
    document = pypdfium2.PdfDocument(pdf.render(drawn))
    try:
        assert left_of(document, headings(drawn)[0]) == pytest.approx(
            left_of(document, plain(drawn.title)), abs=2
        )
    finally:
        document.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_widest_label_of_a_list_leaves_room_before_its_text(code):
    say = Tongue(code)
    labels = [say.item_number(number) for number in ("1 (a)", "12 (b)", "2")]
    listed = Entries(tuple(Entry(label, text("Words")) for label in labels))
    set_ = [each for each in set_block(listed, "", code, 480) if hasattr(each, "style")]
    for laid, label in zip(set_, labels, strict=True):
        assert laid.style.leftIndent - laid.style.bulletIndent > wide(label, code, laid.style.fontSize)
    assert len({laid.style.leftIndent for laid in set_}) == 1


def test_the_dash_of_a_double_symbol_stays_behind_it_in_an_arabic_table(paper):
    rows = tables(paper("report", "ar"))[-1].rows
    double = next(row[0] for row in rows if "\n" in plain(row[0]))
    first, second = broken(pieces(double, "ar", 10), 200, 200)
    drawn = ["".join(piece.words for piece in turned(line)).strip("\u202a\u202c") for line in (first, second)]
    assert drawn == ["E/CN.7/2009/CRP.6–", "E/CN.15/2009/CRP.6"]


def test_stops_within_latin_words_are_of_their_face():
    assert list(by_family("الوثيقة CTOC/COP/WG.2", family(NASKH)))[-1] == (SERIF, "CTOC/COP/WG.2")
    assert list(by_family("组d’experts", family(SONG)))[-1] == (SANS, "d’experts")


def test_the_latin_words_of_a_chinese_line_are_of_one_face():
    faces = list(by_family("Projections[待译]和Échelles，Elin Åkesson女士，A/64/123号", family(SONG)))
    assert [words for name, words in faces if name == SANS] == [
        "Projections",
        "Échelles",
        "Elin Åkesson",
        "A/64/123",
    ]
    assert {name for name, _ in faces} == {SANS, SONG}


def test_the_masthead_keeps_its_columns_apart(paper):
    drawn = paper("report", "ar")
    document = pypdfium2.PdfDocument(pdf.render(Paper(drawn.title, "ar", masthead=drawn.masthead)))
    page = document[0].get_textpage()
    try:
        boxes = [page.get_charbox(place) for place in range(page.count_chars())]
        signs = [page.get_text_range(place, 1) for place in range(page.count_chars())]
        top = page.get_charbox("".join(signs).index("Limited"))[1]
        level = [
            box for box, sign in zip(boxes, signs, strict=True) if abs(box[1] - top) < 8 and sign.strip()
        ]
        level.sort()
        gaps = [after[0] - before[2] for before, after in pairwise(level)]
        assert max(gaps) > 10
    finally:
        document.close()
