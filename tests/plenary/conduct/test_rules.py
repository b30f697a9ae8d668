"""The rules in force: read from the profiles as shipped, kept as values, changed one at a time."""

from __future__ import annotations

import pytest

from plenary.conduct.profiles import profile, profiles
from plenary.conduct.rules import CHANGES, Rules
from plenary.facts.body import RulesChosen, RuleSet
from tests.desks import TEN, refused

RULES = Rules("own", {"replies.most": "2", "order": "request", "ngo.speak": "no"}, {"speeches": "rule 42"})


@pytest.mark.parametrize("name", profiles())
def test_r_1_1_every_profile_that_is_shipped_settles_what_the_acts_ask_for(name):
    values = dict(profile(name).values)
    assert {"order", "replies.most", "ngo.speak", "point-of-order.any", "category.state"} <= set(values)
    assert all(values[key].isdecimal() for key in values if key.startswith("limit."))
    assert all(number for _, number in profile(name).numbers)


def test_a_profile_that_is_not_there_is_refused_with_those_that_are():
    with refused("rules.unknown") as refusal:
        profile("nobody")
    assert refusal.value.facts["profiles"] == profiles()


def test_values_are_read_as_what_they_are():
    assert (RULES.text("order"), RULES.number("replies.most"), RULES.allows("ngo.speak")) == (
        "request",
        2,
        False,
    )


def test_r_1_2_what_is_not_settled_falls_back_and_a_number_of_a_rule_is_never_invented():
    assert (RULES.text("x", "y"), RULES.number("order", 7), RULES.allows("x", default=True)) == ("y", 7, True)
    assert RULES.rule("speeches") == "rule 42"
    assert RULES.rule("quorum") == ""


def test_one_value_is_changed_and_the_others_stay():
    rules = CHANGES.after(RULES, RuleSet(at=TEN, name="replies.most", value="1"))
    assert rules.number("replies.most") == 1
    assert rules.text("order") == "request"
    assert rules.numbers is RULES.numbers


def test_another_profile_leaves_nothing_of_the_one_before():
    chosen = RulesChosen(at=TEN, profile="new", values=(("order", "banded"),))
    assert CHANGES.after(RULES, chosen) == Rules("new", {"order": "banded"}, {})
