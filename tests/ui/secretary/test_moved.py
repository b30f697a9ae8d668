"""Somebody is moved at once, and why is said when there is time: by one key, or from the foot (practice R-1.6)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from plenary.facts.lists import RequestMoved
from plenary.sentence import Speech
from plenary.tongue import Tongue

Key, Mod = Qt.Key, Qt.KeyboardModifier
WHY = "the minister leaves at noon"


def select(officer, place):
    table = officer.window.desk.lists.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(place))


def move_up(officer, place):
    select(officer, place)
    officer.press(Key.Key_Up, Mod.AltModifier)


def moves(officer):
    """Give the moves that hold: who, and why."""
    return [
        (fact.delegation, fact.reason)
        for _, facts in officer.desk.proceedings.standing()
        for fact in facts
        if isinstance(fact, RequestMoved)
    ]


def test_r_1_6_a_move_waits_for_no_reason_and_one_key_gives_it_afterwards(officer):
    moved = officer.waiting[3]
    move_up(officer, 3)
    assert officer.waiting[2] == moved
    assert not officer.asked
    assert officer.window.foot.why.isVisible()
    officer.press(Key.Key_H, Mod.ShiftModifier)
    assert officer.window.palette_.caption.text() == f"Why was the {moved} moved?"
    officer.type(WHY)
    officer.press(Key.Key_Return)
    assert [why for _, why in moves(officer)] == [WHY]
    assert officer.waiting[2] == moved
    assert not officer.window.foot.why.isVisible()
    said = [
        Speech(Tongue("en"), officer.now).fact(each) for each in officer.desk.proceedings.entries[-1].facts
    ]
    assert f"The {moved} was moved on the list ({WHY})." in said
    foot = officer.window.foot
    assert foot.deeds[0].text() == f"Reason given: The {moved} was moved on the list ({WHY})."
    assert foot.undo.words == f"Undo: gave the reason of the move of the {moved}"


def test_whoever_asks_why_they_wait_is_told_the_reason_of_the_one_before_them(officer):
    moved, passed = officer.waiting[3], officer.waiting[2]
    move_up(officer, 3)
    officer.press(Key.Key_H, Mod.ShiftModifier)
    officer.type(WHY)
    officer.press(Key.Key_Return)
    select(officer, officer.waiting.index(passed))
    officer.press(Key.Key_H)
    said = f"The {moved} asked later and is called before: the order was changed by hand ({WHY})"
    assert said in [row.text for row in officer.window.palette_.model.rows]


def test_the_foot_asks_for_the_reason_of_the_last_move_whoever_is_selected_by_now(officer):
    moved = officer.waiting[3]
    move_up(officer, 3)
    select(officer, 0)
    officer.window.foot.why.click()
    assert officer.window.palette_.caption.text() == f"Why was the {moved} moved?"


def test_later_the_reason_is_that_of_the_last_move_of_whoever_is_selected(officer):
    first, second = officer.waiting[3], officer.waiting[5]
    move_up(officer, 3)
    move_up(officer, 5)
    officer.inscribe("peru")
    assert not officer.window.foot.why.isVisible()
    select(officer, officer.waiting.index(first))
    officer.press(Key.Key_H, Mod.ShiftModifier)
    officer.type(WHY)
    officer.press(Key.Key_Return)
    assert [why for _, why in moves(officer)] == [WHY, ""]
    assert officer.waiting.index(second) == 4


@pytest.mark.parametrize("place", [0, 3])
def test_who_was_not_moved_has_no_reason_and_that_is_said(officer, place):
    select(officer, place)
    officer.press(Key.Key_H, Mod.ShiftModifier)
    assert not officer.asked
    assert officer.window.foot.note.text().startswith("Nobody was moved")


def test_a_reason_is_taken_back_like_anything_else(officer):
    move_up(officer, 3)
    officer.press(Key.Key_H, Mod.ShiftModifier)
    officer.type(WHY)
    officer.press(Key.Key_Return)
    order = officer.waiting
    officer.press(Key.Key_Z, Mod.ControlModifier)
    assert ([why for _, why in moves(officer)], officer.waiting) == ([""], order)
    officer.press(Key.Key_Z, Mod.ControlModifier)
    assert moves(officer) == []
