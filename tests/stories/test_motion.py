"""Motions come before each other in an order, and few may speak on them."""

from __future__ import annotations

import pytest

from plenary.acts.decisions import ask, record_decision
from plenary.acts.meetings import adjourn
from plenary.acts.procedure import decide_motion, move_motion, speak_on_motion
from plenary.acts.votes import record_vote
from plenary.refusal import Refusal
from tests.desks import sitting_desk
from tests.stories.telling import AUSTRIA, MEXICO, NIGERIA, SUDAN


@pytest.fixture
def desk():
    return sitting_desk()


def test_r_1_10_what_precedes_is_put_first_and_the_other_waits(desk):
    # given a motion to close the debate,
    desk.perform(move_motion, "close-debate", SUDAN)
    # when somebody moves to suspend the meeting,
    desk.perform(move_motion, "suspend", NIGERIA)
    # then that is before the body, and what it precedes comes back when it is lost.
    assert desk.conference.conduct.motion.delegation == NIGERIA
    desk.perform(decide_motion, "lost")
    assert desk.conference.conduct.motion.delegation == SUDAN


@pytest.mark.parametrize("motion", ["adjourn-debate", "close-debate"])
def test_what_does_not_precede_waits(desk, motion):
    desk.perform(move_motion, "adjourn-debate", SUDAN)
    with pytest.raises(Refusal, match=r"motion\.pending"):
        desk.perform(move_motion, motion, NIGERIA)


def test_r_1_10_two_may_speak_for_the_adjournment_of_the_debate_and_two_against(desk):
    desk.perform(move_motion, "adjourn-debate", SUDAN)
    for side in ("for", "against"):
        desk.perform(speak_on_motion, NIGERIA, side)
        desk.perform(speak_on_motion, MEXICO, side)
        with pytest.raises(Refusal, match=r"motion\.spoken-on"):
            desk.perform(speak_on_motion, AUSTRIA, side)


@pytest.mark.parametrize(
    ("motion", "side"), [("suspend", "for"), ("adjourn", "against"), ("close-debate", "for")]
)
def test_r_1_10_nobody_speaks_where_the_motion_is_put_at_once(desk, motion, side):
    desk.perform(move_motion, motion, SUDAN)
    with pytest.raises(Refusal, match=r"motion\.spoken-on"):
        desk.perform(speak_on_motion, NIGERIA, side)


def test_no_motion_outlives_its_meeting(desk):
    desk.perform(move_motion, "close-debate", SUDAN)
    desk.perform(move_motion, "adjourn", NIGERIA)
    desk.perform(decide_motion, "carried")
    desk.perform(adjourn)
    assert desk.conference.conduct.motion is None


def test_what_is_asked_about_a_motion_is_decided_as_no_proposal(desk):
    desk.perform(move_motion, "close-debate", SUDAN)
    desk.perform(ask, "The motion to close the debate is carried.")
    for act, arguments in (
        (record_decision, ("consensus",)),
        (record_vote, (4, 1)),
        (record_vote, (4, 1, 0, "To meet in Vienna")),
    ):
        with pytest.raises(Refusal, match=r"motion\.pending"):
            desk.perform(act, *arguments)
    desk.perform(decide_motion, "", 4, 1)
    assert desk.conference.conduct.settled == ()
    assert desk.conference.conduct.question is None
