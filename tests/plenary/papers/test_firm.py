"""No figure is parted in a narrow column from what it counts or numbers, no date, no name from its form of address."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

import pytest

from plenary.papers.columns import longest_word
from plenary.papers.firm import firm, tied
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


@pytest.mark.parametrize("code", LANGUAGES)
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
    assert firm("de 10.00 a 13.00") == "de 10.00\u00a0a\u00a013.00"
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


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_first_of_two_days_stays_with_the_second_up_to_the_month(code):
    said = Tongue(code).dates(date(2014, 6, 2), date(2014, 6, 3), running=True)
    assert " " not in firm(said), said


@pytest.mark.parametrize(
    "words",
    [
        "30 April and 2 May",
        "30 avril et 2 mai",
        "30 avril au 2 mai",
        "30 de abril y 2 de mayo",
        "30 de abril al 2 de mayo",
        "30 апреля и 2 мая",
    ],
)
def test_a_day_of_another_month_stays_with_the_word_before_it(words):
    assert firm(words).count(" ") == 1


@pytest.mark.parametrize(
    "words",
    [
        "10.00 a 13.00 horas",
        "9.00 a 10.30 horas",
        "10.07 a las 12.45 horas",
        "12.30 a la 1.00",
        "10 heures à 13 heures",
        "0 heure à 1 heure",
        "(de 15.00 a 18.00 horas)",
        "(de 10 heures à 13 heures)",
        "до 12\u00a0ч. 45\u00a0м.",
        "10\u00a0h\u00a07 à 12\u00a0h\u00a045",
    ],
)
def test_the_hours_of_a_meeting_stay_on_one_line(words):
    assert " " not in firm(words)


@pytest.mark.parametrize("words", ["8 au 17 octobre 2018", "1er au 3 octobre", "8 al 17 de octubre"])
def test_the_days_of_a_range_stay_on_one_line(words):
    assert " " not in firm(words)


@pytest.mark.parametrize("words", ["1 of 4", "1 sur 4", "1 de 4", "1 из 4", "1 من 4"])
def test_how_many_out_of_how_many_stay_on_one_line(words):
    assert " " not in firm(words)


@pytest.mark.parametrize(
    "words", ["items 2 and 3", "puntos y temas 1 b) y 2", "points 1, 2 et 3", "البندين 2 و3"]
)
def test_the_last_of_several_items_stays_with_them(words):
    assert re.search(r"\u00a0\S+$", firm(words))


@pytest.mark.parametrize("words", ["items 2 and 3", "пункты 1 и 2)", "temas 2 y 3)", "البندين 2 و3"])
def test_two_items_stay_on_one_line(words):
    assert " " not in firm(words)


@pytest.mark.parametrize(
    "words", ["1st meeting", "2nd meeting", "1re séance", "12e séance", "11ª sesión", "1\u2011е заседание"]
)
def test_the_number_of_a_meeting_stays_with_it(words):
    assert " " not in firm(words)


@pytest.mark.parametrize(
    "words",
    [
        "7 minutes",
        "7 minutos",
        "7 минут",
        "3 دقائق",
        "contra 3",
        "núm. 1",
        "No. 1",
        "الساعة 13:00",
        "الممتنعون 12",
    ],
)
def test_a_figure_stays_with_the_word_beside_it(words):
    assert " " not in firm(words)


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("Vienne, 27-29 mai 2019", "Vienne, 27\u201129 mai 2019"),
        ("10 heures-13 heures", "10 heures\u201113 heures"),
        ("14 h 30-18 heures", "14 h 30\u201118 heures"),
        ("10:00\u200f-\u200f13:00", "10:00\u200f\u201113:00"),
        ("г-н Haddad и г-жа Åkesson", "г\u2011н Haddad и г\u2011жа Åkesson"),
    ],
)
def test_no_range_is_parted_after_its_hyphen_nor_a_form_of_address(words, held):
    assert tied(words) == held


@pytest.mark.parametrize(
    "words", ["Anne-Marie", "Guinea-Bissau", "A/64-12", "2019-05-27", "CRP.6-12", "555-12"]
)
def test_what_was_typed_keeps_its_hyphen(words):
    assert tied(words) == words
