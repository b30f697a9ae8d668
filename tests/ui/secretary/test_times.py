"""A time of today as officers type it, and the words after it."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from plenary.tongue import LANGUAGES, Tongue
from ui.secretary.doings.times import after_time, instant, typed_time
from ui.text import stamp


@pytest.mark.parametrize(
    ("typed", "hour", "minute", "rest"),
    [
        ("17.30", 17, 30, ""),
        ("5.30", 17, 30, ""),
        ("5.30 p.m.", 17, 30, ""),
        ("5.30pm", 17, 30, ""),
        ("17h30", 17, 30, ""),
        ("17.30 consultations on item 4", 17, 30, "consultations on item 4"),
        ("5.30 p.m., a presentation", 17, 30, "a presentation"),
        ("17.30 presentation", 17, 30, "presentation"),
        ("17.30 a word with the Bureau", 17, 30, "a word with the Bureau"),
        ("9.15 a.m. after the Bureau", 9, 15, "after the Bureau"),
    ],
)
def test_the_time_and_the_words_after_it_are_told_apart(officer, typed, hour, minute, rest):
    found = instant(officer.window.hand, typed)
    assert (found.hour, found.minute) == (hour, minute)
    assert after_time(typed) == rest


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "at", [time(0, 5), time(9, 5), time(10), time(12), time(12, 40), time(16, 30), time(18)]
)
def test_every_time_is_read_in_the_form_in_which_a_language_says_it(code, at):
    said = Tongue(code).time(at)
    found = typed_time(f"{said}, x")
    assert (found.time, found.rest) == (at, "x")
    stamped = typed_time(stamp(datetime.combine(date(2009, 10, 1), at), Tongue(code)))
    assert (stamped.time, stamped.rest) == (at, "")


@pytest.mark.parametrize("words", ["h", "мероприятие", "hours of rest", "午餐"])
def test_what_follows_a_time_keeps_its_first_letters(words):
    found = typed_time(f"16.30 {words}")
    assert (found.time, found.rest) == (time(16, 30), "" if words == "h" else words)


@pytest.mark.parametrize("typed", ["", "consultations", "25.00", "17.75"])
def test_what_is_no_time_is_none(officer, typed):
    assert instant(officer.window.hand, typed) is None


@pytest.mark.parametrize("typed", ["1630", "16.30.", "\u200f16:30\u200f"])
def test_a_time_is_read_without_its_mark_and_with_marks_that_nobody_sees(typed):
    assert typed_time(typed).time == time(16, 30)
    assert after_time(typed) == ""


@pytest.mark.parametrize("typed", ["16.5", "163", "下午4时半", "24.00", "16.30.155"])
def test_what_could_only_be_read_in_part_is_no_time(typed):
    assert typed_time(typed) is None
