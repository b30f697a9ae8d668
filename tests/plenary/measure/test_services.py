"""Alarms before the end of interpretation: at thirty, fifteen and five minutes, and when it is over (R-2.9)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.programme import extend_services
from plenary.measure.services import alarm, left
from tests.desks import TEN, new_desk, sitting_desk


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(180, None), (30.1, None), (30, 30), (15.1, 30), (15, 15), (5.1, 15), (5, 5), (0.1, 5), (0, 0), (-9, 0)],
)
def test_the_alarm_stands_from_its_minute_on(minutes, told):
    assert alarm(timedelta(minutes=minutes)) == told


@given(st.floats(-60, 240), st.floats(0, 60))
def test_it_only_grows_more_urgent_as_time_goes_by(minutes, later):
    urgent = {None: 0, 30: 1, 15: 2, 5: 3, 0: 4}
    now, then = alarm(timedelta(minutes=minutes)), alarm(timedelta(minutes=minutes - later))
    assert urgent[now] <= urgent[then]


def test_what_is_left_goes_down_with_the_clock_and_up_with_what_is_granted():
    desk = sitting_desk()
    assert left(desk.conference, TEN) == timedelta(hours=3)
    desk.clock.move(minutes=170)
    now = desk.clock.now()
    assert alarm(left(desk.conference, now)) == 15
    desk.perform(extend_services, now + timedelta(minutes=40), granted=True)
    assert alarm(left(desk.conference, now)) is None
    assert left(new_desk().conference, TEN) is None
