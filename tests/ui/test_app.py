"""The application: first start, last meeting, documents, a file that somebody else holds."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from plenary.acts.statements import pause_statement
from plenary.archive.file import Archive
from plenary.console.sample import sample
from plenary.resources import folder
from plenary.tongue import LANGUAGES, Tongue
from ui import opening, theme
from ui.app import App
from ui.dialogs import Dialogs
from ui.models.rows import ROW
from ui.opening import open_meeting
from ui.secretary import only_read as only_read_module
from ui.secretary.before import SAMPLE_MOMENT
from ui.settings import Recent, Settings
from ui.tokens import Scheme
from ui.widgets import Banner

AGENDA = folder("sample") / "agenda.txt"


def nobody(*_words):
    return None


@pytest.fixture
def app(qapp, tmp_path):
    """An application with settings of its own and dialogues that nobody answers."""
    made = App(qapp, Settings.scratch(tmp_path), Dialogs(nobody, nobody, nobody))
    yield made
    made.close_meeting()
    if made.start is not None:
        made.start.close()


@pytest.fixture(scope="module")
def played(tmp_path_factory) -> Path:
    """The sample, played once for all."""
    path = tmp_path_factory.mktemp("sample") / "sample.plenary"
    sample(path, SAMPLE_MOMENT)
    return path


@pytest.fixture
def meeting(tmp_path, played) -> Path:
    """The sample in the middle of a debate, a copy that is nobody's."""
    return Path(shutil.copy(played, tmp_path / "meeting.plenary"))


def test_the_first_start_opens_the_sample_in_the_middle_of_a_debate(app):
    app.begin()
    assert app.station.window.isVisible()
    assert app.opened.bridge.conference.floor.statement is not None
    assert app.opened.path.is_file()


def test_the_first_window_takes_a_monitor_that_it_would_not_fit_with_its_frame(app, meeting):
    app.open(meeting)
    there = app.station.window.screen().availableGeometry()
    assert app.station.window.isMaximized() is (there.height() < 768 + 40)


def test_the_next_start_opens_the_last_meeting(app, meeting):
    app.open(meeting)
    app.close_meeting()
    app.begin()
    assert app.opened.path == meeting


def test_what_was_done_is_in_the_file_when_the_window_closes(app, meeting):
    app.open(meeting)
    app.opened.bridge.perform(pause_statement)
    app.station.window.close()
    with Archive.open(meeting, write=False) as archive:
        assert archive.read_since(0)[-1].kind == "statement.paused"
    assert app.opened is None


def test_a_file_that_somebody_holds_says_who_and_can_be_taken_over(app, meeting):
    holder = Archive.open(meeting, station="Podium 1", officer="Ms. Adeyemi")
    app.open(meeting)
    assert app.opened is None
    banner = app.start.banner
    assert "Ms. Adeyemi" in banner.words
    assert [button.words for button in banner.remedies] == ["Open read-only", "Take over"]
    banner.remedies[1].click()
    assert app.opened.path == meeting
    holder.close()


def test_a_file_that_somebody_holds_can_be_read(app, meeting, qtbot):
    with Archive.open(meeting, officer="Ms. Adeyemi"):
        app.open(meeting)
        app.start.banner.remedies[0].click()
        bridge = app.opened.bridge
        with qtbot.waitSignal(bridge.trouble) as caught:
            bridge.perform(pause_statement)
        assert caught.args[0].reason == "archive.only-read"


def test_a_record_that_was_changed_is_said_before_the_first_act(app, meeting, qtbot, monkeypatch):
    with closing(sqlite3.connect(meeting)) as database, database:
        database.execute("DROP TRIGGER line_is_never_rewritten")
        database.execute("UPDATE line SET officer = 'somebody else' WHERE id = 5")
    monkeypatch.setattr(opening, "PROVEN_AFTER", 0)
    app.open(meeting)
    with qtbot.waitSignal(app.opened.bridge.trouble) as caught:
        pass
    assert (caught.args[0].reason, caught.args[0].facts["line"]) == ("archive.unsound", 5)
    qtbot.waitUntil(lambda: "plenary recover" in app.station.window.desk.banner.words)


def test_what_is_not_a_meeting_is_said_and_the_start_page_stays(app, tmp_path):
    path = tmp_path / "notes.plenary"
    path.write_text("not a meeting", encoding="utf-8")
    app.open(path)
    assert str(path) in app.start.banner.words
    assert app.start.pages.currentWidget() is app.start.start


