"""The clock of a meeting: live while it sits, its own time when it is looked at years later."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from plenary.clock import BEFORE, DRIFT, HandClock, LiveClock, RehearsalClock, is_rehearsal, meeting_clock

START = datetime(2009, 10, 1, 8, tzinfo=UTC)
DAYS = st.dates(date(2000, 1, 1), date(2050, 1, 1))
INSTANTS = st.datetimes(datetime(2000, 1, 1), datetime(2050, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone


class Dial:
    """Two clocks moved by hand: what the wall shows, and what has been counted."""

    def __init__(self) -> None:
        self.wall = START
        self.counted = 0.0

    def moves(self, seconds: float, *, wall: float | None = None) -> None:
        self.counted += seconds
        self.wall += timedelta(seconds=seconds if wall is None else wall)


def live(dial: Dial) -> LiveClock:
    return LiveClock(wall=lambda: dial.wall, monotonic=lambda: dial.counted)


def test_a_small_correction_of_the_wall_does_not_bend_the_time():
    dial = Dial()
    clock = live(dial)
    dial.moves(60, wall=61)
    assert clock.now() == START + timedelta(seconds=60)


def test_after_sleep_the_clock_shows_what_the_wall_shows():
    dial = Dial()
    clock = live(dial)
    dial.moves(1, wall=3600)
    assert clock.now() == dial.wall
    dial.moves(5)
    assert clock.now() == dial.wall


def test_a_correction_beyond_the_drift_anchors_anew():
    dial = Dial()
    clock = live(dial)
    dial.moves(10, wall=10 + DRIFT.total_seconds() + 0.5)
    assert clock.now() == dial.wall


@given(st.floats(0, 1e6), st.floats(0.1, 60))
def test_a_rehearsal_runs_so_many_times_as_fast(seconds, speed):
    counted = [5.0]
    clock = RehearsalClock(START, speed, monotonic=lambda: counted[0])
    counted[0] += seconds
    expected = START + timedelta(seconds=seconds * speed)
    assert abs(clock.now() - expected) < timedelta(milliseconds=1)


def test_a_clock_in_the_hand_moves_when_it_is_moved():
    clock = HandClock(START)
    assert clock.move(minutes=5) == START + timedelta(minutes=5)
    assert clock.now() == START + timedelta(minutes=5)


def test_a_meeting_of_2009_opened_today_goes_on_where_it_stood():
    latest = datetime(2009, 10, 1, 9, 30, tzinfo=UTC)
    clock = meeting_clock(date(2009, 10, 2), latest, datetime(2026, 6, 1, tzinfo=UTC))
    assert timedelta() <= clock.now() - latest < timedelta(minutes=1)


def test_a_meeting_that_sits_today_is_live():
    wall = datetime.now(UTC)
    clock = meeting_clock(wall.date(), wall - timedelta(hours=2), wall)
    assert isinstance(clock, LiveClock)


def test_on_the_day_after_a_meeting_may_still_sit():
    assert not is_rehearsal(date(2009, 10, 2), START, datetime(2009, 10, 3, 1, tzinfo=UTC))
    assert is_rehearsal(date(2009, 10, 2), START, datetime(2009, 10, 4, 1, tzinfo=UTC))


def test_a_record_of_next_year_is_a_rehearsal():
    assert is_rehearsal(date(2030, 1, 1), datetime(2030, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC))


@given(DAYS, INSTANTS, INSTANTS)
def test_no_meeting_begins_before_what_was_entered_last(ends, latest, wall):
    clock = meeting_clock(ends, latest, wall)
    assert not isinstance(clock, RehearsalClock) or clock.now() >= latest


def test_a_rehearsal_begins_shortly_before_the_first_meeting():
    wall, announced = datetime(2026, 6, 1, tzinfo=UTC), datetime(2009, 8, 14, tzinfo=UTC)
    opens = datetime(2009, 10, 1, 8, tzinfo=UTC)
    started = meeting_clock(date(2009, 10, 2), announced, wall, opens).now()
    assert timedelta() <= started - (opens - BEFORE) < timedelta(minutes=1)
    late = meeting_clock(date(2009, 10, 2), opens + timedelta(minutes=5), wall, opens).now()
    assert late >= opens + timedelta(minutes=5)
