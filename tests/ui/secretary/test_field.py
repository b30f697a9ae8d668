"""The field to inscribe: proposals in the same frame, groups after "for"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

Key = Qt.Key


def names(officer):
    return [each.name for each in officer.window.desk.lists.field.bar.proposals]


def test_a_part_of_a_name_proposes_and_enter_inscribes(officer):
    officer.press(Key.Key_F2)
    officer.type("nicar")
    assert names(officer)[0] == "Nicaragua"
    officer.press(Key.Key_Return)
    assert officer.waiting[-1] == "Nicaragua"
    assert officer.window.desk.lists.field.edit.text() == ""
    assert officer.window.desk.lists.field.edit.hasFocus()


def test_arrows_choose_another_proposal(officer):
    officer.press(Key.Key_F2)
    officer.type("niger")
    first, second = names(officer)[:2]
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Return)
    assert officer.waiting[-1] == second or second == "Nigeria"
    assert first != second


def test_a_group_follows_for(officer):
    officer.press(Key.Key_F2)
    officer.type("argentina for grulac")
    officer.press(Key.Key_Return)
    request = officer.now.floor.lists["2"].requests[-1]
    assert request.delegation == "state:AR"
    assert request.on_behalf_of == ("group:GRULAC",)
    assert request.capacity == "group"


def test_who_is_listed_already_is_said(officer):
    officer.press(Key.Key_F2)
    officer.type("nigeria")
    chosen = officer.window.desk.lists.field.bar.chosen
    assert chosen.listed == 1


def test_nothing_found_is_said_and_inscribes_nobody(officer):
    before = officer.waiting
    officer.press(Key.Key_F2)
    officer.type("qqqqqqqq")
    officer.press(Key.Key_Return)
    assert officer.waiting == before


def test_the_tab_of_replies_inscribes_there(officer):
    officer.window.desk.lists.tabs.setCurrentIndex(1)
    officer.press(Key.Key_F2)
    officer.type("sweden")
    officer.press(Key.Key_Return)
    assert officer.now.floor.lists["2/reply"].requests[-1].delegation == "state:SE"


def test_a_click_on_a_button_leaves_the_caret_in_the_field(officer):
    officer.press(Key.Key_F2)
    officer.type("nic")
    QTest.mouseClick(officer.window.desk.floor.minute, Qt.MouseButton.LeftButton)
    officer.rest()
    assert officer.now.floor.statement.seconds == 480
    assert officer.window.desk.lists.field.edit.hasFocus()
    assert officer.window.desk.lists.field.edit.text() == "nic"
