"""Acts of decision: ask, objection or none, declare. Nothing is decided that was not asked."""

from __future__ import annotations

import pytest

from plenary.acts.decisions import ask, dissociate, explain_vote, object_, record_decision, withdraw_question
from plenary.acts.meetings import suspend
from tests.desks import new_desk, refused, sitting_desk

TEXT = "The Working Group decided to meet again."
SUDAN, NIGERIA = "state:SD", "state:NG"


def asked():
    desk = sitting_desk()
    desk.perform(ask, TEXT, items=("2",))
    return desk


@pytest.mark.parametrize("manner", ["consensus", "without-a-vote"])
def test_what_was_asked_and_not_objected_to_is_decided_in_those_words(manner):
    desk = asked()
    (decided,) = desk.perform(record_decision, manner).facts
    assert (decided.text, decided.items, decided.manner) == (TEXT, ("2",), manner)
    assert desk.conference.conduct.question is None


@pytest.mark.parametrize("manner", ["consensus", "without-a-vote"])
def test_what_nobody_asked_is_not_decided_without_a_vote(manner):
    with refused("decision.not-asked"):
        sitting_desk().perform(record_decision, manner, TEXT)


def test_an_objection_stands_in_the_way_until_the_question_is_withdrawn():
    desk = asked()
    desk.perform(object_, SUDAN)
    desk.perform(object_, NIGERIA)
    with refused("decision.objected") as refusal:
        desk.perform(record_decision, "consensus")
    assert refusal.value.facts["delegations"] == (SUDAN, NIGERIA)
    desk.perform(withdraw_question)
    with refused("decision.not-asked"):
        desk.perform(record_decision, "consensus", TEXT)


def test_a_delegation_objects_once():
    desk = asked()
    desk.perform(object_, SUDAN)
    with refused("act.changes-nothing"):
        desk.perform(object_, SUDAN)


def test_over_an_objection_the_body_may_vote():
    desk = asked()
    desk.perform(object_, SUDAN)
    (decided,) = desk.perform(record_decision, "vote", for_=61, against=1, abstaining=3).facts
    assert (decided.votes_for, decided.votes_against, decided.abstaining) == (61, 1, 3)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"manner": "vote"}, "vote.no-counts"),
        ({"manner": "vote", "for_": 5}, "vote.no-counts"),
        ({"manner": "vote", "for_": 5, "against": -1}, "number.negative"),
        ({"manner": "vote", "for_": 5, "against": 1, "abstaining": -1}, "number.negative"),
        ({"manner": "consensus", "for_": 5}, "vote.not-counted"),
        ({"manner": "acclaim"}, "word.unknown"),
        ({"manner": "consensus", "items": ("99",)}, "item.unknown"),
    ],
)
def test_a_decision_that_is_not_whole_is_refused(values, reason):
    desk = asked()
    with refused(reason):
        desk.perform(record_decision, **values)
    assert desk.conference.conduct.question is not None


@pytest.mark.parametrize(
    ("text", "items", "reason"), [("  ", (), "text.empty"), (TEXT, ("99",), "item.unknown")]
)
def test_a_question_has_words_and_items_of_the_agenda(text, items, reason):
    with refused(reason):
        sitting_desk().perform(ask, text, items=items)


def test_one_question_at_a_time():
    with refused("question.pending"):
        asked().perform(ask, "Something else")


def test_no_decision_is_taken_while_no_meeting_is_open():
    with refused("meeting.not-open"):
        new_desk().perform(ask, TEXT)
    desk = asked()
    desk.perform(suspend)
    with refused("meeting.suspended"):
        desk.perform(record_decision, "consensus")
    with refused("meeting.suspended"):
        desk.perform(object_, SUDAN)


def test_an_objection_needs_a_question():
    with refused("question.none"):
        sitting_desk().perform(object_, SUDAN)


def test_votes_are_explained_before_or_after():
    desk = asked()
    with refused("word.unknown"):
        desk.perform(explain_vote, SUDAN, "during")
    explained = desk.perform(explain_vote, SUDAN, "before").facts[-1]
    assert explained.moment == "before"


def test_who_dissociates_itself_does_so_from_the_last_decision():
    desk = asked()
    with refused("decision.none"):
        desk.perform(dissociate, SUDAN)
    (decided,) = desk.perform(record_decision, "consensus").facts
    assert desk.perform(dissociate, SUDAN).facts[-1].decision == decided.decision
