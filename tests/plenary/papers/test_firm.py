"""No figure is parted from its unit in a narrow column."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

import pytest

from plenary.papers.columns import longest_word
from plenary.papers.firm import JOINER, firm, joined
from plenary.papers.pdf.joining import Piece
from plenary.papers.pdf.lines import broken
from plenary.papers.pdf.styles import BLACK
from plenary.tongue import LANGUAGES, Tongue

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


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_stays_with_its_month(code, month):
    said = firm(Tongue(code).date(date(2009, month, 2), year=False))
    assert not re.search(r"\d |\bde ", said)


@pytest.mark.parametrize(
    "words", ["item 2", "paragraph 14", "tema 2", "point 3", "80 por ciento", "80 процентов", "80 per cent"]
)
def test_a_number_stays_with_what_it_counts(words):
    assert not re.search(r"\d | \d", firm(f"({words})"))


@pytest.mark.parametrize("words", ["项目2", "第3次", "上午10时55分", "33票"])
def test_a_figure_of_chinese_stays_with_what_it_counts_in_both_writers(words):
    *_, last = broken([Piece(f"一{words}", "Helvetica", 10, BLACK)], 0, 0)
    assert len(last[0].words) > 1
    assert longest_word([f"一{words}"], 10) > 10
    assert joined(words).replace(JOINER, "") == words


@pytest.mark.parametrize("words", ["items that", "2 hours", "3 and 4", "5 States", "4 с учетом"])
def test_other_words_may_part(words):
    assert firm(words) == words


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_said_otherwise(code):
    said = Tongue(code).time_range(time(10), time(13))
    assert re.sub(r"\s", " ", firm(said)) == re.sub(r"\s", " ", said)
