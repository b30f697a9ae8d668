"""A general debate: groups, States, observers, one after the other, the clocks and the list in order."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.agenda import adopt_agenda, conclude, take_up
from plenary.acts.decisions import ask, record_decision
from plenary.acts.lists import set_order, set_time_limit
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.requests import inscribe, pass_over, swap, withdraw, yield_
from plenary.acts.statements import end_statement, extend_statement, give_floor
from plenary.agenda.agenda import Consideration
from plenary.refusal import Refusal
from tests.desks import TEN
from tests.stories.telling import inscribed, remaining, reopened, speaking, speaks, spoken, waiting


def test_the_first_morning_from_the_gavel_to_the_gavel(desk):
    # Given delegations that are late,
    desk.clock.move(minutes=7)
    # when the meeting is opened and the agenda adopted,
    desk.perform(call_to_order, cause="the quorum was awaited")
    desk.perform(take_up, ("1 (b)",))
    desk.perform(ask, "The Working Group adopts its agenda.")
    desk.perform(record_decision, "consensus")
    desk.perform(adopt_agenda)
    desk.perform(conclude)
    # and item 2 is considered by a group and two States,
    desk.perform(take_up, ("2",))
    desk.perform(inscribe, "state:EG", on_behalf_of=("group:AFRICAN",))
    inscribed(desk, "state:MX", "state:AU")
    assert speaks(desk, minutes=6) == "state:EG"
    assert speaks(desk, minutes=4, seconds=30) == "state:MX"
    assert speaks(desk, minutes=5, seconds=20) == "state:AU"
    desk.perform(conclude)
    desk.perform(adjourn)
    # then all of it stands in the record, and a restart shows the same.
    (meeting,) = desk.conference.meetings.held
    assert (meeting.number, meeting.late, meeting.opened) == (1, 7, TEN + timedelta(minutes=7))
    assert spoken(desk) == [("state:EG", 360), ("state:MX", 270), ("state:AU", 320)]
    assert desk.conference.agenda.item("2").state is Consideration.CONCLUDED
    assert reopened(desk).conference == desk.conference


def test_those_who_asked_first_are_called_first(open_desk):
    inscribed(open_desk, "state:MX")
    early = open_desk.clock.now() - timedelta(days=2)
    open_desk.perform(inscribe, "state:AU", requested=early)
    assert waiting(open_desk) == ["state:AU", "state:MX"]


def test_by_category_groups_go_before_states_and_observers_after_them(open_desk):
    inscribed(open_desk, "entity:INTERPOL", "state:JP", "state:MX")
    open_desk.perform(inscribe, "state:EG", on_behalf_of=("group:AFRICAN",))
    open_desk.perform(set_order, "banded")
    assert waiting(open_desk) == ["state:EG", "state:MX", "state:JP", "entity:INTERPOL"]
    # Who is inscribed now takes the place of its category.
    inscribed(open_desk, "state:AU")
    assert waiting(open_desk) == ["state:EG", "state:MX", "state:AU", "state:JP", "entity:INTERPOL"]


def test_r_1_7_each_category_has_its_time(open_desk):
    open_desk.perform(set_time_limit, "group", 7)
    open_desk.perform(set_time_limit, "state", 3)
    open_desk.perform(inscribe, "state:EG", on_behalf_of=("group:AFRICAN",))
    inscribed(open_desk, "state:MX")
    open_desk.perform(give_floor)
    assert remaining(open_desk) == 420
    open_desk.perform(end_statement)
    open_desk.perform(give_floor)
    open_desk.clock.move(minutes=3, seconds=12)
    assert remaining(open_desk) == -12
    open_desk.perform(extend_statement, 1)
    assert remaining(open_desk) == 48


def test_whoever_is_not_in_the_room_goes_to_the_end_and_keeps_its_turn(open_desk):
    egypt, _, _ = inscribed(open_desk, "state:EG", "state:MX", "state:AU")
    open_desk.perform(pass_over, egypt)
    assert waiting(open_desk) == ["state:MX", "state:AU", "state:EG"]
    inscribed(open_desk, "state:NG")
    assert waiting(open_desk) == ["state:MX", "state:AU", "state:EG", "state:NG"]


def test_delegations_exchange_yield_and_withdraw(open_desk):
    egypt, mexico, australia = inscribed(open_desk, "state:EG", "state:MX", "state:AU")
    open_desk.perform(swap, egypt, australia)
    assert waiting(open_desk) == ["state:AU", "state:MX", "state:EG"]
    open_desk.perform(yield_, mexico, "state:CL")
    assert waiting(open_desk) == ["state:AU", "state:CL", "state:EG"]
    open_desk.perform(withdraw, australia)
    assert speaks(open_desk, minutes=2) == "state:CL"


def test_r_1_14_a_state_may_speak_for_a_group_and_for_itself_but_not_twice_alike(open_desk):
    open_desk.perform(inscribe, "state:EG", on_behalf_of=("group:AFRICAN",))
    inscribed(open_desk, "state:EG")
    with pytest.raises(Refusal, match=r"request\.twice"):
        open_desk.perform(inscribe, "state:EG")
    assert waiting(open_desk) == ["state:EG", "state:EG"]


def test_nobody_is_given_the_floor_while_somebody_has_it(open_desk):
    inscribed(open_desk, "state:EG", "state:MX")
    open_desk.perform(give_floor)
    with pytest.raises(Refusal, match=r"floor\.taken"):
        open_desk.perform(give_floor)
    assert speaking(open_desk) == "state:EG"
