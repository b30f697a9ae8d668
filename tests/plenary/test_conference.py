"""The whole as one value: each fact goes to the nouns that follow it, and to no other."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plenary.conference import IN_OPEN_MEETING, NOUNS, SILENT, Conference, after, fold, unopened
from plenary.facts.agenda import ItemListed
from plenary.facts.booths import BoothStaffed
from plenary.facts.meetings import AnnouncementMade, MeetingAdjourned, MeetingCalledToOrder, MeetingSuspended
from plenary.refusal import Refusal, Trouble
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.desks import TEN, refused
from tests.strategies import facts, shaped

FIELDS = Conference.__struct_fields__


def test_a_conference_begins_with_nothing_and_with_six_languages():
    empty = Conference()
    assert empty.agenda.items == ()
    assert empty.meetings.current is None
    assert len(empty.booths.by_language) == 6


@given(facts())
def test_a_fact_changes_only_the_nouns_that_follow_it(fact):
    before = Conference()
    try:
        now = after(before, fact)
    except Refusal:
        return
    following = {name for name, changes in NOUNS if type(fact) in set(changes)}
    assert all(getattr(now, name) is getattr(before, name) for name in FIELDS if name not in following)


@given(facts())
def test_what_a_fact_is_told_to_leaves_the_value_before_as_it_was(fact):
    before = Conference()
    with suppress(Refusal):
        after(before, fact)
    assert before == Conference()


@pytest.mark.parametrize("kind", sorted(SILENT, key=lambda kind: kind.KIND))
def test_what_is_silent_is_followed_by_nobody(kind):
    assert not any(kind in set(changes) for _, changes in NOUNS)


def test_a_silent_fact_leaves_the_very_same_value():
    conference = Conference()
    assert after(conference, AnnouncementMade(at=TEN, text="Lunch is served.")) is conference


@pytest.mark.parametrize("kind", sorted(IN_OPEN_MEETING, key=lambda kind: kind.KIND))
@settings(max_examples=10)
@given(data=st.data())
def test_what_needs_an_open_meeting_is_refused_without_one(kind, data):
    fact = data.draw(shaped(kind))
    with refused("meeting.not-open"):
        after(Conference(), fact)


def test_facts_are_folded_one_upon_the_other():
    told = [MeetingCalledToOrder(at=TEN, number=1), MeetingSuspended(at=TEN), MeetingAdjourned(at=TEN)]
    whole = fold(told)
    assert whole == fold(told[2:], fold(told[:2]))
    assert whole.meetings.held[-1].rose == TEN


def test_a_fact_that_does_not_apply_stops_the_folding():
    with refused("meeting.not-open"):
        fold([BoothStaffed(at=TEN, language="en", strength=2), MeetingSuspended(at=TEN)])


def test_folding_starts_anywhere():
    start = fold([ItemListed(at=TEN, number="1", titles=(("en", "Opening"),))])
    assert fold([], start) is start


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system keeps its zone elsewhere")
def test_where_no_meeting_is_open_hours_are_those_of_this_computer(monkeypatch):
    held = Trouble("archive.held", path="m.plenary", holder="desk 2", since=TEN)
    try:
        with monkeypatch.context() as other:
            other.setenv("TZ", "EAST-5")
            time.tzset()
            said = Speech(Tongue("en"), unopened()).denial(held)
    finally:
        time.tzset()
    assert "since 1 p.m." in said
