"""What is copied out of a PDF: Arabic and Chinese words as they are read, whole and in their order."""

import re
from datetime import UTC, datetime
from unicodedata import normalize

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plenary.console.opened import proceedings_of
from plenary.console.sample import sample
from plenary.papers import pdf
from plenary.papers.shelf import PAPERS
from plenary.papers.tree import Paper, Paragraph, Table, plain, text
from plenary.tongue import Tongue
from tests.plenary.papers.reading_back import one_line, pdf_text

NOW = datetime(2009, 10, 2, 15, 30, tzinfo=UTC)
NAMES = [name for name in PAPERS if name != "lifeboat"]
"""The lifeboat is made of others that are here."""
ARABIC = re.compile("[\u0621-\u0652]+")
LATIN = re.compile("[A-Za-z]")
WORDS = (
    *("نظر", "الفريق", "العامل", "المسألة", "الأولى", "كلمات", "لا", "إله", "إلا"),
    *("اتُّخذ", "أُقفلت", "معروضا", "الآراء", "لأن", "الإجراء", "جلسته"),
)


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    path = tmp_path_factory.mktemp("copied") / "sample.plenary"
    sample(path)
    return proceedings_of(path)


def told(paper):
    """The texts of a paper that are wholly in its own script, without marks of direction."""
    texts = [block.text for block in paper.blocks if isinstance(block, Paragraph)]
    texts += [
        cell for block in paper.blocks if isinstance(block, Table) for row in block.rows for cell in row
    ]
    for each in texts:
        words = re.sub("[\u2060\u2066-\u2069]", "", plain(each)).split("\n")[0]
        if words.strip() and not LATIN.search(words):
            yield normalize("NFC", words)


def copied(paper):
    return normalize("NFC", pdf_text(pdf.render(paper)))


def in_order(words, among):
    """Whether the words stand among others one after the other, with nothing but figures and marks between them."""
    return re.search(r"[\W\d]+".join(map(re.escape, words)), among) is not None


@pytest.mark.parametrize("name", NAMES)
def test_arabic_is_found_word_by_word_and_in_the_order_of_reading(name, held):
    paper = PAPERS[name].draw(held, Tongue("ar"), NOW)
    found = copied(paper)
    for words in told(paper):
        said = ARABIC.findall(words)
        assert set(said) <= set(ARABIC.findall(found))
        if len(said) > 1:
            # A line that is long is broken, and a row of a table may stand beside others.
            half = said[: max(2, min(4, len(said)))]
            assert in_order(half, found), words


@pytest.mark.parametrize("name", NAMES)
def test_chinese_is_found_as_it_is_written(name, held):
    paper = PAPERS[name].draw(held, Tongue("zh"), NOW)
    found = re.sub(r"\s", "", copied(paper))
    for words in told(paper):
        assert re.sub(r"\s", "", words)[:20] in found


@settings(max_examples=30)
@given(st.lists(st.sampled_from([*WORDS, "(2009)", "2", "،"]), min_size=2, max_size=60))
def test_whatever_arabic_is_written_is_read_back_in_order(words):
    content = pdf.render(
        Paper(text("تقرير"), "ar", blocks=(Paragraph(text(" ".join(words)), numbered=False),))
    )
    found = normalize("NFC", one_line(pdf_text(content)))
    said = [normalize("NFC", word) for word in words if ARABIC.search(word)]
    assert [word for word in ARABIC.findall(found) if word != "تقرير"] == said


def test_bookmarks_of_an_arabic_paper_are_in_the_order_of_reading(held):
    paper = PAPERS["report"].draw(held, Tongue("ar"), NOW)
    document = pypdfium2.PdfDocument(pdf.render(paper))
    try:
        outline = [mark.get_title() for mark in document.get_toc()]
    finally:
        document.close()
    assert outline[0] == "أولا- مقدمة"
    assert "ثانيا- التوصيات" in outline
    assert outline[-1] == "المرفق"
