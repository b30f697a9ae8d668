"""A tongue says sentences, and falls back without failing where it has no words."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.tongue import LANGUAGES, LETTERS, N_, Tongue


def test_the_six_languages_stand_in_the_order_of_their_letters():
    assert [LETTERS[code] for code in LANGUAGES] == ["A", "C", "E", "F", "R", "S"]
    assert sorted(LETTERS.values()) == ["A", "C", "E", "F", "R", "S"]


def test_a_mark_leaves_the_sentence_as_it_is():
    assert N_("The floor was given.") == "The floor was given."


def test_values_fill_the_sentence():
    assert Tongue("en").text("No such sentence %(name)s.", name="Sudan") == "No such sentence Sudan."
    assert Tongue("en").text("100 % as it stands") == "100 % as it stands"
    assert Tongue("en").text("") == ""


def test_a_pair_follows_the_count():
    english = Tongue("en")
    assert english.plural("%(count)s such thing", "%(count)s such things", 1) == "1 such thing"
    assert english.plural("%(count)s such thing", "%(count)s such things", 3) == "3 such things"


def test_only_arabic_is_written_from_the_right():
    assert [code for code in LANGUAGES if Tongue(code).right_to_left] == ["ar"]


def test_what_is_left_and_what_is_overrun_are_different_sentences():
    english = Tongue("en")
    assert english.left(dt.timedelta(minutes=99)) == "1 h 39 min left"
    assert english.left(dt.timedelta(0)) == "0 s left"
    assert english.left(dt.timedelta(seconds=-35)) == "35 s over the limit"


def test_a_tongue_that_is_none_of_the_six_speaks_as_english_does():
    other, english = Tongue("xx"), Tongue("en")
    day, hour = dt.date(2009, 10, 1), dt.time(15, 7)
    assert other.date(day) == english.date(day)
    assert other.held(day, dt.date(2009, 10, 3)) == english.held(day, dt.date(2009, 10, 3))
    assert other.dates(day, dt.date(2009, 10, 3), running=True) == "1 to 3 October 2009"
    assert other.time(hour) == english.time(hour)
    assert other.time_range(hour, dt.time(18)) == "3.07–6 p.m."
    assert other.ordinal_words(4) == "fourth"
    assert other.language("pt") == "pt"


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_names_all_six(code):
    names = [Tongue(code).language(of) for of in LANGUAGES]
    assert len(set(names)) == 6
    assert Tongue(code).language("pt") not in {"pt", ""}


@pytest.mark.parametrize("code", LANGUAGES)
@given(
    first=st.dates(dt.date(1990, 1, 1), dt.date(2060, 1, 1)), length=st.integers(0, 40), running=st.booleans()
)
def test_a_period_names_both_its_ends(code, first, length, running):
    last = first + dt.timedelta(days=length)
    tongue = Tongue(code)
    for said in (tongue.dates(first, last, running=running), tongue.held(first, last)):
        assert str(last.year) in said
        assert str(last.day) in said
        assert str(first.day) in said
        assert "  " not in said


@pytest.mark.parametrize("code", LANGUAGES)
@given(hour=st.times())
def test_an_hour_says_its_minutes_or_is_full(code, hour):
    said = Tongue(code).time(hour)
    assert str(hour.minute) in said or not hour.minute
    assert "\n" not in said
    assert said == said.strip()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_minutes_of_a_day_are_said_alike(code):
    tongue = Tongue(code)
    said = {tongue.time(dt.time(hour, minute)) for hour in range(24) for minute in range(60)}
    assert len(said) == 24 * 60


@pytest.mark.parametrize("code", LANGUAGES)
@given(seconds=st.integers(-100_000, 100_000))
def test_a_duration_is_said_without_its_sign(code, seconds):
    tongue = Tongue(code)
    assert tongue.duration(dt.timedelta(seconds=seconds)) == tongue.duration(dt.timedelta(seconds=-seconds))


def test_a_clock_face_counts_on_after_the_limit():
    english = Tongue("en")
    assert english.face(dt.timedelta(minutes=4, seconds=52)) == "4:52"
    assert english.face(dt.timedelta(minutes=99)) == "1:39:00"
    assert english.face(dt.timedelta(seconds=-35)) == "+0:35"
    assert english.face(dt.timedelta(0)) == "0:00"


def test_a_symbol_is_kept_together_in_a_line_from_the_right():
    assert Tongue("ar").isolate("A/64/123") == "\u2066A/64/123\u2069"
    assert Tongue("fr").isolate("A/64/123") == "A/64/123"
