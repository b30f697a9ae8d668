"""An Arabic paper in a word-processing file: its edges, its sizes, and what stands for a slant."""

from datetime import time

import pytest
from msgspec.structs import replace

from plenary.papers import docx as writer
from plenary.papers.columns import wide
from plenary.papers.docx import styles
from plenary.papers.docx.script import FROM_LEFT
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Furniture, Heading, Paper, Paragraph, Run, text
from plenary.tongue import Tongue
from tests.plenary.papers.reading_back import W, opened, part
from tests.plenary.papers.samples import FULL

AR = Tongue("ar")


def written(*blocks, code="ar", **more):
    return writer.render(Paper(text("نص"), language=code, blocks=blocks, **more))


def runs(content, words):
    """The properties of the runs that hold words, each as the names of its parts with their values."""
    for run in part(content, "word/document.xml").iter(f"{W}r"):
        if words in "".join(each.text or "" for each in run.iter(f"{W}t")):
            yield {each.tag.removeprefix(W): each.get(f"{W}val") for each in run.findall(f"{W}rPr/*")}


def test_a_range_of_hours_runs_and_is_as_large_as_the_words_beside_it():
    content = written(Paragraph(text(f"الجلسة، {AR.time_range(time(10), time(13))}")))
    assert [found.get("rtl", "") for found in runs(content, "10:00\u200f13:00")] == [None]


def test_nothing_is_slanted_but_what_is_unsaid_is_grey():
    said = text(Run("نُقل إلى الساعة 10:00 (Shift)", italic=True, unsaid=True))
    found = [*runs(written(Paragraph(said)), "نُقل"), *runs(written(Paragraph(said)), "Shift")]
    assert len(found) == 2
    assert all(each["color"] == str(styles.GREY) and not {"i", "iCs"} & each.keys() for each in found)
    (plain,) = runs(written(Paragraph(text(Run("المقرر", italic=True)))), "المقرر")
    assert not {"i", "iCs", "color"} & plain.keys()
    assert all("i" in each for each in runs(written(Paragraph(text(Run("x", italic=True))), code="en"), "x"))


def test_the_dash_of_a_double_symbol_stays_at_the_end_of_its_line():
    said = text(AR.isolate("E/CN.7/2009/CRP.6–\nE/CN.15/2009/CRP.6"))
    lines = [each.text for each in part(written(Paragraph(said)), "word/document.xml").iter(f"{W}t")]
    assert f"E/CN.7/2009/CRP.6–{FROM_LEFT}" in lines


@pytest.mark.parametrize("code", ["ar", "en"])
def test_what_stands_around_the_text_is_small_and_at_the_outer_edge(code):
    section = opened(written(code=code, furniture=Furniture("نص XX/1"))).sections[0]
    odd, even = ("left", "right") if code == "ar" else ("right", "left")
    for edge, side in (
        (section.header, odd),
        (section.footer, odd),
        (section.first_page_footer, odd),
        (section.even_page_header, even),
        (section.even_page_footer, even),
    ):
        (paragraph,) = edge.paragraphs
        assert paragraph._p.find(f"{W}pPr/{W}jc").get(f"{W}val") == side
        sizes = {each.get(f"{W}val") for each in paragraph._p.iter(f"{W}sz", f"{W}szCs")}
        assert sizes == {"17"}
        assert all(
            run.find(f"{W}rPr/{W}szCs") is not None for run in paragraph._p.findall(f"{W}r") if run.text
        )


def test_rows_have_room_for_vowel_marks_below_their_rule():
    above = {
        code: opened(written(code=code)).styles[styles.CELL].paragraph_format.space_before
        for code in ("ar", "en")
    }
    assert above["ar"] > above["en"]


def test_the_lines_of_the_distribution_begin_at_the_left():
    masthead = opened(writer.render(draft_report(replace(FULL, tongue=AR)))).tables[0]
    lines = masthead.rows[1].cells[-1].paragraphs
    assert len(lines) > 3
    assert {each._p.find(f"{W}pPr/{W}bidi").get(f"{W}val") for each in lines} == {"0"}


@pytest.mark.parametrize(("level", "number"), [(1, 5), (1, 13), (2, 4)])
def test_the_number_of_a_chapter_in_words_does_not_touch_its_title(level, number):
    chapters = [block for _ in range(number) for block in ((Heading(1, text("باب")),) if level == 1 else ())]
    under = [Heading(1, text("باب")), *(Heading(2, text("فصل")) for _ in range(number))] if level == 2 else []
    body = part(written(*chapters, *under), "word/document.xml")
    last = [
        each
        for each in body.iter(f"{W}p")
        if each.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == f"Heading{level}"
    ][-1]
    indent = last.find(f"{W}pPr/{W}ind")
    label = last.find(f"{W}r/{W}t").text
    room = int(indent.get(f"{W}start") or indent.get(f"{W}left")) / 20
    assert int(indent.get(f"{W}hanging")) / 20 == room
    assert room >= max(36, wide(label, styles.HEADINGS[level][0]) + 4)
