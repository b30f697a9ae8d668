"""Who voted how on a motion or an appeal is told like that on a proposal; a vote in which nobody voted divided nobody."""

from __future__ import annotations

from functools import cache

import pytest

from plenary.acts.procedure import appeal_ruling, move_motion, raise_point_of_order, rule_on_point_of_order
from plenary.acts.requests import inscribe
from plenary.acts.roll_call import answer_roll_call, begin_roll_call, declare_roll_call
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import plain
from plenary.papers.views.resolved import report_view
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import sitting_desk
from tests.plenary.papers.test_references import as_text

NIGERIA, SUDAN, MEXICO = "state:NG", "state:SD", "state:MX"


@cache
def desk():
    desk = sitting_desk()
    for each in (NIGERIA, SUDAN, MEXICO):
        desk.perform(inscribe, each)
    desk.perform(raise_point_of_order, MEXICO)
    desk.perform(rule_on_point_of_order, "It is in order.")
    answers = {"yes": (NIGERIA,), "no": (SUDAN,), "abstained": (MEXICO,)}
    desk.perform(appeal_ruling, MEXICO, method="recorded", **answers)
    desk.perform(move_motion, "close-debate", MEXICO)
    desk.perform(begin_roll_call, NIGERIA, about="motion")
    for each in ("yes", "no", "not-voting"):
        desk.perform(answer_roll_call, each)
    desk.perform(declare_roll_call)
    desk.perform(begin_roll_call, NIGERIA, "To meet in Bonn", majority="simple")
    for _ in range(3):
        desk.perform(answer_roll_call, "not-voting")
    desk.perform(declare_roll_call)
    return desk


def told(code):
    return as_text(draft_report(report_view(desk().conference, desk().proceedings, Tongue(code))))


@pytest.mark.parametrize("code", LANGUAGES)
def test_who_voted_how_is_told_in_each_language(code):
    said = told(code)
    for about in ("point", "motion"):
        _, _, after = said.partition(f"<item.2.{about}.1.answers>\n")
        assert [line[:5] for line in after.splitlines()[:3]] == ["     "] * 3


def test_the_words_of_it():
    said = told("en")
    assert (
        "7. The roll-call began with Nigeria, whose name was drawn by lot. The voting was as follows:"
        "  <item.2.motion.1.answers>\n     In favour: Nigeria.\n     Against: Sudan.\n     Abstaining: none.\n"
    ) in said
    assert "     Abstaining: Mexico.\n" in said.partition("<item.2.point.1.answers>")[2]


def test_where_nobody_voted_the_votes_were_not_divided():
    assert (
        "did not adopt the following proposal, which failed to obtain the required majority in a roll-call vote "
        "(0 in favour, 0 against, no one abstaining):"
    ) in told("en")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    ("ruling", "stop"),
    [
        ("It is in order", True),
        ("符合程序", True),
        ("It is in order.", False),
        ("符合程序。", False),
        ("The list reads “closed”", True),
        ("The list reads “Closed.”", False),
        ("هل هو نظامي؟", False),
    ],
)
def test_a_ruling_ends_with_one_full_stop_of_the_language_of_the_report(code, ruling, stop):
    tongue, desk = Tongue(code), sitting_desk()
    desk.perform(raise_point_of_order, MEXICO)
    desk.perform(rule_on_point_of_order, ruling)
    paragraphs = draft_report(report_view(desk.conference, desk.proceedings, tongue)).blocks
    (said,) = [plain(each.text) for each in paragraphs if getattr(each, "key", "") == "item.2.point.1"]
    _, _, after = said.partition(ruling)
    assert said.count(ruling) == 1
    assert (after[-1:] == tongue.sign(".")) is stop
