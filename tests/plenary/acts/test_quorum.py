"""How many must be present: by the values of the rules, of those that take part or of all."""

from __future__ import annotations

import pytest

from plenary.acts.conference import set_rule
from plenary.acts.quorum import Quorum, quorum
from plenary.acts.roster import mark_absent, mark_present, seat_delegation
from plenary.conduct.profiles import profiles
from tests.desks import new_desk, sitting_desk


def test_r_1_3_a_third_opens_and_more_than_half_decide_of_those_that_take_part():
    desk = sitting_desk()
    for code in ("AT", "AU", "EG", "FR", "MX", "NG", "PE"):
        desk.perform(seat_delegation, f"state:{code}", category="state-party")
    desk.perform(seat_delegation, "entity:UNODC")
    for code in ("AT", "AU"):
        desk.perform(mark_present, f"state:{code}")
    desk.perform(mark_absent, "state:EG")
    assert quorum(desk.conference) == Quorum(base=7, present=2, opens=3, decides=4)


def test_r_1_3_of_all_states_parties_where_the_rules_say_so():
    desk = sitting_desk()
    desk.perform(set_rule, "quorum.base", "all")
    needed = quorum(desk.conference)
    assert needed.base > 140
    assert needed.opens == -(-needed.base // 3)
    assert needed.decides == needed.base // 2 + 1


def test_the_assembly_counts_its_members_and_a_committee_opens_with_a_quarter():
    assembly, committee = (
        quorum(new_desk(rules=f"unga-{each}").conference) for each in ("plenary", "committee")
    )
    assert assembly.base == 192, "Members on 1 October 2009"
    assert (assembly.opens, committee.opens) == (64, 48)


@pytest.mark.parametrize("said", ["", "half", "1/0", "7/3", "-1/2"])
def test_what_is_no_part_falls_back_on_the_usual_one(said):
    desk = sitting_desk()
    desk.perform(seat_delegation, "state:FR", category="state-party")
    desk.perform(set_rule, "quorum.open", said)
    assert quorum(desk.conference).opens == 1


@pytest.mark.parametrize("name", profiles())
def test_every_profile_has_its_thresholds(name):
    needed = quorum(new_desk(rules=name.upper()).conference)
    assert needed.decides >= 1
