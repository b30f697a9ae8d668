"""Lines of Arabic and Chinese: nothing is lost, nothing runs over, symbols stay whole, order is right."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plenary.papers import pdf
from plenary.papers.pdf.joining import Piece, joined, turned
from plenary.papers.pdf.lines import broken
from plenary.papers.pdf.paragraphs import pieces
from plenary.papers.pdf.styles import BLACK, family
from plenary.papers.tree import Heading, Paper, Paragraph, Placeholder, Run, SubParagraph, SubParagraphs, text
from tests.plenary.papers.reading_back import paragraph_numbers, pdf_text

SYMBOL = "CTOC/COP/WG.2/2009/2"
WORDS = st.sampled_from(
    [
        "工作组",
        "会议",
        "，",
        "。",
        "（",
        "）",
        "“",
        "”",
        " ",
        SYMBOL,
        "السودان",
        "المكسيك،",
        "(2009)",
        "1 (ب)",
        "的代表作了发言",
    ]
)


def cut(words: str, size: float = 10) -> list[Piece]:
    return pieces(text(words), "zh", size)


def wide(line) -> float:
    return sum(piece.wide for piece in line)


def said(line) -> str:
    return "".join(piece.words for piece in line)


@settings(max_examples=60)
@given(st.lists(WORDS, min_size=1, max_size=30).map("".join))
def test_no_sign_is_lost_and_no_line_runs_over(words):
    lines = broken(cut(words), 150, 180)
    # Marks of direction are repeated on each line; they take no room.
    assert re.sub(r"[\s\u2066-\u2069]", "", "".join(map(said, lines))) == re.sub(
        r"[\s\u2066-\u2069]", "", words
    )
    for place, line in enumerate(lines):
        room = 180 if place else 150
        # A space before a mark that begins no line ends none.
        one_token = " " not in re.sub(r" +(?=[，。）”])", "", said(line).strip())
        assert wide(line) <= room or one_token


@settings(max_examples=60)
@given(st.lists(WORDS, min_size=1, max_size=30).map("".join))
def test_marks_stand_at_neither_wrong_end_and_symbols_stay_whole(words):
    lines = [said(line) for line in broken(cut(words), 150, 180)]
    assert not any(line[:1] in "，。）”" for line in lines[1:] if line)
    assert not any(line[-1:] in "（“" for line in lines[:-1] if line)
    assert sum(line.count(SYMBOL) for line in lines) == words.count(SYMBOL)


@pytest.mark.parametrize("room", range(20, 200, 7))
def test_a_mark_for_the_translator_stays_whole(room):
    for space in (" ", ""):
        words = f"为审议项目，工作组收到了下列文件：Note on training{space}[待译]（A/64/123）。"
        lines = [said(line) for line in broken(cut(words), room, room)]
        assert sum("[待译]" in line for line in lines) == 1


@pytest.mark.parametrize("room", range(40, 200, 7))
def test_chinese_parts_no_figure_from_its_measure_word_or_its_item(room):
    words = "委员会在2009年10月2日第3次会议上审议了议程项目2，以45票对3票、12票弃权通过。"
    lines = [said(line) for line in broken(cut(words), room, room)]
    for line, other in pairwise(lines):
        assert not (line[-1].isdigit() and other[0] in "年月日次票"), lines
        assert not (line[-1] in "目第" and other[0].isdigit()), lines


def test_a_newline_ends_a_line():
    assert [said(line) for line in broken(cut("甲\n乙"), 500, 500)] == ["甲", "乙"]


def test_arabic_letters_join_and_brackets_turn():
    face = f"{family('NotoNaskhArabic')}-Regular"
    line = [Piece("السودان (2009)", face, 10, BLACK)]
    drawn = said(turned(line))
    assert drawn.startswith("(2009)")
    assert drawn.endswith(joined("السودان")[::-1])


def test_a_symbol_in_an_arabic_line_reads_from_the_left():
    face = f"{family('NotoNaskhArabic')}-Regular"
    line = [Piece(f"الوثيقة \u2066{SYMBOL}\u2069 معروضة", face, 10, BLACK)]
    assert SYMBOL in said(turned(line))


def test_each_piece_keeps_its_dress_when_the_line_is_turned():
    regular, bold = (f"{family('NotoNaskhArabic')}-{dress}" for dress in ("Regular", "Bold"))
    line = [Piece("ممثل ", regular, 10, BLACK), Piece("السودان", bold, 10, BLACK)]
    drawn = turned(line)
    assert [piece.face for piece in drawn] == [bold, regular]


@pytest.mark.parametrize(("language", "label"), [("zh", "一."), ("ar", "")])
def test_a_paper_is_set_over_several_pages_with_all_its_numbers(language, label):
    words = (
        "工作组审议了题为“援助”的议程项目2。"
        if language == "zh"
        else "نظر الفريق العامل في البند 2 من جدول الأعمال. "
    )
    blocks = (
        Heading(1, text("导言")),
        *(Paragraph(text(words * 12, Run("终", bold=True))) for _ in range(20)),
        SubParagraphs((SubParagraph(text("甲")),)),
        Placeholder("[待补充]", "k"),
    )
    read = pdf_text(pdf.render(Paper(text("报告"), language=language, blocks=blocks)))
    assert label in read
    assert "[" in read
    if language == "zh":
        assert paragraph_numbers(read) == list(range(1, 21))
        assert read.replace("\n", "").count("议程项目2。") == 20 * 12


def test_words_kept_in_their_own_direction_stay_so_after_a_line_ends():
    lines = broken(cut("\u2066Speakers underlined the need for assistance.\u2069 نص"), 90, 90)
    assert len(lines) > 2
    assert "assistance." in "".join(said(turned(line)) for line in lines)
