"""How the floor follows statements, and the meeting around them."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.facts import conduct, meetings
from plenary.facts import floor as facts
from plenary.floor.floor import Floor
from plenary.floor.request import Request
from plenary.floor.speakers import SpeakersList
from plenary.floor.speaking import CHANGES
from tests.desks import TEN, refused

STOPPING = {
    "officer": (
        lambda at: facts.StatementPaused(at=at, statement="s"),
        lambda at: facts.StatementResumed(at=at, statement="s"),
    ),
    "meeting": (lambda at: meetings.MeetingSuspended(at=at), lambda at: meetings.MeetingResumed(at=at)),
    "informals": (lambda at: meetings.InformalsBegun(at=at), lambda at: meetings.InformalsEnded(at=at)),
    "point": (
        lambda at: conduct.PointOfOrderRaised(at=at, delegation="state:MX"),
        lambda at: conduct.PointOfOrderRuled(at=at, delegation="state:MX", ruling="no"),
    ),
}


def at(seconds):
    return TEN + timedelta(seconds=seconds)


def floor_with(*names, purpose="main"):
    waiting = tuple(Request(name, f"state:{name}", "state-party", TEN, person=f"Mx {name}") for name in names)
    return Floor(lists={"l": SpeakersList("l", ("2",), purpose, requests=waiting)})


def after(floor, *told):
    for fact in told:
        floor = CHANGES.after(floor, fact)
    return floor


def given_to(name, statement="s", seconds=0):
    return facts.FloorGiven(
        at=at(seconds), request=name, statement=statement, delegation=f"state:{name}", list="l", seconds=300
    )


def ended(seconds, statement="s"):
    return facts.StatementEnded(at=at(seconds), statement=statement, delegation="state:A", spoken=seconds)


def replaced(to, request=None):
    return facts.SpeakerReplaced(
        at=at(9),
        statement="s",
        delegation="state:A",
        to=f"state:{to}",
        category="state-party",
        request=request,
    )


def waiting(floor):
    return "".join(request.id for request in floor.lists["l"].requests)


def test_a_replacement_of_the_first_version_keeps_the_limit():
    floor = after(floor_with(*"AB"), given_to("A"), replaced("B", "B"))
    assert floor.statement.seconds == 300
    own = msgspec.structs.replace(replaced("B", "B"), seconds=120)
    assert after(floor_with(*"AB"), given_to("A"), own).statement.seconds == 120


def test_at_most_one_delegation_speaks():
    floor = after(floor_with(*"AB"), given_to("A"))
    with refused("floor.taken"):
        after(floor, given_to("B", "t"))


def test_who_is_given_the_floor_waits_no_longer_and_speaks_as_it_asked_to():
    floor = after(floor_with(*"AB"), given_to("B"))
    assert waiting(floor) == "A"
    assert (floor.statement.delegation, floor.statement.person) == ("state:B", "Mx B")


@pytest.mark.parametrize("by", STOPPING)
@given(st.integers(0, 500), st.integers(0, 5000), st.integers(0, 500))
def test_whatever_stops_the_clock_costs_the_speaker_nothing(by, ran, stopped, more):
    stop, go_on = STOPPING[by]
    floor = after(floor_with("A"), given_to("A"), stop(at(ran)), go_on(at(ran + stopped)))
    assert floor.statement.elapsed(at(ran + stopped + more)) == timedelta(seconds=ran + more)


@pytest.mark.parametrize("by", ["meeting", "informals", "point"])
def test_a_clock_that_the_officer_stopped_is_not_set_going_by_others(by):
    stop, go_on = STOPPING[by]
    floor = after(floor_with("A"), given_to("A"), STOPPING["officer"][0](at(60)), stop(at(70)), go_on(at(80)))
    assert floor.statement.elapsed(at(999)) == timedelta(seconds=60)


def test_a_clock_runs_or_is_stopped_not_twice():
    floor = after(floor_with("A"), given_to("A"))
    with refused("statement.runs"):
        after(floor, STOPPING["officer"][1](at(1)))
    with refused("statement.paused"):
        after(floor, STOPPING["officer"][0](at(1)), STOPPING["officer"][0](at(2)))


def test_a_statement_that_is_not_on_the_floor_does_not_end():
    with refused("statement.not-on-floor"):
        after(floor_with("A"), given_to("A"), ended(60, "t"))


def test_the_final_time_stays_until_the_meeting_rises():
    floor = after(floor_with("A"), given_to("A"), ended(292))
    assert (floor.statement, floor.last.spoken, floor.spoken) == (None, 292, {"state:A": 1})
    floor = after(floor, meetings.MeetingAdjourned(at=at(300)))
    assert floor.last is None
    assert floor.spoken == {"state:A": 1}


def test_replies_are_counted_by_meeting():
    floor = after(floor_with("A", purpose="reply"), given_to("A"), ended(60))
    assert floor.replied == {("state:A", "l"): 1}
    assert after(floor, meetings.MeetingAdjourned(at=at(90))).replied == {}


def test_a_meeting_does_not_rise_over_a_speaker():
    with refused("floor.taken"):
        after(floor_with("A"), given_to("A"), meetings.MeetingAdjourned(at=at(5)))


def test_who_was_called_by_mistake_is_first_again_and_the_clock_stays():
    floor = after(floor_with(*"ABC"), given_to("A"), replaced("B", "B"))
    assert waiting(floor) == "AC"
    assert (floor.statement.delegation, floor.statement.started) == ("state:B", TEN)


def test_a_second_mistake_does_not_lose_the_request_of_the_first():
    floor = after(floor_with(*"ABC"), given_to("A"), replaced("B", "B"), replaced("C", "C"))
    assert waiting(floor) == "BA"


def test_back_to_who_was_called_at_first_leaves_the_list_as_it_was():
    floor = after(floor_with(*"ABC"), given_to("A"), replaced("B", "B"), replaced("A", "A"))
    assert waiting(floor) == "BC"
    assert floor.statement.request == "A"


def test_who_speaks_without_having_asked_leaves_nothing_on_the_list_when_replaced():
    floor = after(floor_with(*"AB"), given_to("A"), replaced("X"), replaced("Y"))
    assert waiting(floor) == "AB"
    assert (floor.statement.request, floor.statement.person) == (None, "")


def test_more_time_is_added_to_the_limit():
    extended = facts.StatementExtended(at=at(250), statement="s", delegation="state:A", seconds=120)
    assert after(floor_with("A"), given_to("A"), extended).statement.seconds == 420


def test_the_language_spoken_is_that_of_the_statement():
    told = facts.StatementLanguageSet(at=at(5), statement="s", language="sw", pivot="en", pointer="Mx B")
    statement = after(floor_with("A"), given_to("A"), told).statement
    assert (statement.language, statement.pivot, statement.pointer) == ("sw", "en", "Mx B")
