"""Ten mistakes that are made in public, and mended while the room waits, with keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

Key, Mod = Qt.Key, Qt.KeyboardModifier


def choose(officer, name):
    table = officer.window.desk.lists.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(officer.waiting.index(name)))


def undo(officer):
    officer.press(Key.Key_Z, Mod.ControlModifier)


def asked(officer, key, *words, modifiers=Mod.NoModifier):
    """Press a key and answer what is asked."""
    officer.press(key, modifiers)
    for each in words:
        officer.type(each)
        officer.press(Key.Key_Return)


def test_another_delegation_was_inscribed_than_asked(officer):
    before = officer.waiting
    officer.inscribe("niger")
    officer.window.setFocus()
    undo(officer)
    assert officer.waiting == before


def test_the_floor_was_given_to_the_wrong_one(officer):
    officer.press(Key.Key_Space)
    officer.press(Key.Key_Space)
    started = officer.now.floor.statement.started
    asked(officer, Key.Key_W, "canada")
    assert (officer.speaker, officer.now.floor.statement.started) == ("state:CA", started)
    assert officer.waiting[0] == "Nigeria"
    assert "Canada" not in officer.waiting


def test_a_statement_was_ended_that_goes_on(officer):
    left = officer.window.desk.floor.clock.reading.figures
    officer.press_at_once(Key.Key_Space)
    assert officer.speaker == ""
    undo(officer)
    assert officer.speaker == "state:SD"
    minutes, seconds = map(int, left.split(":"))
    shown = officer.window.desk.floor.clock.reading.figures.split(":")
    assert minutes * 60 + seconds - int(shown[0]) * 60 - int(shown[1]) == 2


def test_the_list_was_closed_too_early(officer):
    asked(officer, Key.Key_C, "")
    assert officer.now.floor.lists["2"].closed is not None
    undo(officer)
    assert officer.now.floor.lists["2"].closed is None
    assert officer.now.floor.lists["2"].closes is not None


def test_the_wrong_one_was_passed_over(officer):
    before = officer.waiting
    choose(officer, "Mexico")
    officer.press(Key.Key_A)
    undo(officer)
    assert officer.waiting == before


def test_the_wrong_two_exchanged_places(officer):
    before = officer.waiting
    choose(officer, "Mexico")
    asked(officer, Key.Key_X, "canada")
    undo(officer)
    assert officer.waiting == before


def test_a_point_of_order_was_entered_for_the_wrong_one(officer):
    asked(officer, Key.Key_O, "mexico")
    officer.later(seconds=20)
    undo(officer)
    assert officer.now.conduct.point is None
    assert officer.now.floor.statement.paused_since is None
    assert officer.now.conduct.raised == {}
    asked(officer, Key.Key_O, "canada")
    assert officer.now.conduct.point.delegation == "state:CA"


def test_a_text_was_noted_for_the_wrong_one(officer):
    choose(officer, "Canada")
    asked(officer, Key.Key_T, "french")
    undo(officer)
    assert officer.now.floor.waiting_of("state:CA")[0].text is None


def test_a_limit_was_set_for_everybody_instead_of_one_list(officer):
    officer.window.run("limits")
    officer.type("state 3")
    officer.press(Key.Key_Return)
    assert officer.now.floor.limits["state-party"] == 180
    undo(officer)
    officer.window.run("limits")
    officer.type("state 3")
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Return)
    assert "state-party" not in officer.now.floor.limits
    assert officer.now.floor.lists["2"].limits["state-party"] == 180


def test_a_promise_was_noted_for_the_wrong_one_three_acts_ago(officer):
    asked(officer, Key.Key_U, "after lunch", "mexico")
    (wrong,) = officer.now.notices.promises
    officer.inscribe("peru")
    asked(officer, Key.Key_U, "after lunch", "canada")
    # Nothing later is undone for it: the promise alone no longer holds.
    officer.press(Key.Key_U, Mod.ShiftModifier)
    officer.type("mexico")
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Return)
    assert wrong not in officer.now.notices.promises
    assert [each.delegation for each in officer.now.notices.promises] == ["state:CA"]
    assert "Peru" in officer.waiting


@pytest.mark.parametrize("wrong", [Key.Key_Delete, Key.Key_A])
def test_undo_reaches_back_as_far_as_it_must(officer, wrong):
    before = officer.waiting
    for name in before[:4]:
        choose(officer, name)
        officer.press(wrong)
    for _ in range(4):
        undo(officer)
    assert officer.waiting == before
    for _ in range(4):
        officer.press(Key.Key_Y, Mod.ControlModifier)
    assert officer.waiting != before
