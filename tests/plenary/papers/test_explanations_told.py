"""An explanation of vote or of a position is told of the decision that it was about, and of no other."""

from __future__ import annotations

from plenary.acts.agenda import adopt_agenda
from plenary.acts.decisions import explain_vote
from plenary.acts.report import adopt_paragraph, read_paragraph
from plenary.acts.votes import record_vote
from plenary.papers.draft_report import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.view_of import report_view
from plenary.tongue import Tongue
from tests.desks import sitting_desk

MEXICO, URUGUAY, NIGERIA = "state:MX", "state:UY", "state:NG"


def test_a_position_on_something_else_is_told_of_no_decision():
    desk = sitting_desk()
    desk.perform(adopt_agenda)
    desk.perform(explain_vote, MEXICO, "after")
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    desk.perform(explain_vote, URUGUAY, "after")
    desk.perform(read_paragraph, "p1", "1", "Words")
    desk.perform(adopt_paragraph, "p1")
    desk.perform(explain_vote, NIGERIA, "after")
    drawn = draft_report(report_view(desk.conference, desk.proceedings, Tongue("en")))
    told = [plain(each.text) for each in drawn.blocks if isinstance(each, Paragraph)]
    assert [words for words in told if "explanation" in words] == [
        "The representative of Uruguay made a statement in explanation of vote after the vote."
    ]
