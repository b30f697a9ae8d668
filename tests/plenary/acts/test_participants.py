"""A list of participants comes in as one entry, and goes as one."""

from __future__ import annotations

import pytest

from plenary.acts.participants import import_participants
from plenary.acts.requests import inscribe
from plenary.acts.roster import mark_present, seat_delegation
from plenary.roster.finding import find, resolve
from plenary.roster.known import known
from plenary.roster.participants import Participant
from plenary.roster.roster import Person
from tests.desks import AGENDA, new_desk, refused, sitting_desk

SUDAN, OWN = "state:SD", "entity:CWI"
LIST = (
    Participant(SUDAN, persons=(Person("Ali Hassan", "Mr.", "Ambassador"),)),
    Participant("state:NG"),
    Participant(OWN, "ngo", (("en", "Coral Watch International"),), (Person("Ann Lee"),)),
    Participant(SUDAN, persons=(Person("Huda Omar"),)),
)


def seats(desk):
    return desk.conference.roster.seats


def test_one_list_is_one_entry_and_one_undo():
    desk = new_desk()
    before = desk.conference
    entry = desk.perform(import_participants, LIST)
    assert list(seats(desk)) == [SUDAN, "state:NG", OWN]
    assert [person.name for person in seats(desk)[SUDAN].persons] == ["Ali Hassan", "Huda Omar"]
    assert (entry.act, len(desk.proceedings.entries)) == ("import_participants", 2)
    desk.undo()
    assert desk.conference == before
    desk.redo()
    assert list(seats(desk)) == [SUDAN, "state:NG", OWN]


def test_the_same_list_twice_changes_nothing():
    desk = new_desk()
    desk.perform(import_participants, LIST)
    with refused("act.changes-nothing"):
        desk.perform(import_participants, LIST)


def test_who_sits_already_keeps_what_is_known_of_them():
    desk = new_desk()
    desk.perform(mark_present, SUDAN)
    desk.perform(import_participants, (Participant(SUDAN, "observer", persons=(Person("Ali Hassan"),)),))
    seat = seats(desk)[SUDAN]
    assert (seat.present, seat.category, seat.persons) == (True, "observer", (Person("Ali Hassan"),))
    desk.perform(seat_delegation, SUDAN)
    assert seats(desk)[SUDAN].persons == (Person("Ali Hassan"),)


def test_a_person_listed_again_has_the_function_of_the_last_list():
    desk = new_desk()
    desk.perform(import_participants, (Participant(SUDAN, persons=(Person("Ali Hassan"), Person("B"))),))
    desk.perform(import_participants, (Participant(SUDAN, persons=(Person("Ali Hassan", "", "Minister"),)),))
    assert seats(desk)[SUDAN].persons == (Person("Ali Hassan", "", "Minister"), Person("B"))


def test_what_another_list_does_not_say_of_a_person_is_not_lost():
    desk = new_desk()
    for person in (Person("Ali Hassan", "", "Minister"), Person("Ali Hassan", "Mr.")):
        desk.perform(import_participants, (Participant(SUDAN, persons=(person,)),))
    assert seats(desk)[SUDAN].persons == (Person("Ali Hassan", "Mr.", "Minister"),)
    with refused("act.changes-nothing"):
        desk.perform(import_participants, (Participant(SUDAN, persons=(Person("Ali Hassan"),)),))


def test_whom_only_the_list_knows_is_found_and_inscribed_like_anybody():
    desk = sitting_desk()
    desk.perform(import_participants, LIST)
    names = known(desk.conference.roster, AGENDA.begins)
    assert names is known(desk.conference.roster, AGENDA.begins)
    assert find("coral", names)[0].code == resolve("Coral Watch International", names) == OWN
    assert names.entry(OWN).category == "ngo"
    desk.perform(inscribe, OWN)
    assert desk.conference.floor.lists["2"].requests[0].delegation == OWN


@pytest.mark.parametrize(
    ("participant", "reason"),
    [
        (Participant(OWN, "ngo"), "delegation.unknown"),
        (Participant(OWN, "", (("en", "Coral Watch"),)), "word.unknown"),
        (Participant(SUDAN, "guest"), "word.unknown"),
    ],
)
def test_who_cannot_be_seated_is_refused_and_nobody_is(participant, reason):
    desk = new_desk()
    with refused(reason):
        desk.perform(import_participants, (*LIST[:2], participant))
    assert not seats(desk)
