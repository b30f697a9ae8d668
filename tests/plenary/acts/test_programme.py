"""Acts about the organization of work."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.programme import (
    add_meeting,
    adopt_programme,
    cancel_meeting,
    change_programme,
    extend_services,
    plan_services,
)
from plenary.refusal import Refusal
from tests.desks import new_desk, refused, sitting_desk

FIRST, SECOND, LAST = "2009-10-01T10:00", "2009-10-01T15:00", "2009-10-02T15:00"
DAY = date(2009, 10, 1)


def slots_with(desk, item):
    return [slot.id for slot in desk.conference.programme.slots if item in slot.items]


def test_an_item_that_moves_leaves_the_slots_that_were_not_held():
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(change_programme, "2", LAST)
    assert slots_with(desk, "2") == [FIRST, LAST]


@pytest.mark.parametrize(
    ("item", "slot", "reason"),
    [
        ("99", SECOND, "item.unknown"),
        ("3", "2009-10-09T10:00", "slot.unknown"),
        ("3", LAST, "slot.has-item"),
    ],
)
def test_an_item_moves_to_a_slot_that_is_still_to_come(item, slot, reason):
    with refused(reason):
        sitting_desk().perform(change_programme, item, slot)


@pytest.mark.parametrize(
    ("start", "end"),
    [(time(12), time(14)), (time(10), time(13)), (time(9), time(19)), (time(17, 59), time(20))],
)
def test_meetings_do_not_overlap(start, end):
    with refused("slot.overlaps"):
        new_desk().perform(add_meeting, DAY, start, end)


def test_a_night_meeting_reaches_into_the_next_day():
    desk = new_desk()
    desk.perform(add_meeting, DAY, time(22), time(2))
    with refused("slot.overlaps") as refusal:
        desk.perform(add_meeting, date(2009, 10, 2), time(1), time(3))
    assert refusal.value.facts["slots"] == ("2009-10-01T22:00",)


@pytest.mark.parametrize(
    ("start", "end"), [(time(19), time(18)), (time(19), time(19)), (time(19), time(7, 1))]
)
def test_an_end_long_before_the_start_is_a_slip(start, end):
    with refused("meeting.no-time"):
        new_desk().perform(add_meeting, date(2009, 10, 4), start, end)


def test_one_meeting_may_follow_the_other_at_once():
    desk = new_desk()
    desk.perform(add_meeting, DAY, time(13), time(15))
    assert [slot.status for slot in desk.conference.programme.slots[:3]] == ["planned", "added", "planned"]


def test_a_cancelled_meeting_makes_room():
    desk = new_desk()
    desk.perform(cancel_meeting, SECOND)
    desk.perform(add_meeting, DAY, time(15), time(17))
    assert [slot.id for slot in desk.conference.programme.slots][1:3] == [SECOND, f"{SECOND}b"]
    with refused("slot.cancelled"):
        desk.perform(cancel_meeting, SECOND)


def test_services_are_planned_in_official_languages():
    desk = new_desk()
    desk.perform(plan_services, FIRST, ("en", "fr"))
    assert desk.conference.programme.slot(FIRST).languages == ("en", "fr")
    with refused("language.not-official"):
        desk.perform(plan_services, FIRST, ("en", "sw"))


def test_services_are_extended_while_a_meeting_sits():
    desk = sitting_desk()
    until = desk.clock.now() + timedelta(hours=4)
    desk.perform(extend_services, until, granted=True)
    assert desk.conference.programme.extended == until
    desk.perform(adjourn)
    with refused("meeting.not-open"):
        desk.perform(extend_services, until, granted=True)


def test_the_programme_is_adopted_as_amended():
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(adopt_programme, amended=True)
    assert (desk.conference.programme.adopted, desk.conference.programme.amended) == (True, True)


def test_an_item_can_be_brought_forward_into_the_meeting_that_sits_and_into_none_that_has_risen():
    desk = new_desk()
    desk.perform(call_to_order)
    first, second = desk.conference.programme.slots[:2]
    desk.perform(change_programme, "4", first.id)
    assert "4" in desk.conference.programme.slot(first.id).items
    with pytest.raises(Refusal, match=r"slot\.sits"):
        desk.perform(cancel_meeting, first.id)
    desk.perform(adjourn)
    assert desk.conference.programme.slot(first.id).status == "held"
    with pytest.raises(Refusal, match=r"slot\.held"):
        desk.perform(change_programme, "5", first.id)
    assert desk.conference.programme.slot(second.id).items == ("2",)
