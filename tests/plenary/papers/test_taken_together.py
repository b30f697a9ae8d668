"""Items taken together are one joint consideration, in whatever order they are named."""

from __future__ import annotations

from plenary.acts.agenda import conclude, take_up
from plenary.acts.decisions import ask, record_decision
from plenary.acts.lists import found_list, open_list
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.tongue import Tongue
from tests.desks import refused, sitting_desk


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


def sections(desk):
    view = report_view(desk.conference, desk.proceedings, Tongue("en"))
    return view, [item.number for item in view.items if item.part == "joint"]


def test_they_are_taken_up_in_the_order_of_the_agenda():
    desk = reopened()
    assert desk.conference.agenda.current == ("2", "3")
    with refused("items.current"):
        desk.perform(take_up, ("3", "2"))
    with refused("list.exists"):
        desk.perform(open_list, ("3", "2"))
    assert found_list(desk.conference, ("3", "2")).items == ("2", "3")


def test_they_have_one_section_of_the_report():
    desk = reopened()
    view, joint = sections(desk)
    assert joint == ["2,3"]
    said = [plain(block.text) for block in draft_report(view).blocks if isinstance(block, Paragraph)]
    assert sum("considered jointly" in each for each in said) == 1
    assert "Statements were made by the representatives of France and Kenya." in said
    assert sum("To reopen both items." in each for each in said) == 1
