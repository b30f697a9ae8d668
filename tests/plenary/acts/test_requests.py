"""Acts about requests: who may be inscribed where, and in which capacity."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.conference import set_rule
from plenary.acts.lists import close_list, open_list, reopen_list, set_order
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.procedure import request_reply
from plenary.acts.requests import inscribe, move, pass_over, swap, withdraw, yield_
from plenary.acts.roster import mark_present, seat_delegation
from plenary.acts.statements import end_statement, give_floor
from plenary.acts.texts import receive_text
from plenary.facts.lists import ListOpened, RequestInscribed
from plenary.facts.roster import DelegationSeated
from tests.desks import refused, sitting_desk

SUDAN, NIGERIA, MEXICO, G77 = "state:SD", "state:NG", "state:MX", "group:G77"


def waiting(desk, name="2"):
    return [request.delegation for request in desk.conference.floor.lists[name].requests]


def request_of(desk, delegation):
    (request,) = desk.conference.floor.waiting_of(delegation)
    return request.id


def with_three():
    desk = sitting_desk()
    for delegation in (SUDAN, NIGERIA, MEXICO):
        desk.clock.move(seconds=5)
        desk.perform(inscribe, delegation)
    return desk


def test_the_first_request_opens_the_list_and_seats_the_delegation():
    entry = sitting_desk().perform(inscribe, SUDAN)
    assert [type(fact) for fact in entry.facts] == [DelegationSeated, ListOpened, RequestInscribed]


def test_a_delegation_that_is_not_known_leaves_nothing_behind():
    desk = sitting_desk()
    with refused("delegation.unknown"):
        desk.perform(inscribe, "state:QQ")
    assert desk.conference.floor.lists == {}


def test_a_list_for_several_items_serves_each_of_them():
    desk = sitting_desk("3", "4")
    desk.perform(open_list)
    desk.perform(inscribe, SUDAN, items=("4",))
    assert waiting(desk, "3,4") == [SUDAN]


def test_nobody_waits_twice_in_one_capacity():
    desk = with_three()
    with refused("request.twice"):
        desk.perform(inscribe, SUDAN)
    desk.perform(inscribe, SUDAN, on_behalf_of=(G77,))
    with refused("request.twice"):
        desk.perform(inscribe, SUDAN, capacity="group", on_behalf_of=(G77,))
    assert waiting(desk).count(SUDAN) == 2


def test_who_speaks_for_a_group_says_for_which():
    desk = sitting_desk()
    with refused("group.not-named"):
        desk.perform(inscribe, SUDAN, capacity="group")
    desk.perform(inscribe, G77, capacity="group")
    assert waiting(desk) == [G77]


@pytest.mark.parametrize(("capacity", "category"), [("secretariat", "secretariat"), ("personal", "officer")])
def test_some_speak_in_another_band_than_that_of_their_seat(capacity, category):
    desk = sitting_desk()
    desk.perform(inscribe, SUDAN, capacity=capacity)
    assert desk.conference.floor.waiting(request_of(desk, SUDAN)).category == category


def test_a_closed_list_takes_no_request_made_since():
    desk = with_three()
    desk.perform(close_list)
    desk.clock.move(minutes=1)
    with refused("list.closed-to-requests"):
        desk.perform(inscribe, "state:AT")
    desk.perform(reopen_list)
    desk.perform(inscribe, "state:AT")
    assert waiting(desk)[-1] == "state:AT"


def test_a_request_made_before_the_list_was_closed_counts_and_takes_its_place():
    desk = with_three()
    asked = desk.clock.now() - timedelta(seconds=7)
    desk.clock.move(minutes=1)
    desk.perform(close_list)
    desk.clock.move(minutes=1)
    desk.perform(inscribe, "state:AT", requested=asked)
    assert waiting(desk) == [SUDAN, "state:AT", NIGERIA, MEXICO]


def test_nobody_has_asked_in_the_future():
    desk = sitting_desk()
    with refused("request.in-the-future"):
        desk.perform(inscribe, SUDAN, requested=desk.clock.now() + timedelta(seconds=1))


def test_r_1_12_where_the_rules_do_not_let_them_ngos_are_not_inscribed():
    desk = sitting_desk()
    desk.perform(set_rule, "ngo.speak", "no")
    desk.perform(seat_delegation, "entity:UNODC", category="ngo")
    with refused("ngo.may-not-speak"):
        desk.perform(inscribe, "entity:UNODC")


def test_r_1_12_where_the_rules_keep_ngos_out_of_the_room_they_are_not_marked_present():
    desk = sitting_desk()
    desk.perform(seat_delegation, "entity:UNODC", category="ngo")
    desk.perform(set_rule, "ngo.attend", "no")
    with refused("ngo.may-not-attend"):
        desk.perform(mark_present, "entity:UNODC")
    desk.perform(mark_present, SUDAN)
    desk.perform(set_rule, "ngo.attend", "yes")
    desk.perform(mark_present, "entity:UNODC")
    assert desk.conference.roster.present("ngo") == 1


def reply_and_end(desk, delegation):
    desk.perform(request_reply, delegation)
    desk.clock.move(seconds=30)
    desk.perform(give_floor, request_of(desk, delegation))
    desk.clock.move(seconds=60)
    desk.perform(end_statement)


def test_a_delegation_replies_twice_on_an_item_at_a_meeting_and_no_more():
    desk = sitting_desk()
    for _ in range(2):
        reply_and_end(desk, SUDAN)
    with refused("reply.used-up"):
        desk.perform(inscribe, SUDAN, list="reply")
    desk.perform(request_reply, NIGERIA)
    desk.perform(withdraw, request_of(desk, NIGERIA))
    desk.perform(adjourn)
    desk.perform(call_to_order)
    desk.perform(request_reply, SUDAN, items=("2",))
    assert waiting(desk, "2/reply") == [SUDAN]


def test_a_reply_that_waits_counts_like_one_that_was_made():
    desk = sitting_desk()
    reply_and_end(desk, SUDAN)
    desk.perform(request_reply, SUDAN)
    with refused("reply.used-up"):
        desk.perform(inscribe, SUDAN, list="reply", on_behalf_of=(G77,))


def test_the_rules_may_allow_no_reply_at_all():
    desk = sitting_desk()
    desk.perform(set_rule, "replies.most", "0")
    with refused("reply.used-up"):
        desk.perform(request_reply, SUDAN)


def test_a_request_is_moved_passed_over_swapped_and_withdrawn():
    desk = with_three()
    desk.perform(move, request_of(desk, MEXICO), before=request_of(desk, SUDAN), reason="a minister leaves")
    assert waiting(desk) == [MEXICO, SUDAN, NIGERIA]
    desk.perform(pass_over, request_of(desk, MEXICO))
    desk.perform(swap, request_of(desk, SUDAN), request_of(desk, MEXICO))
    assert waiting(desk) == [MEXICO, NIGERIA, SUDAN]
    desk.perform(withdraw, request_of(desk, NIGERIA))
    assert waiting(desk) == [MEXICO, SUDAN]


def test_what_would_change_nothing_is_refused():
    desk = with_three()
    sudan = request_of(desk, SUDAN)
    for act, values in ((move, (sudan, sudan)), (swap, (sudan, sudan)), (yield_, (sudan, SUDAN))):
        with refused("act.changes-nothing"):
            desk.perform(act, *values)


def test_a_place_is_yielded_to_who_does_not_wait_yet():
    desk = with_three()
    with refused("request.twice"):
        desk.perform(yield_, request_of(desk, SUDAN), NIGERIA)
    desk.perform(yield_, request_of(desk, SUDAN), "state:AT")
    assert waiting(desk) == ["state:AT", NIGERIA, MEXICO]


def test_a_request_of_another_list_is_no_neighbour():
    desk = with_three()
    desk.perform(inscribe, SUDAN, items=("3",))
    (other,) = desk.conference.floor.lists["3"].requests
    with refused("request.not-waiting"):
        desk.perform(move, request_of(desk, MEXICO), before=other.id)


def test_how_a_text_is_read_is_one_of_few_words():
    desk = with_three()
    with refused("word.unknown"):
        desk.perform(receive_text, request_of(desk, SUDAN), delivery="loudly")
    desk.perform(receive_text, request_of(desk, SUDAN), languages=("en", "fr"), delivery="verbatim")
    assert desk.conference.floor.waiting(request_of(desk, SUDAN)).text.received == desk.clock.now()


def test_in_a_banded_list_a_group_comes_before_states():
    desk = with_three()
    desk.perform(set_order, "banded")
    desk.perform(inscribe, "state:AT", on_behalf_of=(G77,))
    assert waiting(desk) == ["state:AT", SUDAN, NIGERIA, MEXICO]


def test_nobody_speaks_for_itself_besides_and_each_named_is_seated_once():
    desk = sitting_desk()
    entry = desk.perform(inscribe, SUDAN, on_behalf_of=(SUDAN, MEXICO, MEXICO))
    assert [fact.KIND for fact in entry.facts].count("delegation.seated") == 2
    assert entry.facts[-1].on_behalf_of == (MEXICO,)
    with refused("group.not-named"):
        desk.perform(inscribe, SUDAN, capacity="group", on_behalf_of=(SUDAN,))
