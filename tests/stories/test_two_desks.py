"""Two desks write in one record: each act is judged on what the other has entered meanwhile."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.meetings import announce, call_to_order
from plenary.acts.roster import mark_present
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.refusal import Refusal
from tests.desks import TEN, new_desk


@pytest.fixture
def desks():
    """Give two desks of one record; the clock of the other is three seconds behind."""
    desk = new_desk()
    desk.clock.move(minutes=10)
    desk.perform(call_to_order)
    return desk, Desk(desk._archive, HandClock(desk.clock.now() - timedelta(seconds=3)))


def test_a_clock_that_is_behind_does_not_stop_a_desk(desks):
    desk, other = desks
    other.perform(mark_present, "state:AU")
    assert other.proceedings.latest == desk.clock.now()


def test_an_instant_that_the_other_desk_has_passed_is_refused(desks):
    desk, other = desks
    desk.clock.move(minutes=5)
    desk.perform(announce, "Lunch is served.")
    with pytest.raises(Refusal, match=r"instant\.earlier"):
        other.perform_at(TEN + timedelta(minutes=12), mark_present, "state:AU")


def test_what_one_desk_redacts_the_other_forgets(desks):
    desk, other = desks
    entry = desk.perform(announce, "The delegate of X is ill.")
    other.catch_up()
    desk.redact(entry.id, "a private matter")
    other.catch_up()
    assert other.proceedings.entry(entry.id).facts == ()
    assert other.conference == desk.conference
