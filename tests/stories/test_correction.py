"""Corrections: any entry, at any time after; what followed is set right with it, and nothing is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.agenda import take_up
from plenary.acts.meetings import adjourn, announce, call_to_order
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor, record_late
from plenary.refusal import Refusal
from tests.desks import TEN
from tests.stories.telling import inscribed, reopened, speaking, speaks, spoken, waiting

KENYA, CHILE, ALGERIA = "state:KE", "state:CL", "state:DZ"


def test_a_slip_of_the_hand_is_undone_and_the_clock_has_run_on(open_desk):
    # Given a statement that was ended while the speaker drew breath,
    inscribed(open_desk, KENYA)
    open_desk.perform(give_floor)
    open_desk.clock.move(minutes=2)
    open_desk.perform(end_statement)
    open_desk.clock.move(seconds=4)
    # when the officer takes it back,
    open_desk.undo()
    # then it goes on as if nothing had been.
    assert speaking(open_desk) == KENYA
    open_desk.clock.move(minutes=1)
    open_desk.perform(end_statement)
    assert spoken(open_desk) == [(KENYA, 184)]


def test_a_time_is_corrected_and_the_length_of_the_statement_with_it(open_desk):
    inscribed(open_desk, KENYA)
    open_desk.clock.move(minutes=1)
    given = open_desk.perform(give_floor)
    open_desk.clock.move(minutes=4)
    open_desk.perform(end_statement)
    open_desk.correct_time(given.id, given.at - timedelta(seconds=15), "the microphone was on before")
    assert spoken(open_desk) == [(KENYA, 255)]
    assert reopened(open_desk).conference == open_desk.conference


def test_the_gavel_was_noted_late_and_the_meeting_is_less_late(desk):
    desk.clock.move(minutes=9)
    gavel = desk.perform(call_to_order)
    assert desk.conference.meetings.held[0].late == 9
    desk.correct(gavel.id, "the hour as well", call_to_order)
    desk.correct_time(gavel.id, TEN + timedelta(minutes=7))
    assert desk.conference.meetings.held[0].opened == TEN + timedelta(minutes=7)


def test_who_was_inscribed_is_corrected_in_its_place(open_desk):
    wrong = open_desk.perform(inscribe, CHILE)
    inscribed(open_desk, KENYA)
    open_desk.correct(wrong.id, "not Chile but China", inscribe, "state:CN")
    assert waiting(open_desk) == ["state:CN", KENYA]


def test_a_statement_that_nobody_recorded_is_entered_in_its_place(open_desk):
    inscribed(open_desk, KENYA, CHILE)
    speaks(open_desk, minutes=3)
    start = open_desk.clock.now() + timedelta(seconds=20)
    open_desk.clock.move(minutes=5)
    speaks(open_desk, minutes=2)
    open_desk.perform(record_late, ALGERIA, start, start + timedelta(minutes=4))
    assert [who for who, _ in spoken(open_desk)] == [KENYA, ALGERIA, CHILE]


def test_a_statement_is_not_entered_where_no_meeting_was(open_desk):
    open_desk.perform(adjourn)
    rose = open_desk.clock.now()
    open_desk.clock.move(hours=1)
    with pytest.raises(Refusal, match=r"statement\.outside-meetings"):
        open_desk.perform(record_late, ALGERIA, rose + timedelta(minutes=1), rose + timedelta(minutes=5))


def test_what_would_no_longer_hold_is_named_and_falls_only_with_consent(open_desk):
    inscription = open_desk.perform(inscribe, KENYA)
    given = open_desk.perform(give_floor)
    open_desk.clock.move(minutes=1)
    ended = open_desk.perform(end_statement)
    with pytest.raises(Refusal) as refused:
        open_desk.strike(inscription.id, "never asked")
    assert refused.value.facts["entries"] == (given.id, ended.id)
    open_desk.strike(inscription.id, "never asked", with_fallen=True)
    assert spoken(open_desk) == []
    open_desk.undo()
    assert spoken(open_desk) == [(KENYA, 60)]


def test_nothing_is_ever_lost_of_what_was_corrected(open_desk):
    said = open_desk.perform(announce, "The exhibition is in room 5.")
    open_desk.correct(said.id, "the room", announce, "The exhibition is in room 7.")
    assert open_desk.proceedings.entry(said.id).facts == said.facts
    (fact,) = open_desk.proceedings.marks.effective(said)
    assert fact.text.endswith("room 7.")


def test_after_the_gavel_what_was_before_it_is_corrected_and_not_undone(open_desk):
    inscribed(open_desk, KENYA)
    speaks(open_desk, minutes=3)
    rose = open_desk.perform(adjourn)
    undone = open_desk.undo()
    assert undone.facts[0].entry == rose.id
    open_desk.redo()
    assert open_desk.conference.meetings.current is None


def test_a_wrong_item_is_corrected_and_the_consideration_is_of_the_right_one(desk):
    desk.perform(call_to_order)
    wrong = desk.perform(take_up, ("3",))
    desk.correct(wrong.id, "item 2 was meant", take_up, ("2",))
    assert desk.conference.agenda.current == ("2",)
