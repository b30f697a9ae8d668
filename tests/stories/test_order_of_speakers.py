"""Who is next: the first of the list, then the replies; and what a place given away does not give."""

from __future__ import annotations

import pytest

from plenary.acts.procedure import request_reply
from plenary.acts.requests import inscribe, yield_
from plenary.acts.statements import end_statement, give_floor
from plenary.acts.texts import receive_text
from plenary.refusal import Refusal
from tests.desks import sitting_desk
from tests.stories.telling import MEXICO, NIGERIA, SUDAN


@pytest.fixture
def desk():
    return sitting_desk()


def test_replies_follow_when_nobody_else_waits(desk):
    # given a reply asked for while others still wait,
    desk.perform(request_reply, MEXICO)
    desk.perform(inscribe, SUDAN)
    # when the floor is given without a name, then the list goes first,
    desk.perform(give_floor)
    assert desk.conference.floor.statement.delegation == SUDAN
    desk.perform(end_statement)
    # and then the reply, with its own limit.
    desk.perform(give_floor)
    assert desk.conference.floor.statement.delegation == MEXICO
    assert desk.conference.floor.statement.seconds == 180
    desk.perform(end_statement)
    with pytest.raises(Refusal, match=r"list\.empty"):
        desk.perform(give_floor)


def test_a_place_is_yielded_and_nothing_else(desk):
    entry = desk.perform(inscribe, SUDAN, person="Ms. Example", title="Minister", language="ar", note="early")
    request = entry.facts[-1].request
    desk.perform(receive_text, request, languages=("ar",))
    desk.perform(yield_, request, NIGERIA)
    (waiting,) = desk.conference.floor.lists["2"].requests
    assert (waiting.id, waiting.delegation) == (request, NIGERIA)
    assert (waiting.person, waiting.title, waiting.language, waiting.text, waiting.note) == (
        "",
        "",
        None,
        None,
        "",
    )
