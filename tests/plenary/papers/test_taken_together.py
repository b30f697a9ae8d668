"""Items taken together are one joint consideration, in whatever order they are named."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from plenary.acts.agenda import conclude, take_up
from plenary.acts.decisions import ask, record_decision
from plenary.acts.lists import found_list, open_list
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor
from plenary.facts.agenda import ItemsTakenUp
from plenary.facts.decisions import DecisionRecorded, QuestionAsked
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.proceedings.proceedings import replayed
from plenary.tongue import Tongue
from tests.desks import refused, sitting_desk

FIRST = 5
"""What was entered until then took the items up the first time."""


def speaks(desk, who):
    desk.perform(inscribe, who)
    desk.perform(give_floor)
    desk.clock.move(minutes=3)
    desk.perform(end_statement)


def reopened():
    """Items 2 and 3, concluded, and taken up again as 3 and 2."""
    desk = sitting_desk("2", "3")
    speaks(desk, "state:FR")
    desk.perform(conclude, ("3", "2"))
    desk.perform(take_up, ("4",))
    desk.perform(ask, "To reopen both items.", ("3", "2"))
    desk.perform(record_decision, "consensus")
    desk.perform(take_up, ("3", "2"))
    speaks(desk, "state:KE")
    return desk


def sections(proceedings):
    view = report_view(proceedings.now, proceedings, Tongue("en"))
    return view, [item.number for item in view.items if item.part == "joint"]


def as_it_was_kept(entry):
    """Give an entry as earlier versions kept it: the items in the order in which somebody named them."""
    facts = tuple(
        replace(fact, items=("3", "2"))
        if isinstance(fact, ItemsTakenUp | QuestionAsked | DecisionRecorded) and fact.items == ("2", "3")
        else fact
        for fact in entry.facts
    )
    return replace(entry, facts=facts if entry.id > FIRST else entry.facts)


def test_they_are_taken_up_in_the_order_of_the_agenda():
    desk = reopened()
    assert desk.conference.agenda.current == ("2", "3")
    with refused("items.current"):
        desk.perform(take_up, ("3", "2"))
    with refused("list.exists"):
        desk.perform(open_list, ("3", "2"))
    assert found_list(desk.conference, ("3", "2")).items == ("2", "3")


@pytest.mark.parametrize("kept", [lambda entry: entry, as_it_was_kept])
def test_they_have_one_section_of_the_report(kept):
    view, joint = sections(replayed([kept(entry) for entry in reopened().proceedings.entries]))
    assert joint == ["2,3"]
    said = [plain(block.text) for block in draft_report(view).blocks if isinstance(block, Paragraph)]
    assert sum("considered jointly" in each for each in said) == 1
    assert "Statements were made by the representatives of France and Kenya." in said
    assert sum("To reopen both items." in each for each in said) == 1
