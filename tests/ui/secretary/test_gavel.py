"""The gavel: ask, nobody objects, declare. An objection stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from plenary.tongue import Tongue
from tests.ui import scene
from ui.secretary.gavel import SAY

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
    assert panel.formula.words == Tongue("fr").quote(Tongue("fr").text(SAY))
    assert panel.state.text() == "No objection was heard."
    panel.speak(Tongue("ar"))
    assert panel.formula.isRightToLeft()
    assert not panel.state.isRightToLeft()


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
