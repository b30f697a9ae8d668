"""The gavel: ask, nobody objects, declare. An objection stops it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from plenary.acts.agenda import take_up
from plenary.acts.decisions import ask
from plenary.acts.procedure import move_motion
from plenary.acts.report import adopt_paragraph, defer_paragraph, read_paragraph
from plenary.tongue import Tongue
from tests.ui import scene
from ui.models.script import spoken

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def test_three_presses_and_never_fewer_record_a_decision(at_desk):
    officer = at_desk(scene.opened())
    officer.press(Key.Key_G)
    officer.press(Key.Key_Return)
    assert officer.now.conduct.question.text == "The agenda is adopted."
    assert officer.now.conduct.decision is None
    officer.press(Key.Key_G)
    assert officer.now.conduct.decision is None
    assert "No objection" in officer.window.foot.note.text()
    officer.press(Key.Key_G)
    assert officer.now.conduct.decision.text == "The agenda is adopted."
    assert officer.now.agenda.adopted


def test_presses_that_come_too_fast_do_not_declare(at_desk):
    officer = at_desk(scene.asked())
    officer.press(Key.Key_G)
    for _ in range(4):
        officer.press_at_once(Key.Key_G)
    assert officer.now.conduct.decision is None


def test_an_objection_stops_the_gavel(at_desk):
    officer = at_desk(scene.asked())
    officer.press(Key.Key_G, Shift)
    officer.type("mexico")
    officer.press(Key.Key_Return)
    for _ in range(3):
        officer.press(Key.Key_G)
    assert officer.now.conduct.decision is None
    assert "Mexico" in officer.window.desk.gavel.state.text()
    assert not officer.window.desk.gavel.step.isEnabled()


def test_the_side_column_shows_what_was_asked_and_the_next_press(at_desk):
    officer = at_desk(scene.asked())
    panel = officer.window.desk.gavel
    assert panel.isVisible()
    assert "agreed" in panel.question.words
    assert panel.step.words == "Nobody objects"
    officer.press(Key.Key_G)
    assert panel.step.words == "Declare it decided"
    officer.press(Key.Key_G)
    assert not panel.isVisible()


def test_the_question_is_withdrawn(at_desk):
    officer = at_desk(scene.asked())
    officer.window.desk.gavel.withdraw.click()
    officer.rest()
    assert officer.now.conduct.question is None
    assert officer.now.conduct.decision is None


def test_words_of_ones_own_may_be_asked(at_desk):
    officer = at_desk(scene.opened())
    officer.press(Key.Key_G)
    officer.type("The Working Group takes note of the report.")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.question.text == "The Working Group takes note of the report."


def test_what_was_heard_is_forgotten_with_the_question(at_desk):
    officer = at_desk(scene.asked())
    officer.press(Key.Key_G)
    officer.window.desk.gavel.withdraw.click()
    officer.rest()
    officer.press(Key.Key_G)
    officer.press(Key.Key_Return)
    officer.press(Key.Key_G)
    assert officer.now.conduct.decision is None


def test_the_declaration_is_shown_in_the_language_of_the_chair(at_desk):
    officer = at_desk(scene.asked())
    panel = officer.window.desk.gavel
    officer.press(Key.Key_G)
    panel.speak(Tongue("fr"))
    assert panel.formula.words == "«\u00a0En l’absence d’objection, il en est ainsi décidé.\u00a0»"
    assert panel.state.text() == "No objection was heard."
    panel.speak(Tongue("ar"))
    assert panel.formula.isRightToLeft()
    assert not panel.state.isRightToLeft()


def test_the_officer_reads_what_the_chair_reads_when_a_motion_is_carried(at_desk):
    desk = scene.opened()
    desk.perform(move_motion, "close-debate", "state:MX")
    desk.perform(ask, "The motion to close the debate is carried.")
    officer = at_desk(desk)
    officer.press(Key.Key_G)
    read = spoken(officer.bridge, Tongue("en"), officer.desk.clock.now())
    assert read.paragraphs == ("There is no objection. The motion is carried.",)
    assert officer.window.desk.gavel.formula.words == "“There is no objection. The motion is carried.”"


def reporting():
    """The last item, a paragraph adopted, another deferred, and the Chair has asked about the whole."""
    desk = scene.opened()
    desk.perform(take_up, ("5",))
    for key, number in (("p3", "3"), ("p4", "4")):
        desk.perform(read_paragraph, key, number, "Words.")
    desk.perform(adopt_paragraph, "p3")
    desk.perform(defer_paragraph, "p4")
    desk.perform(ask, "The report is adopted.")
    desk.clock.move(seconds=30)
    return desk


@pytest.mark.parametrize("key", [Key.Key_G, Key.Key_F])
def test_the_report_is_not_adopted_over_a_deferred_paragraph_without_a_word(at_desk, key):
    """The panel names it, the third press asks; Enter goes back to it, and only the other line adopts the whole."""
    officer = at_desk(reporting())
    assert officer.window.desk.gavel.open_.text() == "In square brackets: 4"
    for _ in range(2):
        officer.press(key)
    assert officer.asked
    officer.press(Key.Key_Return)
    now = officer.now
    assert (now.report.adopted, now.conduct.question, now.conduct.decision) == (False, None, None)
    officer.press(Key.Key_G)
    officer.type("report")
    assert officer.window.palette_.model.rows[0].note == "In square brackets: 4"
    officer.press(Key.Key_Return)
    for _ in range(2):
        officer.press(key)
    officer.type("the same")
    officer.press(Key.Key_Return)
    assert officer.now.report.adopted
    assert officer.now.conduct.decision.text == "The report is adopted."


def test_after_a_declaration_is_undone_the_silence_is_another_one(at_desk):
    officer = at_desk(scene.asked())
    for _ in range(2):
        officer.press(Key.Key_G)
    assert officer.now.conduct.decision is not None
    officer.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert officer.now.conduct.question is not None
    officer.press(Key.Key_G)
    assert officer.now.conduct.decision is None
    officer.press(Key.Key_G)
    assert officer.now.conduct.decision is not None


def test_after_a_question_comes_back_the_silence_is_another_one(at_desk):
    officer = at_desk(scene.asked())
    officer.press(Key.Key_G)
    for back in (Key.Key_Z, Key.Key_Y):
        officer.press(back, Qt.KeyboardModifier.ControlModifier)
    assert officer.now.conduct.question is not None
    officer.press(Key.Key_G)
    assert officer.now.conduct.decision is None


def test_a_question_in_english_is_whole_in_an_arabic_window(at_desk):
    officer = at_desk(scene.asked(), "ar")
    asked = officer.now.conduct.question.text
    assert f"\u2066{asked}\u2069" in officer.window.desk.gavel.question.words


def declared_adopted(at_desk):
    """Give the officer after the agenda was asked about, nobody objected, and it was declared adopted."""
    officer = at_desk(scene.opened())
    officer.press(Key.Key_G)
    officer.press(Key.Key_Return)
    officer.press(Key.Key_G)
    officer.press(Key.Key_G)
    assert officer.now.agenda.adopted
    return officer


def test_what_one_gavel_entered_is_undone_as_one_doing_and_needs_another_silence(at_desk):
    officer = declared_adopted(at_desk)
    officer.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    now = officer.now
    assert (now.agenda.adopted, now.conduct.decision) == (False, None)
    assert now.conduct.question.text == "The agenda is adopted."
    officer.press(Key.Key_G)
    assert officer.now.conduct.decision is None
    officer.press(Key.Key_G)
    assert officer.now.agenda.adopted


def test_what_one_gavel_entered_is_redone_as_one_doing(at_desk):
    officer = declared_adopted(at_desk)
    declared = officer.now
    officer.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    officer.press(Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert (officer.now.agenda, officer.now.conduct) == (declared.agenda, declared.conduct)
