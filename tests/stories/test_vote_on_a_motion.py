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
from plenary.acts.roll_call import abandon_roll_call, answer_roll_call, begin_roll_call, declare_roll_call
from plenary.acts.statements import give_floor, pause_statement, resume_statement
from plenary.facts.conduct import MotionDecided, RulingAppealed
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.desks import refused
from tests.stories.telling import AUSTRIA, MEXICO, NIGERIA, SUDAN, UNODC


def answered(voting_desk, *answers):
    for each in answers:
        voting_desk.perform(answer_roll_call, each)
    return voting_desk.perform(declare_roll_call).facts


def ruled(voting_desk):
    voting_desk.perform(raise_point_of_order, MEXICO)
    voting_desk.perform(rule_on_point_of_order, "The item may be taken up.")


def test_a_motion_is_carried_by_a_roll_call_and_is_no_proposal(voting_desk):
    voting_desk.perform(move_motion, "adjourn-debate", MEXICO)
    begun = voting_desk.perform(begin_roll_call, NIGERIA, about="motion").facts[-1]
    assert Speech(Tongue("en"), voting_desk.conference).fact(begun) == (
        "A vote on the motion began (roll-call, simple majority): adjournment of the debate."
    )
    taken, decided = answered(voting_desk, "yes", "yes", "no", "abstention")
    assert (taken.about, taken.method, taken.drawn) == ("motion", "roll-call", NIGERIA)
    assert (taken.in_favour, taken.against, taken.abstained) == ((NIGERIA, SUDAN), (AUSTRIA,), (MEXICO,))
    assert decided == MotionDecided(at=decided.at, outcome="carried")
    conduct = voting_desk.conference.conduct
    assert (conduct.motion, conduct.carried, conduct.decision, conduct.roll_call) == (
        None, "adjourn-debate", None, None
    )  # fmt: skip


def test_a_motion_on_which_the_votes_are_equally_divided_is_lost(voting_desk):
    voting_desk.perform(move_motion, "close-debate", MEXICO)
    voting_desk.perform(begin_roll_call, method="recorded", about="motion")
    assert answered(voting_desk, "yes", "yes", "no", "no")[-1].outcome == "lost"


def test_while_states_are_called_on_a_motion_nobody_speaks_on_it_and_it_is_not_withdrawn(voting_desk):
    voting_desk.perform(move_motion, "adjourn-debate", MEXICO)
    voting_desk.perform(begin_roll_call, NIGERIA, about="motion")
    for act, arguments in (
        (speak_on_motion, (SUDAN, "for")),
        (decide_motion, ("withdrawn",)),
        (decide_motion, ("", 3, 1)),
        (move_motion, ("suspend", SUDAN)),
    ):
        with refused("roll-call.pending"):
            voting_desk.perform(act, *arguments)
    voting_desk.perform(abandon_roll_call)
    voting_desk.perform(decide_motion, "withdrawn")


def test_the_majority_of_a_motion_is_that_of_procedure(voting_desk):
    voting_desk.perform(move_motion, "suspend", MEXICO)
    voting_desk.perform(begin_roll_call, NIGERIA, about="motion")
    assert voting_desk.conference.conduct.roll_call.majority == "simple"
    voting_desk.perform(abandon_roll_call)
    voting_desk.perform(decide_motion, "lost")
    voting_desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    assert voting_desk.conference.conduct.roll_call.majority == "two-thirds"


def test_an_appeal_is_put_to_a_roll_call(voting_desk):
    ruled(voting_desk)
    begun = voting_desk.perform(begin_roll_call, NIGERIA, about="appeal", by=SUDAN).facts[-1]
    assert Speech(Tongue("en"), voting_desk.conference).fact(begun) == (
        "A vote on the appeal of the Sudan began (roll-call, simple majority)."
    )
    with refused("roll-call.pending"):
        voting_desk.perform(appeal_ruling, SUDAN, "", 1, 3)
    taken, appealed = answered(voting_desk, "yes", "yes", "yes", "no")
    assert (taken.about, taken.votes_for, taken.votes_against) == ("appeal", 3, 1)
    assert appealed == RulingAppealed(at=appealed.at, delegation=SUDAN, outcome="overruled")
    assert voting_desk.conference.conduct.ruled is None


