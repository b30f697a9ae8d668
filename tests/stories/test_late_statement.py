"""A statement that nobody recorded stands with the items of its own time, and nothing ends before it began."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.agenda import amend_agenda, conclude, take_up
from plenary.acts.meetings import adjourn, call_to_order, resume, suspend
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor, record_late
from plenary.refusal import Refusal
from tests.desks import TEN, new_desk


@pytest.fixture
def desk():
    desk = new_desk()
    desk.perform(call_to_order)
    desk.clock.move(minutes=10)
    desk.perform(take_up, ("2",))
    return desk


def late(desk, minute):
    start = TEN + timedelta(minutes=minute)
    return desk.perform(record_late, "state:SD", start, start + timedelta(minutes=2)).facts[-1].items


def test_it_was_made_on_the_items_of_its_own_time(desk):
    desk.clock.move(minutes=20)
    desk.perform(conclude)
    desk.perform(take_up, ("3", "4"))
    desk.clock.move(minutes=20)
    desk.perform(adjourn)
    assert late(desk, 5) == ()
    assert late(desk, 15) == ("2",)
    assert late(desk, 35) == ("3", "4")


def test_an_item_has_its_present_number(desk):
    desk.clock.move(minutes=20)
    desk.perform(amend_agenda, "2", number="7")
    assert late(desk, 15) == ("7",)


def test_a_statement_does_not_end_before_it_began(desk):
    desk.perform(inscribe, "state:SD")
    desk.clock.move(minutes=1)
    given = desk.perform(give_floor)
    desk.clock.move(minutes=5)
    ended = desk.perform(end_statement)
    with pytest.raises(Refusal) as refused:
        desk.correct_time(ended.id, given.at - timedelta(seconds=1))
    assert refused.value.reason == "statement.no-time"


@pytest.mark.parametrize(("begin", "end"), [(call_to_order, adjourn), (suspend, resume)])
def test_nor_does_a_meeting_or_its_suspension(desk, begin, end):
    if begin is call_to_order:
        desk.perform(adjourn)
    begun = desk.perform(begin)
    desk.clock.move(minutes=5)
    ended = desk.perform(end)
    with pytest.raises(Refusal, match=r"meeting\.no-time"):
        desk.correct_time(ended.id, begun.at - timedelta(seconds=1))


def test_two_statements_are_not_made_at_once_and_who_had_the_floor_is_named(desk):
    desk.perform(inscribe, "state:NG")
    given = desk.perform(give_floor)
    desk.clock.move(minutes=5)
    ended = desk.perform(end_statement)
    desk.clock.move(minutes=10)
    # A statement of two minutes from each minute around: only those that do not touch Nigeria's pass.
    for minute in (9, 10, 14):
        with pytest.raises(Refusal) as refused:
            late(desk, minute)
        assert refused.value.reason == "statement.overlaps"
        assert refused.value.facts == {"delegation": "state:NG", "start": given.at, "end": ended.at}
    assert late(desk, 8) == ()
    assert late(desk, 15) == ("2",)
    with pytest.raises(Refusal, match=r"statement\.overlaps"):
        late(desk, 16)


def test_nor_while_somebody_speaks_now(desk):
    desk.perform(inscribe, "state:NG")
    desk.perform(give_floor)
    desk.clock.move(minutes=5)
    with pytest.raises(Refusal, match=r"statement\.overlaps"):
        late(desk, 11)


def test_a_time_is_not_corrected_into_the_statement_of_another(desk):
    for each in ("state:NG", "state:MX"):
        desk.perform(inscribe, each)
        given = desk.perform(give_floor)
        desk.clock.move(minutes=5)
        desk.perform(end_statement)
    with pytest.raises(Refusal) as refused:
        desk.correct_time(given.id, given.at - timedelta(seconds=30))
    assert (refused.value.reason, refused.value.facts["delegation"]) == ("statement.overlaps", "state:NG")
    desk.correct_time(given.id, given.at + timedelta(seconds=30))


def test_nobody_spoke_while_the_meeting_was_suspended(desk):
    suspended = desk.perform(suspend)
    desk.clock.move(minutes=10)
    desk.perform(resume)
    desk.clock.move(minutes=10)
    with pytest.raises(Refusal, match=r"statement\.outside-meetings"):
        late(desk, 15)
    # One that was interrupted by it began before and ended after.
    begins, ends = suspended.at - timedelta(minutes=1), suspended.at + timedelta(minutes=12)
    assert desk.perform(record_late, "state:SD", begins, ends)


def test_a_gavel_is_not_corrected_into_a_statement(desk):
    desk.perform(inscribe, "state:NG")
    desk.perform(give_floor)
    desk.clock.move(minutes=5)
    desk.perform(end_statement)
    desk.clock.move(minutes=5)
    rose = desk.perform(adjourn)
    with pytest.raises(Refusal, match=r"statement\.outside-meetings"):
        desk.correct_time(rose.id, rose.at - timedelta(minutes=6))
    with pytest.raises(Refusal, match=r"statement\.outside-meetings"):
        desk.correct_time(2, TEN + timedelta(minutes=11))
    desk.correct_time(rose.id, rose.at - timedelta(minutes=4))
