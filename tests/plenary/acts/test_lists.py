"""Acts about lists of speakers: opening, closing, reopening, order and limits."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.agenda import amend_agenda
from plenary.acts.lists import (
    announce_closing,
    close_list,
    found_list,
    open_list,
    reopen_list,
    set_order,
    set_time_limit,
    the_list,
)
from plenary.floor.speakers import Standing
from tests.desks import new_desk, refused, sitting_desk


def opened(*items):
    desk = sitting_desk(*items)
    desk.perform(open_list)
    return desk


def test_a_list_is_opened_for_what_is_considered():
    assert list(opened("3", "4").conference.floor.lists) == ["3,4"]


def test_where_nothing_is_considered_the_item_is_named():
    with refused("items.none"):
        new_desk().perform(open_list)
    with refused("item.unknown"):
        new_desk().perform(open_list, ("99",))


def test_the_closest_list_serves():
    desk = opened("3", "4")
    desk.perform(open_list, ("4",))
    assert found_list(desk.conference, ("4",)).id == "4"
    assert found_list(desk.conference, ("3",)).id == "3,4"
    assert found_list(desk.conference, ("2",)) is None
    with refused("list.not-opened"):
        the_list(desk.conference, ("2",))


def test_a_list_is_found_under_the_new_number_of_its_item():
    desk = opened("2")
    desk.perform(amend_agenda, "2", number="7")
    assert found_list(desk.conference).id == "2"
    assert found_list(desk.conference, ("7",)).id == "2"


def test_a_deadline_is_announced_and_closes_nothing():
    desk = opened()
    closes = desk.clock.now() + timedelta(minutes=30)
    desk.perform(announce_closing, closes)
    desk.clock.move(hours=1)
    assert desk.conference.floor.lists["2"].standing is Standing.CLOSING
    with refused("deadline.past"):
        desk.perform(announce_closing, closes)


def test_a_list_is_closed_once_and_reopened_by_an_act_of_its_own():
    desk = opened()
    with refused("list.open"):
        desk.perform(reopen_list)
    desk.perform(close_list)
    for act, values in ((close_list, {}), (announce_closing, {"closes": desk.clock.now()})):
        with refused("list.closed"):
            desk.perform(act, **values)
    desk.perform(reopen_list, reason="so decided")
    assert desk.conference.floor.lists["2"].standing is Standing.OPEN


@pytest.mark.parametrize(
    ("act", "values", "reason"),
    [
        (open_list, {"list": "side"}, "word.unknown"),
        (open_list, {}, "list.exists"),
        (set_order, {"order": "alphabetical"}, "word.unknown"),
        (set_time_limit, {"category": "nobody", "minutes": 5}, "word.unknown"),
        (set_time_limit, {"category": "state", "minutes": -1}, "limit.out-of-range"),
        (set_time_limit, {"category": "state", "minutes": 24 * 60 + 1}, "limit.out-of-range"),
        (set_time_limit, {"category": "state", "minutes": float("nan")}, "limit.out-of-range"),
    ],
)
def test_what_makes_no_sense_is_refused(act, values, reason):
    with refused(reason):
        opened().perform(act, **values)


def test_a_limit_for_states_holds_for_the_three_kinds_of_them():
    desk = sitting_desk()
    entry = desk.perform(set_time_limit, "state", 4.5)
    assert [fact.category for fact in entry.facts] == ["state-party", "signatory", "non-signatory"]
    assert set(desk.conference.floor.limits.values()) == {270}


def test_a_limit_for_one_list_leaves_the_others():
    desk = opened()
    desk.perform(set_time_limit, "un", 2, items=("2",))
    assert desk.conference.floor.limits == {}
    assert desk.conference.floor.lists["2"].limits == {"un": 120}
