"""No single act makes a body decide: not outside a meeting, not over an objection, not twice about one item."""

from __future__ import annotations

import pytest

from plenary.acts.agenda import adopt_agenda, conclude, take_up
from plenary.acts.decisions import ask, object_, record_decision, withdraw_question
from plenary.acts.meetings import adjourn, suspend
from plenary.acts.procedure import decide_motion, move_motion
from plenary.acts.programme import adopt_programme
from plenary.acts.report import adopt_paragraph, adopt_report, defer_paragraph, delete_paragraph
from plenary.acts.requests import inscribe
from plenary.acts.roster import elect
from plenary.acts.statements import end_statement, give_floor
from plenary.refusal import Refusal
from tests.desks import sitting_desk

SUDAN = "state:SD"
DECIDING = {
    adopt_agenda: (),
    adopt_programme: (),
    adopt_paragraph: ("1",),
    adopt_report: (),
    elect: ("chair", "Ms. Example"),
    conclude: (("2",),),
}


@pytest.fixture
def desk():
    return sitting_desk()


@pytest.mark.parametrize("act", [*DECIDING, defer_paragraph, delete_paragraph])
def test_r_1_11_a_body_that_does_not_meet_decides_nothing(desk, act):
    desk.perform(suspend)
    with pytest.raises(Refusal, match=r"meeting\.suspended"):
        desk.perform(act, *DECIDING.get(act, ("1",)))


@pytest.mark.parametrize("act", DECIDING)
def test_r_1_11_what_is_objected_to_is_not_adopted(desk, act):
    desk.perform(ask, "May I take it that the Group so decides?")
    desk.perform(object_, SUDAN)
    with pytest.raises(Refusal, match=r"decision\.objected"):
        desk.perform(act, *DECIDING[act])
    desk.perform(withdraw_question)
    desk.perform(act, *DECIDING[act])


def test_a_decision_belongs_to_an_open_meeting_in_any_correction(desk):
    called = desk.proceedings.entries[1]
    desk.perform(adopt_agenda)
    with pytest.raises(Refusal) as refused:
        desk.strike(called.id, "nobody met")
    assert refused.value.facts["entries"] == (3, 4)


def test_a_motion_is_not_decided_while_the_meeting_is_suspended(desk):
    desk.perform(move_motion, "suspend", SUDAN)
    desk.perform(suspend)
    with pytest.raises(Refusal, match=r"meeting\.suspended"):
        desk.perform(decide_motion, "carried")


def test_nobody_speaks_on_an_item_while_it_is_concluded(desk):
    desk.perform(inscribe, SUDAN)
    desk.perform(give_floor)
    with pytest.raises(Refusal, match=r"floor\.taken"):
        desk.perform(conclude)
    desk.perform(end_statement)
    desk.perform(conclude)


def test_what_was_concluded_is_reopened_by_a_decision_about_it(desk):
    desk.perform(conclude)
    with pytest.raises(Refusal, match=r"item\.concluded"):
        desk.perform(take_up, ("2",))
    desk.perform(ask, "May I take it that the Group wishes to reopen item 2?", items=("2",))
    desk.perform(record_decision, "consensus")
    desk.perform(take_up, ("2",))
    desk.perform(adjourn)
