"""A roll-call: States are called from the one drawn by lot, answer, correct themselves; then the Chair declares."""

from __future__ import annotations

import pytest

from plenary.acts.conference import close_conference
from plenary.acts.decisions import ask, object_, record_decision, withdraw_question
from plenary.acts.meetings import adjourn
from plenary.acts.procedure import decide_motion, move_motion
from plenary.acts.requests import inscribe
from plenary.acts.roll_call import abandon_roll_call, answer_roll_call, begin_roll_call, declare_roll_call
from plenary.acts.votes import record_vote
from tests.desks import refused, sitting_desk

SUDAN, NIGERIA, MEXICO, AUSTRIA, UNODC = "state:SD", "state:NG", "state:MX", "state:AT", "entity:UNODC"


@pytest.fixture
def desk():
    desk = sitting_desk()
    for each in (SUDAN, NIGERIA, MEXICO, AUSTRIA, UNODC):
        desk.perform(inscribe, each)
    return desk


def answer(desk, *answers):
    for each in answers:
        desk.perform(answer_roll_call, each)


def test_states_parties_are_called_in_english_order_from_the_one_drawn(desk):
    desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    assert desk.conference.conduct.roll_call.called == (NIGERIA, SUDAN, AUSTRIA, MEXICO)
    answer(desk, "yes", "no", "abstention")
    with refused("roll-call.unfinished"):
        desk.perform(declare_roll_call)
    answer(desk, "not-voting")
    entry = desk.perform(declare_roll_call)
    taken, decided = entry.facts
    assert (taken.drawn, taken.in_favour, taken.against, taken.abstained) == (
        NIGERIA, (NIGERIA,), (SUDAN,), (AUSTRIA,)
    )  # fmt: skip
    assert (decided.votes_for, decided.votes_against, decided.adopted) == (1, 1, False)
    assert desk.conference.conduct.roll_call is None


def test_an_answer_is_corrected_before_the_result_is_declared(desk):
    desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    answer(desk, "yes", "no", "yes", "yes")
    with refused("roll-call.complete"):
        answer(desk, "yes")
    desk.perform(answer_roll_call, "yes", SUDAN)
    with refused("act.changes-nothing"):
        desk.perform(answer_roll_call, "yes", SUDAN)
    with refused("roll-call.not-called"):
        desk.perform(answer_roll_call, "yes", UNODC)
    assert desk.perform(declare_roll_call).facts[0].votes_for == 4


def test_the_last_answer_is_undone_like_anything_else(desk):
    desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    answer(desk, "yes", "no")
    desk.undo()
    assert desk.conference.conduct.roll_call.left[0] == SUDAN


def test_a_recorded_vote_begins_with_the_first_and_takes_the_question(desk):
    desk.perform(ask, "To meet in Vienna")
    desk.perform(object_, MEXICO)
    desk.perform(begin_roll_call, method="recorded", majority="simple")
    assert desk.conference.conduct.roll_call.called == (AUSTRIA, MEXICO, NIGERIA, SUDAN)
    answer(desk, "yes", "no", "yes", "yes")
    entry = desk.perform(declare_roll_call)
    assert (entry.facts[0].method, entry.facts[0].majority) == ("recorded", "simple")
    assert desk.conference.conduct.decision.text == "To meet in Vienna"
    assert desk.conference.conduct.question is None


def test_no_meeting_rises_over_a_vote_and_one_may_be_given_up(desk):
    desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    with refused("roll-call.pending"):
        desk.perform(begin_roll_call, SUDAN, "To meet in Vienna")
    with refused("roll-call.pending"):
        desk.perform(adjourn)
    desk.perform(abandon_roll_call)
    with refused("roll-call.none"):
        answer(desk, "yes")
    desk.perform(adjourn)
    assert desk.conference.conduct.settled == ()


@pytest.mark.parametrize(
    "act",
    [
        lambda desk: desk.perform(record_vote, 3, 1, text="To meet in Bonn", majority="simple"),
        lambda desk: desk.perform(record_decision, "consensus"),
        lambda desk: desk.perform(withdraw_question),
        lambda desk: desk.perform(ask, "To meet in Bonn"),
    ],
)
def test_while_states_are_called_nothing_else_is_put_decided_or_withdrawn(desk, act):
    desk.perform(ask, "To meet in Vienna")
    desk.perform(begin_roll_call, NIGERIA)
    answer(desk, "yes", "no")
    with refused("roll-call.pending"):
        act(desk)
    assert len(desk.conference.conduct.roll_call.answers) == 2
    answer(desk, "yes", "yes")
    desk.perform(declare_roll_call)
    assert desk.conference.conduct.settled == ("To meet in Vienna",)


def test_the_body_is_not_closed_over_a_vote(desk):
    desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    with refused("roll-call.pending"):
        desk.perform(close_conference)
    desk.perform(abandon_roll_call)
    desk.perform(close_conference)


def test_a_motion_is_decided_before_states_are_called(desk):
    desk.perform(move_motion, "adjourn-debate", MEXICO)
    desk.perform(ask, "The motion to adjourn the debate is carried.")
    with refused("motion.pending"):
        desk.perform(begin_roll_call, NIGERIA)
    desk.perform(decide_motion, "", 1, 3)
    desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    assert desk.conference.conduct.roll_call.text == "To meet in Vienna"


def test_what_is_needed_to_begin(desk):
    with refused("roll-call.not-drawn"):
        desk.perform(begin_roll_call, text="To meet")
    with refused("vote.not-a-party"):
        desk.perform(begin_roll_call, UNODC, "To meet")
    with refused("text.empty"):
        desk.perform(begin_roll_call, NIGERIA)
    with refused("roll-call.nobody"):
        sitting_desk().perform(begin_roll_call, method="recorded", text="To meet")
