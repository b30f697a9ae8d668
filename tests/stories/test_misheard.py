"""The wrong country was inscribed; whatever followed from it is corrected with it, in the same entry."""

from __future__ import annotations

import pytest

from plenary.acts.procedure import raise_point_of_order, rule_on_point_of_order
from plenary.acts.requests import inscribe, move, pass_over, swap, withdraw
from plenary.acts.statements import end_statement, give_floor
from plenary.acts.texts import receive_text
from plenary.proceedings.queries import statements
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.desks import sitting_desk

AUSTRIA, AUSTRALIA, MEXICO = "state:AT", "state:AU", "state:MX"


@pytest.fixture
def desk():
    return sitting_desk()


def told(desk):
    """Give everything that holds, in sentences."""
    speech = Speech(Tongue("en"), desk.conference)
    return [speech.fact(fact) for _, facts in desk.proceedings.standing() for fact in facts]


def test_every_sentence_names_the_right_country(desk):
    wrong = desk.perform(inscribe, AUSTRALIA)
    request = wrong.facts[-1].request
    other = desk.perform(inscribe, MEXICO).facts[-1].request
    desk.perform(move, request, reason="a visit")
    desk.perform(receive_text, request, languages=("en",))
    desk.perform(swap, request, other)
    desk.perform(pass_over, request)
    desk.perform(give_floor, request)
    desk.perform(end_statement)
    desk.correct(wrong.id, "misheard", inscribe, AUSTRIA)
    assert not any("Australia" in sentence for sentence in told(desk))
    assert sum("Austria" in sentence for sentence in told(desk)) == 8
    assert [each.delegation for each in statements(desk.proceedings)] == [AUSTRIA]
    desk.undo()
    assert sum("Australia" in sentence for sentence in told(desk)) == 8


def test_a_withdrawal_names_who_withdrew(desk):
    wrong = desk.perform(inscribe, AUSTRALIA)
    desk.perform(withdraw, wrong.facts[-1].request)
    desk.correct(wrong.id, "misheard", inscribe, AUSTRIA)
    assert told(desk)[-1] == "Austria withdrew from the list."


def test_a_ruling_names_who_raised_the_point(desk):
    raised = desk.perform(raise_point_of_order, AUSTRALIA)
    desk.perform(rule_on_point_of_order, "The list stands.")
    desk.correct(raised.id, "misheard", raise_point_of_order, AUSTRIA)
    assert "Austria" in told(desk)[-1]
