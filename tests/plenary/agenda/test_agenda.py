"""The agenda: where each item stands, and what an amendment takes along."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from plenary.agenda.agenda import CHANGES, Agenda, Consideration, Document, Item
from plenary.facts.agenda import AgendaAmended, DocumentSubmitted, ItemListed, ItemsConcluded, ItemsTakenUp
from plenary.facts.meetings import MeetingAdjourned
from tests.desks import TEN, refused

NUMBERS = ("1", "1 (a)", "1 (b)", "2", "3", "3.1", "30")
ITEMS = tuple(Item(number, (("en", f"Title of {number}"),)) for number in NUMBERS)
AGENDA = Agenda(
    items=tuple(replace(item, parent="1" if item.number.startswith("1 (") else None) for item in ITEMS),
    documents=(Document(("XX/1",), "Note", ("1 (a)", "3")),),
)
SOME = st.lists(st.sampled_from(NUMBERS), min_size=1, max_size=3, unique=True).map(tuple)


def after(agenda, kind, **values):
    return CHANGES.after(agenda, kind(at=TEN, **values))


def states(agenda):
    return {item.number: item.state for item in agenda.items if item.state is not Consideration.NOT_OPENED}


def test_a_title_falls_back_to_the_language_the_agenda_has():
    item = Item("2", (("fr", "Questions"),))
    assert item.title("fr") == item.title("ru") == "Questions"
    assert Item("2", ()).title("en") == ""


def test_children_and_documents_are_found_by_number():
    assert [item.number for item in AGENDA.children("1")] == ["1 (a)", "1 (b)"]
    assert [document.title for document in AGENDA.documents_for("3")] == ["Note"]
    assert AGENDA.documents_for("2") == ()


@given(st.lists(SOME, min_size=1, max_size=6))
def test_open_is_what_is_current_and_nothing_else(taken):
    agenda = AGENDA
    for items in taken:
        agenda = after(agenda, ItemsTakenUp, items=items)
    opened = {number for number, state in states(agenda).items() if state is Consideration.OPEN}
    assert opened == set(agenda.current) == set(taken[-1])
    assert set(states(agenda)) == {number for items in taken for number in items}


def test_what_was_taken_up_and_left_is_interrupted_until_it_is_concluded():
    agenda = after(after(AGENDA, ItemsTakenUp, items=("2",)), ItemsTakenUp, items=("3",))
    assert states(agenda) == {"2": Consideration.INTERRUPTED, "3": Consideration.OPEN}
    agenda = after(agenda, ItemsConcluded, items=("2",))
    assert states(agenda)["2"] is Consideration.CONCLUDED
    assert agenda.current == ("3",)


def test_what_was_not_taken_up_cannot_be_concluded():
    with refused("item.not-open"):
        after(AGENDA, ItemsConcluded, items=("2",))


def test_when_the_meeting_rises_what_was_open_is_interrupted():
    agenda = after(after(AGENDA, ItemsTakenUp, items=("2", "3")), MeetingAdjourned)
    assert agenda.current == ()
    assert set(states(agenda).values()) == {Consideration.INTERRUPTED}


def test_a_number_is_listed_once():
    with refused("item.exists"):
        after(AGENDA, ItemListed, number="2", titles=())


def test_a_document_is_submitted_once():
    with refused("document.exists"):
        after(AGENDA, DocumentSubmitted, symbols=("XX/1",), title="Again")


def test_sub_items_and_documents_follow_the_new_number_of_their_item():
    agenda = after(AGENDA, AgendaAmended, item="1", action="renumber", number="7")
    assert [item.number for item in agenda.items] == ["7", "7 (a)", "7 (b)", "2", "3", "3.1", "30"]
    assert [item.number for item in agenda.children("7")] == ["7 (a)", "7 (b)"]
    assert agenda.documents_for("7 (a)") == agenda.documents_for("3")


def test_decimal_sub_items_follow_and_other_numbers_that_begin_alike_do_not():
    agenda = after(AGENDA, AgendaAmended, item="3", action="renumber", number="8")
    assert [item.number for item in agenda.items][-3:] == ["8", "8.1", "30"]


def test_an_item_under_consideration_can_be_renumbered_and_left():
    agenda = after(AGENDA, ItemsTakenUp, items=("2",))
    agenda = after(agenda, AgendaAmended, item="2", action="renumber", number="9")
    assert agenda.current == ("9",)
    assert states(after(agenda, ItemsTakenUp, items=("3",)))["9"] is Consideration.INTERRUPTED


@pytest.mark.parametrize("number", ["1", "1 (a)", "3.1"])
def test_a_number_that_is_taken_is_refused(number):
    with refused("item.exists"):
        after(AGENDA, AgendaAmended, item="2", action="renumber", number=number)


def test_a_deleted_item_takes_its_sub_items_along():
    agenda = after(AGENDA, AgendaAmended, item="1", action="delete")
    assert [item.number for item in agenda.items] == ["2", "3", "3.1", "30"]
    assert agenda.documents_for("3") != ()


@pytest.mark.parametrize("number", ["1", "1 (a)"])
def test_what_was_taken_up_is_not_deleted_even_under_its_item(number):
    agenda = after(AGENDA, ItemsTakenUp, items=("1 (a)",))
    with refused("item.was-taken-up") as refusal:
        after(agenda, AgendaAmended, item=number, action="delete")
    assert refusal.value.facts == {"item": "1 (a)"}


def test_a_new_title_leaves_those_in_other_languages():
    agenda = after(AGENDA, AgendaAmended, item="2", action="retitle", titles=(("fr", "Questions"),))
    assert agenda.item("2").titles == (("en", "Title of 2"), ("fr", "Questions"))
