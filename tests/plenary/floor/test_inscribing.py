"""How the floor follows lists and requests."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from plenary.facts import lists as facts
from plenary.facts.agenda import AgendaAmended
from plenary.floor.floor import Floor
from plenary.floor.inscribing import CHANGES
from plenary.floor.speakers import Standing
from tests.desks import TEN, refused


def after(floor, kind, minutes=0, **values):
    return CHANGES.after(floor, kind(at=TEN + timedelta(minutes=minutes), **values))


def floor_with(*requests, order="request"):
    floor = after(Floor(), facts.ListOpened, list="2", items=("2",), order=order)
    for minute, request in enumerate(requests):
        floor = after(
            floor,
            facts.RequestInscribed,
            minute,
            request=request,
            list="2",
            delegation=f"state:{request}",
            category="state-party",
            requested=TEN + timedelta(minutes=minute),
        )
    return floor


def waiting(floor):
    return "".join(request.id for request in floor.lists["2"].requests)


def change(floor, kind, request, **values):
    return after(floor, kind, request=request, delegation=f"state:{request}", **values)


def test_a_list_is_opened_once_closed_once_and_reopened_when_it_is_closed():
    floor = floor_with("A")
    with refused("list.exists"):
        after(floor, facts.ListOpened, list="2", items=("2",))
    with refused("list.open"):
        after(floor, facts.ListReopened, list="2")
    closed = after(floor, facts.ListClosed, list="2")
    with refused("list.closed"):
        after(closed, facts.ListClosed, list="2")
    with refused("list.closed"):
        after(closed, facts.ClosingAnnounced, list="2", closes=TEN)
    assert after(closed, facts.ListReopened, list="2").lists["2"].standing is Standing.OPEN


def test_a_reopened_list_has_no_deadline_left():
    floor = after(floor_with(), facts.ClosingAnnounced, list="2", closes=TEN)
    floor = after(after(floor, facts.ListClosed, list="2"), facts.ListReopened, list="2")
    assert floor.lists["2"].closes is None


def test_a_request_waits_once():
    with refused("request.waits"):
        floor = floor_with("A")
        after(
            floor,
            facts.RequestInscribed,
            request="A",
            list="2",
            delegation="state:A",
            category="un",
            requested=TEN,
        )


@given(st.permutations("ABCDE"))
def test_moves_can_bring_about_any_order(order):
    floor = floor_with(*"ABCDE")
    for request in order:
        floor = change(floor, facts.RequestMoved, request)
    assert waiting(floor) == "".join(order)


@given(st.sampled_from("ABCD"), st.sampled_from("ABCD"))
def test_a_request_moves_before_another_and_the_rest_stay(request, before):
    if request == before:
        return
    floor = change(floor_with(*"ABCD"), facts.RequestMoved, request, before=before)
    assert f"{request}{before}" in waiting(floor)
    assert waiting(floor).replace(request, "") == "ABCD".replace(request, "")


@given(st.sampled_from("ABCD"), st.sampled_from("ABCD"))
def test_to_exchange_places_twice_is_to_stay(one, other):
    floor = floor_with(*"ABCD")
    for _ in range(2):
        floor = change(floor, facts.RequestsSwapped, one, swapped=other, other=f"state:{other}")
    assert waiting(floor) == "ABCD"


def test_who_is_passed_over_twice_is_counted_twice():
    floor = floor_with(*"AB")
    for _ in range(2):
        floor = change(floor, facts.RequestPassedOver, "A")
    assert waiting(floor) == "BA"
    assert floor.waiting("A").passed_over == 2


def test_who_withdraws_waits_no_longer():
    floor = change(floor_with(*"AB"), facts.RequestWithdrawn, "A")
    assert waiting(floor) == "B"
    with refused("request.not-waiting"):
        change(floor, facts.RequestWithdrawn, "A")


def test_a_place_that_is_yielded_stays_where_it_is_and_is_national():
    floor = change(floor_with(*"AB"), facts.RequestYielded, "A", to="state:MX", category="observer")
    first = floor.lists["2"].requests[0]
    assert (first.id, first.delegation, first.category, first.capacity) == (
        "A",
        "state:MX",
        "observer",
        "national",
    )


def test_a_text_that_was_received_stays_with_its_request():
    floor = change(floor_with("A"), facts.TextReceived, "A", languages=("fr",), delivery="check")
    assert floor.waiting("A").text.languages == ("fr",)


def test_a_list_that_gets_another_order_is_sorted_by_it():
    floor = change(floor_with(*"ABC"), facts.RequestMoved, "A")
    assert waiting(after(floor, facts.ListOrdered, list="2", order="manual")) == "BCA"
    assert waiting(after(floor, facts.ListOrdered, list="2", order="request")) == "ABC"


def test_a_limit_is_set_for_one_list_or_for_all():
    floor = after(floor_with(), facts.TimeLimitSet, category="un", seconds=180)
    floor = after(floor, facts.TimeLimitSet, category="un", seconds=60, list="2")
    assert (floor.limits["un"], floor.lists["2"].limits["un"]) == (180, 60)


def test_a_list_follows_its_item_to_another_number_under_its_own_name():
    floor = after(floor_with("A"), AgendaAmended, item="2", action="renumber", number="7")
    assert floor.lists["2"].items == ("7",)
    assert after(floor, AgendaAmended, item="5", action="renumber", number="8") is floor
