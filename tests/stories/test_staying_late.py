"""Interpretation beyond the end: asked before it, granted or refused, never taken for granted (R-2.9)."""

from __future__ import annotations

from plenary.acts.languages import start_recording
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.programme import ask_extension, extend_services
from plenary.measure.forecast import services_end
from tests.desks import TEN, refused

ONE = TEN.replace(hour=11)
QUARTER_PAST = ONE.replace(minute=15)


def test_r_2_9_what_was_asked_is_not_granted(open_desk):
    assert services_end(open_desk.conference) == ONE
    open_desk.perform(ask_extension, QUARTER_PAST)
    assert open_desk.conference.programme.asked == QUARTER_PAST
    assert services_end(open_desk.conference) == ONE
    open_desk.perform(extend_services, QUARTER_PAST, granted=True)
    assert services_end(open_desk.conference) == QUARTER_PAST
    assert open_desk.conference.programme.asked is None


def test_r_2_9_a_refusal_stands_until_it_is_asked_again(open_desk):
    open_desk.perform(ask_extension, QUARTER_PAST)
    open_desk.perform(extend_services, QUARTER_PAST, granted=False)
    programme = open_desk.conference.programme
    assert (programme.asked, programme.refused, services_end(open_desk.conference)) == (
        None,
        QUARTER_PAST,
        ONE,
    )
    open_desk.perform(ask_extension, QUARTER_PAST)
    assert open_desk.conference.programme.refused is None


def test_nobody_is_asked_for_what_there_is(open_desk, desk):
    with refused("extension.not-later"):
        open_desk.perform(ask_extension, ONE)
    open_desk.perform(adjourn)
    with refused("meeting.not-open"):
        desk.perform(ask_extension, QUARTER_PAST)


def test_the_next_meeting_begins_with_its_own_end(open_desk):
    open_desk.perform(extend_services, QUARTER_PAST, granted=True)
    open_desk.perform(adjourn)
    open_desk.clock.move(hours=5)
    open_desk.perform(call_to_order)
    assert services_end(open_desk.conference) == TEN.replace(hour=16)


def test_rule_39_the_recording_is_noted_once_a_meeting(open_desk):
    open_desk.perform(start_recording)
    with refused("recording.runs"):
        open_desk.perform(start_recording)
    open_desk.perform(adjourn)
    assert open_desk.conference.booths.recording is None
    open_desk.perform(start_recording)
