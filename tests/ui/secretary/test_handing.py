"""What goes over the desk by hand: slips and handover sheets, texts that are dropped on the window."""

from __future__ import annotations

from threading import Event, current_thread

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from plenary.acts.languages import start_recording
from plenary.acts.meetings import adjourn
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement
from plenary.papers.tree import plain
from tests.ui import scene
from ui.dialogs import OF_QT
from ui.models.attaching import whose
from ui.secretary.drops import Drops, copied
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
        officer.window,
        lambda: send,
        replace(OF_QT, save=lambda _window, _tongue, name: tmp_path / name),
        lambda: tmp_path / "debate.plenary",
    )
    officer.window.hand.wished.connect(made.wish)
    return made, printed, tmp_path


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, keys = QPointF(20, 20), Qt.KeyboardModifier.NoModifier
    button, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), copy, data, button, keys)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(place, copy, data, button, keys))
    return enter.isAccepted()


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
    (folder / "handover.pdf").mkdir()
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


def test_a_text_that_is_dropped_is_attached_to_its_entry_and_copied_for_the_booths(officer, handing, qtbot):
    made, _, folder = handing
    Drops(officer.window).dropped.connect(made.take)
    text = folder / "Statement of Canada - item 2.docx"
    text.write_bytes(b"Mr. Chair,")
    assert drop(officer.window, text)
    qtbot.waitUntil(lambda: officer.now.floor.waiting_of("state:CA")[0].text is not None)
    told = officer.now.floor.waiting_of("state:CA")[0].text
    assert told.file == text.name
    assert (folder / "debate.booths" / text.name).read_bytes() == b"Mr. Chair,"


def test_a_text_of_an_unclear_name_is_asked_about(officer, handing, qtbot):
    made, _, folder = handing
    text = folder / "final version.docx"
    text.write_bytes(b"Mr. Chair,")
    made.take([text])
    assert officer.asked
    officer.type("mexico")
    officer.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: officer.now.floor.waiting_of("state:MX")[0].text.file == text.name)


def test_several_texts_of_unclear_names_are_asked_about_one_after_the_other(officer, handing, qtbot):
    made, _, folder = handing
    texts = [folder / name for name in ("final version.docx", "as delivered.docx")]
    for each in texts:
        each.write_bytes(b"Mr. Chair,")
    made.take(texts)
    for name in ("mexico", "canada"):
        assert officer.asked
        officer.type(name)
        officer.press(Qt.Key.Key_Return)
    assert not officer.asked

    def file_of(code):
        text = officer.now.floor.waiting_of(code)[0].text
        return text.file if text else ""

    qtbot.waitUntil(
        lambda: [file_of(each) for each in ("state:MX", "state:CA")] == [text.name for text in texts]
    )


def test_a_text_that_is_gone_is_said_and_nothing_is_entered(officer, handing, qtbot):
    made, _, folder = handing
    with qtbot.waitSignal(officer.bridge.trouble) as caught:
        made.take([folder / "Canada.docx"])
    assert caught.args[0].reason == "text.not-copied"
    assert officer.now.floor.waiting_of("state:CA")[0].text is None


def test_a_copy_has_a_name_that_can_be_entered(tmp_path):
    text = tmp_path / "\u202dSudan\u200f.txt"
    text.write_text("one")
    assert copied(text, tmp_path / "m.plenary").name == "Sudan.txt"


def test_a_text_that_came_before_is_never_written_over(tmp_path):
    (tmp_path / "new").mkdir()
    meeting, first, second = tmp_path / "m.plenary", tmp_path / "Sudan.txt", tmp_path / "new" / "Sudan.txt"
    first.write_text("one")
    second.write_text("two")
    assert [copied(each, meeting).name for each in (first, second, first)] == [
        "Sudan.txt",
        "Sudan (2).txt",
        "Sudan.txt",
    ]
    assert (tmp_path / "m.booths" / "Sudan.txt").read_text() == "one"


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("Sudan", ["state:SD"]),
        ("Statement_of_the_Russian_Federation_item2", ["state:RU"]),
        ("MEXICO (final)", ["state:MX"]),
        ("Libyan Arab Jamahiriya 01-10-2009", ["state:LY"]),
        ("Déclaration du Canada", ["state:CA"]),
        ("Выступление Российская Федерация", ["state:RU"]),
        ("statement", []),
        ("Peru", []),
        ("final draft 3", []),
    ],
)
def test_whose_a_text_is_follows_from_its_name(stem, expected):
    desk = scene.debated()
    found = whose(stem, desk.conference, desk.clock.now())
    requests = {
        **{
            each.id: each.delegation
            for held in desk.conference.floor.lists.values()
            for each in held.requests
        },
        desk.conference.floor.statement.request: "state:SD",
    }
    assert sorted({requests[each] for each in found}) == expected


def test_a_state_that_waits_twice_is_asked_about():
    desk = scene.debated()
    desk.perform(inscribe, "state:CA", on_behalf_of=("group:G77",))
    assert len(whose("Canada", desk.conference, desk.clock.now())) == 2
