"""What a body decides takes the officer several steps: no key and no click alone records it, wherever the meeting is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from plenary.acts.procedure import move_motion, raise_point_of_order, rule_on_point_of_order
from plenary.acts.votes import nominate
from tests.ui import scene
from ui.secretary.commands import COMMANDS

Key, Mod = Qt.Key, Qt.KeyboardModifier
DECIDING = {
    "decision.recorded",
    "motion.decided",
    "officer.elected",
    "agenda.adopted",
    "programme.adopted",
    "items.concluded",
    "report.adopted",
    "ruling.appealed",
    "paragraph.adopted",
    "continuation.agreed",
}
NAMES = {"PgDown": "PageDown", "Del": "Delete", "/": "Slash", "+": "Plus", ",": "Comma"}
MODIFIERS = {"Ctrl": Mod.ControlModifier, "Alt": Mod.AltModifier, "Shift": Mod.ShiftModifier}


def moved():
    desk = scene.opened()
    desk.perform(move_motion, "close-debate", "state:MX")
    return desk


def nominated():
    desk = scene.opened()
    desk.perform(nominate, "chair", "Ms. A", "state:MX")
    return desk


def ruled():
    desk = scene.opened()
    desk.perform(raise_point_of_order, "state:MX")
    desk.perform(rule_on_point_of_order, "It is in order.")
    return desk


SCENES = {
    "before": scene.prepared,
    "open": scene.opened,
    "asked": scene.asked,
    "moved": moved,
    "nominated": nominated,
    "ruled": ruled,
}


def decided(officer, before):
    """Give the kinds of decisions in the record that were not there before."""
    entries = officer.bridge.record.entries[before:]
    return {fact.KIND for entry in entries for fact in entry.facts} & DECIDING


def pressed(key):
    sequence = key.split("+") if key != "+" else [key]
    modifiers = Mod.NoModifier
    for each in sequence[:-1]:
        modifiers |= MODIFIERS[each]
    return getattr(Key, f"Key_{NAMES.get(sequence[-1], sequence[-1])}"), modifiers


@pytest.mark.parametrize("name", SCENES)
def test_no_single_key_records_a_decision(at_desk, name):
    """Every key by itself: what it asks for is put away before the next one."""
    officer = at_desk(SCENES[name]())
    for key in [key for command in COMMANDS for key in command.keys]:
        before = len(officer.bridge.record.entries)
        officer.bridge.reading.silence = None
        officer.press(*pressed(key))
        assert not decided(officer, before), key
        while officer.asked:
            officer.press(Key.Key_Escape)
        officer.window.setFocus()


@pytest.mark.parametrize("name", SCENES)
def test_no_single_click_records_a_decision(at_desk, name):
    officer = at_desk(SCENES[name]())
    buttons = [each for each in officer.window.findChildren(QAbstractButton) if each.isVisible()]
    for button in buttons:
        before = len(officer.bridge.record.entries)
        officer.bridge.reading.silence = None
        officer.later(seconds=2)
        if button.isVisible() and button.isEnabled():
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
            officer.rest()
        assert not decided(officer, before), button.text()
        officer.window.palette_.close_up()


def test_a_motion_is_carried_by_its_question_and_two_strokes_of_the_gavel(at_desk):
    officer = at_desk(moved())
    officer.press(Key.Key_M)
    officer.type("ask")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.question.text == "The motion to close the debate is carried."
    officer.press(Key.Key_G)
    assert officer.now.conduct.motion is not None
    officer.press(Key.Key_G)
    assert officer.now.conduct.motion is None
    assert officer.now.conduct.question is None
    assert officer.now.conduct.decision is None


def test_who_may_still_speak_on_a_motion_is_counted_down(at_desk):
    officer = at_desk(moved())
    for _ in range(2):
        officer.press(Key.Key_M)
        officer.type("against")
        officer.press(Key.Key_Return)
        officer.type("sweden")
        officer.press(Key.Key_Return)
    officer.press(Key.Key_M)
    officer.type("against")
    assert officer.window.palette_.model.rowCount() == 0


def test_a_motion_is_lost_by_an_equal_division(at_desk):
    officer = at_desk(moved())
    for words in (None, "vote", "4 4"):
        if words is None:
            officer.press(Key.Key_M)
        else:
            officer.type(words)
            officer.press(Key.Key_Return)
    assert officer.now.conduct.motion is None
    assert officer.now.conduct.carried == ""


def test_the_only_candidate_is_elected_by_acclamation_in_three_presses(at_desk):
    officer = at_desk(nominated())
    officer.press(Key.Key_F)
    assert officer.now.conduct.question.text == "Ms. A is elected by acclamation: Chair."
    officer.press(Key.Key_F)
    assert officer.now.roster.officer("chair") is None
    officer.press(Key.Key_F)
    assert officer.now.roster.officer("chair").delegation == "state:MX"


def test_an_appeal_is_put_to_the_vote_at_once(at_desk):
    officer = at_desk(ruled())
    officer.window.run("appeal")
    for words in ("sweden", "7 3"):
        officer.type(words)
        officer.press(Key.Key_Return)
    assert officer.bridge.record.entries[-1].facts[-1].outcome == "overruled"


def test_a_ballot_asks_for_the_votes_of_each(at_desk):
    officer = at_desk(nominated())
    officer.desk.perform(nominate, "chair", "Mr. B", "state:SE")
    officer.bridge.perform(nominate, "rapporteur", "Ms. C", "state:NG")
    officer.rest()
    officer.window.run("ballot")
    officer.type("21 17")
    officer.press(Key.Key_Return)
    assert officer.now.roster.officer("chair").person == "Ms. A"
