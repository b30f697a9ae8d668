"""A time of today as officers type it, and the words after it."""

from __future__ import annotations

import pytest

from ui.secretary.doings.times import after_time, instant


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


@pytest.mark.parametrize("typed", ["", "consultations", "25.00", "17.75"])
def test_what_is_no_time_is_none(officer, typed):
    assert instant(officer.window.hand, typed) is None