def test_who_may_appeal_and_on_what_is_asked_first(voting_desk):
    with refused("motion.none"):
        voting_desk.perform(begin_roll_call, NIGERIA, about="motion")
    with refused("ruling.none"):
        voting_desk.perform(begin_roll_call, NIGERIA, about="appeal", by=SUDAN)
    ruled(voting_desk)
    with refused("appeal.by-nobody"):
        voting_desk.perform(begin_roll_call, NIGERIA, about="appeal")
    with refused("appeal.not-a-party"):
        voting_desk.perform(begin_roll_call, NIGERIA, about="appeal", by=UNODC)
    with refused("word.unknown"):
        voting_desk.perform(begin_roll_call, NIGERIA, about="election")
    voting_desk.perform(begin_roll_call, NIGERIA, about="appeal", by=UNODC, override=True)


def test_the_answers_of_a_vote_on_a_motion_or_an_appeal_may_be_told_at_once(voting_desk):
    ruled(voting_desk)
    answers = {"yes": (SUDAN,), "no": (MEXICO, AUSTRIA), "abstained": (NIGERIA,)}
    taken, appealed = voting_desk.perform(appeal_ruling, SUDAN, method="recorded", **answers).facts
    assert (taken.votes_for, taken.against, appealed.outcome) == (1, (MEXICO, AUSTRIA), "stands")
    voting_desk.perform(move_motion, "suspend", SUDAN)
    with refused("vote.no-answers"):
        voting_desk.perform(decide_motion, "", 1, 3, method="roll-call")
    with refused("vote.otherwise"):
        voting_desk.perform(decide_motion, "carried", method="roll-call", drawn=SUDAN, **answers)
    taken, decided = voting_desk.perform(decide_motion, method="roll-call", drawn=SUDAN, **answers).facts
    assert (taken.method, taken.drawn, taken.abstained, decided.outcome) == (
        "roll-call", SUDAN, (NIGERIA,), "lost"
    )  # fmt: skip


def test_the_clock_of_whoever_was_interrupted_stands_while_states_are_called(voting_desk):
    voting_desk.perform(give_floor, voting_desk.conference.floor.list("2").requests[0].id)
    ruled(voting_desk)
    voting_desk.perform(begin_roll_call, NIGERIA, about="appeal", by=MEXICO)
    assert (
        voting_desk.conference.floor.statement.paused_since == voting_desk.conference.conduct.roll_call.begun
    )
    with refused("roll-call.pending"):
        voting_desk.perform(resume_statement)
    voting_desk.clock.move(minutes=3)
    answered(voting_desk, "no", "no", "no", "yes")
    assert voting_desk.conference.floor.statement.paused_since is None
    assert voting_desk.conference.floor.statement.paused == timedelta(minutes=3)


def interrupted(voting_desk, about, **more):
    voting_desk.perform(give_floor, voting_desk.conference.floor.list("2").requests[0].id)
    if about == "motion":
        voting_desk.perform(move_motion, "adjourn-debate", MEXICO)
    else:
        ruled(voting_desk)
    voting_desk.perform(begin_roll_call, NIGERIA, about=about, **more)


@pytest.mark.parametrize(("answers", "goes_on"), [(["no"] * 4, True), (["yes"] * 4, False)])
def test_r_1_9_whoever_was_interrupted_goes_on_where_the_motion_was_lost(voting_desk, answers, goes_on):
    interrupted(voting_desk, "motion")
    answered(voting_desk, *answers)
    assert (voting_desk.conference.floor.statement.paused_since is None) is goes_on


@pytest.mark.parametrize("about", ["motion", "appeal"])
def test_r_1_9_a_vote_that_is_given_up_leaves_the_clock_to_a_motion_and_gives_it_back_from_an_appeal(
    voting_desk, about
):
    interrupted(voting_desk, about, **({"by": MEXICO} if about == "appeal" else {}))
    voting_desk.perform(abandon_roll_call)
    assert (voting_desk.conference.floor.statement.paused_since is None) is (about == "appeal")


def test_r_1_9_a_clock_that_the_chair_had_stopped_before_the_vote_stays_stopped(voting_desk):
    voting_desk.perform(give_floor, voting_desk.conference.floor.list("2").requests[0].id)
    ruled(voting_desk)
    voting_desk.perform(pause_statement)
    voting_desk.clock.move(seconds=5)
    voting_desk.perform(begin_roll_call, NIGERIA, about="appeal", by=MEXICO)
    answered(voting_desk, "no", "no", "no", "yes")
    assert voting_desk.conference.floor.statement.paused_since is not None


def test_r_1_9_a_point_of_order_on_the_voting_that_is_before_the_chair_keeps_the_clock(voting_desk):
    interrupted(voting_desk, "appeal", by=MEXICO)
    voting_desk.perform(raise_point_of_order, AUSTRIA)
    answered(voting_desk, "no", "no", "no", "yes")
    assert voting_desk.conference.floor.statement.paused_since is not None
