"""A list belongs to its item: whoever takes over the number of an item does not take over its speakers."""

from __future__ import annotations

from plenary.acts.agenda import amend_agenda, take_up
from plenary.acts.lists import open_list
from plenary.acts.requests import inscribe
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.desks import refused, sitting_desk
from ui.models.attaching import entry_note
from ui.models.stages import waiting

FRANCE, KENYA = "state:FR", "state:KE"


def test_an_item_that_takes_the_number_of_another_has_a_list_of_its_own():
    desk = sitting_desk()
    desk.perform(inscribe, FRANCE)
    desk.perform(amend_agenda, "2", number="8")
    desk.perform(amend_agenda, "3", number="2")
    desk.perform(take_up, ("2",))
    assert waiting(desk.conference) is None
    desk.perform(inscribe, KENYA)
    theirs, ours = desk.conference.floor.lists["2"], desk.conference.floor.lists["2#2"]
    assert (theirs.items, [each.delegation for each in theirs.requests]) == (("8",), [FRANCE])
    assert (ours.items, [each.delegation for each in ours.requests]) == (("2",), [KENYA])
    assert waiting(desk.conference) is ours
    speech = Speech(Tongue("en"), desk.conference)
    assert [entry_note(held.requests[0].id, speech) for held in (theirs, ours)] == ["item 8", "item 2"]


def test_a_list_is_opened_once_for_an_item_whatever_its_number_was():
    desk = sitting_desk()
    desk.perform(inscribe, FRANCE)
    desk.perform(amend_agenda, "2", number="8")
    with refused("list.exists"):
        desk.perform(open_list, ("8",))
    desk.perform(amend_agenda, "3", number="2")
    desk.perform(open_list, ("2",))
    desk.perform(open_list, ("2",), "reply")
    lists = {str(name): held.items for name, held in desk.conference.floor.lists.items()}
    assert lists == {"2": ("8",), "2#2": ("2",), "2/reply": ("2",)}


def test_the_record_says_a_list_by_the_numbers_of_its_time():
    speech = Speech(Tongue("en"), sitting_desk().conference)
    assert [speech.list(name) for name in ("2", "2#2", "3,4/reply", "2#3/reply")] == [
        "item 2",
        "item 2",
        "items 3 and 4, right of reply",
        "item 2, right of reply",
    ]
