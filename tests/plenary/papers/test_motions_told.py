"""Who voted how on a motion or an appeal is told like that on a proposal; a vote in which nobody voted divided nobody."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.meetings import set_public
from plenary.acts.procedure import (
    appeal_ruling,
    decide_motion,
    move_motion,
    raise_point_of_order,
    rule_on_point_of_order,
    speak_on_motion,
)
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


def moved(desk):
    drawn = as_text(draft_report(report_view(desk.conference, desk.proceedings, Tongue())))
    return [line.partition("  <")[0][3:] for line in drawn.splitlines() if "<item.2.motion." in line]


def test_a_motion_has_its_own_outcome_though_another_was_moved_over_it_in_private():
    desk = sitting_desk()
    desk.perform(move_motion, "close-debate", NIGERIA)
    desk.perform(set_public, public=False)
    desk.perform(move_motion, "adjourn-debate", SUDAN)
    desk.perform(set_public, public=True)
    desk.perform(speak_on_motion, MEXICO, "against")
    desk.perform(decide_motion, "", 3, 4)
    desk.perform(decide_motion, "carried")
    assert moved(desk) == [
        "The representative of Nigeria moved the closure of the debate. The motion was carried."
    ]


def test_what_became_of_a_motion_in_private_is_not_told_and_the_next_has_an_outcome_of_its_own():
    desk = sitting_desk()
    desk.perform(move_motion, "close-debate", NIGERIA)
    desk.perform(set_public, public=False)
    desk.perform(decide_motion, "withdrawn")
    desk.perform(set_public, public=True)
    desk.perform(move_motion, "close-debate", SUDAN)
    desk.perform(decide_motion, "lost")
    assert moved(desk) == [
        "The representative of Nigeria moved the closure of the debate.",
        "The representative of the Sudan moved the closure of the debate. The motion was rejected.",
    ]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.sampled_from(("suspend", "adjourn", "adjourn-debate", "close-debate"))),
        st.tuples(st.just("decide"), st.sampled_from(("carried", "lost", "withdrawn"))),
        st.tuples(st.just("public"), st.booleans()),
    ),
    max_size=12,
)


@given(steps=STEPS)
def test_every_motion_moved_in_public_is_told_with_the_outcome_that_it_had_in_public(steps):
    """What lies on what is followed here by hand, in a list."""
    desk, public, pending, expected = sitting_desk(), True, [], []
    for what, how in steps:
        if what == "public" and how is not public:
            desk.perform(set_public, public=how)
            public = how
        elif what == "move" and (not pending or _RANK.index(how) < _RANK.index(pending[-1][0])):
            desk.perform(move_motion, how, MEXICO)
            pending.append([how, "", public])
            expected.append(pending[-1])
        elif what == "decide" and pending:
            desk.perform(decide_motion, how)
            pending.pop()[1] = how if public else ""
    told = [words.partition(". ") for words in moved(desk)]
    assert [(_MOVED[words], _ENDED[after]) for words, _, after in told] == [
        (how, outcome) for how, outcome, seen in expected if seen
    ]


_RANK = ("suspend", "adjourn", "adjourn-debate", "close-debate")
_MOVED = {
    f"The representative of Mexico moved the {words}": how
    for how, words in zip(
        _RANK,
        (
            "suspension of the meeting",
            "adjournment of the meeting",
            "adjournment of the debate",
            "closure of the debate",
        ),
        strict=True,
    )
}
_MOVED |= {f"{words}.": how for words, how in _MOVED.items()}
_ENDED = {
    "": "",
    "The motion was carried.": "carried",
    "The motion was rejected.": "lost",
    "The motion was withdrawn.": "withdrawn",
}
