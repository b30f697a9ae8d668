"""Acts about the conference itself: its body, its time, its rules, its end."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.conference import close_conference, set_body, set_clock, set_rule, set_timezone
from plenary.acts.meetings import adjourn, suspend
from plenary.console.voice import sentences_of
from tests.desks import TEN, new_desk, refused, sitting_desk


@pytest.mark.parametrize("zone", ["Nowhere/Atlantis", "", "../etc", "Europe"])
def test_a_zone_that_is_not_in_the_database_is_refused(zone):
    with refused("timezone.unknown"):
        new_desk().perform(set_timezone, zone)


def test_the_zone_is_how_instants_are_shown():
    desk = new_desk()
    assert desk.conference.body.local(TEN).hour == 10
    desk.perform(set_timezone, "Asia/Tokyo")
    assert desk.conference.body.local(TEN).hour == 17


@given(st.timedeltas(timedelta(hours=-20), timedelta(hours=20)))
def test_the_clock_of_the_room_is_at_most_half_a_day_away(offset):
    desk = new_desk()
    if abs(offset) > timedelta(hours=12):
        with refused("clock.too-far"):
            desk.perform(set_clock, offset)
    else:
        desk.perform(set_clock, offset)
        assert desk.conference.body.local(TEN) - TEN == offset


@pytest.mark.parametrize(("minutes", "said"), [(2, "set 2 min ahead."), (-2, "set 2 min back.")])
def test_a_clock_that_is_set_back_is_not_said_to_be_ahead(minutes, said):
    desk = new_desk()
    entry = desk.perform(set_clock, timedelta(minutes=minutes))
    (sentence,) = sentences_of(desk.proceedings, entry.facts)
    assert sentence.endswith(said)


def test_a_form_of_the_name_is_set_and_the_others_stay():
    desk = new_desk()
    desk.perform(set_body, (("en.short", "the Working Group"), ("fr", "Groupe de travail")))
    desk.perform(set_body, (("fr", "le Groupe de travail"),))
    body = desk.conference.body
    assert (body.form("en.short"), body.form("fr")) == ("the Working Group", "le Groupe de travail")
    assert body.form("ru") == body.name
    with refused("body.no-forms"):
        desk.perform(set_body, ())


def test_only_a_value_that_the_rules_have_is_changed():
    desk = new_desk()
    desk.perform(set_rule, "replies.most", "1")
    assert desk.conference.rules.number("replies.most") == 1
    with refused("rule.unknown"):
        desk.perform(set_rule, "replies.least", "1")


def test_a_conference_is_closed_once_by_nobody_who_still_listens():
    desk = sitting_desk()
    desk.perform(suspend)
    with refused("meeting.suspended"):
        desk.perform(close_conference)
    desk.undo()
    desk.perform(close_conference)
    desk.perform(adjourn)
    with refused("conference.closed"):
        desk.perform(close_conference)
