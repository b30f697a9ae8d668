"""A right of reply: at the end, twice at most, the second time shorter."""

from __future__ import annotations

import pytest

from plenary.acts.agenda import take_up
from plenary.acts.conference import set_rule
from plenary.acts.lists import close_list
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.procedure import request_reply
from plenary.acts.programme import change_programme
from plenary.acts.replies import replies_wait
from plenary.acts.statements import end_statement, give_floor
from plenary.measure.forecast import forecast
from plenary.refusal import Refusal
from tests.stories.telling import inscribed, remaining, speaking, speaks, spoken, waiting

MEXICO, CHILE = "state:MX", "state:CL"


def reply(desk, delegation):
    """Ask for a reply and give its request."""
    return desk.perform(request_reply, delegation, ("2",)).facts[-1].request


def test_r_1_8_a_reply_waits_apart_and_the_debate_goes_on(open_desk):
    # Given a debate in which Chile still waits,
    inscribed(open_desk, MEXICO, CHILE)
    speaks(open_desk, minutes=3)
    # when Mexico asks for a reply,
    request = reply(open_desk, MEXICO)
    # then Chile is called first, and the reply when its turn comes.
    assert waiting(open_desk) == [CHILE]
    assert waiting(open_desk, "2/reply") == [MEXICO]
    assert speaks(open_desk, minutes=3) == CHILE
    assert speaks(open_desk, request, minutes=2) == MEXICO


def test_a_reply_is_asked_for_though_the_list_is_closed(open_desk):
    inscribed(open_desk, CHILE)
    open_desk.perform(close_list)
    reply(open_desk, MEXICO)
    assert waiting(open_desk, "2/reply") == [MEXICO]


def test_r_1_8_the_first_reply_takes_three_minutes_and_the_second_two(open_desk):
    for minutes in (3, 2):
        open_desk.perform(give_floor, reply(open_desk, MEXICO))
        assert remaining(open_desk) == minutes * 60
        open_desk.perform(end_statement)


def test_r_1_8_a_third_reply_is_refused_until_the_next_meeting(open_desk):
    for _ in range(2):
        speaks(open_desk, reply(open_desk, MEXICO), minutes=1)
    with pytest.raises(Refusal, match=r"reply\.used-up"):
        reply(open_desk, MEXICO)
    assert reply(open_desk, CHILE)
    open_desk.perform(adjourn)
    open_desk.clock.move(hours=2)
    open_desk.perform(call_to_order)
    assert reply(open_desk, MEXICO)


def test_a_reply_that_is_undone_does_not_count(open_desk):
    for _ in range(2):
        speaks(open_desk, reply(open_desk, MEXICO), minutes=1)
    open_desk.undo()
    open_desk.undo()
    assert speaking(open_desk) is None
    assert spoken(open_desk) == [(MEXICO, 60)]
    assert open_desk.conference.floor.replied == {(MEXICO, "2/reply"): 1}


def test_r_1_8_first_all_first_replies_then_the_second_ones(open_desk):
    # Given that Mexico has replied once already,
    speaks(open_desk, reply(open_desk, MEXICO), minutes=1)
    # when it asks again before Chile asks for the first time,
    reply(open_desk, MEXICO)
    open_desk.clock.move(minutes=1)
    reply(open_desk, CHILE)
    # then Chile is heard before.
    assert waiting(open_desk, "2/reply") == [CHILE, MEXICO]


def test_where_replies_are_kept_to_states_parties_the_chair_may_allow_one(open_desk):
    open_desk.perform(set_rule, "replies.any", "no")
    with pytest.raises(Refusal, match=r"reply\.not-entitled"):
        open_desk.perform(request_reply, "entity:UNODC", ("2",))
    open_desk.perform(request_reply, "entity:UNODC", ("2",), override=True)
    assert waiting(open_desk, "2/reply") == ["entity:UNODC"]


def test_an_explanation_of_vote_has_the_limit_of_decision_34_401(open_desk):
    (request,) = inscribed(open_desk, CHILE, list="after-vote")
    open_desk.perform(give_floor, request)
    assert remaining(open_desk) == 600


def test_replies_wait_for_the_last_meeting_of_the_day_on_the_item(open_desk):
    # Given that both meetings of the day consider item 2, and a debate in which everybody was heard,
    inscribed(open_desk, CHILE)
    speaks(open_desk, minutes=3)
    request = reply(open_desk, MEXICO)
    # then the reply waits for the afternoon (GA decision 34/401), and nobody counts it as heard before,
    assert replies_wait(open_desk.conference) == "day"
    assert not forecast(open_desk.conference, open_desk.clock.now()).waiting
    # where the rules say otherwise, or the list was closed, it waits no longer,
    for when in ("meeting", ""):
        open_desk.perform(set_rule, "replies.when", when)
        assert replies_wait(open_desk.conference) == ""
        open_desk.undo()
    open_desk.perform(close_list)
    assert replies_wait(open_desk.conference) == ""
    open_desk.undo()
    # and the Chair may give it the floor all the same.
    assert speaks(open_desk, request, minutes=2) == MEXICO


def test_in_the_last_meeting_of_the_day_replies_follow_the_list(open_desk):
    open_desk.perform(adjourn)
    open_desk.clock.move(hours=5)
    open_desk.perform(call_to_order)
    open_desk.perform(take_up, ("2",))
    inscribed(open_desk, CHILE)
    reply(open_desk, MEXICO)
    assert replies_wait(open_desk.conference) == "speakers"
    speaks(open_desk, minutes=3)
    assert replies_wait(open_desk.conference) == ""
    assert speaks(open_desk) == MEXICO


def test_replies_kept_for_the_end_of_the_item_wait_for_another_day(open_desk):
    open_desk.perform(set_rule, "replies.when", "item")
    open_desk.perform(change_programme, "2", "2009-10-02T15:00")
    reply(open_desk, MEXICO)
    assert replies_wait(open_desk.conference) == "item"
    open_desk.perform(set_rule, "replies.when", "day")
    assert replies_wait(open_desk.conference) == ""
