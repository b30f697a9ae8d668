"""The review: what was read, its doubts, and one key for each of them."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from plenary import intake
from plenary.intake.characters import untagged
from plenary.intake.doubts import doubt
from plenary.intake.slot_editing import slot_line
from plenary.tongue import Tongue
from ui.models.review import line_rows, number_of, read_words
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


def test_a_title_that_is_typed_is_that_of_the_item_for_which_it_was_opened(page):
    other = page.reading.item("3").title
    choose(page, "4")
    press(page, Qt.Key.Key_F2)
    page.mending.field.edit.setText("Means and ends")
    choose(page, "3")
    QTest.keyClick(page.mending.field.edit, Qt.Key.Key_Return)
    assert (page.reading.item("3").title, page.reading.item("4").title) == (other, "Means and ends")


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


def test_a_doubt_about_a_slot_is_mended_by_hand_with_one_key(page):
    press(page, Qt.Key.Key_E)
    edit = page.mending.field.edit
    assert edit.hasFocus()
    assert edit.text() == slot_line(page.reading.slots[1], Tongue("en"))
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not page.mending.field.isVisible()
    assert len(page.cards) == 1
    press(page, Qt.Key.Key_E)
    edit.setText("14 April 2011, 2.30–5.30 p.m., 2, 3")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    slot = page.reading.slots[1]
    assert (slot.start, slot.end, slot.items) == (time(14, 30), time(17, 30), ("2", "3"))
    assert page.cards == []
    page.undo()
    assert len(page.cards) == 1


def test_a_slot_is_edited_by_the_key_that_edits_a_title(page):
    page.list.choose("slot/0")
    page.list.setFocus()
    press(page, Qt.Key.Key_F2)
    page.mending.field.edit.setText("14 April 2011, 10-1, Reception")
    QTest.keyClick(page.mending.field.edit, Qt.Key.Key_Return)
    assert page.reading.slots[0].label == "Reception"


def test_a_line_that_is_refused_stays_and_it_is_said_what_was_wrong(page):
    page.list.choose("slot/0")
    page.mending.ask("edit")
    edit = page.mending.field.edit
    edit.setText("14 April 2011, 10-1, 3, 4, 9")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert page.mending.field.isVisible()
    assert edit.text().endswith("9")
    assert page.said.text().startswith("The timetable names item 9")
    edit.setText("14 April 2011, 10-1, 3, 4")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert not page.mending.field.isVisible()
    assert page.reading.slots[0].items == ("3", "4")


def test_a_superfluous_slot_is_removed_by_the_key_that_removes_an_item(page):
    page.list.choose("slot/1")
    page.list.setFocus()
    press(page, Qt.Key.Key_Delete)
    assert len(page.reading.slots) == 3
    page.undo()
    assert len(page.reading.slots) == 4


@pytest.mark.parametrize(
    ("code", "facts", "opened"),
    [
        ("title-missing", {"item": "3"}, "item"),
        ("row-title-differs", {"item": "2", "title": "a", "listed": "b"}, "item"),
        ("times-overlap", {"slot": "a", "before": "b", "day": "c"}, "slot"),
        ("year-missing", {"day": "1 October"}, "year"),
        ("item-without-slot", {"item": "4"}, ""),
    ],
)
def test_what_a_doubt_is_about_is_opened_to_be_edited(page, code, facts, opened):
    page.show_reading(replace(page.reading, doubts=(doubt(code, page.reading.rows[0].place, **facts),)))
    press(page, Qt.Key.Key_E)
    text = page.mending.field.edit.text() if page.mending.field.isVisible() else None
    titles = {"item": page.mending.number and page.reading.item(page.mending.number).title}
    wanted = {"slot": slot_line(page.reading.slots[0], Tongue("en")), "year": "", "": None}
    assert text == {**titles, **wanted}[opened]
    assert page.mending.number == facts.get("item", "")


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 item, 4 meetings and 1 document"), (2, "2 items, 4 meetings and 2 documents")]
)
def test_how_much_was_read_is_said_in_the_number_that_it_has(page, count, words):
    items = [item for item in page.reading.items if item.documents][:count]
    items = [replace(item, documents=item.documents[:1]) for item in items]
    assert read_words(replace(page.reading, items=tuple(items)), Tongue("en")) == f"Read: {words}"


def test_what_cannot_be_done_is_said_and_changes_nothing(page):
    before = page.reading
    choose(page, "1")
    press(page, Qt.Key.Key_Left, ALT)
    assert page.reading is before
    assert page.said.text() == "That cannot be done here."
    assert page.past == []


def line_box(page, place):
    view = page.document.viewport()
    return page.document.visualRect(page.lines.index(place)).translated(view.mapTo(page, QPoint(0, 0)))


def test_a_line_is_drawn_from_the_doubt_to_where_it_stands(page, qtbot):
    qtbot.waitUntil(lambda: page.connector.path() is not None)
    path, card = page.connector.path(), page.cards[0]
    start, end = path.pointAtPercent(0), path.pointAtPercent(1)
    assert line_box(page, card.doubt.place.line).adjusted(-1, 0, 1, 0).contains(start.toPoint())
    assert end.x() == card.mapTo(page, QPoint(0, 0)).x()
    assert page.ends()[2]
    assert page.connector.geometry() == page.rect()


def test_the_line_follows_what_is_looked_at_and_goes_where_it_is_out_of_sight(page, qtbot):
    row = next(at for at, row in enumerate(page.model.rows) if number_of(row) == "2")
    box = page.list.visualRect(page.model.index(row))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    line = page.model.rows[row].line
    qtbot.waitUntil(lambda: page.ends() is not None)
    assert line_box(page, line).contains(page.connector.path().pointAtPercent(0).toPoint() - QPoint(1, 0))
    assert not page.ends()[2]
    bar = page.document.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert page.ends() is None
    page.cards[0].pointed.emit(page.cards[0])
    qtbot.waitUntil(lambda: page.ends() is not None and page.ends()[2])


def test_what_is_written_stands_with_what_is_proposed(page):
    said = [words.text() for words in page.cards[0].findChildren(QLabel)]
    doubt = page.cards[0].doubt
    written = page.reading.sources[0].lines[doubt.place.line].text
    assert said[said.index("As written") + 1] == " ".join(untagged(written).split())
    assert said[said.index("Proposed") + 1] == doubt.proposes(Tongue("en"))


def test_what_is_written_runs_from_its_own_side_in_arabic(qtbot):
    page = ReviewPage(Tongue("ar"), intake.read([TWIN]))
    qtbot.addWidget(page)
    [written] = [each.text() for each in page.cards[0].findChildren(QLabel) if "Survey" in each.text()]
    assert (written[0], written[-1]) == ("\u2066", "\u2069")


@pytest.mark.parametrize(("way", "expected"), [("demote", "2 (a)"), ("remove", "4"), ("merge", "4")])
def test_what_can_be_mended_by_key_can_be_mended_by_mouse(page, way, expected):
    choose(page, "3")
    before = page.reading
    QTest.mouseClick(page.mending.buttons[way], Qt.MouseButton.LeftButton)
    assert page.reading != before
    assert (expected in numbers(page)) is True
    assert len(page.reading.items) == len(before.items) - (way != "demote")
    page.undo()
    assert page.reading == before


def test_an_item_that_was_joined_to_the_one_above_leaves_that_one_chosen(page):
    choose(page, "4")
    page.mending.ask("merge")
    assert page.mending.number == "3"


def test_the_rules_are_proposed_with_the_reason_and_chosen_by_hand(page, qtbot):
    assert page.foot.rules.chosen == "custom"
    assert "neither the symbol nor the name" in page.foot.why.text()
    page.foot.rules.setCurrentIndex(page.foot.rules.findData("ecosoc-fc"))
    page.keep(page.cards[0].doubt)
    assert page.foot.rules.chosen == "ecosoc-fc"
    with qtbot.waitSignal(page.used) as told:
        page.use.click()
    assert told.args == [page.reading, "ecosoc-fc"]


@pytest.mark.parametrize(
    ("way", "number", "there"),
    [
        ("promote", "1 (b)", lambda reading: "1 (b)" not in {item.number for item in reading.items}),
        ("earlier", "5", lambda reading: "5" in reading.slots[2].items),
        ("later", "2", lambda reading: "2" in reading.slots[2].items),
    ],
)
def test_the_other_ways_of_mending_by_mouse(page, way, number, there):
    choose(page, number)
    before = page.reading
    QTest.mouseClick(page.mending.buttons[way], Qt.MouseButton.LeftButton)
    assert there(page.reading)
    page.undo()
    assert page.reading == before


@pytest.mark.parametrize("way", ["edit", "split"])
def test_a_title_is_opened_by_mouse_and_mended_by_typing(page, way):
    choose(page, "3")
    title = page.reading.item("3").title
    QTest.mouseClick(page.mending.buttons[way], Qt.MouseButton.LeftButton)
    edit = page.mending.field.edit
    assert edit.hasFocus()
    edit.setCursorPosition(title.index(" ") + 1)
    if way == "edit":
        QTest.keyClicks(edit, "closer ")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    told = page.reading.item("3").title
    assert told == (title.replace(" ", " closer ", 1) if way == "edit" else title.partition(" ")[0])
    assert len(page.reading.items) == (7 if way == "edit" else 8)


def test_the_tags_that_came_with_the_words_are_not_shown(tmp_path):
    agenda = tmp_path / "agenda.txt"
    agenda.write_text(
        "Agenda\n\n1. Opening (<i>continued</i>)\n2. Ships <3 m and <b>boats</b>\n", encoding="utf-8"
    )
    shown = [row.text for row in line_rows(intake.agendas.read([agenda]), None)]
    assert shown == ["Agenda", "1. Opening (continued)", "2. Ships <3 m and boats"]
