"""Words for things of a meeting: names of delegations in six languages, requests, slots, instants."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.agenda import take_up
from plenary.acts.conference import set_clock
from plenary.acts.meetings import call_to_order
from plenary.acts.requests import inscribe
from plenary.acts.roster import rename_delegation
from plenary.console.words import (
    delegation_of,
    instant_of,
    item_of,
    language_of,
    request_of,
    said_at,
    slot_of,
)
from plenary.refusal import Refusal
from plenary.roster.body import Body
from tests.desks import new_desk

DAY = date(2009, 10, 1)


@pytest.fixture
def desk():
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    return desk


@pytest.mark.parametrize(
    "word",
    ["state:EG", "STATE:eg", "Egypt", "egypt", "Égypte", "Egipto", "Египет", "مصر", "埃及"],
)
def test_a_delegation_is_known_by_its_code_and_in_six_languages(desk, word):
    assert delegation_of(word, desk.conference, DAY) == "state:EG"


def test_a_name_of_the_day_is_known(desk):
    assert delegation_of("Libyan Arab Jamahiriya", desk.conference, DAY) == "state:LY"


def test_the_name_by_which_the_conference_calls_it_goes_first(desk):
    desk.perform(inscribe, "state:MK")
    desk.perform(rename_delegation, "state:MK", "Skopje")
    assert delegation_of("skopje", desk.conference, DAY) == "state:MK"


def test_an_ambiguous_word_is_refused_with_its_candidates(desk):
    with pytest.raises(Refusal) as refused:
        delegation_of("AU", desk.conference, DAY)
    assert refused.value.reason == "delegation.ambiguous"
    said = " ".join(refused.value.facts["candidates"])
    assert "state:AU" in said
    assert "entity:AU" in said
    assert "Australia" in said


def test_an_unknown_word_is_refused(desk):
    with pytest.raises(Refusal, match=r"delegation\.unknown"):
        delegation_of("Atlantis", desk.conference, DAY)


def test_a_delegation_serves_for_its_one_request(desk):
    request = desk.perform(inscribe, "state:EG").facts[-1].request
    assert request_of("Egypt", desk.conference, DAY) == request
    assert request_of(request, desk.conference, DAY) == request


def test_a_delegation_that_waits_twice_is_refused_with_its_requests(desk):
    desk.perform(inscribe, "state:EG")
    desk.perform(inscribe, "state:EG", on_behalf_of=("group:AFRICAN",))
    with pytest.raises(Refusal) as refused:
        request_of("Egypt", desk.conference, DAY)
    assert refused.value.reason == "delegation.waits-not-once"
    assert len(refused.value.facts["candidates"]) == 2


def test_a_delegation_that_does_not_wait_is_refused(desk):
    with pytest.raises(Refusal, match=r"delegation\.does-not-wait"):
        request_of("Egypt", desk.conference, DAY)


def test_an_identity_that_waits_no_more_is_said_to_be_one(desk):
    with pytest.raises(Refusal, match=r"request\.not-waiting"):
        request_of("0123456789", desk.conference, DAY)


@pytest.mark.parametrize(
    "word", ["2009-10-01T15:00", "2009-10-01 15:00", "2009-10-01T15:00+02:00", "2009-10-01T13:00Z"]
)
def test_a_slot_is_known_by_its_beginning(desk, word):
    assert slot_of(word, desk.conference) == "2009-10-01T15:00"


def test_a_slot_that_is_not_there_is_left_to_the_act(desk):
    assert slot_of("2009-10-09T15:00", desk.conference) == "2009-10-09T15:00"


@pytest.mark.parametrize(
    "word", ["9:30", "09:30", "09:30:00", "9.30", "09.30.00", "2009-10-01T09:30", "2009-10-01T07:30Z"]
)
def test_an_hour_is_that_of_the_day_in_the_time_of_the_place(word):
    assert instant_of(word, Body(zone="Europe/Vienna"), DAY) == datetime(2009, 10, 1, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("word", "meant"), [("1(a)", "1 (a)"), (" 2 (b)(i) ", "2 (b) (i)"), ("3.1", "3.1"), ("4.", "4")]
)
def test_a_number_of_an_item_is_normalised(word, meant):
    assert item_of(word) == meant


def test_letters_of_languages_are_understood():
    assert [language_of(letter) for letter in "ACEFRS"] == ["ar", "zh", "en", "fr", "ru", "es"]


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis adds the zone
    st.integers(-600, 600),
)
def test_what_is_printed_is_read_back_whatever_the_clock_of_the_room_shows(instant, ahead):
    body = Body(zone="Europe/Vienna", offset=timedelta(seconds=ahead))
    assert instant_of(said_at(instant, body), body, DAY) == instant


def test_people_mean_the_clock_of_the_room():
    body = Body(zone="Europe/Vienna", offset=timedelta(seconds=30))
    assert instant_of("10:00", body, DAY) == datetime(2009, 10, 1, 7, 59, 30, tzinfo=UTC)


def test_a_slot_opens_by_the_clock_of_the_room():
    desk = new_desk()
    opens = desk.conference.opens
    desk.perform(set_clock, timedelta(minutes=2))
    assert desk.conference.opens == opens - timedelta(minutes=2)
    desk.perform(call_to_order)
    assert desk.conference.meetings.current.late == 2
