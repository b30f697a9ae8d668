"""A roll-call: States are called from the one drawn by lot, answer, correct themselves; then the Chair declares."""

from __future__ import annotations

import pytest

from plenary.acts.conference import close_conference
from plenary.acts.decisions import ask, object_, record_decision, withdraw_question
from plenary.acts.meetings import adjourn
from plenary.acts.procedure import decide_motion, move_motion
from plenary.acts.roll_call import abandon_roll_call, answer_roll_call, begin_roll_call, declare_roll_call
from plenary.acts.votes import record_vote
from tests.desks import refused, sitting_desk
from tests.stories.telling import AUSTRIA, MEXICO, NIGERIA, SUDAN, UNODC


def answer(voting_desk, *answers):
    for each in answers:
        voting_desk.perform(answer_roll_call, each)


def test_states_parties_are_called_in_english_order_from_the_one_drawn(voting_desk):
    voting_desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    assert voting_desk.conference.conduct.roll_call.called == (NIGERIA, SUDAN, AUSTRIA, MEXICO)
    answer(voting_desk, "yes", "no", "abstention")
    with refused("roll-call.unfinished"):
        voting_desk.perform(declare_roll_call)
    answer(voting_desk, "not-voting")
    entry = voting_desk.perform(declare_roll_call)
    taken, decided = entry.facts
    assert (taken.drawn, taken.in_favour, taken.against, taken.abstained) == (
        NIGERIA, (NIGERIA,), (SUDAN,), (AUSTRIA,)
    )  # fmt: skip
    assert (decided.votes_for, decided.votes_against, decided.adopted) == (1, 1, False)
    assert voting_desk.conference.conduct.roll_call is None


def test_an_answer_is_corrected_before_the_result_is_declared(voting_desk):
    voting_desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    answer(voting_desk, "yes", "no", "yes", "yes")
    with refused("roll-call.complete"):
        answer(voting_desk, "yes")
    voting_desk.perform(answer_roll_call, "yes", SUDAN)
    with refused("act.changes-nothing"):
        voting_desk.perform(answer_roll_call, "yes", SUDAN)
    with refused("roll-call.not-called"):
        voting_desk.perform(answer_roll_call, "yes", UNODC)
    assert voting_desk.perform(declare_roll_call).facts[0].votes_for == 4


def test_the_last_answer_is_undone_like_anything_else(voting_desk):
    voting_desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    answer(voting_desk, "yes", "no")
    voting_desk.undo()
    assert voting_desk.conference.conduct.roll_call.left[0] == SUDAN


def test_a_recorded_vote_begins_with_the_first_and_takes_the_question(voting_desk):
    voting_desk.perform(ask, "To meet in Vienna")
    voting_desk.perform(object_, MEXICO)
    voting_desk.perform(begin_roll_call, method="recorded", majority="simple")
    assert voting_desk.conference.conduct.roll_call.called == (AUSTRIA, MEXICO, NIGERIA, SUDAN)
    answer(voting_desk, "yes", "no", "yes", "yes")
    entry = voting_desk.perform(declare_roll_call)
    assert (entry.facts[0].method, entry.facts[0].majority) == ("recorded", "simple")
    assert voting_desk.conference.conduct.decision.text == "To meet in Vienna"
    assert voting_desk.conference.conduct.question is None


def test_no_meeting_rises_over_a_vote_and_one_may_be_given_up(voting_desk):
    voting_desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    with refused("roll-call.pending"):
        voting_desk.perform(begin_roll_call, SUDAN, "To meet in Vienna")
    with refused("roll-call.pending"):
        voting_desk.perform(adjourn)
    voting_desk.perform(abandon_roll_call)
    with refused("roll-call.none"):
        answer(voting_desk, "yes")
    voting_desk.perform(adjourn)
    assert voting_desk.conference.conduct.settled == ()


@pytest.mark.parametrize(
    "act",
    [
        lambda voting_desk: voting_desk.perform(record_vote, 3, 1, text="To meet in Bonn", majority="simple"),
        lambda voting_desk: voting_desk.perform(record_decision, "consensus"),
        lambda voting_desk: voting_desk.perform(withdraw_question),
        lambda voting_desk: voting_desk.perform(ask, "To meet in Bonn"),
    ],
)
def test_while_states_are_called_nothing_else_is_put_decided_or_withdrawn(voting_desk, act):
    voting_desk.perform(ask, "To meet in Vienna")
    voting_desk.perform(begin_roll_call, NIGERIA)
    answer(voting_desk, "yes", "no")
    with refused("roll-call.pending"):
        act(voting_desk)
    assert len(voting_desk.conference.conduct.roll_call.answers) == 2
    answer(voting_desk, "yes", "yes")
    voting_desk.perform(declare_roll_call)
    assert voting_desk.conference.conduct.settled == ("To meet in Vienna",)


def test_the_body_is_not_closed_over_a_vote(voting_desk):
    voting_desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    with refused("roll-call.pending"):
        voting_desk.perform(close_conference)
    voting_desk.perform(abandon_roll_call)
    voting_desk.perform(close_conference)


def test_a_motion_is_decided_before_states_are_called(voting_desk):
    voting_desk.perform(move_motion, "adjourn-debate", MEXICO)
    voting_desk.perform(ask, "The motion to adjourn the debate is carried.")
    with refused("motion.pending"):
        voting_desk.perform(begin_roll_call, NIGERIA)
    voting_desk.perform(decide_motion, "", 1, 3)
    voting_desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    assert voting_desk.conference.conduct.roll_call.text == "To meet in Vienna"


def test_what_is_needed_to_begin(voting_desk):
    with refused("roll-call.not-drawn"):
        voting_desk.perform(begin_roll_call, text="To meet")
    with refused("vote.not-a-party"):
        voting_desk.perform(begin_roll_call, UNODC, "To meet")
    with refused("text.empty"):
        voting_desk.perform(begin_roll_call, NIGERIA)
    with refused("roll-call.nobody"):
        sitting_desk().perform(begin_roll_call, method="recorded", text="To meet")
