"""Told in acts: the meeting has begun when Rev.1 of its agenda comes in; what was done stands, the rest follows."""

from __future__ import annotations

from datetime import date, time

from msgspec.structs import replace

from plenary.acts.agenda import conclude, take_up
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.participants import import_participants
from plenary.acts.requests import inscribe
from plenary.acts.revision import difference_to, revise
from plenary.acts.statements import end_statement, give_floor
from plenary.agenda.provisional import ProvisionalSlot
from plenary.roster.participants import Participant
from plenary.roster.roster import Person
from tests.desks import AGENDA, item, new_desk

SECOND = date(2009, 10, 2)
REV_1 = replace(
    AGENDA,
    symbol="XX/WG.9/2009/1/Rev.1",
    items=(
        *AGENDA.items[:3],
        item("2", "Exchange of data"),
        item("3", "Means"),
        item("4", "Adoption of the report"),
    ),
    slots=(
        *AGENDA.slots[:2],
        ProvisionalSlot(SECOND, time(10), time(13), ("2", "3")),
    ),
)


def test_what_was_done_stands_when_a_revision_comes_in():
    # given: the list of participants, and a first meeting that concluded item 2
    desk = new_desk()
    desk.perform(import_participants, (Participant("state:SD", persons=(Person("Ali Hassan"),)),))
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    desk.perform(inscribe, "state:SD")
    desk.perform(give_floor)
    desk.perform(end_statement)
    desk.perform(conclude)
    desk.perform(adjourn)

    # when: a revision comes in without the item that was concluded, whose number another item has now
    found = difference_to(desk.conference, REV_1)
    assert [(each.code, each.item) for each in found.kept if each.item] == [
        ("item-taken-up", "2"),
        ("number-in-use", "2"),
        ("number-in-use", "3"),
        ("number-in-use", "4"),
    ]
    before = desk.conference
    desk.perform(revise, REV_1)

    # then: the items keep their numbers, the second day follows the revision, and one undo takes it back
    now = desk.conference
    assert [each.number for each in now.agenda.items] == [each.number for each in AGENDA.items]
    assert now.agenda.item("2").title("en") == "Observation of coasts"
    assert now.floor.lists["2"].items == ("2",)
    assert [(slot.status, slot.items) for slot in now.programme.slots if slot.date == SECOND] == [
        ("planned", ("3", "4")),
        ("cancelled", ("3", "4", "5")),
    ]
    assert now.body.symbol == "XX/WG.9/2009/1/Rev.1"
    desk.undo()
    assert desk.conference == before
