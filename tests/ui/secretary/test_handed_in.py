"""Texts that are handed in: files dropped on the window, attached to their entry and copied for the booths."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from plenary.acts.requests import inscribe
from tests.ui import scene
from tests.ui.moments import seat_of
from ui.models.attaching import absent, whose
from ui.secretary.drops import Drops, copied
from ui.secretary.handed_in import HandedIn
from ui.secretary.report_writing import ReportWriting
from ui.secretary.typing_page import TypingPage

NOWHERE = QPoint(-9, -9)


@pytest.fixture
def handed_in(officer, tmp_path):
    """Give what takes the texts of an officer's window, and the folder of the meeting."""
    return HandedIn(seat_of(officer), tmp_path / "debate.plenary"), tmp_path


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, keys = QPointF(20, 20), Qt.KeyboardModifier.NoModifier
    button, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), copy, data, button, keys)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(place, copy, data, button, keys))
    return enter.isAccepted()


def test_a_text_that_is_dropped_is_attached_to_its_entry_and_copied_for_the_booths(officer, handed_in, qtbot):
    made, folder = handed_in
    Drops(officer.window).dropped.connect(made.take)
    text = folder / "Statement of Canada - item 2.docx"
    text.write_bytes(b"Mr. Chair,")
    assert drop(officer.window, text)
    qtbot.waitUntil(lambda: officer.now.floor.waiting_of("state:CA")[0].text is not None)
    told = officer.now.floor.waiting_of("state:CA")[0].text
    assert told.file == text.name
    assert (folder / "debate.booths" / text.name).read_bytes() == b"Mr. Chair,"


def test_a_text_of_an_unclear_name_is_asked_about(officer, handed_in, qtbot):
    made, folder = handed_in
    text = folder / "final version.docx"
    text.write_bytes(b"Mr. Chair,")
    made.take([text], NOWHERE)
    assert officer.asked
    officer.type("mexico")
    officer.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: officer.now.floor.waiting_of("state:MX")[0].text.file == text.name)


def test_several_texts_of_unclear_names_are_asked_about_one_after_the_other(officer, handed_in, qtbot):
    made, folder = handed_in
    texts = [folder / name for name in ("final version.docx", "as delivered.docx")]
    for each in texts:
        each.write_bytes(b"Mr. Chair,")
    made.take(texts, NOWHERE)
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


def test_a_text_that_is_gone_is_said_and_nothing_is_entered(officer, handed_in, qtbot):
    made, folder = handed_in
    with qtbot.waitSignal(officer.bridge.trouble) as caught:
        made.take([folder / "Canada.docx"], NOWHERE)
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
        ("Sudan statement G77", ["state:SD"]),
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


def offered(officer):
    return [(row.text, row.note) for row in officer.window.palette_.model.rows]


def text_in(folder, name):
    path = folder / name
    path.write_bytes(b"Mr. Chair,")
    return path


def test_of_several_entries_the_group_that_the_name_tells_is_meant():
    desk = scene.debated()
    desk.perform(inscribe, "state:CA", on_behalf_of=("group:G77",))
    (meant,) = whose("Canada G77 as delivered", desk.conference, desk.clock.now())
    assert desk.conference.floor.find(meant).on_behalf_of == ("group:G77",)


def test_entries_of_one_delegation_are_told_apart(officer, handed_in):
    made, folder = handed_in
    officer.inscribe("canada for g77")
    made.take([text_in(folder, "Canada.docx")], NOWHERE)
    names, notes = zip(*offered(officer), strict=True)
    assert names == ("Canada", "Canada")
    assert notes == ("item 2", "Group of 77 and China · item 2")


def test_whoever_is_on_no_list_is_inscribed_with_the_text_or_it_is_another_ones(officer, handed_in, qtbot):
    made, folder = handed_in
    text = text_in(folder, "Ghana.docx")
    made.take([text], NOWHERE)
    assert offered(officer)[0] == ("Inscribe Ghana with this text", "on no list yet")
    assert len(offered(officer)) > 1
    officer.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(officer.now.floor.waiting_of("state:GH")))
    qtbot.waitUntil(lambda: officer.now.floor.waiting_of("state:GH")[0].text is not None)
    assert officer.now.floor.waiting_of("state:GH")[0].text.file == text.name
    assert text.name in officer.window.foot.note.text()


@pytest.mark.parametrize(("stem", "code"), [("Ghana final", "state:GH"), ("final", None), ("to do", None)])
def test_only_a_whole_name_is_taken_for_somebody_who_did_not_ask(stem, code):
    desk = scene.debated()
    assert absent(stem, desk.conference, desk.clock.now()) == code


def test_the_entry_under_the_text_is_proposed_first(officer, handed_in):
    made, folder = handed_in
    table = officer.window.desk.lists.table
    place = officer.waiting.index("Mexico")
    under = table.viewport().mapToGlobal(table.visualRect(table.rows.index(place)).center())
    made.take([text_in(folder, "final version.docx")], under)
    assert offered(officer)[0][0] == "Mexico"


@pytest.mark.parametrize("make", [TypingPage, ReportWriting])
def test_no_field_types_the_path_of_a_file(officer, make):
    page = make(officer.window.tongue)
    fields = [
        *page.findChildren(QLineEdit),
        *page.findChildren(QPlainTextEdit),
        *officer.window.findChildren(QLineEdit),
    ]
    assert fields
    assert not any(each.acceptDrops() for each in fields)


def test_a_text_is_attached_where_the_window_was_built_anew_while_it_was_copied(
    at_station, qtbot, tmp_path, monkeypatch
):
    officer, go, began = at_station(scene.debated()), Event(), Event()

    def slowly(path, meeting):
        began.set()
        go.wait(10)
        return copied(path, meeting)

    monkeypatch.setattr("ui.secretary.handed_in.copied", slowly)
    station = officer.station
    station.meeting = tmp_path / "debate.plenary"
    text = text_in(tmp_path, "Canada.docx")
    station._handed_in().take([text], NOWHERE)
    qtbot.waitUntil(began.is_set)
    officer.build_anew()
    go.set()
    qtbot.waitUntil(lambda: officer.now.floor.waiting_of("state:CA")[0].text is not None)
    assert officer.now.floor.waiting_of("state:CA")[0].text.file == text.name
