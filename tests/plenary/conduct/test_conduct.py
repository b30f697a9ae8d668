"""What is before the body: one point, one motion, one question at a time."""

from __future__ import annotations

import pytest

from plenary.conduct.conduct import CHANGES, Conduct
from plenary.facts import conduct as facts
from plenary.facts import decisions
from plenary.facts.meetings import MeetingAdjourned
from tests.desks import TEN, refused


def after(conduct, kind, **values):
    return CHANGES.after(conduct, kind(at=TEN, **values))


def raised():
    return after(Conduct(), facts.PointOfOrderRaised, delegation="state:MX", subject="the order of speakers")


def moved():
    return after(Conduct(), facts.MotionMoved, motion="close-debate", delegation="state:MX")


def asked():
    return after(Conduct(), decisions.QuestionAsked, text="To adopt the agenda", items=("1 (b)",))


def decided(conduct, manner="consensus"):
    return after(conduct, decisions.DecisionRecorded, decision="d", text="So decided", manner=manner)


@pytest.mark.parametrize(
    ("pending", "kind", "values", "reason"),
    [
        (raised, facts.PointOfOrderRaised, {"delegation": "state:MX"}, "point-of-order.pending"),
        (moved, facts.MotionMoved, {"motion": "close-debate", "delegation": "state:SD"}, "motion.pending"),
        (asked, decisions.QuestionAsked, {"text": "Something else"}, "question.pending"),
        (raised, MeetingAdjourned, {}, "point-of-order.pending"),
        (asked, MeetingAdjourned, {}, "question.pending"),
    ],
)
def test_what_is_before_the_body_is_settled_first(pending, kind, values, reason):
    with refused(reason):
        after(pending(), kind, **values)


@pytest.mark.parametrize(
    ("kind", "values", "reason"),
    [
        (facts.PointOfOrderRuled, {"delegation": "state:MX", "ruling": "no"}, "point-of-order.none"),
        (facts.RulingAppealed, {"delegation": "state:MX", "outcome": "stands"}, "ruling.none"),
        (facts.MotionSpokenOn, {"delegation": "state:MX", "side": "for"}, "motion.none"),
        (facts.MotionDecided, {"outcome": "lost"}, "motion.none"),
        (decisions.ObjectionMade, {"delegation": "state:MX"}, "question.none"),
        (decisions.QuestionWithdrawn, {}, "question.none"),
    ],
)
def test_what_is_not_before_the_body_cannot_be_settled(kind, values, reason):
    with refused(reason):
        after(Conduct(), kind, **values)


def test_a_ruling_can_be_appealed_against_once():
    ruled = after(raised(), facts.PointOfOrderRuled, delegation="state:MX", ruling="It is well taken.")
    assert (ruled.point, ruled.ruled.subject) == (None, "the order of speakers")
    appealed = after(ruled, facts.RulingAppealed, delegation="state:SD", outcome="stands")
    with refused("ruling.none"):
        after(appealed, facts.RulingAppealed, delegation="state:NG", outcome="overruled")


def test_who_spoke_on_a_motion_is_kept_by_side():
    motion = moved()
    for delegation, side in (("state:SD", "for"), ("state:NG", "against"), ("state:AT", "for")):
        motion = after(motion, facts.MotionSpokenOn, delegation=delegation, side=side)
    assert motion.motion.spoke_for == ("state:SD", "state:AT")
    assert motion.motion.spoke_against == ("state:NG",)
    assert after(motion, facts.MotionDecided, outcome="lost").motion is None


def test_a_decision_answers_the_question():
    now = decided(after(asked(), decisions.ObjectionMade, delegation="state:MX"), "vote")
    assert (now.question, now.decision.manner) == (None, "vote")


def test_a_motion_does_not_outlive_its_meeting():
    assert after(moved(), MeetingAdjourned) == Conduct()
    assert after(decided(Conduct()), MeetingAdjourned).decision.text == "So decided"
