"""What was redacted stays gone, and a file that was redacted can always be opened again as it was shown."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.agenda import take_up
from plenary.acts.meetings import announce, call_to_order
from plenary.acts.requests import inscribe, withdraw
from plenary.acts.statements import end_statement, give_floor
from plenary.desk import Desk
from plenary.refusal import Refusal
from tests.desks import new_desk


def reopened(desk):
    return Desk(desk._archive, desk.clock)


def open_desk():
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    return desk


def test_what_stood_on_a_redacted_entry_and_was_struck_does_not_keep_the_file_shut():
    desk = open_desk()
    inscribed = desk.perform(inscribe, "state:SD")
    withdrawn = desk.perform(withdraw, inscribed.facts[-1].request)
    desk.strike(withdrawn.id, "a slip")
    desk.redact(inscribed.id, "a name that should not be here")
    assert reopened(desk).conference == desk.conference
    assert reopened(desk).proceedings.latest == desk.proceedings.latest


def test_what_stands_on_an_entry_keeps_it_from_being_redacted():
    desk = open_desk()
    inscribed = desk.perform(inscribe, "state:SD")
    desk.perform(withdraw, inscribed.facts[-1].request)
    with pytest.raises(Refusal, match="conflict"):
        desk.redact(inscribed.id, "no")


def test_a_redacted_correction_no_longer_corrects():
    desk = open_desk()
    desk.perform(inscribe, "state:SD")
    desk.clock.move(minutes=2)
    floor = desk.perform(give_floor)
    desk.clock.move(minutes=5)
    desk.perform(end_statement)
    corrected = desk.correct_time(floor.id, floor.at - timedelta(minutes=1))
    assert desk.conference.floor.last.spoken == 360
    desk.redact(corrected.id, "a private remark in the reason")
    assert desk.conference.floor.last.spoken == 300
    assert reopened(desk).conference == desk.conference


def test_the_words_of_a_correction_and_of_what_it_corrected_can_both_be_redacted():
    desk = open_desk()
    said = desk.perform(announce, "X is ill.")
    corrected = desk.correct(said.id, "", announce, "Y is ill.")
    desk.redact(corrected.id, "private")
    desk.redact(said.id, "private")
    assert all("ill" not in (line.body or "") for line in desk._archive.read_since(0))
    assert reopened(desk).conference == desk.conference
