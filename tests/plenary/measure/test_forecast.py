"""The time ahead: who speaks when, when the list ends, whether the services last."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.statements import end_statement, pause_statement
from plenary.measure.forecast import CHANGEOVER, FEWEST, forecast, pace, services_end
from tests.ui import scene


def test_everyone_follows_the_one_before():
    desk = scene.debated()
    ahead = forecast(desk.conference, desk.clock.now())
    assert ahead.statements[0].request is None
    for one, other in zip(ahead.statements, ahead.statements[1:], strict=False):
        assert (other.begins - one.ends).total_seconds() == CHANGEOVER
    assert ahead.statements[-1].reply
    assert ahead.rises == ahead.statements[-1].ends
    assert ahead.list_ends == ahead.full


@given(st.floats(0.1, 2.0))
def test_a_pace_shortens_or_lengthens_the_list_and_not_what_all_may_take(share):
    desk = scene.debated()
    plain = forecast(desk.conference, desk.clock.now())
    paced = forecast(desk.conference, desk.clock.now(), share)
    assert paced.full == plain.full
    assert (paced.list_ends <= plain.list_ends) is (share <= 1.0) or paced.list_ends == plain.list_ends


def test_services_end_with_the_slot_and_the_margin_is_what_is_left():
    desk = scene.debated()
    ahead = forecast(desk.conference, desk.clock.now())
    assert services_end(desk.conference) == scene.at(18, 0)
    assert ahead.margin == scene.at(18, 0) - ahead.rises
    assert services_end(scene.prepared().conference) is None


def test_a_statement_over_its_time_takes_no_more():
    desk = scene.over_time()
    ahead = forecast(desk.conference, desk.clock.now())
    assert ahead.statements[0].ends == desk.clock.now()


def test_nobody_waiting_ends_now():
    desk = scene.opened()
    ahead = forecast(desk.conference, desk.clock.now())
    assert ahead.statements == ()
    assert ahead.list_ends == ahead.rises == ahead.full == desk.clock.now()


def test_a_pace_is_told_from_statements_with_a_limit_and_not_from_a_few():
    desk = scene.debated()
    assert pace(desk.conference) is None
    for _ in range(FEWEST):
        if desk.conference.floor.statement is None:
            scene.do(desk, desk.clock.now(), scene.give_floor)
        halfway = timedelta(seconds=desk.conference.floor.statement.seconds / 2)
        scene.do(desk, desk.conference.floor.statement.started + halfway, pause_statement)
        scene.do(desk, desk.clock.now() + timedelta(minutes=1), end_statement)
    assert pace(desk.conference) == 0.5
