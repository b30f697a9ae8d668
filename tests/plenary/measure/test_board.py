"""The board of languages: planned and real, strength, relay and pivot, and what was lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.languages import require_strength, set_channels, set_language, staff_booth, staff_booths
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.programme import plan_services
from plenary.acts.statements import give_floor, set_statement_language
from plenary.booths.booths import STRENGTH
from plenary.measure.board import board, strength
from plenary.tongue import LANGUAGES
from tests.desks import new_desk, refused, sitting_desk
from tests.stories.telling import inscribed

FIRST = "2009-10-01T10:00"


def row(desk, language):
    return next(each for each in board(desk.conference, desk.clock.now()) if each.language == language)


def test_r_2_3_rows_stand_in_the_order_of_the_letters_and_nobody_was_counted():
    rows = board(new_desk().conference, new_desk().clock.now())
    assert [each.language for each in rows] == list(LANGUAGES)
    assert {each.staffing for each in rows} == {"unknown"}
    assert (strength(rows).present, strength(rows).required, strength(rows).staffing) == (0, 14, "unknown")


def test_r_2_4_fourteen_of_fourteen_with_one_act_and_amber_and_red_below():
    desk = sitting_desk()
    desk.perform(staff_booths)
    rows = board(desk.conference, desk.clock.now())
    assert (strength(rows).present, strength(rows).required, strength(rows).staffing) == (14, 14, "full")
    desk.perform(staff_booth, "zh", 2)
    desk.perform(staff_booth, "fr", 0)
    assert (row(desk, "zh").staffing, row(desk, "fr").staffing) == ("short", "empty")
    assert strength(board(desk.conference, desk.clock.now())).present == 11
    with refused("act.changes-nothing"):
        desk.perform(staff_booths)
        desk.perform(staff_booths)


@given(st.dictionaries(st.sampled_from(LANGUAGES), st.integers(0, 6)))
def test_the_team_is_never_stronger_than_it_needs_to_be_and_full_only_where_every_booth_is(counted):
    desk = new_desk()
    for language, count in counted.items():
        desk.perform(staff_booth, language, count)
    rows = board(desk.conference, desk.clock.now())
    team = strength(rows)
    assert 0 <= team.present <= team.required == sum(STRENGTH.values())
    assert (team.staffing == "full") is all(each.staffing == "full" for each in rows)
    for each in rows:
        assert (each.staffing == "empty") is (counted.get(each.language) == 0)


@given(st.sets(st.sampled_from(LANGUAGES)))
def test_r_2_3_what_the_slot_does_not_have_is_not_served_until_somebody_sets_it(planned):
    desk = new_desk()
    desk.perform(plan_services, FIRST, tuple(sorted(planned)))
    desk.perform(call_to_order)
    for each in board(desk.conference, desk.clock.now()):
        assert each.planned is each.booth.served is (each.language in planned)
    desk.clock.move(minutes=1)
    desk.perform(set_language, "ru", coverage="full")
    assert row(desk, "ru").booth.served
    assert row(desk, "ru").planned is ("ru" in planned)


def test_a_need_may_be_another_at_a_conference():
    desk = new_desk()
    desk.perform(require_strength, "en", 3)
    assert row(desk, "en").required == 3
    with refused("number.negative"):
        desk.perform(require_strength, "en", -1)


def test_relay_and_pivot_stand_with_the_language_they_are_taken_from():
    desk = sitting_desk()
    desk.perform(set_language, "ru", via="en")
    assert row(desk, "en").relays == ("ru",)
    inscribed(desk, "state:TZ")
    desk.perform(give_floor)
    desk.perform(set_statement_language, "sw", pivot="en", pointer="Ms. Mwakio")
    assert (row(desk, "en").spoken, row(desk, "fr").spoken) == ("sw", None)


def test_what_was_lost_adds_up_while_meetings_sit_and_not_over_night():
    desk = sitting_desk()
    desk.perform(set_language, "ar", quality="interrupted")
    desk.clock.move(minutes=3)
    desk.perform(set_language, "ar", quality="degraded")
    desk.clock.move(minutes=10)
    assert row(desk, "ar").lost == timedelta(minutes=3)
    desk.perform(set_language, "ar", quality="interrupted")
    desk.clock.move(minutes=2)
    assert row(desk, "ar").lost == timedelta(minutes=5)
    desk.perform(adjourn)
    desk.clock.move(hours=4)
    assert row(desk, "ar").lost == timedelta(minutes=5)
    desk.perform(call_to_order)
    desk.clock.move(minutes=1)
    assert row(desk, "ar").lost == timedelta(minutes=6)


def test_r_2_1_channels_are_those_of_geneva_until_the_room_has_others():
    desk = new_desk()
    assert [(each.language, each.channel) for each in board(desk.conference, desk.clock.now())] == [
        ("ar", 6),
        ("zh", 5),
        ("en", 1),
        ("fr", 2),
        ("ru", 3),
        ("es", 4),
    ]
    desk.perform(set_channels, (("floor", "1"), ("zh", "2"), ("en", "3")))
    assert (row(desk, "zh").channel, row(desk, "ar").channel) == (2, None)


@pytest.mark.parametrize(
    ("channels", "reason"),
    [
        ((), "text.empty"),
        ((("sw", "1"),), "word.unknown"),
        ((("en", "one"),), "word.unknown"),
        ((("en", "1"), ("fr", "1")), "channels.twice"),
        ((("en", "1"), ("en", "2")), "channels.twice"),
    ],
)
def test_channels_that_make_no_sense_are_refused(channels, reason):
    with refused(reason):
        new_desk().perform(set_channels, channels)
