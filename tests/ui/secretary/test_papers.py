"""Every paper of the meeting from the window: chosen, looked at, printed or saved away from the window."""

from __future__ import annotations

import threading
from itertools import combinations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from plenary.acts.report import write_placeholder
from plenary.papers.shelf import PAPERS
from plenary.papers.tree import Paper
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from tests.ui.moments import seat_of
from ui.dialogs import OF_QT
from ui.models.script import book_of
from ui.paper.printing import Chosen
from ui.secretary.papers import NO_PRINTER, PRINTED, Doings, Papers, Sheet
from ui.widgets import KeyButton


@pytest.fixture
def papers(officer, tmp_path):
    """Give the papers of an officer's window, those that were printed with their threads, and what was noted."""
    sent, noted = [], []
    officer.printer = True

    def send(paper, _copies):
        sent.append((paper, threading.current_thread()))
        return officer.printer

    saves = replace(OF_QT, save=lambda _window, _tongue, _name: tmp_path / "paper.docx")
    officer.window.hand.noted.connect(noted.append)
    officer.chosen = None
    officer.readers = []

    def sender(readers):
        officer.readers.append(readers)
        return send

    made = Papers(
        seat_of(officer),
        sender,
        saves,
        choose=lambda _window, _tongue: officer.chosen,
    )
    return made, sent, noted


def sheet(officer, papers, name="attendance", code="fr"):
    papers.show(name, Tongue(code))
    officer.rest()
    return officer.window.findChild(Sheet)


def test_it_is_chosen_by_name_and_language(officer, papers):
    papers[0].ask()
    officer.type("attend")
    officer.press(Qt.Key.Key_Return)
    officer.press(Qt.Key.Key_Return)
    shown = officer.window.findChild(Sheet)
    assert shown.isVisible()
    assert shown.windowTitle() == "Attendance"
    assert "Attendance" in shown.page.toPlainText()


def test_the_slip_of_the_one_selected_is_looked_at_before_it_is_printed(officer, papers):
    made, sent, _ = papers
    table = officer.window.desk.lists.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(2))
    made.ask()
    officer.type("place on the list")
    officer.press(Qt.Key.Key_Return)
    officer.press(Qt.Key.Key_Return)
    officer.rest()
    shown = officer.window.findChild(Sheet)
    assert shown.windowTitle() == "Your place on the list of speakers"
    assert "Mexico" in shown.page.toPlainText()
    assert not sent
    QTest.mouseClick(shown.printing, Qt.MouseButton.LeftButton)
    officer.qtbot.waitUntil(lambda: bool(sent))


def test_the_sheet_of_a_roll_call_is_looked_at_from_the_state_that_was_drawn(officer, papers):
    made, _, _ = papers
    made.show("roll-call", Tongue("fr"))
    officer.type("Mexico")
    officer.press(Qt.Key.Key_Return)
    officer.rest()
    page = officer.window.findChild(Sheet).page.toPlainText()
    assert "Vote par appel nominal" in page
    assert page.index("Mexique") < page.index("1.")


def test_it_is_printed_on_another_thread_and_said(officer, papers):
    made, sent, noted = papers
    QTest.mouseClick(sheet(officer, made).printing, Qt.MouseButton.LeftButton)
    officer.qtbot.waitUntil(lambda: bool(noted))
    ((paper, thread),) = sent
    assert paper.language == "fr"
    assert thread is not threading.main_thread()
    assert noted == [PRINTED]


def test_without_a_printer_it_says_so(officer, papers):
    made, _, noted = papers
    officer.printer = False
    QTest.mouseClick(sheet(officer, made).printing, Qt.MouseButton.LeftButton)
    officer.qtbot.waitUntil(lambda: bool(noted))
    assert noted == [NO_PRINTER]


def test_a_report_edited_by_hand_is_kept(officer, papers, tmp_path):
    made, _, noted = papers
    (tmp_path / "paper.docx").write_bytes(b"by hand")
    QTest.mouseClick(sheet(officer, made, "report").saving, Qt.MouseButton.LeftButton)
    officer.qtbot.waitUntil(lambda: bool(noted))
    assert (tmp_path / "paper.docx").read_bytes() == b"by hand"
    assert (tmp_path / "paper-2.docx").exists()


def test_every_paper_can_be_looked_at(officer, papers):
    for name in PAPERS:
        shown = sheet(officer, papers[0], name, "ar")
        assert shown.page.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # What is read back of a page has common spaces only.
        assert shown.windowTitle().replace("\u00a0", " ") in shown.page.toPlainText()
        shown.close()
        shown.setParent(None)


def test_the_list_is_looked_at_first_and_its_printing_is_numbered_and_entered(officer, papers):
    made, sent, _ = papers
    shown = sheet(officer, made, "list-booths", "ar")
    assert "مقصورات" in shown.page.toPlainText()
    assert officer.now.notices.printed == 0
    QTest.mouseClick(shown.printing, Qt.MouseButton.LeftButton)
    officer.qtbot.waitUntil(lambda: officer.now.notices.printed == 1)
    ((paper, _),) = sent
    assert paper.language == "ar"


def test_a_list_goes_to_the_printer_of_its_readers_and_other_papers_to_that_of_the_podium(officer, papers):
    made, sent, noted = papers
    QTest.mouseClick(sheet(officer, made, "list-booths", "ar").printing, Qt.MouseButton.LeftButton)
    officer.qtbot.waitUntil(lambda: officer.now.notices.printed == 1)
    made._print(sent[0][0])
    officer.qtbot.waitUntil(lambda: noted == [PRINTED])
    assert officer.readers == ["booths", "podium"]


