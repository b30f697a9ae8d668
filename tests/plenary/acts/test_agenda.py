"""Acts about the agenda, its consideration, and documents."""

from __future__ import annotations

import pytest

from plenary.acts.agenda import adopt_agenda, amend_agenda, conclude, submit_document, take_up
from plenary.acts.meetings import adjourn
from plenary.acts.requests import inscribe
from plenary.acts.statements import give_floor
from plenary.agenda.agenda import Consideration
from plenary.facts.agenda import AgendaAmended
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.desks import TEN, new_desk, refused, sitting_desk


@pytest.mark.parametrize(
    ("values", "action"),
    [
        ({"item": "6", "title": "Other matters"}, "add"),
        ({"item": "4", "title": "Ways and means"}, "retitle"),
        ({"item": "4", "number": "8"}, "renumber"),
        ({"item": "4", "action": "delete"}, "delete"),
    ],
)
def test_what_an_amendment_does_follows_from_what_is_given(values, action):
    (amended,) = new_desk().perform(amend_agenda, **values).facts
    assert amended.action == action


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"item": "6"}, "text.empty"),
        ({"item": "4"}, "agenda.action"),
        ({"item": "4", "action": "burn"}, "agenda.action"),
        ({"item": "4", "title": "Means", "action": "add"}, "item.exists"),
        ({"item": "9", "action": "delete"}, "item.unknown"),
        ({"item": "4", "number": "3"}, "item.exists"),
        ({"item": "4", "action": "renumber"}, "text.empty"),
        ({"item": "4", "number": ""}, "text.empty"),
        ({"item": "", "title": "Other matters"}, "text.empty"),
        ({"item": "6", "title": "Other matters", "number": "7"}, "agenda.no-number"),
        ({"item": "4", "number": "7", "action": "delete"}, "agenda.no-number"),
        ({"item": "2", "action": "delete"}, "item.was-taken-up"),
    ],
)
def test_an_amendment_that_makes_no_sense_is_refused(values, reason):
    with refused(reason):
        sitting_desk("2").perform(amend_agenda, **values)


def test_after_any_amendment_the_meeting_can_still_rise():
    desk = sitting_desk("1 (a)")
    desk.perform(amend_agenda, "1", number="9")
    assert desk.conference.agenda.current == ("9 (a)",)
    desk.perform(adjourn)
    assert desk.conference.agenda.item("9 (a)").state is Consideration.INTERRUPTED
    assert desk.conference.programme.slots[0].items == ("9 (a)", "9 (b)", "2")


@pytest.mark.parametrize("action", ["", "retitle", "renumber"])
def test_an_item_gets_a_title_and_a_number_in_one_entry_and_the_meeting_can_rise(action):
    desk = sitting_desk("2")
    desk.perform(amend_agenda, "2", title="Needs", number="9", action=action)
    assert desk.conference.agenda.item("9").title("en") == "Needs"
    assert desk.conference.agenda.current == ("9",)
    desk.undo()
    assert desk.conference.agenda.current == ("2",)
    desk.redo()
    desk.perform(adjourn)


def test_only_a_renumbering_moves_what_stands_under_a_number():
    """An older file may hold a new title that carries a number: the title alone counts."""
    amended = AgendaAmended(at=TEN, item="2", action="retitle", titles=(("en", "Needs"),), number="9")
    assert amended.number_of("2") == "2"


def test_an_item_that_is_named_twice_is_taken_up_once():
    desk = sitting_desk("2")
    desk.perform(take_up, ("3", "3"))
    assert desk.conference.agenda.current == ("3",)


def test_a_document_has_a_title_and_is_told_without_items_where_it_has_none():
    desk = sitting_desk()
    with refused("text.empty"):
        desk.perform(submit_document, "X/1", " ")
    (fact,) = desk.perform(submit_document, "X/1", "Paper").facts
    assert Speech(Tongue("en"), desk.conference).fact(fact) == "Document X/1 was submitted."


def test_the_agenda_is_adopted_once_in_an_open_meeting():
    with refused("meeting.not-open"):
        new_desk().perform(adopt_agenda)
    desk = sitting_desk()
    desk.perform(adopt_agenda, amended=True)
    assert desk.conference.agenda.amended
    with refused("agenda.adopted"):
        desk.perform(adopt_agenda)


@pytest.mark.parametrize(
    ("items", "reason"), [((), "items.none"), (("99",), "item.unknown"), (("2",), "items.current")]
)
def test_items_to_be_taken_up_are_on_the_agenda_and_not_yet_considered(items, reason):
    with refused(reason):
        sitting_desk("2").perform(take_up, items)


def test_an_item_is_not_left_while_somebody_speaks():
    desk = sitting_desk()
    desk.perform(inscribe, "state:SD")
    desk.perform(give_floor)
    with refused("floor.taken"):
        desk.perform(take_up, ("3",))


def test_a_concluded_item_is_not_taken_up_again():
    desk = sitting_desk("2")
    desk.perform(conclude)
    assert desk.conference.agenda.current == ()
    with refused("item.concluded"):
        desk.perform(take_up, ("2", "3"))
    with refused("items.none"):
        desk.perform(conclude)
    with refused("item.not-open"):
        desk.perform(conclude, ("3",))


def test_two_symbols_of_one_document_are_one_document():
    desk = new_desk()
    desk.perform(submit_document, "XX/1–YY/2", "Note", ("2",))
    assert desk.conference.agenda.documents[-1].symbols == ("XX/1", "YY/2")
    with refused("document.exists"):
        desk.perform(submit_document, "YY/2", "The same")


@pytest.mark.parametrize(
    ("symbol", "items", "reason"), [(" , ", (), "text.empty"), ("XX/3", ("99",), "item.unknown")]
)
def test_a_document_has_a_symbol_and_is_for_items_of_the_agenda(symbol, items, reason):
    with refused(reason):
        new_desk().perform(submit_document, symbol, "Note", items)


@pytest.mark.parametrize("joined", ["E/CN.7/2009/CRP.6%sE/CN.15/2009/CRP.6"])
@pytest.mark.parametrize("dash", ["-", " - ", "–", "\u2212", ", ", ";"])
def test_two_symbols_of_one_document_are_told_apart(joined, dash):
    entry = new_desk().perform(submit_document, joined % dash, "Note")
    assert entry.facts[0].symbols == ("E/CN.7/2009/CRP.6", "E/CN.15/2009/CRP.6")


def test_a_hyphen_within_a_symbol_parts_nothing():
    assert new_desk().perform(submit_document, "A/64/123-S/2009", "Note").facts[0].symbols == (
        "A/64/123",
        "S/2009",
    )
    assert new_desk().perform(submit_document, "TD/B/C-1/2", "Note").facts[0].symbols == ("TD/B/C-1/2",)
