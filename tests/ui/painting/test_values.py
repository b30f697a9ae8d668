"""A clock's face and what is read on it follow from seconds alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.tongue import LANGUAGES, Tongue
from ui.painting.bar import cuts, stretches
from ui.painting.reading import Plate, Tint, read, waiting, widest
from ui.painting.values import Capacity, ClockFace, ClockState, Shape, countdown, face, ready
from ui.text import figures

EN = Tongue("en")
SECONDS = st.floats(0, 20_000, allow_nan=False)
LIMITS = st.integers(0, 7_200)


@given(SECONDS, LIMITS)
def test_a_face_follows_from_what_is_left(elapsed: float, limit: int) -> None:
    made = face(elapsed, limit)
    left = limit - elapsed
    if limit and left <= 0:
        assert made.state is ClockState.OVER
    elif limit and made.seconds_left <= 60:
        assert made.state is ClockState.LAST_MINUTE
    else:
        assert made.state is ClockState.WITHIN
    assert 0 <= made.seconds_left - left < 1


@given(SECONDS, SECONDS, LIMITS)
def test_a_later_face_never_shows_more_time(one: float, other: float, limit: int) -> None:
    early, late = sorted((one, other))
    assert face(early, limit).seconds_left >= face(late, limit).seconds_left


@given(SECONDS, LIMITS, st.sampled_from([{"paused": True}, {"ended": True}]))
def test_pause_and_end_keep_the_figures(elapsed: float, limit: int, why: dict[str, bool]) -> None:
    plain, halted = face(elapsed, limit), face(elapsed, limit, **why)
    assert read(plain, EN).figures == read(halted, EN).figures
    assert read(halted, EN).figure_tint is Tint.QUIET
    assert read(halted, EN).plate is Plate.NONE


@pytest.mark.parametrize(
    ("elapsed", "figure", "word", "note", "shape"),
    [
        (0, "7:00", "Within time", "of 7:00 left", Shape.DISC),
        (287, "2:13", "Within time", "of 7:00 left", Shape.DISC),
        (359.9, "1:01", "Within time", "of 7:00 left", Shape.DISC),
        (360, "1:00", "Last minute", "of 7:00 left", Shape.TRIANGLE),
        (419.5, "0:01", "Last minute", "of 7:00 left", Shape.TRIANGLE),
        (420, "+0:00", "Over time", "past 7:00", Shape.SQUARE),
        (467, "+0:47", "Over time", "past 7:00", Shape.SQUARE),
        (6500, "+101:20", "Over time", "past 7:00", Shape.SQUARE),
    ],
)
def test_each_state_is_told_by_figure_shape_word_and_note(
    elapsed: float, figure: str, word: str, note: str, shape: Shape
) -> None:
    shown = read(face(elapsed, 420), EN)
    assert (shown.figures, shown.word, shown.note, shown.shape) == (figure, word, note, shape)


def test_a_statement_without_a_limit_counts_up_and_says_so() -> None:
    shown = read(face(75, 0), EN)
    assert (shown.figures, shown.note) == ("1:15", "no time limit")
    assert stretches(face(75, 0)) == ()


def test_what_waits_is_quiet_or_says_what_for() -> None:
    assert read(ready(420), EN).figures == "7:00"
    assert stretches(ready(420)) == ()
    shown = waiting(countdown(749.2, 900), "Until resumption", EN)
    assert (shown.figures, shown.word, shown.shape) == ("12:30", "Until resumption", Shape.BARS)


@given(st.integers(-90_000, 90_000))
def test_figures_keep_two_places_for_seconds(seconds: int) -> None:
    minutes, rest = figures(seconds).split(":")
    assert len(rest) == 2
    assert int(minutes) * 60 + int(rest) == abs(seconds)


@given(SECONDS, LIMITS, st.booleans())
def test_the_bar_is_filled_without_gap_or_overlap(elapsed: float, limit: int, paused: bool) -> None:
    parts = stretches(face(elapsed, limit, paused=paused))
    assert all(0.0 <= part.begins <= part.ends <= 1.0 for part in parts)
    assert all(one.ends == pytest.approx(other.begins) for one, other in pairwise(parts))
    if parts:
        assert parts[-1].ends == 1.0


@given(st.integers(1, 7_200), st.floats(4, 80))
def test_the_cuts_of_the_bar_count_back_from_its_end(limit: int, ratio: float) -> None:
    places = cuts(face(0, limit), ratio)
    assert list(places) == sorted(places)
    assert all(0 < place < 1 for place in places)
    if len(places) > 1:
        step = places[-1] - places[-2]
        assert 1 - places[-1] == pytest.approx(step)
        assert step * ratio >= 1.2 - 1e-9


def test_seven_minutes_have_seven_segments_and_the_excess_none() -> None:
    assert len(cuts(face(0, 420), 63)) == 6
    assert cuts(face(467, 420), 63) == ()
    assert [part.role for part in stretches(face(467, 420))] == ["over", "excess"]
    assert [part.role for part in stretches(face(287, 420))] == ["ok", "bar"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_widest_readings_cover_every_state(code: str) -> None:
    states = {reading.shape for reading in widest(420, Tongue(code))}
    assert states == {Shape.DISC, Shape.TRIANGLE, Shape.SQUARE, Shape.BARS, Shape.RING}


def test_a_capacity_is_one_text() -> None:
    assert (
        str(Capacity("on behalf of the", "Group of 77 and China")) == "on behalf of the Group of 77 and China"
    )
    assert str(Capacity("以", "77国集团和中国", "的名义")) == "以77国集团和中国的名义"
    assert str(Capacity("复会时间：", "下午4时45分")) == "复会时间：下午4时45分"
    assert str(Capacity("next speaker")) == "next speaker"
    assert str(Capacity()) == ""


def test_a_face_without_limit_is_never_past() -> None:
    assert not ClockFace(ClockState.WITHIN, -500, 0).past
    assert ClockFace(ClockState.PAUSED, -5, 420).past
    assert ClockFace(ClockState.WITHIN, 100, 420).elapsed == 320
