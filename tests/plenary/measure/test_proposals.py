"""A list that is too long: what no longer fits, and three ways out that the Chair can propose (R-3.1)."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.lists import close_list, set_time_limit
from plenary.acts.meetings import adjourn
from plenary.acts.procedure import request_reply
from plenary.acts.statements import end_statement, give_floor
from plenary.measure.forecast import CHANGEOVER, FEWEST, changeover, forecast
from plenary.measure.proposals import LEAST, STEP, proposals
from tests.desks import TEN, sitting_desk
from tests.stories.telling import inscribed

STATES = ("NG", "MX", "SE", "CA", "AU", "AT", "IR", "VE", "LY", "RU", "PE", "JP")
ONE = TEN + timedelta(hours=3)


def lined_up(count, *, minutes_left, replies=0):
    """Give a desk with so many States waiting, five minutes each, and so long until the services end."""
    desk = sitting_desk()
    desk.perform(set_time_limit, "state", 5.0)
    inscribed(desk, *(f"state:{code}" for code in STATES[:count]))
    for code in STATES[:replies]:
        desk.perform(request_reply, f"state:{code}")
    desk.clock.instant = ONE - timedelta(minutes=minutes_left)
    return desk


def ahead_of(desk, share=1.0):
    return forecast(desk.conference, desk.clock.now(), share)


@given(st.integers(0, 12), st.integers(0, 2), st.floats(0.1, 2.0))
def test_the_list_ends_after_the_sum_of_its_statements_and_change_overs(count, replies, share):
    desk = lined_up(count, minutes_left=60, replies=replies)
    ahead = ahead_of(desk, share)
    spoken = timedelta(seconds=round(300 * share)) * count
    assert ahead.list_ends - ahead.now == spoken + timedelta(seconds=CHANGEOVER) * max(0, count - 1)
    assert ahead.now <= ahead.list_ends <= ahead.rises
    assert all(each.begins <= each.ends for each in ahead.statements)


@given(st.integers(0, 11), st.floats(0.1, 2.0))
def test_one_more_speaker_never_ends_the_list_sooner(count, share):
    fewer, more = (ahead_of(lined_up(each, minutes_left=30), share) for each in (count, count + 1))
    assert fewer.list_ends < more.list_ends
    assert len(fewer.left_out) <= len(more.left_out)


@given(st.integers(1, 12), st.integers(-10, 90), st.integers(0, 2))
def test_the_proposals_hold_what_they_promise(count, minutes_left, replies):
    desk = lined_up(count, minutes_left=minutes_left, replies=replies)
    ahead = ahead_of(desk)
    ways = proposals(desk.conference, ahead)
    if ways.shorter is not None:
        assert LEAST <= ways.shorter.seconds < 300
        assert ways.shorter.seconds % STEP == 0
        assert ways.shorter.rises <= ahead.services_end
        # It is what a forecast says once everybody has no more than that.
        desk.perform(set_time_limit, "state", ways.shorter.seconds / 60)
        assert ahead_of(desk).rises == ways.shorter.rises
    assert ways.closed.fits + ways.closed.rest == len(ahead.waiting)
    assert (ways.moved is None) is (ahead.left_out == ())
    if ways.moved is not None:
        assert ways.moved.rest == len(ahead.left_out)
        assert ways.moved.length > timedelta()


def test_two_and_a_half_minutes_each():
    desk = lined_up(9, minutes_left=27)
    ahead = ahead_of(desk)
    assert len(ahead.left_out) == 4
    ways = proposals(desk.conference, ahead)
    assert (ways.shorter.seconds, ways.shorter.speakers) == (150, 9)
    assert (ways.closed.fits, ways.closed.rest) == (5, 4)
    assert (ways.moved.slot, ways.moved.rest) == ("2009-10-01T15:00", 4)


def test_where_all_fits_nobody_needs_less_time():
    desk = lined_up(3, minutes_left=60)
    ways = proposals(desk.conference, ahead_of(desk))
    assert (ways.shorter, ways.moved) == (None, None)
    assert (ways.closed.fits, ways.closed.rest) == (3, 0)


def test_nobody_is_asked_to_speak_for_less_than_a_minute():
    desk = lined_up(12, minutes_left=10)
    assert proposals(desk.conference, ahead_of(desk)).shorter is None


def test_a_closed_list_is_not_closed_again_and_an_empty_one_needs_nothing():
    desk = lined_up(9, minutes_left=27)
    desk.perform(close_list)
    assert proposals(desk.conference, ahead_of(desk)).closed is None
    empty = lined_up(0, minutes_left=27)
    ways = proposals(empty.conference, ahead_of(empty))
    assert (ways.shorter, ways.closed, ways.moved) == (None, None, None)


def test_the_change_over_is_learned_from_the_meeting_and_a_break_is_none():
    desk = lined_up(8, minutes_left=120)
    for pause in (10, 20, 30, 40, 600):
        desk.clock.move(seconds=pause)
        desk.perform(give_floor)
        desk.clock.move(minutes=4)
        desk.perform(end_statement)
    seen = desk.conference.floor.changeovers
    assert (seen.made, seen.seconds) == (FEWEST, 20 + 30 + 40)
    assert changeover(desk.conference) == 30
    desk.perform(adjourn)
    assert changeover(desk.conference) == 30
