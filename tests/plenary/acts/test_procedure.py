"""Acts of procedure: points of order, rulings, motions."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.conference import set_rule
from plenary.acts.meetings import suspend
from plenary.acts.procedure import (
    appeal_ruling,
    decide_motion,
    move_motion,
    raise_point_of_order,
    rule_on_point_of_order,
    speak_on_motion,
)
from plenary.acts.requests import inscribe
from plenary.acts.roster import seat_delegation
from plenary.acts.statements import end_statement, give_floor, resume_statement
from tests.desks import new_desk, refused, sitting_desk

SUDAN, MEXICO = "state:SD", "state:MX"


def speaking():
    desk = sitting_desk()
    desk.perform(inscribe, SUDAN)
    desk.perform(inscribe, "state:NG")
    desk.perform(give_floor)
    desk.clock.move(seconds=60)
    return desk


def test_a_point_of_order_stops_the_clock_and_the_ruling_lets_it_run():
    desk = speaking()
    desk.perform(raise_point_of_order, MEXICO, "the order of speakers")
    desk.clock.move(minutes=3)
    desk.perform(rule_on_point_of_order, "It is not well taken.")
    desk.clock.move(seconds=15)
    assert desk.conference.floor.statement.elapsed(desk.clock.now()) == timedelta(seconds=75)


@pytest.mark.parametrize("act", [give_floor, end_statement, resume_statement])
def test_before_the_ruling_nothing_on_the_floor_goes_on(act):
    desk = speaking()
    if act is give_floor:
        desk.perform(end_statement)
    desk.perform(raise_point_of_order, MEXICO)
    with refused("point-of-order.pending"):
        desk.perform(act)


@pytest.mark.parametrize("category", ["observer", "signatory", "ngo", "igo", "un", "non-signatory"])
def test_who_is_no_state_party_raises_no_point_of_order(category):
    desk = sitting_desk()
    desk.perform(seat_delegation, MEXICO, category=category)
    with refused("point-of-order.not-a-party") as refusal:
        desk.perform(raise_point_of_order, MEXICO)
    assert refusal.value.facts["rule"] == "rule 44"
    desk.perform(raise_point_of_order, MEXICO, override=True)
    assert desk.conference.conduct.point.delegation == MEXICO


def test_the_rules_may_let_anybody_raise_one():
    desk = sitting_desk()
    desk.perform(seat_delegation, MEXICO, category="observer")
    desk.perform(set_rule, "point-of-order.any", "yes")
    desk.perform(raise_point_of_order, MEXICO)
    with refused("point-of-order.pending"):
        desk.perform(raise_point_of_order, MEXICO)


def test_a_ruling_has_words_and_can_be_appealed_against():
    desk = sitting_desk()
    with refused("point-of-order.none"):
        desk.perform(rule_on_point_of_order, "It is well taken.")
    desk.perform(raise_point_of_order, MEXICO)
    with refused("text.empty"):
        desk.perform(rule_on_point_of_order, " ")
    with refused("ruling.none"):
        desk.perform(appeal_ruling, MEXICO, "stands")
    desk.perform(rule_on_point_of_order, "It is well taken.")
    with refused("word.unknown"):
        desk.perform(appeal_ruling, MEXICO, "perhaps")
    desk.perform(appeal_ruling, MEXICO, "overruled")
    assert desk.conference.conduct.ruled is None


def test_a_motion_is_moved_spoken_on_and_decided():
    desk = sitting_desk()
    desk.perform(move_motion, "close-debate", MEXICO)
    desk.perform(speak_on_motion, SUDAN, "against")
    with refused("motion.pending"):
        desk.perform(move_motion, "close-debate", SUDAN)
    desk.perform(decide_motion, "carried")
    with refused("motion.none"):
        desk.perform(speak_on_motion, SUDAN, "for")


@pytest.mark.parametrize(
    ("act", "values", "reason"),
    [
        (move_motion, {"motion": "leave", "delegation": MEXICO}, "word.unknown"),
        (speak_on_motion, {"delegation": MEXICO, "for_or_against": "maybe"}, "word.unknown"),
        (decide_motion, {"outcome": "forgotten"}, "word.unknown"),
        (decide_motion, {"outcome": "lost"}, "motion.none"),
        (speak_on_motion, {"delegation": MEXICO, "for_or_against": "for"}, "motion.none"),
    ],
)
def test_what_makes_no_sense_is_refused(act, values, reason):
    with refused(reason):
        sitting_desk().perform(act, **values)


def test_procedure_needs_an_open_meeting():
    with refused("meeting.not-open"):
        new_desk().perform(raise_point_of_order, MEXICO)
    desk = sitting_desk()
    desk.perform(suspend)
    with refused("meeting.suspended"):
        desk.perform(move_motion, "adjourn", MEXICO)


def ruled():
    desk = speaking()
    desk.perform(raise_point_of_order, MEXICO)
    desk.perform(rule_on_point_of_order, "Not well taken.")
    return desk


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"outcome": "stands", "for_": 50, "against": 1}, "vote.otherwise"),
        ({"outcome": "overruled", "for_": 1, "against": 1}, "vote.otherwise"),
        ({"outcome": "stands", "for_": 1}, "vote.no-counts"),
        ({"outcome": "stands", "against": 1}, "vote.no-counts"),
        ({"outcome": "stands", "abstaining": 1}, "vote.no-counts"),
    ],
)
def test_what_is_told_of_an_appeal_may_not_gainsay_its_counts(told, reason):
    with refused(reason):
        ruled().perform(appeal_ruling, MEXICO, **told)


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"outcome": "carried", "for_": 1, "against": 50}, "vote.otherwise"),
        ({"outcome": "lost", "for_": 50, "against": 1}, "vote.otherwise"),
        ({"outcome": "withdrawn", "for_": 50, "against": 1}, "vote.otherwise"),
        ({"outcome": "carried", "for_": 50}, "vote.no-counts"),
    ],
)
def test_what_is_told_of_a_motion_may_not_gainsay_its_counts(told, reason):
    desk = speaking()
    desk.perform(move_motion, "suspend", MEXICO)
    with refused(reason):
        desk.perform(decide_motion, **told)
    desk.perform(decide_motion, outcome="carried", for_=50, against=1)
    assert desk.conference.conduct.carried == "suspend"
