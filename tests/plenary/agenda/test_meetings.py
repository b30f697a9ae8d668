"""The numbered meetings: one at a time, numbered as they are held, with what they lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.agenda.meetings import CHANGES, Meetings, Sitting
from plenary.facts import meetings as facts
from plenary.refusal import Refusal
from tests.desks import TEN, refused

MINUTE = timedelta(minutes=1)


def after(meetings, kind, minutes=0, **values):
    return CHANGES.after(meetings, kind(at=TEN + minutes * MINUTE, **values))


def opened():
    return after(Meetings(), facts.MeetingCalledToOrder, number=1)


def test_before_the_first_gavel_nothing_sits():
    assert Meetings().current is None
    with refused("meeting.not-open"):
        Meetings().open_one()


def test_a_suspension_is_counted_as_time_lost():
    meetings = after(opened(), facts.MeetingSuspended, 10)
    assert meetings.sitting is Sitting.SUSPENDED
    with refused("meeting.suspended"):
        meetings.open_one()
    meetings = after(meetings, facts.MeetingResumed, 25)
    assert meetings.open_one().halted == 15 * MINUTE
    assert meetings.open_one().halted_since is None


def test_informal_consultations_are_counted_too_and_are_not_the_meeting():
    meetings = after(opened(), facts.InformalsBegun, 5)
    with refused("meeting.informal"):
        meetings.open_one()
    assert after(meetings, facts.InformalsEnded, 9).open_one().halted == 4 * MINUTE


def test_a_meeting_that_rises_while_suspended_has_lost_that_time():
    meetings = after(after(opened(), facts.MeetingSuspended, 10), facts.MeetingAdjourned, 30)
    assert meetings.current is None
    assert (meetings.held[-1].halted, meetings.held[-1].rose) == (20 * MINUTE, TEN + 30 * MINUTE)


def test_two_meetings_do_not_sit_at_once():
    with refused("meeting.sits"):
        after(opened(), facts.MeetingCalledToOrder, number=2)


def test_a_number_is_not_left_out():
    with refused("meeting.number"):
        after(Meetings(), facts.MeetingCalledToOrder, number=2)


def test_a_quorum_is_noted_for_the_meeting_in_which_it_was_counted():
    meetings = after(opened(), facts.QuorumNoted, count=61)
    assert meetings.quorum == 61
    meetings = after(after(meetings, facts.MeetingAdjourned, 60), facts.MeetingCalledToOrder, 90, number=2)
    assert meetings.quorum is None


def test_a_meeting_goes_on_in_private():
    meetings = after(opened(), facts.MeetingMadePublic, public=False)
    assert not meetings.open_one().public


STEPS = st.sampled_from(
    [
        facts.MeetingCalledToOrder,
        facts.MeetingSuspended,
        facts.MeetingResumed,
        facts.InformalsBegun,
        facts.InformalsEnded,
        facts.MeetingAdjourned,
    ]
)


@given(st.lists(STEPS, max_size=30))
def test_whatever_is_tried_numbers_follow_each_other_and_no_meeting_lost_more_than_it_lasted(steps):
    meetings = Meetings()
    for minute, step in enumerate(steps):
        number = {"number": len(meetings.held) + 1} if step is facts.MeetingCalledToOrder else {}
        try:
            meetings = after(meetings, step, minute, **number)
        except Refusal:
            continue
    assert [meeting.number for meeting in meetings.held] == list(range(1, len(meetings.held) + 1))
    for meeting in meetings.held:
        assert meeting.halted <= (meeting.rose or TEN + len(steps) * MINUTE) - meeting.opened
        assert meeting.rose is not None or meeting is meetings.current


@pytest.mark.parametrize("kind", [facts.MeetingResumed, facts.InformalsEnded])
def test_what_did_not_stop_does_not_go_on(kind):
    with pytest.raises(Refusal):
        after(opened(), kind)
