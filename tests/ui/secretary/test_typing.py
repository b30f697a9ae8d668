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
from ui.secretary.typing_page import EXAMPLE, TypingPage

LINES = "Opening of the meeting\nGeneral debate\nAdoption of the report\n"
WHEN = "two meetings a day, 10-1 and 3-6, from 1 to 2 October 2009"


@pytest.fixture
def page(qtbot):
    made = TypingPage(Tongue("en"), lambda: date(2009, 8, 1))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.edit.setFocus()
    return made


@pytest.fixture
def window(qtbot):
    made = StartWindow(Tongue("en"), ())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def told(page):
    return [str(row) for row in page.model.rows]


def test_what_is_typed_is_understood_beside_it(page):
    assert not page.review.isEnabled()
    page.edit.setPlainText(LINES + "\n")
    assert told(page) == ["1 Opening of the meeting", "2 General debate", "3 Adoption of the report"]
    page.edit.moveCursor(page.edit.textCursor().MoveOperation.End)
    QTest.keyClicks(page.edit, WHEN)
    assert [row for row in told(page) if "October" in row] == [
        "Thursday, 1 October 10 a.m.–1 p.m.",
        "Thursday, 1 October 3–6 p.m.",
        "Friday, 2 October 10 a.m.–1 p.m.",
        "Friday, 2 October 3–6 p.m.",
    ]
    assert page.said.text() == "Read: 3 items, 4 meetings, 0 documents"


def test_ctrl_enter_reviews_it_and_esc_goes_back(page, qtbot):
    page.edit.setPlainText(LINES + WHEN)
    with qtbot.waitSignal(page.read) as read:
        QTest.keyClick(page.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(read.args[0].slots) == 4
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.edit, Qt.Key.Key_Escape)


def test_text_that_was_copied_is_pasted_on_the_start_page_and_reviewed(window):
    QGuiApplication.clipboard().setText(LINES + WHEN)
    QTest.keyClick(window.start, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.typing
    assert window.typing.edit.toPlainText() == LINES + WHEN
    window.typing.review.click()
    assert window.pages.currentWidget() is window.review
    assert [slot.items for slot in window.review.reading.slots] == [()] * 4


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
    assert window.waiting.words.text() == "Reading long.docx … (40 per cent)"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_example_on_the_page_is_understood_in_every_language(code):
    reading = read_typed(Tongue(code).text(EXAMPLE), date(2009, 8, 1))
    assert reading.language == code
    assert [item.number for item in reading.items] == ["1", "2", "3", "3 (a)", "3 (b)", "4"]
    assert [(slot.date.day, slot.start.hour, slot.end.hour) for slot in reading.slots] == [
        (day, start, start + 3) for day in (1, 2) for start in (10, 15)
    ]
    assert reading.masthead.body
    assert reading.doubts == ()
