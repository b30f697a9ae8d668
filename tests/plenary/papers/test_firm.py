"""No figure is parted in a narrow column from what it counts or numbers, no date, no name from its form of address."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

import pytest

from plenary.papers.columns import longest_word
from plenary.papers.firm import firm
from plenary.papers.pdf.joining import Piece
from plenary.papers.pdf.lines import broken
from plenary.papers.pdf.styles import BLACK, shown
from plenary.papers.tree import Run
from plenary.tongue import LANGUAGES, Tongue
from plenary.tongues.spacing import as_kept, joined, unbroken
from plenary.tongues.words import NUMBERING

TIMES = (time(10, 55), time(12), time(16, 5), time(9))


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru", "zh"])
@pytest.mark.parametrize("moment", TIMES)
def test_a_time_of_day_stays_on_one_line(code, moment):
    said = Tongue(code).time(moment)
    assert " " not in firm(said)
    assert firm(said).replace("\u00a0", " ") == said.replace("\u00a0", " ")


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru", "zh"])
@pytest.mark.parametrize("seconds", [178, 59, 4800, 120])
def test_a_length_stays_on_one_line(code, seconds):
    assert " " not in firm(Tongue(code).duration(timedelta(seconds=seconds)))


@pytest.mark.parametrize("words", ["项目2", "第3次", "上午10时55分", "33票", "3小时", "2国", "11天"])
def test_a_figure_of_chinese_stays_with_what_it_counts_in_both_writers(words):
    *_, last = broken([Piece(f"一{words}", "Helvetica", 10, BLACK)], 0, 0)
    assert len(last[0].words) > 1
    assert longest_word([f"一{words}"], 10) > 10
    assert as_kept(joined(words)) == words


@pytest.mark.parametrize("words", ["上午10时55分", "下午1时", "段次", "3小时", "90分钟30秒"])
def test_a_word_of_chinese_that_takes_a_figure_or_heads_a_column_stays_whole_in_both_writers(words):
    *_, last = broken([Piece(f"草{words}", "Helvetica", 10, BLACK)], 0, 0)
    assert last[0].words == words
    assert longest_word([f"草{words}"], 10) == longest_word([words], 10) > longest_word([words[1:]], 10)
    assert unbroken(words) == joined(words)  # the screens obey the same rule


@pytest.mark.parametrize("words", ["items that", "2 hours", "3 and 4", "5 States", "4 с учетом"])
def test_other_words_may_part(words):
    assert firm(words) == words


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_date_stays_on_one_line_in_every_month(code):
    for month in range(1, 13):
        said = Tongue(code).date(date(2009, month, 21))
        assert " " not in firm(said), said
        assert firm(said).replace("\u00a0", " ") == said.replace("\u00a0", " ")


@pytest.mark.parametrize(
    "words",
    [
        "item 2",
        "paragraph 12",
        "пункту 3",
        "البند 4",
        "45 votes",
        "45 voix",
        "21 голосом",
        "45 صوتا",
        "80 per cent",
        "за – 61",
        "abstentions: 7",
        "Ms. Quispe",
        "г-жа Tawhai",
        "г-жа Lucía Varela",
        "Mr. Jan Dekker",
        "السيدة \u2066Amina Farouk\u2069",
        "Mme Elin Åkesson",
        "1 abstaining",
        "5 воздержавшихся",
        "10 заседаний",
        "voix contre 10",
        "a favor, 61",
        "en contra, 4",
        "abstenciones, 7",
        "pour, 61",
        "contre, 4",
        "abstentions, 7",
        "contra 3",
        "против 3",
        "كما يلي:",
    ],
)
def test_a_figure_stays_with_what_it_counts_and_a_name_with_its_address(words):
    assert " " not in firm(words)


@pytest.mark.parametrize(
    "words", ["1 b) et 2).", "1 (b) and 2).", "1 b) y 2).", "пункты 1 и 2).", "1 b) e 11).", "1 (ب) و 2)."]
)
def test_the_last_number_of_a_bracket_does_not_stand_alone(words):
    assert not re.search(r" \d+\)", firm(words))


@pytest.mark.parametrize("words", sorted(NUMBERING))
def test_what_is_painted_and_what_is_printed_hold_the_same_numbers(words):
    for said in (words, words.capitalize(), f"({words}", f"و{words}"):
        assert firm(f"{said} 2") == unbroken(f"{said} 2") == f"{said}\u00a02"
    assert firm(f"x{words} 2") == unbroken(f"x{words} 2") == f"x{words} 2"


def test_a_second_figure_stays_with_the_word_before_it():
    assert firm("by 45 votes to 3, as held") == "by 45\u00a0votes to\u00a03, as held"
    assert firm("de 10.00 a 13.00") == "de 10.00 a\u00a013.00"
    assert firm("items 1 to 3 go to 4") == "items\u00a01 to 3 go to 4"


def test_a_name_that_reads_as_one_word_is_held_in_print_and_stands_as_typed_in_word():
    for words in ("la Côte d’Ivoire", "la Côte d'Ivoire"):
        assert shown(Run(words)) == words.replace("Côte ", "Côte\u00a0")
        assert firm(words) == words


def test_a_name_takes_no_word_along_that_is_none():
    assert (
        firm("Ms. Quispe took the floor, Mr. Dekker (Peru)")
        == "Ms.\u00a0Quispe took the floor, Mr.\u00a0Dekker (Peru)"
    )


def test_the_last_word_of_a_state_in_brackets_does_not_stand_alone():
    assert firm("Venezuela (República Bolivariana de)").endswith("Bolivariana\u00a0de)")


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_said_otherwise(code):
    said = Tongue(code).time_range(time(10), time(13))
    assert re.sub(r"\s", " ", firm(said)) == re.sub(r"\s", " ", said)
