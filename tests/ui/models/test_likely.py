"""The times that are proposed where one is asked for."""

from __future__ import annotations

from datetime import datetime, time

import pytest
from msgspec.structs import replace

from plenary.conference import Conference
from tests.ui import happenings, scene
from ui.models.likely import LIKELY, free_place, likely, rounded
from ui.secretary.doings.others import WORDS, needed


def at(desk, act, argument, **said):
    return likely(desk.conference, desk.clock.now(), act, argument, said)


def test_every_likely_time_is_one_that_the_palette_asks_for():
    asked = {(act, argument.name) for act in WORDS for argument in needed(act)}
    assert set(LIKELY) <= asked


def test_a_meeting_that_was_cancelled_leaves_its_place():
    desk = scene.debated()
    programme = desk.conference.programme
    last = programme.slots[-1]
    slots = (*programme.slots[:-1], replace(last, status="cancelled"))
    without = replace(desk.conference, programme=replace(programme, slots=slots))
    place = free_place(without, desk.clock.now())
    assert (place.date, place.start, place.end) == (last.date, last.start, last.end)


def test_no_meeting_is_proposed_on_a_day_of_rest_or_where_no_programme_is_known():
    desk = scene.debated()
    place = free_place(desk.conference, desk.clock.now())
    assert (place.opens, place.date.weekday()) == (datetime.fromisoformat("2009-10-05T10:00"), 0)
    assert free_place(Conference(), desk.clock.now()) is None
    assert likely(Conference(), desk.clock.now(), "add_meeting", "start", {}) is None


def test_the_hours_of_a_meeting_follow_the_day_and_the_hour_that_were_said():
    desk = scene.debated()
    assert at(desk, "add_meeting", "start", date="2009-10-06").time() == time(10)
    assert at(desk, "add_meeting", "end", date="2009-10-06", start="15:00").time() == time(18)
    assert at(desk, "add_meeting", "end", date="2009-10-06", start="08:30").time() == time(11, 30)
    assert at(desk, "add_meeting", "end", date="tomorrow", start="08:30") is None


def test_interpretation_goes_on_beyond_its_end_or_beyond_now_where_that_is_later():
    assert at(scene.debated(), "ask_extension", "until") == datetime.fromisoformat("2009-10-01T18:15")
    late = happenings.late()
    assert at(late, "extend_services", "until") > late.conference.body.local(late.clock.now()).replace(
        tzinfo=None
    )


def test_services_are_used_after_a_meeting_rose():
    desk = happenings.risen()
    start, end = (at(desk, "use_services", argument) for argument in ("start", "end"))
    assert start == desk.conference.body.local(desk.conference.meetings.held[-1].rose).replace(tzinfo=None)
    assert end == desk.conference.body.local(desk.clock.now()).replace(second=0, tzinfo=None)


@pytest.mark.parametrize(
    ("minute", "then"), [(0, (10, 15)), (1, (10, 30)), (14, (10, 30)), (15, (10, 30)), (50, (11, 15))]
)
def test_the_next_quarter_is_at_least_a_quarter_away(minute, then):
    found = rounded(datetime.fromisoformat(f"2009-10-01T10:{minute:02}:30"))
    assert (found.hour, found.minute) == then
