"""An agenda without a document: typed, or pasted on the start page, and understood with every letter."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from plenary.intake.by_hand import read_typed
from plenary.tongue import LANGUAGES, Tongue
from ui.secretary.start_window import StartWindow
from ui.secretary.typing_page import EXAMPLE

LINES = "Opening of the meeting\nGeneral debate\nAdoption of the report\n"
WHEN = "two meetings a day, 10-1 and 3-6, from 1 to 2 October 2009"


def shown(window, qtbot):
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def window(qtbot):
    return shown(StartWindow(Tongue("en"), ()), qtbot)


def told(typing_page):
    return [str(row) for row in typing_page.model.rows]


def test_what_is_typed_is_understood_beside_it(typing_page):
    assert not typing_page.review.isEnabled()
    typing_page.edit.setPlainText(LINES + "\n")
    assert told(typing_page) == ["1 Opening of the meeting", "2 General debate", "3 Adoption of the report"]
    typing_page.edit.moveCursor(typing_page.edit.textCursor().MoveOperation.End)
    QTest.keyClicks(typing_page.edit, WHEN)
    assert [row for row in told(typing_page) if "October" in row] == [
        "Thursday, 1 October 10 a.m.–1 p.m.",
        "Thursday, 1 October 3–6 p.m.",
        "Friday, 2 October 10 a.m.–1 p.m.",
        "Friday, 2 October 3–6 p.m.",
    ]
    assert typing_page.said.text() == "Read: 3 items, 4 meetings and 0 documents"


def test_ctrl_enter_reviews_it_and_esc_goes_back(typing_page, qtbot):
    typing_page.edit.setPlainText(LINES + WHEN)
    with qtbot.waitSignal(typing_page.read) as read:
        QTest.keyClick(typing_page.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(read.args[0].slots) == 4
    with qtbot.waitSignal(typing_page.left):
        QTest.keyClick(typing_page.edit, Qt.Key.Key_Escape)


def test_text_that_was_copied_is_pasted_on_the_start_page_and_reviewed(window):
    QGuiApplication.clipboard().setText(LINES + WHEN)
    QTest.keyClick(window.start, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.typing
    assert window.typing.edit.toPlainText() == LINES + WHEN
    window.typing.review.click()
    assert window.pages.currentWidget() is window.review
    assert [slot.items for slot in window.review.reading.slots] == [()] * 4


def test_the_year_that_was_taken_is_said_while_one_types_and_changed_in_the_review(window):
    window.show_typing(LINES + "from 1 to 2 October, 10-1 and 3-6")
    taken = window.typing.reading.slots[0].date.year
    assert window.typing.said.text() == f"“1 to 2 October” names no year; {taken} was taken."
    window.typing.review.click()
    review = window.review
    QTest.keyClick(review.list, Qt.Key.Key_E)
    assert review.mending.field.edit.text() == str(taken)
    review.mending.field.edit.setText("2009")
    QTest.keyClick(review.mending.field.edit, Qt.Key.Key_Return)
    assert [slot.date for slot in review.reading.slots] == [date(2009, 10, day) for day in (1, 1, 2, 2)]
    assert (review.reading.masthead.date_from, review.cards) == (date(2009, 10, 1), [])


def test_esc_leads_back_from_the_review_to_what_was_typed(window):
    window.show_typing(LINES + WHEN)
    window.typing.review.click()
    QTest.keyClick(window.review.list, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.typing
    assert window.review is None


def test_what_was_answered_in_the_review_is_not_lost_without_a_question(qtbot):
    asked, answers = [], iter([False, True])
    agreed = lambda _parent, _tongue, words: asked.append(words) or next(answers)  # noqa: E731
    window = shown(StartWindow(Tongue("en"), (), agreed), qtbot)
    window.show_reading(read_typed(LINES + WHEN, date(2009, 8, 1)))
    review = window.review
    review.list.setFocus()
    review.list.choose("item/0/1")
    review.mending.ask("remove")
    QTest.keyClick(review.list, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is review
    QTest.keyClick(review.list, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.start
    assert asked == ["Your answers and corrections in this document will be lost. Leave it?"] * 2


def test_a_document_that_is_refused_leaves_the_review_as_it_stands(window, qtbot):
    window.show_reading(read_typed(LINES + WHEN, date(2009, 8, 1)))
    review = window.review
    with qtbot.waitSignal(window.start.document):
        QTest.keyClick(review.list, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    window.wait_for("other.pdf")
    window.say("Not opened:", "other.pdf is not an agenda.")
    assert window.pages.currentWidget() is review
    assert window.banner.isVisible()
    window.wait_for("third.pdf")
    window.show_reading(read_typed(LINES, date(2009, 8, 1)))
    assert window.pages.currentWidget() is window.review is not review
    QTest.keyClick(window.review.list, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.start


def test_the_way_to_type_is_on_the_start_page(window):
    window.start.buttons["type"].click()
    assert window.pages.currentWidget() is window.typing
    QTest.keyClicks(window.typing.edit, "Opening")
    QTest.keyClick(window.typing.edit, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.start
    window.start.buttons["type"].click()
    assert window.typing.edit.toPlainText() == "Opening"


def test_how_far_a_long_document_was_read_is_said(window):
    window.wait_for("long.docx")
    window.show_progress(0.4)
    assert window.waiting.words.text() == "Reading long.docx… (40 per cent)"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_example_on_the_page_is_understood_in_every_language(code):
    reading = read_typed(Tongue(code).text(EXAMPLE), date(2009, 8, 1))
    assert reading.language == code
    assert [item.number for item in reading.items] == ["1", "2", "3", "3 (a)", "3 (b)", "4"]
    assert [(slot.date.day, slot.start.hour, slot.end.hour) for slot in reading.slots] == [
        (day, start, start + 3) for day in (1, 2) for start in (10, 15)
    ]
    assert reading.masthead.body
    assert [each.code for each in reading.doubts] == ["year-taken"]
