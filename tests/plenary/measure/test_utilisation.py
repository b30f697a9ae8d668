"""The utilization factor and its companions, with the worked example of the practice: 88.9 per cent."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.conference import close_conference, set_rule
from plenary.acts.meetings import adjourn, call_to_order, resume, suspend
from plenary.acts.programme import add_meeting, cancel_meeting, use_services
from plenary.measure.spans import Span, total
from plenary.measure.utilisation import utilisation
from tests.desks import new_desk, refused

SLOTS = ("2009-10-01T10:00", "2009-10-01T15:00", "2009-10-02T10:00", "2009-10-02T15:00")
MINUTE = timedelta(minutes=1)


def at(slot, minutes=0):
    """Give an instant so many minutes after the scheduled start of a slot, in Vienna in summer."""
    return datetime.fromisoformat(f"{SLOTS[slot]}:00+02:00").astimezone(UTC) + minutes * MINUTE


def hold(desk, slot, late=0, early=0):
    """Hold a meeting so many minutes late and let it rise so many minutes early."""
    desk.perform_at(at(slot, late), call_to_order)
    desk.perform_at(at(slot, 180 - early), adjourn)


def figures(desk, now=None):
    return utilisation(desk.proceedings, now or desk.proceedings.latest)


def minutes(length):
    return length / MINUTE


def test_r_7_1_the_worked_example_of_the_practice():
    desk = new_desk()
    hold(desk, 0, late=10)
    hold(desk, 1, late=15, early=40)
    desk.perform_at(at(1, 170), use_services, at(1, 140), at(1, 160))
    hold(desk, 2, late=5, early=20)
    hold(desk, 3, late=10)
    use = figures(desk)
    assert minutes(use.planned) == 720
    assert minutes(use.lost) == 80
    assert round(use.factor, 1) == 88.9
    assert minutes(use.may_lose) == 144 - 80
    assert minutes(use.lost_a_meeting) == 20
    assert (use.held, use.meeting_ratio, use.planning_accuracy) == (4, 100, 100)


def test_the_meter_while_a_meeting_sits():
    desk = new_desk()
    desk.perform_at(at(0, 25), call_to_order)
    use = figures(desk, at(0, 60))
    assert minutes(use.lost) == 25
    assert round(use.factor, 1) == 96.5
    assert minutes(use.ahead) == 120
    assert round(use.if_adjourned_now, 1) == 79.9


def test_a_meeting_that_was_cancelled_or_never_held_is_lost_whole():
    desk = new_desk()
    hold(desk, 0)
    desk.perform_at(at(0, 181), cancel_meeting, SLOTS[1])
    use = figures(desk, at(2, 200))
    assert [minutes(each.lost) for each in use.meetings] == [0, 180, 180, 0]
    assert use.planning_accuracy == 50
    assert use.factor == 50


def test_an_added_meeting_adds_its_time_and_counts_against_the_planning():
    desk = new_desk()
    desk.perform_at(at(0), add_meeting, date(2009, 10, 3), time(10), time(12))
    use = figures(desk, at(0))
    assert (minutes(use.planned), minutes(use.added)) == (720, 120)
    assert use.planning_accuracy == 75
    assert use.programmed == 4


def test_suspensions_count_only_where_the_body_says_so():
    desk = new_desk()
    desk.perform_at(at(0), call_to_order)
    desk.perform_at(at(0, 30), suspend)
    desk.perform_at(at(0, 50), resume)
    desk.perform_at(at(0, 180), adjourn)
    assert (minutes(figures(desk).lost), minutes(figures(desk).meetings[0].suspended)) == (0, 20)
    desk.perform_at(at(0, 181), set_rule, "statistics.suspensions", "yes")
    assert minutes(figures(desk).lost) == 20


def test_minutes_of_grace_do_not_count():
    desk = new_desk()
    desk.perform_at(at(0), set_rule, "statistics.grace", "5")
    hold(desk, 0, late=12)
    assert minutes(figures(desk).lost) == 7


def test_beyond_the_end_nothing_is_credited():
    desk = new_desk()
    hold(desk, 0, early=-15)
    assert (minutes(figures(desk).lost), minutes(figures(desk).meetings[0].over)) == (0, 15)


@pytest.mark.parametrize(
    ("start", "end", "reason"), [(20, 10, "meeting.no-time"), (170, 900, "instant.future")]
)
def test_services_are_used_forward_in_time_and_in_the_past(start, end, reason):
    desk = new_desk()
    hold(desk, 0, early=40)
    with refused(reason):
        desk.perform_at(at(0, 175), use_services, at(0, start), at(0, end))


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6))
def test_no_minute_is_counted_twice(pairs):
    begin = at(0)
    spans = [Span(begin + a * MINUTE, begin + b * MINUTE) for a, b in pairs]
    covered = {minute for a, b in pairs for minute in range(a, b)}
    inner = Span(begin + 10 * MINUTE, begin + 50 * MINUTE)
    assert total(spans, inner) == len(covered & set(range(10, 50))) * MINUTE


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 89)), min_size=1, max_size=4))
def test_the_factor_lies_between_nothing_and_all_and_is_what_was_not_lost(losses):
    desk = new_desk()
    for slot, (late, early) in enumerate(losses):
        hold(desk, slot, late, early)
    use = figures(desk)
    assert 0 <= use.factor <= 100
    assert minutes(use.lost) == sum(map(sum, losses))


def test_what_a_closed_body_did_not_hold_is_lost_whatever_the_clock_says():
    desk = new_desk()
    for slot in range(3):
        hold(desk, slot)
    assert minutes(figures(desk).lost) == 0
    desk.perform(close_conference)
    assert minutes(figures(desk).lost) == 180
    assert figures(desk).factor == 75
