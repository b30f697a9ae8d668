"""A meeting long before the next slot does not take it: at night, before breakfast, over lunch; the slot is still to come."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.measure.utilisation import utilisation
from tests.desks import new_desk
from tests.plenary.papers.test_outside_the_programme import FRIDAY_MORNING, at, hold, journal, told

THURSDAY_AFTERNOON = "2009-10-01T15:00"


def lunch():
    """Two meetings on one morning: the second one rises before lunch."""
    desk = new_desk()
    hold(desk, at(1, 10), "2")
    hold(desk, at(1, 11, 30), "3", minutes=80)
    return desk


def night():
    """All that was programmed for the first day, and a meeting after midnight."""
    desk = new_desk()
    hold(desk, at(1, 10), "2", minutes=180)
    hold(desk, at(1, 15), "2", minutes=180)
    hold(desk, at(2, 0, 30), "3")
    return desk


def test_a_second_meeting_in_the_morning_leaves_the_afternoon_to_come():
    desk = lunch()
    assert list(told(desk, now=at(1, 13)))[2:5] == [
        ["11.30 a.m.–12.50 p.m.", "2nd meeting\noutside the programme", "3", "Exchange of data"],
        ["3–6 p.m.", "3rd meeting", "2", "Observation of coasts (continued)"],
        "Friday, 2 October 2009",
    ]
    assert "3rd meeting, Thursday, 1 October, 3–6 p.m." in list(journal(desk, at(1, 13)))
    assert desk.conference.following_slot.id == THURSDAY_AFTERNOON
    use = utilisation(desk.proceedings, at(1, 13))
    assert (use.held, use.further, use.lost) == (2, 1, timedelta(hours=2))


def test_a_meeting_after_midnight_leaves_the_morning_to_come():
    desk = night()
    rows = list(told(desk, now=at(2, 8)))
    friday = rows[rows.index("Friday, 2 October 2009") + 1 :]
    assert [row[:2] for row in friday[:3]] == [
        ["12.30–1.30 a.m.", "3rd meeting\noutside the programme"],
        ["10 a.m.–1 p.m.", "4th meeting"],
        ["3–6 p.m.", "5th meeting"],
    ]
    assert "4th meeting, Friday, 2 October, 10 a.m.–1 p.m." in list(journal(desk, at(2, 8)))
    assert desk.conference.following_slot.id == FRIDAY_MORNING
    assert utilisation(desk.proceedings, at(2, 8)).lost == timedelta()


@pytest.mark.parametrize(
    ("held", "begins", "slot"),
    [(lunch, at(1, 15, 5), THURSDAY_AFTERNOON), (night, at(2, 10, 5), FRIDAY_MORNING)],
)
def test_the_meeting_that_was_to_come_takes_its_slot(held, begins, slot):
    desk = held()
    hold(desk, begins, "2")
    opened = desk.conference.meetings.held[-1]
    assert (opened.slot, opened.late) == (slot, 5)


def test_a_slot_that_was_named_for_it_is_its_slot_at_whatever_hour():
    desk = new_desk()
    hold(desk, at(1, 10), "2")
    hold(desk, at(1, 11, 30), "3", minutes=80, slot=THURSDAY_AFTERNOON)
    assert list(told(desk))[2] == [
        "3–6 p.m.",
        "2nd meeting\nheld from 11.30 a.m. to 12.50 p.m.",
        "3",
        "Exchange of data",
    ]
    assert desk.conference.following_slot.id == FRIDAY_MORNING


def test_a_meeting_that_was_opened_long_before_and_reached_into_a_slot_was_held_in_it():
    desk = new_desk()
    hold(desk, at(1, 10), "2", minutes=180)
    hold(desk, at(1, 13, 30), "3", minutes=150)
    assert desk.conference.meetings.held[-1].slot is None
    assert list(told(desk))[2][:2] == ["3–6 p.m.", "2nd meeting\nheld from 1.30 p.m. to 4 p.m."]
    assert desk.conference.following_slot.id == FRIDAY_MORNING


@given(st.integers(0, 18 * 60 - 1))
def test_a_slot_is_due_from_an_hour_before_it_opens_until_it_closes(minute):
    hour = datetime(2009, 10, 1, minute // 60, minute % 60)  # noqa: DTZ001 - as the programme has it
    programme = new_desk().conference.programme
    due = programme.due(hour)
    near = [slot for slot in programme.slots if slot.opens - timedelta(hours=1) <= hour < slot.closes]
    assert due == (near[0] if near else None)
