"""A provisional agenda comes in as one entry, with its rules and its time."""

from __future__ import annotations

from datetime import date, time

import pytest
from msgspec.structs import replace

from plenary.acts.opening import open_conference, slot_id
from plenary.agenda.programme import Programme
from plenary.agenda.provisional import ProvisionalSlot
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from tests.desks import AGENDA, TEN, new_desk, refused

DAY = date(2009, 10, 1)


def empty_desk():
    clock = HandClock(TEN)
    return Desk(MemoryArchive(clock=clock), clock)


def test_an_import_is_one_entry():
    desk = new_desk()
    assert len(desk.proceedings) == 1
    assert [item.number for item in desk.conference.agenda.items] == [item.number for item in AGENDA.items]
    assert [slot.items for slot in desk.conference.programme.slots] == [slot.items for slot in AGENDA.slots]
    assert desk.conference.agenda.documents == AGENDA.documents
    assert desk.conference.rules.profile == "untoc-cop"


def test_what_the_masthead_says_is_the_body():
    body = new_desk().conference.body
    assert (body.name, body.parent, body.zone) == (AGENDA.body, AGENDA.parent, "Europe/Vienna")


def test_forms_that_the_document_has_are_taken_over():
    desk = empty_desk()
    desk.perform(open_conference, replace(AGENDA, forms=(("en.short", "the Working Group"),)))
    assert desk.conference.body.form("en.short") == "the Working Group"


def test_a_file_holds_one_meeting():
    with refused("conference.announced"):
        new_desk().perform(open_conference, AGENDA)


def test_rules_that_are_not_shipped_leave_the_file_empty():
    desk = empty_desk()
    with refused("rules.unknown"):
        desk.perform(open_conference, AGENDA, rules="nobody")
    assert len(desk.proceedings) == 0


@pytest.mark.parametrize("count", [1, 2, 26])
def test_slots_at_one_hour_have_names_of_their_own(count):
    slot = ProvisionalSlot(DAY, time(10), time(13))
    desk = empty_desk()
    desk.perform(open_conference, replace(AGENDA, slots=(slot,) * count))
    names = [each.id for each in desk.conference.programme.slots]
    assert len(set(names)) == count
    assert names[0] == "2009-10-01T10:00"


def test_there_are_not_more_names_than_letters():
    taken = [slot_id(Programme(), (), DAY, time(10))]
    while len(taken) < 26:
        taken.append(slot_id(Programme(), taken, DAY, time(10)))
    with refused("slot.exists"):
        slot_id(Programme(), taken, DAY, time(10))
