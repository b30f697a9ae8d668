"""An Arabic paper as PDF: where it begins, how it runs, and where its marks stand."""

from datetime import time

import pypdfium2
import pytest
from msgspec.structs import replace
from reportlab.pdfbase import pdfmetrics

from plenary.papers import pdf
from plenary.papers.pdf.joining import Piece, turned
from plenary.papers.pdf.paragraphs import pieces
from plenary.papers.pdf.styles import BLACK, GREY, MARGIN, NASKH, family
from plenary.papers.pdf.vowels import box
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Furniture, Heading, PageBreak, Paper, Paragraph, Run, text
from plenary.tongue import Tongue
from tests.plenary.papers.samples import FULL

WIDE = 595.28
FACES = [f"{family(NASKH)}-{dress}" for dress in ("Regular", "Bold")]
DAMMA, LIFTED, SEEN = "\u064f", "\ue64f", "\ufe83"


def places(content, words):
    """Where words stand on each page of a file, as (page from 1, left edge, right edge) in points."""
    with pypdfium2.PdfDocument(content) as document:
        for number, page in enumerate(document, 1):
            told = page.get_textpage()
            search = told.search(words)
            while (found := search.get_next()) is not None:
                boxes = [told.get_charbox(found[0] + place) for place in range(found[1])]
                yield number, min(box[0] for box in boxes), max(box[2] for box in boxes)


def arabic(*blocks, **more):
    return Paper(text("نص"), language="ar", blocks=blocks, **more)


@pytest.mark.parametrize("code", ["ar", "en"])
def test_what_stands_around_the_text_is_at_the_outer_edge(code):
    said = Paragraph(text("x"))
    blocks = (said, PageBreak(), said, PageBreak(), said)
    content = pdf.render(Paper(text("x"), language=code, blocks=blocks, furniture=Furniture("XX/2009/1")))
    for words in ("/3", "XX/2009/1"):
        found = list(places(content, words))
        assert len(found) >= 2
        for page, left, _ in found:
            assert (left > WIDE / 2) == ((page % 2 == 1) != (code == "ar"))


def test_labels_of_chapters_and_sections_begin_at_the_margin():
    heads = [Heading(level, text("عنوان")) for level in (1, 1, 1, 1, 1, 2, 2, 2)]
    content = pdf.render(arabic(*heads))
    for label in ("أولا", "ثالثا", "خامسا", "ألف", "باء"):
        ((_, _, right),) = places(content, label)
        assert right == pytest.approx(WIDE - MARGIN, abs=1.5)
    ((_, left, _),) = places(content, "خامسا-")
    assert min(right for _, _, right in places(content, "عنوان")) < left - 3


def test_the_lines_of_the_distribution_stand_under_the_symbol():
    content = pdf.render(draft_report(replace(FULL, tongue=Tongue("ar"))))
    for words in ("Distr.", "Original"):
        ((_, left, _),) = places(content, words)
        assert left == pytest.approx(MARGIN, abs=1.5)


def test_the_first_end_of_a_range_stands_on_the_right():
    tongue = Tongue("ar")
    hours = tongue.time_range(time(10), time(13))
    for said in (hours, f"الجلسة، {hours}", f"({hours})"):
        content = pdf.render(arabic(Paragraph(text(said), numbered=False)))
        ((_, _, before),) = places(content, "13:00")
        ((_, after, _),) = places(content, "10:00")
        assert before < after


def test_marks_of_direction_are_not_drawn():
    line = [Piece("10:00\u200f-\u200f13:00 \u200eA", FACES[0], 10, BLACK)]
    assert "".join(piece.words for piece in turned(line)) == "A 13:00-10:00"


def test_nothing_is_slanted_but_what_is_unsaid_is_grey():
    unsaid = Run("نُقل إلى الساعة 10:00 (Shift)", italic=True, unsaid=True)
    line = pieces(text(unsaid, Run("المقرر", italic=True)), "ar", 10)
    assert not any("Italic" in piece.face for piece in line)
    assert [piece.colour for piece in line[:-1]] == [GREY] * (len(line) - 1)
    assert line[-1].colour == BLACK


def test_a_vowel_mark_stands_above_the_hamza_of_an_alef_and_nowhere_else():
    drawn = "".join(piece.words for piece in turned([Piece("أُقفلت رُفعت", FACES[0], 10, BLACK)]))
    assert drawn.endswith(f"{LIFTED}{SEEN}")
    assert drawn.count(LIFTED) == drawn.count(DAMMA) == 1


@pytest.mark.parametrize("name", FACES)
def test_a_face_has_the_lifted_mark_above_the_hamza(name):
    face = pdfmetrics.getFont(name).face
    own, lifted, alef = (box(face, ord(sign)) for sign in (DAMMA, LIFTED, SEEN))
    below, top = 1, 3
    assert own[below] < alef[top] < lifted[below]
    assert lifted[::2] == own[::2]
    assert face.charWidths[ord(LIFTED)] == face.charWidths[ord(DAMMA)]
