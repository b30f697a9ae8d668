"""What the table of acts says in passing holds: the current one is meant, a reply is a list like others."""

from __future__ import annotations

import pytest

from plenary.acts.conference import set_rule
from plenary.acts.languages import set_language
from plenary.acts.lists import close_list, set_time_limit
from plenary.acts.papers import print_list
from plenary.acts.procedure import raise_point_of_order, request_reply
from plenary.acts.requests import inscribe
from plenary.acts.statements import give_floor
from plenary.acts.texts import receive_text
from plenary.refusal import Refusal
from tests.desks import sitting_desk

SUDAN, MEXICO = "state:SD", "state:MX"


@pytest.fixture
def desk():
    return sitting_desk()


def test_r_2_3_what_is_not_said_of_a_language_stays(desk):
    desk.perform(set_language, "ar", coverage="into", via="en")
    desk.perform(set_language, "ar", quality="degraded", cause="noise")
    booth = desk.conference.booths.booth("ar")
    assert (booth.coverage, booth.quality, booth.via, booth.cause) == ("into", "degraded", "en", "noise")
    desk.perform(set_language, "ar", quality="good", via="")
    booth = desk.conference.booths.booth("ar")
    assert (booth.coverage, booth.quality, booth.via, booth.cause) == ("into", "good", None, "")


def test_a_list_of_replies_is_closed_printed_and_limited_like_any_other(desk):
    desk.perform(request_reply, SUDAN)
    desk.perform(set_time_limit, "reply", 4, items=("2",))
    assert desk.perform(print_list, list="reply").facts[0].list == "2/reply"
    desk.perform(close_list, list="reply")
    desk.clock.move(minutes=1)
    with pytest.raises(Refusal, match=r"list\.closed-to-requests"):
        desk.perform(request_reply, MEXICO)
    desk.perform(give_floor)
    assert desk.conference.floor.statement.seconds == 240


@pytest.mark.parametrize("word", ["check", "check against delivery", "check-against-delivery"])
def test_a_text_may_have_to_be_checked_against_delivery(desk, word):
    request = desk.perform(inscribe, SUDAN).facts[-1].request
    assert desk.perform(receive_text, request, delivery=word).facts[0].delivery == "check-against-delivery"


def test_a_text_may_arrive_while_it_is_read(desk):
    request = desk.perform(inscribe, SUDAN).facts[-1].request
    desk.perform(give_floor)
    desk.perform(receive_text, request, languages=("ar", "en"))
    assert desk.conference.floor.statement.text.languages == ("ar", "en")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit.state-party", "five"),
        ("limit.state-party", "-5"),
        ("ngo.speak", "perhaps"),
        ("order", "by-age"),
    ],
)
def test_a_rule_takes_no_value_of_another_kind(desk, name, value):
    with pytest.raises(Refusal, match=r"rule\.value"):
        desk.perform(set_rule, name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [("limit.state-party", "4"), ("ngo.speak", "no"), ("order", "banded"), ("quorum.open", "1/4")],
)
def test_a_rule_takes_a_value_of_its_kind(desk, name, value):
    desk.perform(set_rule, name, value)
    assert desk.conference.rules.text(name) == value


def test_the_record_keeps_that_a_point_of_order_was_allowed(desk):
    assert desk.perform(raise_point_of_order, "entity:UNODC", override=True).facts[-1].allowed


def test_a_right_need_not_be_allowed(desk):
    assert not desk.perform(raise_point_of_order, SUDAN, override=True).facts[-1].allowed
