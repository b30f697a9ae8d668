"""An explanation of vote or of a position is told of the decision that it was about, and of no other."""

from __future__ import annotations

import pytest

from plenary.acts.agenda import adopt_agenda, take_up
from plenary.acts.decisions import ask, dissociate, explain_vote, object_, record_decision, withdraw_question
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.procedure import move_motion, speak_on_motion
from plenary.acts.report import adopt_paragraph, read_paragraph
from plenary.acts.requests import inscribe
from plenary.acts.roll_call import abandon_roll_call, answer_roll_call, begin_roll_call, declare_roll_call
from plenary.acts.votes import record_vote
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import sitting_desk

MEXICO, URUGUAY, NIGERIA = "state:MX", "state:UY", "state:NG"


def explained(desk, code="en"):
    drawn = draft_report(report_view(desk.conference, desk.proceedings, Tongue(code)))
    told = [(each.key, plain(each.text)) for each in drawn.blocks if isinstance(each, Paragraph)]
    return [(key, words) for key, words in told if key.endswith((".before", ".after", ".positions"))]


def test_a_position_on_something_else_is_told_of_no_decision():
    desk = sitting_desk()
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    desk.perform(explain_vote, URUGUAY, "after")
    desk.perform(adopt_agenda)
    desk.perform(explain_vote, MEXICO, "after")
    desk.perform(read_paragraph, "p1", "1", "Words")
    desk.perform(adopt_paragraph, "p1")
    desk.perform(explain_vote, NIGERIA, "after")
    (after, vote), (apart, positions) = explained(desk)
    assert after.startswith("decision.")
    assert vote == "The representative of Uruguay made a statement in explanation of vote after the vote."
    assert (apart, positions) == (
        "item.2.positions",
        "Statements in explanation of position were made by the representatives of Mexico and Nigeria.",
    )


def test_a_position_on_the_agenda_that_was_declared_adopted_is_told_with_the_decision():
    desk = sitting_desk()
    desk.perform(ask, "The agenda is adopted.")
    desk.perform(record_decision, "consensus")
    desk.perform(adopt_agenda)
    desk.perform(explain_vote, MEXICO, "after")
    ((key, words),) = explained(desk)
    assert key.endswith(".after")
    assert words == (
        "The representative of Mexico made a statement in explanation of position after the decision."
    )


def given_up(desk):
    desk.perform(begin_roll_call, NIGERIA, "To meet in Bonn")
    desk.perform(abandon_roll_call)


@pytest.mark.parametrize("ends", [given_up, lambda desk: desk.perform(take_up, ("3",)), lambda _desk: None])
@pytest.mark.parametrize("code", LANGUAGES)
def test_what_was_said_before_a_vote_that_was_not_taken_is_told_of_no_other(code, ends):
    desk = sitting_desk()
    desk.perform(inscribe, NIGERIA)
    desk.perform(ask, "To meet in Bonn")
    desk.perform(explain_vote, NIGERIA, "before")
    desk.perform(withdraw_question)
    ends(desk)
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    ((key, words),) = explained(desk, code)
    assert key == "item.2.positions"
    assert words


def test_what_was_said_before_a_vote_is_told_with_the_vote_on_what_was_put_then():
    desk = sitting_desk()
    desk.perform(inscribe, NIGERIA)
    desk.perform(explain_vote, NIGERIA, "before")
    desk.perform(begin_roll_call, NIGERIA, "To meet in Bonn")
    desk.perform(answer_roll_call, "yes")
    desk.perform(declare_roll_call)
    desk.perform(ask, "To meet in Vienna")
    desk.perform(object_, MEXICO)
    desk.perform(explain_vote, URUGUAY, "before")
    desk.perform(withdraw_question)
    desk.perform(record_vote, 3, 1, text="To meet in Geneva", majority="simple")
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    told = dict(explained(desk))
    assert len(told) == 2
    assert all(key.endswith(".before") for key in told)
    assert [words.split(" made ")[0] for words in told.values()] == [
        "The representative of Nigeria", "The representative of Uruguay"
    ]  # fmt: skip


def test_what_was_said_before_a_show_of_hands_is_not_told_of_the_roll_call_that_came_then():
    desk = sitting_desk()
    desk.perform(inscribe, NIGERIA)
    desk.perform(explain_vote, MEXICO, "before")
    vote = desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    desk.perform(begin_roll_call, NIGERIA, "To meet in Bonn")
    for _ in range(2):
        desk.perform(answer_roll_call, "yes")
    desk.perform(declare_roll_call)
    assert [key for key, _ in explained(desk)] == [f"decision.{vote.facts[-1].decision}.before"]


def test_what_was_said_before_a_vote_does_not_wait_for_another_meeting():
    desk = sitting_desk()
    desk.perform(explain_vote, NIGERIA, "before")
    desk.perform(adjourn)
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    assert [key for key, _ in explained(desk)] == ["item.2.positions"]


def test_a_delegation_that_was_entered_twice_is_named_once():
    desk = sitting_desk()
    for _ in range(2):
        desk.perform(explain_vote, URUGUAY, "before")
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    for _ in range(2):
        desk.perform(explain_vote, NIGERIA, "after")
        desk.perform(dissociate, MEXICO)
    desk.perform(move_motion, "close-debate", URUGUAY)
    for _ in range(2):
        desk.perform(speak_on_motion, MEXICO, "against")
    drawn = draft_report(report_view(desk.conference, desk.proceedings, Tongue("en")))
    words = [plain(each.text) for each in drawn.blocks if isinstance(each, Paragraph)]
    for said in (
        "The representative of Uruguay made a statement in explanation of vote before the vote.",
        "The representative of Nigeria made a statement in explanation of vote after the vote.",
        "The representative of Mexico stated that the delegation dissociated itself from the decision.",
        "The representative of Uruguay moved the closure of the debate. The representative of Mexico spoke against the motion.",
    ):
        assert said in words
