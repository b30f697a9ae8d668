"""Once States are being called, nothing interrupts the vote but a point of order on its conduct (practice 1.3)."""

from __future__ import annotations

import pytest

from plenary.acts.agenda import adopt_agenda, conclude, take_up
from plenary.acts.decisions import explain_vote
from plenary.acts.languages import set_language
from plenary.acts.meetings import begin_informals, note_quorum, resume, suspend
from plenary.acts.procedure import (
    appeal_ruling,
    move_motion,
    raise_point_of_order,
    rule_on_point_of_order,
)
from plenary.acts.programme import adopt_programme
from plenary.acts.report import adopt_report
from plenary.acts.requests import inscribe
from plenary.acts.roll_call import abandon_roll_call, answer_roll_call, begin_roll_call, declare_roll_call
from plenary.acts.roster import elect
from plenary.acts.statements import end_statement, give_floor
from plenary.acts.votes import count_ballot
from plenary.refusal import Refusal
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import refused, sitting_desk
from tests.stories.telling import AUSTRIA, MEXICO, NIGERIA, SUDAN

NEXT = {
    "motion": lambda desk: desk.perform(move_motion, "suspend", MEXICO),
    "ballot": lambda desk: desk.perform(count_ballot, "chair", ("A",), (4,)),
    "election": lambda desk: desk.perform(elect, "chair", "A"),
    "item": lambda desk: desk.perform(take_up, ("3",)),
    "conclusion": lambda desk: desk.perform(conclude),
    "agenda": lambda desk: desk.perform(adopt_agenda),
    "programme": lambda desk: desk.perform(adopt_programme),
    "report": lambda desk: desk.perform(adopt_report),
    "floor": lambda desk: desk.perform(give_floor, desk.conference.floor.list("2").requests[0].id),
    "explanation": lambda desk: desk.perform(explain_vote, MEXICO, "before"),
    "informals": lambda desk: desk.perform(begin_informals),
}


@pytest.fixture
def desk():
    desk = sitting_desk()
    for each in (SUDAN, NIGERIA, MEXICO, AUSTRIA):
        desk.perform(inscribe, each)
    desk.perform(begin_roll_call, NIGERIA, "To meet in Vienna")
    desk.perform(answer_roll_call, "yes")
    return desk


@pytest.mark.parametrize("what", NEXT)
def test_whatever_else_a_body_does_waits_for_the_result(desk, what):
    with refused("roll-call.pending"):
        NEXT[what](desk)
    assert len(desk.conference.conduct.roll_call.answers) == 1


def test_a_point_of_order_on_the_conduct_of_the_voting_is_heard_ruled_on_and_appealed(desk):
    desk.perform(raise_point_of_order, MEXICO, "The wrong State was called first.")
    desk.perform(rule_on_point_of_order, "The State drawn is called first.")
    desk.perform(appeal_ruling, MEXICO, "", 1, 3)
    for each in ("no", "yes", "yes"):
        desk.perform(answer_roll_call, each)
    assert desk.perform(declare_roll_call).facts[-1].adopted


def test_what_nobody_chooses_is_entered_all_the_same(desk):
    desk.perform(set_language, "fr", quality="interrupted")
    desk.perform(note_quorum, 4, challenged=True)
    desk.perform(suspend, reason="evacuation")
    with refused("meeting.suspended"):
        desk.perform(answer_roll_call, "yes")
    desk.perform(resume)
    desk.perform(answer_roll_call, "yes")
    assert len(desk.conference.conduct.roll_call.answers) == 2


def test_a_speaker_ends_before_states_are_called():
    desk = sitting_desk()
    desk.perform(inscribe, SUDAN)
    desk.perform(give_floor, desk.conference.floor.list("2").requests[0].id)
    with refused("floor.taken"):
        desk.perform(begin_roll_call, SUDAN, "To meet in Vienna")
    desk.perform(end_statement)
    desk.perform(begin_roll_call, SUDAN, "To meet in Vienna")


def test_a_vote_in_which_nobody_votes_is_declared_and_adopts_nothing(desk):
    desk.perform(answer_roll_call, "not-voting", NIGERIA)
    for _ in range(3):
        desk.perform(answer_roll_call, "not-voting")
    taken, decided = desk.perform(declare_roll_call).facts
    assert (taken.votes_for, taken.votes_against, taken.abstaining) == (0, 0, 0)
    assert (decided.adopted, decided.votes_for) == (False, 0)
    conduct = desk.conference.conduct
    assert (conduct.roll_call, conduct.decision, conduct.settled) == (None, None, ("To meet in Vienna",))


def test_the_refusal_names_what_is_heard_and_the_remedy_in_six_languages(desk):
    denial = Refusal("roll-call.pending")
    said = {code: Speech(Tongue(code), desk.conference).denial(denial) for code in LANGUAGES}
    assert len(set(said.values())) == len(LANGUAGES)
    assert "only a point of order" in said["en"]
    assert said["en"].endswith("Declare the result, or give the vote up.")
    desk.perform(abandon_roll_call)
    desk.perform(move_motion, "suspend", MEXICO)
