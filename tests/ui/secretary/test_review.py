"""The review: what was read, its doubts, and one key for each of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from plenary import intake
from plenary.tongue import Tongue
from ui.secretary.mending import number_of
from ui.secretary.review import ReviewPage

TWIN = next((Path(__file__).resolve().parents[2] / "data" / "agendas").glob("twin-en-annex*.txt"))


@pytest.fixture
def page(qtbot):
    made = ReviewPage(Tongue("en"), intake.read([TWIN]))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.list.setFocus()
    return made


def test_enter_accepts_the_proposal_of_the_first_doubt(page):
    (card,) = page.cards
    assert card.doubt.code == "continued-in-same-slot"
    before = page.reading.slots[0].items
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.cards == []
    assert len(page.reading.slots[0].items) == len(before) + 1


def test_k_keeps_what_is_written(page):
    before = page.reading.slots
    QTest.keyClick(page.list, Qt.Key.Key_K)
    assert page.cards == []
    assert page.reading.slots == before


def test_without_a_doubt_the_keys_do_nothing(page):
    QTest.keyClick(page.list, Qt.Key.Key_K)
    settled = page.reading
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.reading == settled


def numbers(page):
    return [item.number for item in page.reading.items]


def choose(page, number):
    (row,) = [row for row in page.model.rows if number_of(row) == number]
    page.list.choose(row.id)
    page.list.setFocus()


def press(page, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page.list, key, held)


ALT = Qt.KeyboardModifier.AltModifier


def test_an_item_is_demoted_promoted_and_the_change_taken_back_by_keys(page):
    before = page.reading
    choose(page, "3")
    press(page, Qt.Key.Key_Right, ALT)
    assert numbers(page) == ["1", "1 (a)", "1 (b)", "2", "2 (a)", "3", "4"]
    assert page.mending.number == "2 (a)"
    press(page, Qt.Key.Key_Left, ALT)
    assert page.reading == before
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert numbers(page)[4] == "2 (a)"


def test_in_arabic_the_arrows_are_mirrored(qtbot):
    made = ReviewPage(Tongue("ar"), intake.read([TWIN]))
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    choose(made, "3")
    press(made, Qt.Key.Key_Left, ALT)
    assert numbers(made)[4] == "2 (a)"
    assert made.mending.buttons["demote"].key == "Alt ←"


def test_a_title_is_edited_and_enter_does_not_settle_a_doubt(page):
    choose(page, "4")
    press(page, Qt.Key.Key_F2)
    edit = page.mending.field.edit
    assert edit.hasFocus()
    edit.setText("Means and ends")
    QTest.keyClicks(edit, " k")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert page.reading.item("4").title == "Means and ends k"
    assert len(page.cards) == 1
    assert not page.mending.field.isVisible()


def test_an_item_is_split_at_the_cursor_and_joined_again(page):
    title = page.reading.item("3").title
    choose(page, "3")
    press(page, Qt.Key.Key_S)
    page.mending.field.edit.setCursorPosition(title.index(" ") + 1)
    QTest.keyClick(page.mending.field.edit, Qt.Key.Key_Return)
    assert len(page.reading.items) == 8
    choose(page, "4")
    press(page, Qt.Key.Key_M)
    assert page.reading.item("3").title == title


def test_an_item_goes_to_another_slot_by_key_and_by_hand(page):
    choose(page, "5")
    place = next(at for at, slot in enumerate(page.reading.slots) if "5" in slot.items)
    press(page, Qt.Key.Key_Up, ALT)
    assert "5" in page.reading.slots[place - 1].items
    row = next(row for row in page.model.rows if number_of(row) == "5")
    data = page.model.mimeData([page.model.index(page.model.place(row.id))])
    slot = page.model.index(page.model.place("slot/0"))
    assert page.model.flags(slot) & Qt.ItemFlag.ItemIsDropEnabled
    page.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, slot)
    assert [at for at, each in enumerate(page.reading.slots) if "5" in each.items] == [0]


def test_a_doubt_is_mended_by_hand_with_one_key(page):
    press(page, Qt.Key.Key_E)
    item = dict(page.cards[0].doubt.facts)["item"]
    assert page.mending.field.edit.hasFocus()
    assert page.mending.number == item
    QTest.keyClick(page.mending.field.edit, Qt.Key.Key_Escape)
    assert not page.mending.field.isVisible()
    press(page, Qt.Key.Key_K)
    assert page.cards == []


def test_what_cannot_be_done_is_said_and_changes_nothing(page):
    before = page.reading
    choose(page, "1")
    press(page, Qt.Key.Key_Left, ALT)
    assert page.reading is before
    assert page.said.text() == "That cannot be done here."
    assert page.past == []
