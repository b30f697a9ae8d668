"""Acts of a numbered meeting, from the gavel that opens to the gavel that closes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.conference import close_conference
from plenary.acts.meetings import (
    adjourn,
    announce,
    begin_informals,
    call_to_order,
    end_informals,
    hand_over,
    note_quorum,
    preside,
    resume,
    set_public,
    suspend,
)
from plenary.acts.programme import cancel_meeting
from plenary.acts.requests import inscribe
from plenary.acts.statements import give_floor
from tests.desks import TEN, new_desk, refused, sitting_desk


def test_a_meeting_takes_the_slot_that_is_due_and_the_minutes_it_is_late():
    desk = new_desk()
    desk.clock.move(minutes=12, seconds=40)
    (called,) = desk.perform(call_to_order, cause="no quorum of interpreters").facts
    assert (called.number, called.slot, called.late) == (1, "2009-10-01T10:00", 12)


def test_a_meeting_that_begins_early_is_not_late():
    desk = new_desk()
    (called,) = desk.perform_at(TEN, call_to_order).facts
    assert called.late == 0


def test_cancelled_slots_take_no_number():
    desk = new_desk()
    desk.perform(cancel_meeting, "2009-10-01T10:00")
    (called,) = desk.perform_at(TEN + timedelta(hours=5), call_to_order).facts
    assert (called.number, called.slot) == (1, "2009-10-01T15:00")


def test_a_meeting_in_the_hours_of_a_cancelled_slot_does_not_take_the_next_one():
    desk = new_desk()
    desk.perform(cancel_meeting, "2009-10-01T10:00")
    (called,) = desk.perform(call_to_order).facts
    assert (called.number, called.slot) == (1, None)


def test_a_meeting_beyond_the_programme_has_a_number_and_no_slot():
    desk = new_desk()
    for number in range(1, 6):
        (called,) = desk.perform(call_to_order).facts
        desk.clock.move(hours=2)
        desk.perform(adjourn)
        assert called.number == number
    assert called.slot is None
    assert called.late == 0


def test_after_the_conference_was_closed_no_meeting_is_called():
    desk = sitting_desk()
    desk.perform(close_conference)
    desk.perform(adjourn)
    with refused("conference.closed"):
        desk.perform(call_to_order)


def test_a_meeting_does_not_rise_over_a_speaker():
    desk = sitting_desk()
    desk.perform(inscribe, "state:SD")
    desk.perform(give_floor)
    with refused("floor.taken"):
        desk.perform(adjourn)


@pytest.mark.parametrize(("stop", "go_on"), [(suspend, resume), (begin_informals, end_informals)])
def test_a_pause_stops_the_clock_of_the_statement(stop, go_on):
    desk = sitting_desk()
    desk.perform(inscribe, "state:SD")
    desk.perform(give_floor)
    desk.clock.move(seconds=90)
    desk.perform(stop)
    desk.clock.move(minutes=20)
    desk.perform(go_on)
    desk.clock.move(seconds=10)
    assert desk.conference.floor.statement.elapsed(desk.clock.now()) == timedelta(seconds=100)


@pytest.mark.parametrize(
    ("act", "values", "reason"),
    [
        (call_to_order, {}, "meeting.sits"),
        (resume, {}, "meeting.not-suspended"),
        (end_informals, {}, "meeting.not-informal"),
        (set_public, {"public": True}, "meeting.public"),
        (note_quorum, {"count": -1}, "number.negative"),
        (note_quorum, {"count": 10**23}, "number.too-great"),
        (announce, {"text": " "}, "text.empty"),
    ],
)
def test_what_makes_no_sense_in_an_open_meeting_is_refused(act, values, reason):
    with refused(reason):
        sitting_desk().perform(act, **values)


@pytest.mark.parametrize(
    ("act", "values"),
    [
        (suspend, {}),
        (adjourn, {}),
        (begin_informals, {}),
        (set_public, {"public": False}),
        (note_quorum, {"count": 9}),
    ],
)
def test_what_needs_an_open_meeting_is_refused_without_one(act, values):
    with refused("meeting.not-open"):
        new_desk().perform(act, **values)


def test_a_quorum_is_noted_with_who_challenged_it():
    desk = sitting_desk()
    (noted,) = desk.perform(note_quorum, 61, challenged=True).facts
    assert (noted.count, noted.challenged, desk.conference.meetings.quorum) == (61, True, 61)


def test_a_meeting_goes_on_in_private_and_back():
    desk = sitting_desk()
    desk.perform(set_public, False)
    with refused("meeting.private"):
        desk.perform(set_public, False)
    desk.perform(set_public, True)
    assert desk.conference.meetings.current.public


def test_who_takes_the_chair_presides_until_another_does():
    desk = new_desk()
    desk.perform(preside, "Ms. Amal Idris")
    desk.perform(hand_over, "the afternoon officer")
    desk.perform(call_to_order)
    assert desk.conference.meetings.presiding == "Ms. Amal Idris"
