"""A motion and an appeal are voted on State by State where that is asked for; what is decided says who answered how."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.procedure import (
    appeal_ruling,
    decide_motion,
    move_motion,
    raise_point_of_order,
    rule_on_point_of_order,
    speak_on_motion,
)
from plenary.acts.requests import inscribe
from plenary.acts.roll_call import abandon_roll_call, answer_roll_call, begin_roll_call, declare_roll_call
from plenary.acts.statements import give_floor, pause_statement, resume_statement
from plenary.facts.conduct import MotionDecided, RulingAppealed
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.desks import refused, sitting_desk

SUDAN, NIGERIA, MEXICO, AUSTRIA, UNODC = "state:SD", "state:NG", "state:MX", "state:AT", "entity:UNODC"


@pytest.fixture
def desk():
    desk = sitting_desk()
    for each in (SUDAN, NIGERIA, MEXICO, AUSTRIA, UNODC):
        desk.perform(inscribe, each)
    return desk


def answered(desk, *answers):
    for each in answers:
        desk.perform(answer_roll_call, each)
    return desk.perform(declare_roll_call).facts


def ruled(desk):
    desk.perform(raise_point_of_order, MEXICO)
    desk.perform(rule_on_point_of_order, "The item may be taken up.")


def test_a_motion_is_carried_by_a_roll_call_and_is_no_proposal(desk):
    desk.perform(move_motion, "adjourn-debate", MEXICO)
    begun = desk.perform(begin_roll_call, NIGERIA, about="motion").facts[-1]
    assert Speech(Tongue("en"), desk.conference).fact(begun) == (
        "A vote on the motion began (roll-call, simple majority): adjournment of the debate."
    )
    taken, decided = answered(desk, "yes", "yes", "no", "abstention")
    assert (taken.about, taken.method, taken.drawn) == ("motion", "roll-call", NIGERIA)
    assert (taken.in_favour, taken.against, taken.abstained) == ((NIGERIA, SUDAN), (AUSTRIA,), (MEXICO,))
    assert decided == MotionDecided(at=decided.at, outcome="carried")
    conduct = desk.conference.conduct
    assert (conduct.motion, conduct.carried, conduct.decision, conduct.roll_call) == (
        None, "adjourn-debate", None, None
    )  # fmt: skip


def test_a_motion_on_which_the_votes_are_equally_divided_is_lost(desk):
    desk.perform(move_motion, "close-debate", MEXICO)
    desk.perform(begin_roll_call, method="recorded", about="motion")
    assert answered(desk, "yes", "yes", "no", "no")[-1].outcome == "lost"


def test_while_states_are_called_on_a_motion_nobody_speaks_on_it_and_it_is_not_withdrawn(desk):
    desk.perform(move_motion, "adjourn-debate", MEXICO)
    desk.perform(begin_roll_call, NIGERIA, about="motion")
    for act, arguments in (
        (speak_on_motion, (SUDAN, "for")),
        (decide_motion, ("withdrawn",)),
        (decide_motion, ("", 3, 1)),
        (move_motion, ("suspend", SUDAN)),
    ):
        with refused("roll-call.pending"):
            desk.perform(act, *arguments)
    desk.perform(abandon_roll_call)
    desk.perform(decide_motion, "withdrawn")


def test_the_majority_of_a_motion_is_that_of_procedure(desk):
    desk.perform(move_motion, "suspend", MEXICO)
    desk.perform(begin_roll_call, NIGERIA, about="motion")
    assert desk.conference.conduct.roll_call.majority == "simple"
    desk.perform(abandon_roll_call)
    desk.perform(decide_motion, "lost")
    desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    assert desk.conference.conduct.roll_call.majority == "two-thirds"


def test_an_appeal_is_put_to_a_roll_call(desk):
    ruled(desk)
    begun = desk.perform(begin_roll_call, NIGERIA, about="appeal", by=SUDAN).facts[-1]
    assert Speech(Tongue("en"), desk.conference).fact(begun) == (
        "A vote on the appeal of the Sudan began (roll-call, simple majority)."
    )
    with refused("roll-call.pending"):
        desk.perform(appeal_ruling, SUDAN, "", 1, 3)
    taken, appealed = answered(desk, "yes", "yes", "yes", "no")
    assert (taken.about, taken.votes_for, taken.votes_against) == ("appeal", 3, 1)
    assert appealed == RulingAppealed(at=appealed.at, delegation=SUDAN, outcome="overruled")
    assert desk.conference.conduct.ruled is None


def test_who_may_appeal_and_on_what_is_asked_first(desk):
    with refused("motion.none"):
        desk.perform(begin_roll_call, NIGERIA, about="motion")
    with refused("ruling.none"):
        desk.perform(begin_roll_call, NIGERIA, about="appeal", by=SUDAN)
    ruled(desk)
    with refused("appeal.by-nobody"):
        desk.perform(begin_roll_call, NIGERIA, about="appeal")
    with refused("appeal.not-a-party"):
        desk.perform(begin_roll_call, NIGERIA, about="appeal", by=UNODC)
    with refused("word.unknown"):
        desk.perform(begin_roll_call, NIGERIA, about="election")
    desk.perform(begin_roll_call, NIGERIA, about="appeal", by=UNODC, override=True)


def test_the_answers_of_a_vote_on_a_motion_or_an_appeal_may_be_told_at_once(desk):
    ruled(desk)
    answers = {"yes": (SUDAN,), "no": (MEXICO, AUSTRIA), "abstained": (NIGERIA,)}
    taken, appealed = desk.perform(appeal_ruling, SUDAN, method="recorded", **answers).facts
    assert (taken.votes_for, taken.against, appealed.outcome) == (1, (MEXICO, AUSTRIA), "stands")
    desk.perform(move_motion, "suspend", SUDAN)
    with refused("vote.no-answers"):
        desk.perform(decide_motion, "", 1, 3, method="roll-call")
    with refused("vote.otherwise"):
        desk.perform(decide_motion, "carried", method="roll-call", drawn=SUDAN, **answers)
    taken, decided = desk.perform(decide_motion, method="roll-call", drawn=SUDAN, **answers).facts
    assert (taken.method, taken.drawn, taken.abstained, decided.outcome) == (
        "roll-call", SUDAN, (NIGERIA,), "lost"
    )  # fmt: skip


def test_the_clock_of_whoever_was_interrupted_stands_while_states_are_called(desk):
    desk.perform(give_floor, desk.conference.floor.list("2").requests[0].id)
    ruled(desk)
    desk.perform(begin_roll_call, NIGERIA, about="appeal", by=MEXICO)
    assert desk.conference.floor.statement.paused_since == desk.conference.conduct.roll_call.begun
    with refused("roll-call.pending"):
        desk.perform(resume_statement)
    desk.clock.move(minutes=3)
    answered(desk, "no", "no", "no", "yes")
    assert desk.conference.floor.statement.paused_since is None
    assert desk.conference.floor.statement.paused == timedelta(minutes=3)


def interrupted(desk, about, **more):
    desk.perform(give_floor, desk.conference.floor.list("2").requests[0].id)
    if about == "motion":
        desk.perform(move_motion, "adjourn-debate", MEXICO)
    else:
        ruled(desk)
    desk.perform(begin_roll_call, NIGERIA, about=about, **more)


@pytest.mark.parametrize(("answers", "goes_on"), [(["no"] * 4, True), (["yes"] * 4, False)])
def test_r_1_9_whoever_was_interrupted_goes_on_where_the_motion_was_lost(desk, answers, goes_on):
    interrupted(desk, "motion")
    answered(desk, *answers)
    assert (desk.conference.floor.statement.paused_since is None) is goes_on


@pytest.mark.parametrize("about", ["motion", "appeal"])
def test_r_1_9_a_vote_that_is_given_up_leaves_the_clock_to_a_motion_and_gives_it_back_from_an_appeal(
    desk, about
):
    interrupted(desk, about, **({"by": MEXICO} if about == "appeal" else {}))
    desk.perform(abandon_roll_call)
    assert (desk.conference.floor.statement.paused_since is None) is (about == "appeal")


def test_r_1_9_a_clock_that_the_chair_had_stopped_before_the_vote_stays_stopped(desk):
    desk.perform(give_floor, desk.conference.floor.list("2").requests[0].id)
    ruled(desk)
    desk.perform(pause_statement)
    desk.clock.move(seconds=5)
    desk.perform(begin_roll_call, NIGERIA, about="appeal", by=MEXICO)
    answered(desk, "no", "no", "no", "yes")
    assert desk.conference.floor.statement.paused_since is not None


def test_r_1_9_a_point_of_order_on_the_voting_that_is_before_the_chair_keeps_the_clock(desk):
    interrupted(desk, "appeal", by=MEXICO)
    desk.perform(raise_point_of_order, AUSTRIA)
    answered(desk, "no", "no", "no", "yes")
    assert desk.conference.floor.statement.paused_since is not None
