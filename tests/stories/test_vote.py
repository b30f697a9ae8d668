"""A vote is won or lost by its counts, and the record, the screens and the report say which."""

from __future__ import annotations

import pytest

from plenary.acts.decisions import ask, record_decision
from plenary.refusal import Refusal
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.desks import sitting_desk


@pytest.fixture
def desk():
    return sitting_desk()


def said(desk, entry):
    return Speech(Tongue("en"), desk.conference).fact(entry.facts[-1])


def test_r_1_11_a_majority_decides(desk):
    entry = desk.perform(record_decision, "vote", "To meet in Vienna", for_=12, against=3)
    assert (
        said(desk, entry)
        == "The proposal was adopted (12 in favour, 3 against, no one abstaining): To meet in Vienna"
    )
    assert desk.conference.conduct.decision.text == "To meet in Vienna"


@pytest.mark.parametrize(("for_", "against"), [(3, 12), (7, 7), (0, 0)])
def test_what_finds_no_majority_is_not_adopted(desk, for_, against):
    desk.perform(ask, "To meet in Vienna")
    entry = desk.perform(record_decision, "vote", for_=for_, against=against, abstaining=2)
    assert said(desk, entry) == (
        f"The proposal was not adopted ({for_} in favour, {against} against, 2 abstaining): To meet in Vienna"
    )
    assert desk.conference.conduct.question is None
    assert desk.conference.conduct.decision is None


def test_a_majority_may_be_too_small_for_the_rules(desk):
    entry = desk.perform(record_decision, "vote", "To amend", for_=12, against=9, adopted=False)
    assert (
        said(desk, entry)
        == "The proposal was not adopted (12 in favour, 9 against, no one abstaining): To amend"
    )


def test_nobody_adopts_what_was_lost(desk):
    with pytest.raises(Refusal, match=r"vote\.lost"):
        desk.perform(record_decision, "vote", "To meet in Vienna", for_=3, against=12, adopted=True)


def test_without_a_vote_nothing_is_lost(desk):
    desk.perform(ask, "To meet in Vienna")
    with pytest.raises(Refusal, match=r"vote\.not-counted"):
        desk.perform(record_decision, "consensus", adopted=False)
