"""The meeting that is called to order is the one that is due, though an earlier one was never held."""

from __future__ import annotations

from datetime import timedelta

from plenary.acts.meetings import call_to_order
from tests.desks import new_desk


def test_a_meeting_never_held_does_not_take_the_place_of_the_one_that_is_due():
    desk = new_desk()
    desk.clock.move(days=1, minutes=4)
    entry = desk.perform(call_to_order)
    assert (entry.facts[0].slot, entry.facts[0].late, entry.facts[0].number) == ("2009-10-02T10:00", 4, 1)


def test_after_all_slots_the_first_that_was_not_held_is_meant():
    desk = new_desk()
    desk.clock.instant += timedelta(days=400)
    assert desk.perform(call_to_order).facts[0].slot == "2009-10-01T10:00"