def test_a_document_is_read_reviewed_and_used(app, qtbot):
    app.read_document(AGENDA)
    assert AGENDA.name in app.start.waiting.words.text()
    qtbot.waitUntil(lambda: app.start.review is not None)
    review = app.start.review
    assert review.model.rowCount() > 10
    review.use.click()
    assert app.opened.bridge.conference.agenda.items
    assert app.opened.bridge.conference.body.zone == "Europe/Vienna"


def test_a_document_that_cannot_be_read_is_said(app, tmp_path, qtbot):
    path = tmp_path / "shopping.txt"
    path.write_text("milk\nbread\n", encoding="utf-8")
    app.read_document(path)
    qtbot.waitUntil(app.start.banner.isVisible)
    assert "shopping.txt" in app.start.banner.words


def test_dialogues_are_asked_and_their_answer_is_opened(qapp, tmp_path, meeting):
    app = App(qapp, Settings.scratch(tmp_path), Dialogs(nobody, lambda *_words: meeting, nobody))
    app.show_start()
    app.start.start.buttons["meeting"].click()
    assert app.opened.path == meeting
    app.close_meeting()


def test_a_meeting_whose_path_is_no_text_is_opened_closed_and_not_noted(app, meeting):
    app.open(meeting)
    other = meeting.with_name(os.fsdecode(b"r\xe9union.plenary"))
    try:
        shutil.copy(meeting, other)
    except OSError:
        pytest.skip("this file system has names in UTF-8 only")
    app.open(other)
    window = app.station.window
    assert app.opened.path == other
    app.close_meeting()
    assert (app.opened, window.isVisible()) == (None, False)
    assert [each.path for each in app.settings.recent] == [str(meeting)]


