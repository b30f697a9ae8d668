"""In which order those who wish to speak are called: laws that hold for any list."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from plenary.floor.precedence import BANDS, band, by_request, ordered, passed_over, placed
from plenary.floor.request import Request
from tests.desks import TEN

ORDERS = st.sampled_from(["request", "banded", "manual"])


@st.composite
def lists(draw):
    """Give some requests, each with its own identity, in any order."""
    told = draw(
        st.lists(
            st.tuples(st.sampled_from([*BANDS, "guest"]), st.integers(0, 5), st.integers(0, 1)), max_size=8
        )
    )
    return tuple(
        Request(str(number), "state:SD", category, TEN + timedelta(minutes=minute), passed_over=passed)
        for number, (category, minute, passed) in enumerate(told)
    )


def new(minute, category="state-party"):
    return Request("new", "state:NG", category, TEN + timedelta(minutes=minute))


def ids(requests):
    return [request.id for request in requests]


@given(lists())
def test_the_rule_is_first_come_first_called_and_whoever_came_together_stays_as_inscribed(requests):
    called = by_request(requests)
    assert sorted(ids(called)) == sorted(ids(requests))
    assert [(each.requested, int(each.id)) for each in called] == sorted(
        (each.requested, int(each.id)) for each in requests
    )


@given(lists())
def test_bands_come_in_their_order_and_the_rule_holds_within_each(requests):
    banded = ordered(requests, "banded")
    assert [band(each) for each in banded] == sorted(map(band, requests))
    for rank in range(len(BANDS) + 1):
        within = [each for each in requests if band(each) == rank]
        assert tuple(each for each in banded if band(each) == rank) == by_request(within)


@given(lists())
def test_by_hand_means_as_it_stands(requests):
    assert ordered(requests, "manual") == requests


@given(lists(), ORDERS, st.integers(0, 5), st.sampled_from(BANDS))
def test_one_more_request_leaves_the_others_in_their_order(requests, order, minute, category):
    after = placed(requests, new(minute, category), order)
    assert len(after) == len(requests) + 1
    assert tuple(each for each in after if each.id != "new") == requests


@given(lists(), st.sampled_from(["request", "banded"]), st.integers(0, 5), st.sampled_from(BANDS))
def test_a_list_that_follows_its_order_still_follows_it_with_one_more(requests, order, minute, category):
    requests = ordered([replace(each, passed_over=0) for each in requests], order)
    after = placed(requests, new(minute, category), order)
    assert after == ordered([*requests, new(minute, category)], order)


@given(lists(), st.integers(0, 5), st.sampled_from(BANDS))
def test_a_band_is_never_broken_even_by_somebody_who_was_passed_over(requests, minute, category):
    requests = ordered(requests, "banded")
    ranks = [band(each) for each in placed(requests, new(minute, category), "banded")]
    assert ranks == sorted(ranks)


@given(lists(), st.integers(0, 5))
def test_by_hand_a_new_request_is_the_last(requests, minute):
    assert placed(requests, new(minute), "manual")[-1].id == "new"


@given(lists().filter(bool), ORDERS, st.data())
def test_to_pass_over_is_to_put_at_the_end_of_the_band_or_of_the_list(requests, order, data):
    requests = ordered(requests, order)
    chosen = data.draw(st.sampled_from(requests))
    after = passed_over(requests, chosen, order)
    assert ids(each for each in after if each.id != chosen.id) == ids(
        each for each in requests if each.id != chosen.id
    )
    place = ids(after).index(chosen.id)
    if order == "banded":
        assert all(band(each) > band(chosen) for each in after[place + 1 :])
        assert [band(each) for each in after] == sorted(map(band, requests))
    else:
        assert place == len(after) - 1


def test_who_speaks_for_a_group_stands_in_the_band_of_groups():
    speaker = replace(new(0), capacity="group")
    assert speaker.band == "group"
    assert band(speaker) == BANDS.index("group")
