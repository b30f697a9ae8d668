"""Acts about the floor: giving it, the clock of a statement, mending who had it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.agenda import take_up
from plenary.acts.lists import open_list, set_time_limit
from plenary.acts.meetings import adjourn, suspend
from plenary.acts.procedure import request_reply
from plenary.acts.requests import inscribe
from plenary.acts.roster import seat_delegation
from plenary.acts.statements import (
    end_statement,
    extend_statement,
    give_floor,
    pause_statement,
    record_late,
    replace_speaker,
    resume_statement,
    set_statement_language,
)
from plenary.proceedings.queries import statements
from tests.desks import TEN, new_desk, refused, sitting_desk

SUDAN, NIGERIA, MEXICO, G77 = "state:SD", "state:NG", "state:MX", "group:G77"
MINUTE = timedelta(minutes=1)


def speaking():
    desk = sitting_desk()
    for delegation in (SUDAN, NIGERIA):
        desk.perform(seat_delegation, delegation, category="state-party")
        desk.perform(inscribe, delegation)
    desk.perform(give_floor)
    return desk


def test_the_first_on_the_list_is_called_unless_another_is_named():
    desk = speaking()
    assert desk.conference.floor.statement.delegation == SUDAN
    with refused("floor.taken"):
        desk.perform(give_floor)
    desk.perform(end_statement)
    (nigeria,) = desk.conference.floor.waiting_of(NIGERIA)
    desk.perform(inscribe, MEXICO)
    (mexico,) = desk.conference.floor.waiting_of(MEXICO)
    desk.perform(give_floor, mexico.id)
    assert desk.conference.floor.lists["2"].requests == (nigeria,)


def test_there_must_be_somebody_to_call():
    desk = sitting_desk()
    with refused("list.not-opened"):
        desk.perform(give_floor)
    desk.perform(open_list)
    with refused("list.empty"):
        desk.perform(give_floor)
    with refused("request.not-waiting"):
        desk.perform(give_floor, "nobody")
    with refused("meeting.not-open"):
        new_desk().perform(give_floor)


@pytest.mark.parametrize(
    ("limits", "seconds"),
    [
        ([], 300),
        ([("state", 4, ())], 240),
        ([("state", 4, ()), ("state", 3, ("2",))], 180),
        ([("state", 0, ())], 0),
    ],
)
def test_the_limit_is_that_of_the_list_of_the_conference_or_of_the_rules(limits, seconds):
    desk = sitting_desk()
    desk.perform(open_list)
    for category, minutes, items in limits:
        desk.perform(set_time_limit, category, minutes, items=items)
    desk.perform(seat_delegation, SUDAN, category="state-party")
    desk.perform(inscribe, SUDAN)
    desk.perform(give_floor)
    assert desk.conference.floor.statement.seconds == seconds


def test_the_second_reply_is_shorter_than_the_first():
    desk = sitting_desk()
    seconds = []
    for _ in range(2):
        desk.perform(request_reply, SUDAN)
        (waiting,) = desk.conference.floor.waiting_of(SUDAN)
        desk.perform(give_floor, waiting.id)
        seconds.append(desk.conference.floor.statement.seconds)
        desk.perform(end_statement)
    assert seconds == [180, 120]


def test_who_speaks_for_a_group_has_the_time_of_a_group():
    desk = sitting_desk()
    desk.perform(inscribe, SUDAN, on_behalf_of=(G77,))
    desk.perform(give_floor)
    assert desk.conference.floor.statement.seconds == 420


def test_the_clock_is_stopped_and_runs_again():
    desk = speaking()
    with refused("statement.runs"):
        desk.perform(resume_statement)
    desk.clock.move(seconds=30)
    desk.perform(pause_statement)
    with refused("statement.paused"):
        desk.perform(pause_statement)
    desk.clock.move(minutes=5)
    desk.perform(resume_statement)
    desk.clock.move(seconds=12)
    assert desk.perform(end_statement).facts[0].spoken == 42


def test_no_clock_runs_in_a_suspended_meeting():
    desk = speaking()
    desk.perform(suspend)
    with refused("meeting.suspended"):
        desk.perform(resume_statement)


@pytest.mark.parametrize("act", [pause_statement, resume_statement, end_statement])
def test_without_a_speaker_there_is_no_clock(act):
    with refused("floor.free"):
        sitting_desk().perform(act)


@pytest.mark.parametrize("minutes", [0, -1, float("nan"), float("inf"), 24 * 60 + 1])
def test_more_time_is_some_time_within_a_day(minutes):
    with refused("limit.out-of-range"):
        speaking().perform(extend_statement, minutes)


def test_without_a_limit_there_is_nothing_to_extend():
    desk = sitting_desk()
    desk.perform(set_time_limit, "state", 0)
    desk.perform(inscribe, SUDAN)
    desk.perform(give_floor)
    with refused("statement.no-limit"):
        desk.perform(extend_statement, 1)


def test_another_speaks_on_the_same_clock():
    desk = speaking()
    with refused("act.changes-nothing"):
        desk.perform(replace_speaker, SUDAN)
    desk.clock.move(seconds=40)
    desk.perform(replace_speaker, NIGERIA)
    statement = desk.conference.floor.statement
    assert (statement.delegation, statement.started) == (NIGERIA, TEN)
    assert [each.delegation for each in desk.conference.floor.lists["2"].requests] == [SUDAN]


def group_called_by_mistake():
    """Sudan has the floor for the Group of 77, with 7 minutes; States have 5."""
    desk = sitting_desk()
    desk.perform(set_time_limit, "group", 7)
    desk.perform(set_time_limit, "state-party", 5)
    for delegation in (SUDAN, NIGERIA):
        desk.perform(seat_delegation, delegation, category="state-party")
    desk.perform(inscribe, SUDAN, capacity="group", on_behalf_of=(G77,))
    desk.perform(give_floor)
    assert desk.conference.floor.statement.seconds == 7 * 60
    return desk


@pytest.mark.parametrize("inscribed", [True, False])
def test_who_really_speaks_has_its_own_limit(inscribed):
    desk = group_called_by_mistake()
    if inscribed:
        desk.perform(inscribe, NIGERIA)
    before = desk.conference
    desk.perform(replace_speaker, NIGERIA)
    assert desk.conference.floor.statement.seconds == 5 * 60
    desk.undo()
    assert desk.conference == before


def test_what_the_chair_allowed_stays_with_who_was_heard():
    desk = group_called_by_mistake()
    desk.perform(extend_statement, 1)
    desk.perform(replace_speaker, NIGERIA)
    assert desk.conference.floor.statement.seconds == 6 * 60
    desk.perform(replace_speaker, SUDAN)
    assert desk.conference.floor.statement.seconds == 8 * 60


def test_who_has_no_limit_gets_none_from_an_extension():
    desk = group_called_by_mistake()
    desk.perform(set_time_limit, "state-party", 0)
    desk.perform(extend_statement, 1)
    desk.perform(replace_speaker, NIGERIA)
    assert desk.conference.floor.statement.seconds == 0


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"language": "sw"}, "language.needs-pivot"),
        ({"language": "sw", "pivot": "de"}, "language.not-official"),
    ],
)
def test_a_language_that_is_not_official_goes_through_one_that_is(values, reason):
    desk = speaking()
    with refused(reason):
        desk.perform(set_statement_language, **values)
    desk.perform(set_statement_language, "sw", pivot="en")
    assert desk.conference.floor.statement.pivot == "en"


def late(desk, start, end, **values):
    return desk.perform(record_late, MEXICO, TEN + start * MINUTE, TEN + end * MINUTE, **values)


def adjourned():
    """Give a desk whose first meeting sat from 10.00 to 11.00; it is 12.00."""
    desk = sitting_desk()
    desk.clock.move(hours=1)
    desk.perform(adjourn)
    desk.clock.move(hours=1)
    return desk


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        (20, 20, "statement.no-time"),
        (30, 20, "statement.no-time"),
        (50, 121, "instant.future"),
        (-5, 5, "statement.outside-meetings"),
        (55, 65, "statement.outside-meetings"),
        (70, 80, "statement.outside-meetings"),
    ],
)
def test_what_is_entered_late_was_made_while_a_meeting_sat(start, end, reason):
    with refused(reason):
        late(adjourned(), start, end)


def test_what_is_entered_late_stands_in_its_place_among_the_statements():
    desk = speaking()
    desk.clock.move(minutes=9)
    desk.perform(end_statement)
    desk.clock.move(minutes=21)
    desk.perform(take_up, ("3",))
    late(desk, 10, 14, items=("2",), on_behalf_of=(G77,))
    told = statements(desk.proceedings)
    assert [(each.delegation, each.late, each.items) for each in told] == [
        (SUDAN, False, ("2",)),
        (MEXICO, True, ("2",)),
    ]
    assert told[-1].spoken == 4 * MINUTE
    assert told[-1].capacity == "group"
    assert desk.conference.floor.spoken == {SUDAN: 1, MEXICO: 1}
