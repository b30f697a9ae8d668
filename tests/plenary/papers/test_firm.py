"""No figure is parted from its unit in a narrow column."""

from __future__ import annotations

import re
from datetime import time, timedelta

import pytest

from plenary.papers.firm import firm
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


@pytest.mark.parametrize("words", ["item 2 is", "2 hours", "items 3 and 4", "5 States", "пункт 4 с учетом"])
def test_other_words_may_part(words):
    assert firm(words) == words


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_said_otherwise(code):
    said = Tongue(code).time_range(time(10), time(13))
    assert re.sub(r"\s", " ", firm(said)) == re.sub(r"\s", " ", said)
