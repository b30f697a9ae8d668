"""R-3.2: ahead of the programme or behind it, item by item, by the shares of the slot."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.agenda import conclude, take_up
from plenary.acts.meetings import call_to_order
from plenary.acts.programme import change_programme
from plenary.measure.schedule import behind, due_items
from tests.desks import TEN, new_desk

MINUTE = timedelta(minutes=1)


def opened(late=0):
    """Give a meeting of three hours with three items, opened so many minutes late."""
    desk = new_desk()
    desk.clock.instant = TEN + late * MINUTE
    desk.perform(call_to_order)
    return desk


def done(desk, *items):
    for each in items:
        desk.perform(take_up, (each,))
        desk.perform(conclude)


def test_r_3_2_each_item_has_its_share_of_the_slot():
    dues = due_items(opened().conference)
    assert [(each.item, (each.ends - each.begins) / MINUTE) for each in dues] == [
        ("1 (a)", 60),
        ("1 (b)", 60),
        ("2", 60),
    ]
    assert dues[0].begins == TEN


def test_r_3_2_ahead_when_an_item_ends_early_and_behind_when_it_takes_longer():
    desk = opened()
    assert behind(desk.conference, TEN + 30 * MINUTE) == timedelta()
    assert behind(desk.conference, TEN + 75 * MINUTE) == 15 * MINUTE
    done(desk, "1 (a)", "1 (b)")
    assert behind(desk.conference, TEN + 30 * MINUTE) == -90 * MINUTE
    assert behind(desk.conference, TEN + 130 * MINUTE) == timedelta()
    done(desk, "2")
    assert behind(desk.conference, TEN + 130 * MINUTE) == -50 * MINUTE
    assert behind(desk.conference, TEN + 200 * MINUTE) == timedelta()


def test_a_late_start_is_behind_until_the_time_is_made_up():
    desk = opened(late=12)
    assert behind(desk.conference, TEN + 20 * MINUTE) == 12 * MINUTE
    done(desk, "1 (a)")
    assert behind(desk.conference, TEN + 20 * MINUTE) == -40 * MINUTE


def test_an_item_that_is_moved_in_takes_its_share():
    desk = opened()
    desk.perform(change_programme, "4", "2009-10-01T10:00")
    assert [each.item for each in due_items(desk.conference)] == ["1 (a)", "1 (b)", "2", "4"]


def test_outside_a_meeting_nothing_is_due():
    assert (due_items(new_desk().conference), behind(new_desk().conference, TEN)) == ((), None)


@given(st.integers(0, 3), st.integers(-10, 300), st.integers(1, 60))
def test_time_only_makes_it_later_and_work_only_earlier(items, minutes, later):
    desk = opened()
    done(desk, *("1 (a)", "1 (b)", "2")[:items])
    now = TEN + minutes * MINUTE
    assert behind(desk.conference, now) <= behind(desk.conference, now + later * MINUTE)
    more = opened()
    done(more, *("1 (a)", "1 (b)", "2")[: items + 1])
    assert behind(more.conference, now) <= behind(desk.conference, now)
