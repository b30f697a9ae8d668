"""A list is closed: announced, declared, and then only what asked in time, or a decision, opens it again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.lists import announce_closing, close_list, reopen_list
from plenary.acts.requests import inscribe
from plenary.floor.speakers import Standing
from plenary.refusal import Refusal
from tests.stories.telling import inscribed, speaks, waiting

EGYPT, MEXICO, COLOMBIA = "state:EG", "state:MX", "state:CO"


def the_list(desk):
    return desk.conference.floor.lists["2"]


def test_r_1_4_from_the_announcement_to_the_last_speaker(open_desk):
    # Given a list with one delegation,
    inscribed(open_desk, EGYPT)
    closes = open_desk.clock.now() + timedelta(minutes=10)
    # when its closing is announced, it takes requests still, even past the hour;
    open_desk.perform(announce_closing, closes)
    assert the_list(open_desk).standing is Standing.CLOSING
    open_desk.clock.move(minutes=11)
    inscribed(open_desk, MEXICO)
    # when it is declared closed, it takes none,
    open_desk.perform(close_list)
    with pytest.raises(Refusal, match=r"list\.closed-to-requests"):
        inscribed(open_desk, COLOMBIA)
    # and those who wait are heard to the last.
    assert the_list(open_desk).standing is Standing.CLOSED
    assert [speaks(open_desk, minutes=3), speaks(open_desk, minutes=3)] == [EGYPT, MEXICO]
    assert the_list(open_desk).standing is Standing.EXHAUSTED


def test_r_1_4_whoever_asked_before_the_closing_was_overlooked_and_still_counts(open_desk):
    inscribed(open_desk, EGYPT)
    asked = open_desk.clock.now()
    open_desk.clock.move(minutes=5)
    open_desk.perform(close_list)
    open_desk.clock.move(minutes=5)
    open_desk.perform(inscribe, COLOMBIA, requested=asked)
    assert waiting(open_desk) == [EGYPT, COLOMBIA]
    with pytest.raises(Refusal, match=r"list\.closed-to-requests"):
        open_desk.perform(inscribe, MEXICO, requested=open_desk.clock.now() - timedelta(minutes=2))


def test_r_1_4_a_closed_list_is_reopened_by_an_act_of_its_own(open_desk):
    inscribed(open_desk, EGYPT)
    open_desk.perform(close_list)
    open_desk.perform(reopen_list, reason="by decision of the Working Group")
    inscribed(open_desk, MEXICO)
    assert waiting(open_desk) == [EGYPT, MEXICO]
    assert the_list(open_desk).standing is Standing.OPEN


def test_a_list_is_closed_once_and_reopened_only_when_closed(open_desk):
    inscribed(open_desk, EGYPT)
    with pytest.raises(Refusal, match=r"list\.open"):
        open_desk.perform(reopen_list)
    open_desk.perform(close_list)
    with pytest.raises(Refusal, match=r"list\.closed"):
        open_desk.perform(close_list)


def test_a_deadline_that_has_passed_is_refused(open_desk):
    inscribed(open_desk, EGYPT)
    with pytest.raises(Refusal, match=r"deadline\.past"):
        open_desk.perform(announce_closing, open_desk.clock.now() - timedelta(minutes=1))


def test_a_closed_list_of_one_item_does_not_close_that_of_another(open_desk):
    inscribed(open_desk, EGYPT)
    open_desk.perform(close_list)
    inscribed(open_desk, MEXICO, items=("3",))
    assert waiting(open_desk, "3") == [MEXICO]
