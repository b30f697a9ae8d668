"""Every formula of the table is proposed in some state of a meeting, the one in which practice says it is spoken."""

from __future__ import annotations

from functools import cache

import pytest

from plenary.acts.languages import set_language
from plenary.acts.meetings import announce, suspend
from plenary.report.report import Considered
from plenary.script.book import book
from plenary.script.line import Board
from plenary.script.proposing import next_lines
from plenary.tongue import LANGUAGES
from tests.plenary.script.states import STATES, done, reporting

NOT_PROPOSED = {
    "F25": "until when a meeting is suspended nobody knows before it is said; the script says F25-open",
    "F10-announced": "that a list closes at the time announced is told by the script of all meetings to come",
    "F11b-later": "that an item goes on in a later meeting is told by the script of all meetings to come",
}
"""Formulas that no state leads to, each with its reason."""
BOARD = Board("XX/L.1/Add.1", (Considered("1", "1", "First."), Considered("2", "2", "Second.")))


@cache
def looked_at(formula):
    """The meeting in its state, which nobody changes."""
    return STATES[formula]()


def proposed(desk, code="en", **words):
    now, just = desk.conference, desk.proceedings.entries[-1].facts
    return next_lines(now, desk.clock.now(), book(code), just=just, **words)


def test_there_is_a_state_for_every_formula_or_a_reason_why_there_is_none():
    assert set(STATES) | set(NOT_PROPOSED) == set(book("en").formulas)
    assert not set(STATES) & set(NOT_PROPOSED)


@pytest.mark.parametrize("formula", STATES)
def test_every_formula_is_proposed_in_its_state(formula):
    lines = proposed(looked_at(formula))
    assert formula in [line.formula for line in lines], [line.formula for line in lines]


@pytest.mark.parametrize("code", LANGUAGES)
def test_whatever_is_proposed_can_be_said_in_every_language(code):
    for formula in STATES:
        for line in proposed(looked_at(formula), code):
            assert line.text, formula
            assert "{" not in line.text, formula


def test_what_is_proposed_with_an_act_can_be_entered():
    """The act of the line that is said first is not refused."""
    for formula, state in STATES.items():
        desk = state()
        line = next((line for line in proposed(desk, quiet=True) if line.deeds), None)
        for deed in line.deeds if line else ():
            desk.perform(deed.act, **deed.arguments)
        assert formula


def test_each_paragraph_of_the_draft_that_lies_open_is_put_in_turn():
    desk = reporting()
    desk.perform(announce, "The draft is before you.")
    presented = next(line.text for line in proposed(desk, board=BOARD) if line.formula == "F32")
    assert "document \u2066XX/L.1/Add.1\u2069" in presented or "document XX/L.1/Add.1" in presented
    (asked,) = [line for line in proposed(desk, board=BOARD) if line.formula == "F33"]
    for deed in asked.deeds:
        desk.perform(deed.act, **deed.arguments)
    (silence, declared) = proposed(desk, board=BOARD)
    assert (silence.formula, str(silence.step), silence.deeds) == ("F33", "none", ())
    for deed in declared.deeds:
        desk.perform(deed.act, **deed.arguments)
    assert desk.conference.report.paragraph("1").state == "adopted"
    following = [line.text for line in proposed(desk, board=BOARD) if line.formula == "F33"]
    assert following == ["Paragraph 2. Are there any comments?"]


def test_what_was_restored_before_the_meeting_was_suspended_is_not_why_it_is_resumed():
    desk = done(
        (set_language, "ru", {"quality": "interrupted"}),
        (set_language, "ru", {"quality": "good"}),
        (suspend,),
    )
    said = [line.formula for line in proposed(desk)]
    assert "F26" in said
    assert "F29b" not in said
