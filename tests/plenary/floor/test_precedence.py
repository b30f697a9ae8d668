"""In which order those who wish to speak are called: laws that hold for any list."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from plenary.floor.precedence import (
    BANDS,
    BY_BANDS,
    CUSTOMARY,
    Ranking,
    bands_of,
    by_request,
    level,
    ordered,
    passed_over,
    placed,
    regrouped,
)
from plenary.floor.request import LEVELS, Request
from tests.desks import TEN

ORDERS = st.sampled_from(["request", "banded", "level", "region", "manual"])
STRICT = st.sampled_from(["request", "banded", "level"])
REGIONS = {
    "state:SD": "AFRICAN",
    "state:NG": "AFRICAN",
    "state:FR": "WEOG",
    "state:IN": "ASIA_PACIFIC",
    "state:VA": "",
}


def by(order):
    """Give the ranking of an order, with the regions of the States here."""
    return Ranking(order, regions=REGIONS)


def band(request):
    """Give the rank of a request in the customary bands."""
    return CUSTOMARY.get(request.band, len(CUSTOMARY))


@st.composite
def lists(draw):
    """Give some requests, each with its own identity, in any order."""
    told = draw(
        st.lists(
            st.tuples(
                st.sampled_from([*BANDS, "guest"]),
                st.integers(0, 5),
                st.integers(0, 1),
                st.sampled_from(sorted(REGIONS)),
                st.sampled_from(["", *LEVELS]),
            ),
            max_size=8,
        )
    )
    return tuple(
        Request(str(number), who, category, TEN + timedelta(minutes=minute), passed_over=passed, level=level_)
        for number, (category, minute, passed, who, level_) in enumerate(told)
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
    banded = ordered(requests, by("banded"))
    assert [band(each) for each in banded] == sorted(map(band, requests))
    for rank in range(len(BANDS) + 1):
        within = [each for each in requests if band(each) == rank]
        assert tuple(each for each in banded if band(each) == rank) == by_request(within)


@given(lists())
def test_by_hand_means_as_it_stands(requests):
    assert ordered(requests, by("manual")) == requests


@given(lists(), ORDERS, st.integers(0, 5), st.sampled_from(BANDS))
def test_one_more_request_leaves_the_others_in_their_order(requests, order, minute, category):
    after = placed(requests, new(minute, category), by(order))
    assert len(after) == len(requests) + 1
    assert tuple(each for each in after if each.id != "new") == requests


@given(lists(), STRICT, st.integers(0, 5), st.sampled_from(BANDS))
def test_a_list_that_follows_its_order_still_follows_it_with_one_more(requests, order, minute, category):
    requests = ordered([replace(each, passed_over=0) for each in requests], by(order))
    after = placed(requests, new(minute, category), by(order))
    assert after == ordered([*requests, new(minute, category)], by(order))


@given(lists(), st.integers(0, 5), st.sampled_from(BANDS))
def test_a_band_is_never_broken_even_by_somebody_who_was_passed_over(requests, minute, category):
    requests = ordered(requests, by("banded"))
    ranks = [band(each) for each in placed(requests, new(minute, category), by("banded"))]
    assert ranks == sorted(ranks)


@given(lists(), st.integers(0, 5))
def test_by_hand_a_new_request_is_the_last(requests, minute):
    assert placed(requests, new(minute), by("manual"))[-1].id == "new"


@given(lists().filter(bool), ORDERS, st.data())
def test_to_pass_over_is_to_put_at_the_end_of_the_band_or_of_the_list(requests, order, data):
    requests = ordered(requests, by(order))
    chosen = data.draw(st.sampled_from(requests))
    after = passed_over(requests, chosen, by(order))
    assert ids(each for each in after if each.id != chosen.id) == ids(
        each for each in requests if each.id != chosen.id
    )
    place = ids(after).index(chosen.id)
    if order in ("banded", "level", "region"):
        rank = by(order).group
        assert all(rank(each) > rank(chosen) for each in after[place + 1 :])
        assert [rank(each) for each in after] == sorted(map(rank, requests))
    else:
        assert place == len(after) - 1


def test_who_speaks_for_a_group_stands_in_the_band_of_groups():
    speaker = replace(new(0), capacity="group")
    assert speaker.band == "group"
    assert band(speaker) == BANDS.index("group")


CUTS = st.lists(st.booleans(), min_size=len(BANDS), max_size=len(BANDS))
RULES = st.tuples(st.permutations(BANDS), CUTS).map(
    lambda told: bands_of(
        "".join(("+" if joined else " ") + each for each, joined in zip(*told, strict=True)).lstrip("+ ")
    )
)


@given(lists(), st.sampled_from(BY_BANDS), RULES, RULES)
def test_other_bands_leave_each_band_that_was_in_its_order(requests, order, was, now):
    was, now = Ranking(order, was, REGIONS), Ranking(order, now, REGIONS)
    after = regrouped(requests, was, now)
    assert sorted(ids(after)) == sorted(ids(requests))
    for together in {(was.group(each), now.group(each)) for each in requests}:
        told = [
            ids(each for each in called if (was.group(each), now.group(each)) == together)
            for called in (requests, after)
        ]
        assert told[0] == told[1]


@given(lists(), st.sampled_from(BY_BANDS), RULES, RULES)
def test_a_list_whose_bands_are_whole_has_whole_bands_under_other_ones(requests, order, was, now):
    was, now = Ranking(order, was, REGIONS), Ranking(order, now, REGIONS)
    after = regrouped(sorted(requests, key=was.group), was, now)
    assert [now.group(each) for each in after] == sorted(map(now.group, requests))


@given(lists(), st.sampled_from(BY_BANDS), RULES, st.data())
def test_bands_of_which_nobody_waits_change_nothing_whatever_was_done_by_hand(requests, order, was, data):
    here = {each.band for each in requests}
    kept = sorted(here & set(BANDS), key=lambda each: was[each])
    absent = [each for each in BANDS if each not in here]
    now = {each: was[each] for each in kept} | {each: data.draw(st.integers(-1, 10)) for each in absent}
    if order == "region":
        assume(not here & {"state-party", "signatory", "non-signatory"})
    assert regrouped(requests, Ranking(order, was, REGIONS), Ranking(order, now, REGIONS)) == requests


@given(lists(), st.sampled_from(BY_BANDS), RULES, RULES)
def test_a_list_that_nobody_touched_follows_other_bands_as_if_sorted_by_them(requests, order, was, now):
    was, now = Ranking(order, was, REGIONS), Ranking(order, now, REGIONS)
    requests = ordered([replace(each, passed_over=0) for each in requests], was)
    assert regrouped(requests, was, now) == ordered(requests, now)


@given(lists(), st.sampled_from(BY_BANDS), RULES, RULES)
def test_bands_that_are_put_back_put_the_list_back(requests, order, was, now):
    was, now = Ranking(order, was, REGIONS), Ranking(order, now, REGIONS)
    requests = sorted(requests, key=was.group)
    joined = all(now.bands[a] == now.bands[b] for a in BANDS for b in BANDS if was.bands[a] == was.bands[b])
    assume(joined)
    assert list(regrouped(regrouped(requests, was, now), now, was)) == requests


@given(lists())
def test_no_region_is_called_again_before_every_other_that_waits_was_called_as_often(requests):
    called = ordered([replace(each, passed_over=0) for each in requests], by("region"))
    states = [each for each in called if each.band in ("state-party", "signatory", "non-signatory")]
    told = [REGIONS[each.delegation] for each in states if REGIONS[each.delegation]]
    for place, region in enumerate(told):
        before = told[:place].count(region)
        for other in set(told[place:]) - {region}:
            assert told[:place].count(other) >= min(before, told.count(other))


@given(lists())
def test_in_a_high_level_segment_levels_come_in_their_order_within_a_band(requests):
    called = ordered(requests, by("level"))
    assert [(band(each), level(each)) for each in called] == sorted(
        (band(each), level(each)) for each in requests
    )


@given(lists(), st.integers(0, 5))
def test_all_first_replies_are_heard_before_the_second(requests, minute):
    rounds = [replace(each, passed_over=0, round=1 + number % 2) for number, each in enumerate(requests)]
    called = placed(ordered(rounds, by("request")), replace(new(minute), round=1), by("request"))
    assert [each.round for each in called] == sorted(each.round for each in called)


def test_bands_are_what_the_rules_say_and_may_be_one():
    rules = "group state-party+signatory+non-signatory observer secretariat officer un igo ngo"
    ranking = Ranking("banded", bands_of(rules))
    first, last = replace(new(0, "signatory"), id="a"), replace(new(1, "state-party"), id="b")
    called = ordered((new(2, "secretariat"), last, new(3, "group"), first), ranking)
    assert [each.category for each in called] == ["group", "signatory", "state-party", "secretariat"]


@pytest.mark.parametrize(
    "rules", ["", "group", "group group", " ".join(BANDS[:-1]), " ".join((*BANDS, "guest"))]
)
def test_bands_that_leave_somebody_out_are_none(rules):
    with pytest.raises(ValueError, match=rules or "^$"):
        bands_of(rules)
