"""The floor: which list holds a request, and which limit applies."""

from __future__ import annotations

from msgspec.structs import replace

from plenary.floor.floor import Floor
from plenary.floor.request import Request
from plenary.floor.speakers import SpeakersList
from tests.desks import TEN, refused


def request(name, delegation="state:SD"):
    return Request(name, delegation, "state-party", TEN)


MAIN = SpeakersList("2", ("2",), requests=(request("a"), request("b", "state:NG")), limits={"group": 0})
REPLY = SpeakersList("2/reply", ("2",), "reply", requests=(request("c"),))
FLOOR = Floor(lists={"2": MAIN, "2/reply": REPLY}, limits={"group": 420, "un": 180})


def test_a_request_is_found_in_whatever_list_it_waits():
    assert FLOOR.holding("c") is REPLY
    assert FLOOR.waiting("b").delegation == "state:NG"
    with refused("request.not-waiting"):
        FLOOR.holding("z")


def test_a_delegation_may_wait_in_several_lists():
    assert [each.id for each in FLOOR.waiting_of("state:SD")] == ["a", "c"]
    assert FLOOR.waiting_of("state:MX") == ()


def test_what_leaves_one_list_leaves_the_others_the_same_objects():
    after = FLOOR.without("a")
    assert [each.id for each in after.lists["2"].requests] == ["b"]
    assert after.lists["2/reply"] is REPLY


def test_the_limit_of_the_list_comes_before_that_of_the_conference():
    assert FLOOR.limit(MAIN, "group") == 0
    assert FLOOR.limit(REPLY, "group") == 420
    assert FLOOR.limit(replace(MAIN, limits={}), "observer") is None


def test_what_is_not_there_is_refused():
    with refused("list.unknown"):
        FLOOR.list("9")
    with refused("statement.not-on-floor"):
        FLOOR.speaking("s")
