"""Words in an editable file: each in its language for the spelling checker, and running its own way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from plenary.papers import docx as writer
from plenary.papers.docx.script import FROM_LEFT, stretches
from plenary.papers.foreign import TO_TRANSLATE
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Column, Heading, Paper, Paragraph, Run, Table, text
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.papers.reading_back import W, all_paragraphs, opened, part
from tests.plenary.papers.samples import FULL


def spoken(words, language, foreign=""):
    return [
        (each.words, each.language, each.tag) for each in stretches(Run(words, language=foreign), language)
    ]


def test_a_symbol_in_arabic_runs_from_the_left_with_its_brackets():
    assert spoken("وثيقة (A/64/123)؛", "ar") == [
        ("وثيقة ", "ar", ""),
        (f"{FROM_LEFT}(A/64/123){FROM_LEFT}", "en", ""),
        ("؛", "ar", ""),
    ]


def test_what_was_isolated_is_one_stretch_and_needs_no_marks():
    assert spoken("\u20662 October 2009\u2069", "ar") == [(f"{FROM_LEFT}2 October 2009", "en", "")]


def test_a_foreign_title_is_spelt_in_its_own_language():
    assert spoken("Projections", "ru", "fr") == [("Projections", "fr", "fr-FR")]
    assert spoken("Projections", "ar", "fr") == [("Projections", "fr", "fr-FR")]
    assert spoken("Distr.: Limited", "ru") == [("Distr.: Limited", "en", "en-GB")]
    assert spoken("Review of needs", "zh", "en") == [("Review of needs", "en", "")]
    assert spoken("Россия, Mexico", "en") == [("Россия", "ru", "ru-RU"), (", Mexico", "en", "")]


@given(st.text("aб\u0627 1(.)é会\n"), st.sampled_from(("ar", "zh", "en", "fr", "ru", "es")))
def test_nothing_is_lost(words, language):
    assert "".join(each.words for each in stretches(Run(words), language)).replace(FROM_LEFT, "") == words


def tags(content, name="word/styles.xml"):
    return {
        tuple(each.get(f"{W}{script}") for script in ("val", "eastAsia", "bidi"))
        for each in part(content, name).iter(f"{W}lang", f"{W}themeFontLang")
    }


@pytest.mark.parametrize(
    ("code", "latin"),
    [("ar", "en-GB"), ("zh", "en-GB"), ("en", "en-GB"), ("fr", "fr-FR"), ("ru", "ru-RU"), ("es", "es-ES")],
)
def test_a_file_names_its_language_for_every_script(code, latin):
    content = writer.render(draft_report(replace(FULL, tongue=Tongue(code))))
    assert tags(content) == tags(content, "word/settings.xml") == {(latin, "zh-CN", "ar-SA")}


ARABIC = writer.render(
    Paper(
        text("عنوان"),
        language="ar",
        blocks=(
            Heading(1, text("مقدمة")),
            Paragraph(text(Run("نص", bold=True))),
            Table((Column(text("أ"), 1), Column(text("ب"), 1)), ((text("1"), text("2")),)),
        ),
    )
)


def test_an_arabic_file_begins_at_the_right():
    document = part(ARABIC, "word/document.xml")
    assert document.find(f".//{W}sectPr/{W}bidi") is not None
    assert document.find(f".//{W}tblPr/{W}bidiVisual") is not None
    normal = next(each for each in opened(ARABIC).styles if each.name == "Normal")
    assert normal.element.find(f"{W}pPr/{W}bidi") is not None


def test_arabic_letters_are_as_heavy_and_as_large_as_meant():
    dressed = part(ARABIC, "word/document.xml").findall(f".//{W}rPr[{W}bCs]")
    assert dressed
    assert all(each.find(f"{W}b") is not None and each.find(f"{W}rtl") is not None for each in dressed)
    for each in part(ARABIC, "word/styles.xml").iter(f"{W}rPr"):
        assert (each.find(f"{W}sz") is None) == (each.find(f"{W}szCs") is None)
        assert (each.find(f"{W}b") is None) == (each.find(f"{W}bCs") is None)


def test_arabic_chapters_are_counted_in_words():
    assert [words for style, *_, words in all_paragraphs(ARABIC) if style == "Heading1"] == ["أولا-مقدمة"]
    assert {number for style, number, *_ in all_paragraphs(ARABIC) if style == "Heading1"} == {0}


def test_pages_are_read_from_the_left_in_every_language():
    for edge in (opened(ARABIC).sections[0].footer, opened(ARABIC).sections[0].even_page_footer):
        assert edge.paragraphs[0]._p.find(f"{W}pPr/{W}bidi").get(f"{W}val") == "0"


def test_chinese_in_an_arabic_paper_does_not_run_from_the_right():
    told = list(stretches(Run("سُجل الفريق 工作组 أيضا"), "ar"))
    assert [(each.words.strip("\u200e "), each.language) for each in told] == [
        ("سُجل الفريق", "ar"),
        ("工作组", "zh"),
        ("أيضا", "ar"),
    ]
    assert not told[1].from_right


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_line_of_chinese_ends_within_the_mark_of_what_is_to_be_done(code):
    """The mark stays what an editor searches for: no sign that nobody sees stands within it."""
    marked = Tongue("zh").text(TO_TRANSLATE)
    document = opened(writer.render(Paper(text("题"), language=code)))
    last = document.settings.element.find(f"{W}noLineBreaksAfter")
    assert (last is not None) == (code == "zh")
    if last is not None:
        assert last.get(f"{W}lang") == "zh-CN"
        assert marked[:2] == "[待"
        assert set(marked[:2]) <= set(last.get(f"{W}val"))


@pytest.mark.parametrize(
    "pair", ["第2", "2次", "9年", "0月", "1日", "9票", "段次", "上午", "午1", "0时", "时5", "目2"]
)
def test_chinese_stays_beside_its_figure_without_a_sign_between(pair):
    settings = opened(writer.render(Paper(text("题"), language="zh"))).settings.element
    last, first = (settings.find(f"{W}noLineBreaks{at}").get(f"{W}val") for at in ("After", "Before"))
    assert pair[0] in last or pair[1] in first
    # The format that Word's own lists have keeps so many and no more.
    assert len(last) <= 50
    assert len(first) <= 100


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_sign_stands_in_the_text_that_word_draws_as_a_gap_or_in_another_face(code):
    words = "".join(
        part(writer.render(draft_report(replace(FULL, tongue=Tongue(code)))), "word/document.xml").itertext()
    )
    assert not set(words) & {"\u2060", "\u2011", "\ufeff"}


@pytest.mark.parametrize("code", ["ar", "zh"])
@pytest.mark.parametrize("sign", ["←", "→", "█████▒▒", "───"])
def test_arrows_and_bars_are_written_by_the_latin_face_which_has_them(code, sign):
    (drawn,) = stretches(Run(sign), code)
    assert (drawn.language, drawn.from_right) == ("en", False)
    assert drawn.words.strip(FROM_LEFT) == sign


def test_a_comment_in_arabic_runs_from_the_right_in_the_face_of_the_paper():
    styles = opened(writer.render(Paper(text("نص"), language="ar"))).styles
    assert styles["annotation text"].base_style.name == "Normal"
