"""Acts about who is in the room."""

from __future__ import annotations

import pytest

from plenary.acts.conference import set_body
from plenary.acts.roster import (
    elect,
    mark_absent,
    mark_present,
    rename_delegation,
    seat_delegation,
    seat_unlisted,
)
from plenary.facts.roster import CATEGORIES
from plenary.roster.roster import STATES
from tests.desks import new_desk, refused, sitting_desk

SUDAN = "state:SD"


def seat(desk, delegation=SUDAN):
    return desk.conference.roster.seat(delegation)


def test_a_state_sits_among_the_states_under_its_name_of_the_day():
    desk = new_desk()
    desk.perform(seat_delegation, SUDAN)
    assert seat(desk).category in STATES
    assert seat(desk).name("en") == "Sudan"
    assert seat(desk).present is None


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_delegation_sits_in_the_category_that_is_named(category):
    desk = new_desk()
    desk.perform(seat_delegation, SUDAN, category=category)
    assert seat(desk).category == category


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        (("state:QQ",), "delegation.unknown"),
        (("Sudan",), "delegation.unknown"),
        ((SUDAN, "guest"), "word.unknown"),
    ],
)
def test_what_nobody_knows_is_not_seated(values, reason):
    with refused(reason):
        new_desk().perform(seat_delegation, *values)


def test_who_is_seated_again_keeps_whether_it_was_seen():
    desk = new_desk()
    desk.perform(mark_present, SUDAN)
    desk.perform(seat_delegation, SUDAN, category="observer")
    assert (seat(desk).category, seat(desk).present) == ("observer", True)
    desk.perform(mark_absent, SUDAN)
    assert seat(desk).present is False


def test_who_is_present_is_counted_by_category():
    desk = new_desk()
    for delegation in (SUDAN, "state:NG", "group:G77"):
        desk.perform(mark_present, delegation)
    desk.perform(mark_absent, "state:NG")
    assert desk.conference.roster.present(*STATES) == 1
    assert desk.conference.roster.present("group") == 1


def test_a_name_is_noted_in_one_language_or_form():
    desk = new_desk()
    with refused("delegation.not-seated"):
        desk.perform(rename_delegation, SUDAN, "Soudan", "fr")
    desk.perform(seat_delegation, SUDAN)
    desk.perform(rename_delegation, SUDAN, "the Republic of the Sudan", "en.sentence")
    assert seat(desk).name("en", "sentence") == "the Republic of the Sudan"
    assert seat(desk).name("en") == "Sudan"
    with refused("text.empty"):
        desk.perform(rename_delegation, SUDAN, " ")


def test_the_body_elects_its_officers_in_an_open_meeting():
    with refused("meeting.not-open"):
        new_desk().perform(elect, "chair", "Mr. Bello")
    desk = sitting_desk()
    desk.perform(elect, "chair", "Mr. Bello", "state:NG")
    desk.perform(elect, "chair", "Ms. Idris")
    assert desk.conference.roster.officer("chair").person == "Ms. Idris"
    assert desk.conference.roster.officer("rapporteur") is None
    with refused("text.empty"):
        desk.perform(elect, "chair", "")


def test_a_name_is_in_one_of_the_six_languages():
    desk = new_desk()
    desk.perform(seat_delegation, SUDAN)
    for key in ("xx", "sw.sentence"):
        with refused("language.not-official"):
            desk.perform(rename_delegation, SUDAN, "Sudan", key)
        with refused("language.not-official"):
            desk.perform(seat_unlisted, "A guest", language=key)
        with refused("language.not-official"):
            desk.perform(set_body, ((key, "a body"),))
    with refused("text.empty"):
        desk.perform(set_body, (("", "a body"),))
