"""The forecast that several panels show is calculated once for a minute, and anew for another conference."""

from __future__ import annotations

from datetime import timedelta

from plenary.conference import Conference
from plenary.measure.forecast import forecast
from tests.desks import TEN
from ui.models.foreseen import MOST, Foresight


def test_one_minute_one_forecast_and_as_the_house_calculates_it():
    foreseen, conference = Foresight(), Conference()
    first = foreseen(conference, TEN, 1.0)
    assert foreseen(conference, TEN + timedelta(seconds=59), 1.0) is first
    assert first == forecast(conference, TEN, 1.0)


def test_another_minute_pace_or_conference_has_another():
    foreseen, conference = Foresight(), Conference()
    first = foreseen(conference, TEN, 1.0)
    assert foreseen(conference, TEN + timedelta(minutes=1), 1.0) is not first
    assert foreseen(conference, TEN, 0.5) is not first
    assert foreseen(Conference(), TEN, 1.0) is not first


def test_no_more_are_kept_than_are_shown():
    foreseen, conference = Foresight(), Conference()
    for minute in range(3 * MOST):
        foreseen(conference, TEN + timedelta(minutes=minute), 1.0)
    assert len(foreseen._made) <= MOST