def test_every_list_is_offered_among_the_papers(officer, papers):
    papers[0].ask()
    officer.type("booths")
    officer.press(Qt.Key.Key_Return)
    officer.press(Qt.Key.Key_Return)
    assert "interpreters" in officer.window.findChild(Sheet).page.toPlainText()


def test_a_printer_is_chosen_in_the_dialogue_of_the_system(officer, papers):
    made, sent, noted = papers
    shown, printed = sheet(officer, made), []
    QTest.mouseClick(shown.choosing, Qt.MouseButton.LeftButton)
    officer.chosen = Chosen(lambda paper, _copies: not printed.append(paper))
    QTest.mouseClick(shown.choosing, Qt.MouseButton.LeftButton)
    officer.qtbot.waitUntil(lambda: noted == [PRINTED])
    assert len(printed) == 1
    assert sent == []


def test_a_list_for_a_printer_that_was_chosen_has_its_number_and_is_entered(officer, papers):
    printed = []

    def send(paper, copies):
        printed.append((paper.furniture.running.partition(",")[0], copies))
        return True

    officer.chosen = Chosen(send, copies=3)
    shown = sheet(officer, papers[0], "list-booths", "en")
    for number in (1, 2):
        QTest.mouseClick(shown.choosing, Qt.MouseButton.LeftButton)
        officer.qtbot.waitUntil(lambda number=number: officer.now.notices.printed == number)
    assert printed == [("List 1", 3), ("List 2", 3)]


def test_a_sheet_is_no_higher_than_the_screen_and_parts_no_hour_from_its_half_of_the_day(officer, papers):
    shown = sheet(officer, papers[0], "programme", "en")
    assert shown.height() < shown.screen().availableGeometry().height()
    assert "\u00a0p.m." in shown.page.document().toRawText()
    assert " p.m." not in shown.page.document().toRawText()


def test_what_is_copied_from_a_sheet_is_what_was_written(officer, papers):
    officer.bridge.perform(write_placeholder, "symbol", "XX/WG.9/2009/L.1")
    officer.rest()
    shown = sheet(officer, papers[0], "report", "en")
    assert "\u2060" in shown.page.toPlainText()
    QTest.keyClick(shown.page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(shown.page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.formats() == ["text/plain", "text/html"]
    for words in (copied.text(), copied.html()):
        assert "XX/WG.9/2009/L.1" in words
        assert "\u2060" not in words


def test_the_script_on_paper_has_the_words_of_the_house_as_the_screens_have(
    officer, papers, tmp_path, monkeypatch
):
    own = tmp_path / "Plenary" / "formulas" / "en.toml"
    own.parent.mkdir(parents=True)
    own.write_text('[F01]\nsay = "Colleagues, the {ordinal} meeting is open."\n', encoding="utf-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    book_of.cache_clear()
    try:
        shown = sheet(officer, papers[0], "script", "en")
    finally:
        book_of.cache_clear()
    assert "Colleagues, the third meeting is open." in shown.page.toPlainText()


@pytest.fixture
def slow(at_station):
    """Give an officer whose printer waits for a sign, that sign, what tells that it began, and what it printed."""
    officer, go, began, sent = at_station(scene.debated()), threading.Event(), threading.Event(), []

    def send(paper, _copies):
        began.set()
        return go.wait(10) and not sent.append(paper.furniture.running.partition(",")[0])

    officer.station._send = send
    yield officer, go, began, sent
    go.set()


def print_from_a_sheet(officer):
    QTest.mouseClick(
        sheet(officer, officer.station._papers(), "list-podium", "en").printing, Qt.MouseButton.LeftButton
    )


def test_lists_that_are_printed_from_the_window_and_from_sheets_have_numbers_of_their_own(slow):
    officer, go, _, sent = slow
    officer.station._print("podium")
    print_from_a_sheet(officer)
    officer.station._print("booths")
    officer.rest()
    go.set()
    officer.qtbot.waitUntil(lambda: officer.now.notices.printed == 3)
    assert sent == ["List 1", "List 2", "List 3"]


def test_a_list_that_went_is_entered_where_the_window_was_built_anew_meanwhile(slow):
    officer, go, began, sent = slow
    print_from_a_sheet(officer)
    officer.qtbot.waitUntil(began.is_set)
    officer.build_anew()
    go.set()
    officer.qtbot.waitUntil(lambda: officer.now.notices.printed == 1)
    officer.station._print("podium")
    officer.qtbot.waitUntil(lambda: officer.now.notices.printed == 2)
    assert sent == ["List 1", "List 2"]


def test_a_printer_that_is_missing_is_said_in_no_window_that_is_gone(slow):
    officer, go, began, sent = slow
    officer.station._send = lambda _paper, _copies: began.set() or not go.wait(10)
    print_from_a_sheet(officer)
    officer.qtbot.waitUntil(began.is_set)
    officer.build_anew()
    officer.station._send = lambda paper, _copies: not sent.append(paper)
    go.set()
    officer.station._print("podium")
    officer.qtbot.waitUntil(lambda: officer.now.notices.printed == 1)
    assert len(sent) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_can_be_done_with_it_keeps_its_words_and_icons_in_a_narrow_window(officer, code):
    shown = Sheet(Paper(()), Tongue(code), Doings(list, list, list), officer.window)
    shown.show()
    for across in (860, 800, 520):
        shown.resize(across, 600)
        QApplication.processEvents()
        buttons = shown.findChildren(KeyButton)
        boxes = [each.geometry() for each in buttons]
        assert len(buttons) == 4
        assert all(each.width() >= each.whole for each in buttons), across
        assert all(shown.rect().contains(box) for box in boxes), across
        assert not any(box.intersects(other) for box, other in combinations(boxes, 2)), across
