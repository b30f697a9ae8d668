"""A list of speakers: its name, and whether it takes requests."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from plenary.floor.request import Request
from plenary.floor.speakers import PURPOSES, SpeakersList, Standing, list_id
from tests.desks import TEN, refused

LIST = SpeakersList("2", ("2",))
WAITING = Request("r", "state:SD", "state-party", TEN)
ITEMS = st.lists(st.sampled_from(["1", "1 (a)", "2", "3.1"]), min_size=1, max_size=3, unique=True).map(tuple)


@given(ITEMS, st.sampled_from(PURPOSES), ITEMS, st.sampled_from(PURPOSES))
def test_no_two_lists_have_one_name(items, purpose, others, other):
    same = (items, purpose) == (others, other)
    assert (list_id(items, purpose) == list_id(others, other)) is same


def test_a_list_is_open_then_closing_then_closed_then_exhausted():
    closing = replace(LIST, closes=TEN + timedelta(minutes=5), requests=(WAITING,))
    closed = replace(closing, closed=TEN + timedelta(minutes=6))
    states = [LIST, closing, closed, replace(closed, requests=())]
    assert [each.standing for each in states] == list(Standing)


def test_the_deadline_alone_closes_nothing():
    assert replace(LIST, closes=TEN - timedelta(days=1)).standing is Standing.CLOSING


def test_only_who_waits_is_found():
    assert replace(LIST, requests=(WAITING,)).request("r") is WAITING
    with refused("request.not-waiting"):
        LIST.request("r")