def test_a_recent_meeting_is_gone_on_with_by_enter(app, meeting):
    app.open(meeting)
    app.close_meeting()
    app.show_start()
    page = app.start.start
    assert page.list.currentIndex().data(ROW).path == str(meeting)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert app.opened.path == meeting


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_changes_its_language_while_the_meeting_runs(app, meeting, code):
    app.open(meeting)
    before = app.opened.bridge.conference
    app.station.spoken.emit(code)
    window = app.station.window
    assert window.isVisible()
    assert window.tongue.code == code
    assert (window.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (code == "ar")
    assert app.opened.bridge.conference is before
    assert app.settings.language == code


def test_a_mishap_after_a_change_of_language_is_said_over_the_window_that_stands(app, meeting):
    app.open(meeting)
    app.station.spoken.emit("ar")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert app.mishaps.over() is app.station.window
    assert app.mishaps.over().isVisible()


def test_the_language_that_is_spoken_already_leaves_the_window_as_it_is(app, meeting):
    app.open(meeting)
    page = app.station.window.desk
    app.station.spoken.emit(app.tongue.code)
    assert app.station.window.desk is page
    app.station.spoken.emit("fr")
    assert app.station.window.desk is not page


def test_the_language_of_the_start_page_is_chosen_again_without_another_page(app):
    start = app.show_start()
    start.start.spoken.emit(app.tongue.code)
    assert app.start is start
    start.start.spoken.emit("fr")
    assert app.start is not start


def test_dark_and_light(app, meeting):
    app.open(meeting)
    app.station.dressed.emit(Scheme.DARK)
    assert app.settings.scheme is Scheme.DARK
    assert app.station.window.isVisible()


def test_opening_the_same_meeting_again_is_no_trouble(app, meeting):
    app.open(meeting)
    app.open(meeting)
    assert app.opened.path == meeting


def test_recent_meetings_are_kept_last_first_and_forgotten_with_their_files(tmp_path):
    settings = Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    paths = [tmp_path / f"{number}.plenary" for number in range(12)]
    for path in paths:
        path.touch()
        settings.note_recent(Recent(str(path), path.stem))
    assert [each.title for each in settings.recent] == [str(number) for number in range(11, 3, -1)]
    paths[11].unlink()
    assert settings.recent[0].title == "10"
    settings.keep("recent", json.dumps([{"unknown": 1}]))
    assert settings.recent == ()


def test_a_window_comes_back_where_it_was(app, meeting):
    app.open(meeting)
    app.station.window.resize(1300, 740)
    app.station.window.close()
    app.open(meeting)
    assert app.station.window.size().width() == 1300


def test_a_broken_open_leaves_the_file_to_others(monkeypatch, meeting):
    monkeypatch.setattr("ui.opening.meeting_clock", lambda *_words: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        open_meeting(meeting)
    monkeypatch.undo()
    open_meeting(meeting).close()


def test_what_is_set_dresses_the_windows_anew_and_stays_on_its_page(app, meeting):
    app.open(meeting)
    app.station.window.run("settings")
    app.station.window.page("settings").colours.buttons["dark"].click()
    assert theme.look().scheme is Scheme.DARK
    assert app.station.window.page_shown == "settings"


def test_the_rooms_screen_is_made_when_it_is_asked_for_and_kept_for_the_desk(app, meeting, plugging):  # noqa: ARG001
    app.open(meeting)
    assert len(app.hall._screens) == 1
    app.station.window.run("room")
    room = app.station.halls.room
    assert room.on
    assert app.hall._waker.kept
    assert room.held is not None
    app.station.window.run("hold")
    assert (room.held, app.hall.chair.held) == (None, None)
    room.also_speak(Tongue("fr"))
    app.close_meeting()
    assert app.settings.room(Tongue("en"))[1].code == "fr"
    assert app.settings.room(Tongue("en"))[2].name == "Hall"


def test_that_no_monitor_is_left_is_said_only_while_it_is_so(app, meeting, plugging):
    plugging.screens("Desk")
    app.open(meeting)
    window = app.station.window
    window.run("room")
    assert "stays off" in window.foot.note.text()
    app.station.halls.room.show_on(window.screen())
    assert window.foot.note.text() == ""
    window.foot.say("Printed.")
    app.station.halls.room.put_away()
    assert window.foot.note.text() == "Printed."


def test_the_role_of_this_desk_is_kept_and_said_and_entered_once(app, meeting):
    app.open(meeting)
    app.station.own._take("assistant")
    app.station.bridge.close()
    assert app.settings.role == "assistant"
    app.open(meeting)
    entries = app.opened.bridge.record.entries
    assert [each.act for each in entries if each.act == "take_role"] == ["take_role"]
    assert app.opened.bridge.record.role == "assistant"
    assert app.station.window.header.where.text().endswith("assistant")


def only_read(app) -> str:
    """What the line over the window says; nothing where there is none."""
    return " ".join(each.words for each in app.station.window.findChildren(Banner) if each.isVisible())


def acting(app) -> list[QWidget]:
    """What enters something when it is pressed or typed into."""
    window = app.station.window
    desk, foot = window.desk, window.foot
    buttons = (desk.floor.primary, desk.floor.point, desk.side.script.step, foot.undo, foot.redo)
    return [*buttons, desk.lists.field.edit, desk.side.message.edit]


def test_a_meeting_in_which_somebody_else_writes_says_so_and_can_be_taken_over(qapp, app, meeting):
    with Archive.open(meeting, officer="Anna", station="Vienna-2"):
        app.open(meeting)
        assert "Anna" in app.start.banner.words
        app.start.banner.remedies[0].click()
        assert only_read(app).startswith(
            "Opened read-only. Nothing that is done here is entered: somebody else"
        )
        app.station.rebuild()
        app._tell_only_read()
        qapp.processEvents()
        assert only_read(app).startswith("Opened read-only.")
        line = next(each for each in app.station.window.findChildren(Banner) if each.isVisible())
        assert [each.words for each in line.remedies] == ["Take over", "Work in a copy…"]
        assert not any(each.isEnabled() for each in acting(app))
        assert app.station.window.desk.floor.toolTip().startswith("Nothing that is done here is entered")
        line.remedies[0].click()
        assert app.opened.writes
        assert only_read(app) == ""
        assert any(each.isEnabled() for each in acting(app))


def test_a_meeting_that_may_not_be_written_is_worked_on_in_a_copy(qapp, tmp_path, meeting, monkeypatch):
    copied = tmp_path / "copy.plenary"
    asked = []

    def save(_window, _tongue, proposed):
        asked.append(proposed)
        return copied

    app = App(qapp, Settings.scratch(tmp_path), Dialogs(nobody, nobody, save))
    monkeypatch.setattr(only_read_module, "may_write", lambda _path: False)
    app.open(meeting, write=False)
    assert str(meeting) in only_read(app)
    line = next(each for each in app.station.window.findChildren(Banner) if each.isVisible())
    assert [each.words for each in line.remedies] == ["Work in a copy…"]
    monkeypatch.undo()
    line.remedies[0].click()
    assert asked == ["meeting (copy).plenary"]
    assert (app.opened.path, app.opened.writes) == (copied, True)
    app.close_meeting()
