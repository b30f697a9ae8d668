"""A corrected time lies between the gavels of its meeting, and after what it answers; what speaks against it is named."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.agenda import take_up
from plenary.acts.decisions import ask, object_, record_decision, withdraw_question
from plenary.acts.meetings import adjourn, call_to_order, resume, suspend
from plenary.acts.procedure import (
    appeal_ruling,
    decide_motion,
    move_motion,
    raise_point_of_order,
    rule_on_point_of_order,
    speak_on_motion,
)
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor
from plenary.refusal import Refusal
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.desks import TEN


def minutes(count):
    """Give so many minutes."""
    return timedelta(minutes=count)


CHILE, CUBA, EGYPT = "state:CL", "state:CU", "state:EG"
STEPS = (
    (3, "opened", call_to_order),
    (4, "item", take_up, ("2",)),
    (5, "asked", ask, "A study is made."),
    (6, "decided", record_decision, "consensus"),
    (8, "inscribed", inscribe, CHILE),
    (10, "given", give_floor),
    (12, "risen", raise_point_of_order, EGYPT),
    (13, "ruled", rule_on_point_of_order, "Not upheld."),
    (14, "appealed", appeal_ruling, EGYPT, "stands"),
    (15, "ended", end_statement),
    (20, "suspended", suspend),
    (40, "resumed", resume),
    (46, "moved", move_motion, "adjourn-debate", CUBA),
    (47, "spoken", speak_on_motion, CHILE, "against"),
    (48, "settled", decide_motion, "lost"),
    (50, "asked again", ask, "A group is set up."),
    (51, "objected", object_, EGYPT),
    (52, "withdrawn", withdraw_question),
    (55, "rose", adjourn),
    (120, "opened again", call_to_order),
    (121, "item again", take_up, ("2",)),
    (125, "asked last", ask, "A report is made."),
    (126, "decided last", record_decision, "without-a-vote"),
)


@pytest.fixture
def told(desk):
    """Give a desk after a morning and the beginning of an afternoon, and the entry of each step by its name."""
    entries = {}
    for minute, name, act, *args in STEPS:
        desk.clock.instant = TEN + minutes(minute)
        entries[name] = desk.perform(act, *args).id
    return desk, entries


@pytest.mark.parametrize(
    ("step", "minute", "reason"),
    [
        ("decided", 1, "time.before-gavel"),
        ("decided", 4, "time.before-its-cause"),
        ("decided last", 50, "time.before-gavel"),
        ("decided last", 122, "time.before-its-cause"),
        ("asked", 30, "time.before-its-cause"),
        ("risen", 1, "time.before-gavel"),
        ("risen", 14, "time.before-its-cause"),
        ("ruled", 11, "time.before-its-cause"),
        ("appealed", 12, "time.before-its-cause"),
        ("appealed", 30, "time.after-gavel"),
        ("moved", 30, "time.before-gavel"),
        ("moved", 47.5, "time.before-its-cause"),
        ("settled", 46.5, "time.before-its-cause"),
        ("settled", 100, "time.after-gavel"),
        ("objected", 49, "time.before-its-cause"),
        ("objected", 60, "time.after-gavel"),
        ("suspended", 5, "statement.outside-meetings"),
        ("rose", 49, "time.after-gavel"),
        ("opened", 7, "time.before-gavel"),
        ("resumed", 46.5, "time.before-gavel"),
        ("opened again", 122, "time.before-gavel"),
        ("ended", 9, "statement.no-time"),
        ("given", 2, "statement.outside-meetings"),
        ("decided", 500, "instant.future"),
    ],
)
def test_a_time_that_cannot_be_is_refused_and_says_what_speaks_against_it(told, step, minute, reason):
    desk, entries = told
    before = len(desk.proceedings)
    with pytest.raises(Refusal) as refused:
        desk.correct_time(entries[step], TEN + minutes(minute))
    assert refused.value.reason == reason
    assert len(desk.proceedings) == before
    assert "%(" not in Speech(Tongue("en"), desk.conference).denial(refused.value)


@pytest.mark.parametrize(
    ("step", "minute"),
    [
        ("decided", 6.5),
        ("asked", 4.5),
        ("risen", 11),
        ("moved", 45),
        ("rose", 58),
        ("opened", 0),
        ("resumed", 41),
    ],
)
def test_a_time_that_can_be_is_corrected(told, step, minute):
    desk, entries = told
    desk.correct_time(entries[step], TEN + minutes(minute))
    assert desk.proceedings.marks.correction(entries[step])[-1].at == TEN + minutes(minute)
