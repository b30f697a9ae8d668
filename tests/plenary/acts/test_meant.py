"""Another delegation than was noted: the entry is corrected in its place, and what followed with it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.decisions import ask, explain_vote, object_
from plenary.acts.meant import meant, named
from plenary.acts.meetings import announce
from plenary.acts.procedure import move_motion, raise_point_of_order
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor, record_late
from plenary.proceedings.queries import statements
from tests.desks import TEN, refused, sitting_desk

MEXICO, PERU, CHILE = "state:MX", "state:PE", "state:CL"


def put_right(desk, entry, delegation=PERU):
    facts = desk.proceedings.marks.effective(entry)
    return desk.correct(entry.id, "misheard", meant, facts, delegation)


@pytest.mark.parametrize(
    ("act", "how"),
    [
        (inscribe, {"on_behalf_of": ("group:G77",), "language": "es"}),
        (raise_point_of_order, {"subject": "the page"}),
        (move_motion, {"motion": "suspend"}),
        (object_, {}),
        (explain_vote, {"before_or_after": "before"}),
        (record_late, {"start": TEN, "end": TEN + timedelta(minutes=1)}),
    ],
)
def test_only_the_delegation_is_another(act, how):
    desk = sitting_desk()
    desk.clock.move(minutes=5)
    desk.perform(ask, "that we go on")
    entry = desk.perform(act, delegation=MEXICO, **how)
    assert named(entry.facts) == MEXICO
    put_right(desk, entry)
    told = desk.proceedings.marks.effective(entry)
    assert named(told) == PERU
    before, now = entry.facts[-1], told[-1]
    changed = {each for each in now.__struct_fields__ if getattr(now, each) != getattr(before, each)}
    assert changed == {"delegation"}


def test_the_floor_was_given_to_another_who_waited_and_its_end_says_so():
    desk = sitting_desk()
    for each in (MEXICO, PERU):
        desk.perform(inscribe, each)
    given = desk.perform(give_floor)
    desk.clock.move(minutes=3)
    desk.perform(end_statement)
    put_right(desk, given)
    assert [(each.delegation, each.spoken) for each in statements(desk.proceedings)] == [
        (PERU, timedelta(minutes=3))
    ]
    assert [each.delegation for each in desk.conference.floor.lists["2"].requests] == [MEXICO]
    with refused("delegation.does-not-wait"):
        put_right(desk, given, CHILE)


def test_an_entry_that_names_nobody_has_nobody_to_correct():
    desk = sitting_desk()
    entry = desk.perform(announce, "The room is M3.")
    assert named(entry.facts) is None
    with refused("act.changes-nothing"):
        put_right(desk, entry)


def test_the_same_delegation_changes_nothing():
    desk = sitting_desk()
    entry = desk.perform(inscribe, MEXICO)
    with refused("act.changes-nothing"):
        put_right(desk, entry, MEXICO)
