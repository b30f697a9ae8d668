"""What goes out over the desk by hand: slips, handover sheets, the index of the recording."""

from __future__ import annotations

from threading import Event, current_thread

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from plenary.acts.languages import start_recording
from plenary.acts.meetings import adjourn
from plenary.acts.statements import end_statement
from plenary.papers.tree import plain
from tests.ui.moments import seat_of
from ui.dialogs import OF_QT
from ui.secretary.handing import INDEX, Handing


@pytest.fixture
def handing(officer, tmp_path):
    """Give the handing of an officer's window, the papers that were printed, and the folder of the meeting."""
    printed = []
    officer.printer = True

    def send(paper, copies):
        printed.append((paper, copies))
        return officer.printer

    made = Handing(
        seat_of(officer),
        lambda: send,
        replace(OF_QT, save=lambda _window, _tongue, name, *_: tmp_path / name),
    )
    officer.window.hand.wished.connect(made.wish)
    return made, printed, tmp_path


def test_the_slip_is_printed_in_the_language_of_the_delegate(officer, handing):
    _, printed, _ = handing
    table = officer.window.desk.lists.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(2))
    officer.press(Qt.Key.Key_H)
    officer.press(Qt.Key.Key_Return)
    officer.qtbot.waitUntil(lambda: officer.window.foot.note.text() == "Printed.")
    ((paper, copies),) = printed
    assert (paper.language, copies) == ("es", 1)
    assert plain(paper.subtitle[0]) == "México"


def test_a_sheet_goes_to_the_printer_that_is_chosen_by_then(officer, handing, qtbot):
    made, printed, _ = handing
    others = []
    made.printer = lambda: lambda paper, _copies: not others.append(paper)
    made.hand_over()
    officer.type("Ms. Adeyemi")
    officer.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(others))
    assert printed == []


def test_the_desk_is_handed_over_with_a_sheet_saved_where_there_is_no_printer(officer, handing):
    made, _, folder = handing
    officer.printer = False
    made.hand_over()
    officer.type("Ms. Adeyemi")
    officer.press(Qt.Key.Key_Return)
    written = folder / "handover.pdf"
    officer.qtbot.waitUntil(written.exists)
    assert written.read_bytes().startswith(b"%PDF-")
    assert officer.desk.proceedings.entries[-1].facts[0].to == "Ms. Adeyemi"


def test_every_file_of_chapters_is_named(officer, handing, qtbot):
    made, _, folder = handing
    for act in (end_statement, start_recording, adjourn, start_recording):
        officer.bridge.perform(act)
    officer.rest()
    made.wish(INDEX)
    qtbot.waitUntil(lambda: ".vtt" in officer.window.foot.note.text())
    written = sorted(each.name for each in folder.glob("*.vtt"))
    assert len(written) == 2
    assert all(name in officer.window.foot.note.text() for name in written)


def test_files_that_the_officer_was_not_asked_about_are_not_replaced_unasked(officer, handing, qtbot):
    made, _, folder = handing
    questions, answers = [], [False, True]
    made.dialogs = replace(
        made.dialogs,
        save=lambda *_: folder / "index 2.10.vtt",
        agreed=lambda _window, _tongue, question: questions.append(question) or answers.pop(0),
    )
    for act in (end_statement, start_recording, adjourn, start_recording):
        officer.bridge.perform(act)
    officer.rest()
    theirs = folder / "index 2.10-2.vtt"
    theirs.write_text("theirs")
    made.wish(INDEX)
    officer.rest()
    assert theirs.read_text() == "theirs"
    assert questions == ["Already there, and replaced if you go on: index 2.10-2.vtt."]
    made.wish(INDEX)
    qtbot.waitUntil(lambda: ".vtt" in officer.window.foot.note.text())
    assert theirs.read_text().startswith("WEBVTT")
    assert (folder / "index 2.10-1.vtt").exists()


def test_an_index_under_a_name_that_it_cannot_have_is_said_in_the_banner(officer, handing, qtbot):
    made, _, folder = handing
    made.dialogs = replace(made.dialogs, save=lambda *_: folder / "index 2.10")
    officer.bridge.perform(start_recording)
    officer.rest()
    with qtbot.waitSignal(officer.bridge.trouble) as caught:
        made.wish(INDEX)
    assert "Give the file one of the endings .csv, .vtt." in officer.window.hand.speech.unreadable(
        caught.args[0]
    )
    assert not list(folder.glob("index*"))


def test_a_handover_that_is_refused_prints_no_sheet(officer, handing):
    made, printed, _ = handing
    officer.bridge.take("viewer")
    officer.rest()
    made.hand_over()
    officer.type("Ms. Adeyemi")
    officer.press(Qt.Key.Key_Return)
    officer.rest()
    assert officer.window.desk.banner.words
    assert printed == []


def test_a_slow_printer_stops_no_window(officer, handing):
    made, _, _ = handing
    go_on, threads = Event(), []

    def slow(_paper, _copies):
        threads.append(current_thread())
        return go_on.wait(10)

    made.printer = lambda: slow
    made.hand_over()
    officer.type("Ms. Adeyemi")
    officer.press(Qt.Key.Key_Return)
    officer.qtbot.waitUntil(lambda: bool(threads))
    assert officer.window.foot.note.text() != "Printed."
    go_on.set()
    officer.qtbot.waitUntil(lambda: officer.window.foot.note.text() == "Printed.")
    assert threads != [current_thread()]


def test_a_sheet_that_the_disk_does_not_take_is_said_in_the_banner(officer, handing, qtbot):
    made, _, folder = handing
    officer.printer = False
    gone = folder / "no such folder" / "handover.pdf"
    made.dialogs = replace(OF_QT, save=lambda _window, _tongue, _name: gone)
    with qtbot.waitSignal(officer.bridge.trouble) as caught:
        made.hand_over()
        officer.type("Ms. Adeyemi")
        officer.press(Qt.Key.Key_Return)
    assert caught.args[0].reason == "paper.not-written"


def test_a_sheet_under_a_name_that_no_paper_has_is_said_in_the_banner(officer, handing, qtbot):
    made, _, folder = handing
    made.dialogs = replace(OF_QT, save=lambda _window, _tongue, _name: folder / "handover.odt")
    officer.printer = False
    with qtbot.waitSignal(officer.bridge.trouble):
        made.hand_over()
        officer.type("Ms. Adeyemi")
        officer.press(Qt.Key.Key_Return)
    said = officer.window.desk.banner.words
    assert ".odt" in said
    assert ".pdf" in said
