"""A meeting that was open here is said in the language of the window, whatever it was noted in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from plenary.acts.conference import set_body
from plenary.acts.meetings import adjourn
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from tests.ui.models.test_faces import plain
from ui.models.recents import recent_rows
from ui.opening import recent_of
from ui.settings import Recent, Settings


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def meeting(tmp_path):
    path = tmp_path / "one.plenary"
    path.touch()
    return path


def test_what_is_kept_is_what_was_noted(settings, meeting):
    desk = scene.opened()
    scene.do(desk, scene.at(18, 0), adjourn)
    noted = recent_of(meeting, desk.conference)
    settings.note_recent(noted)
    (kept,) = settings.recent
    for code in LANGUAGES:
        assert recent_rows([kept], Tongue(code)) == recent_rows([noted], Tongue(code))


def test_a_meeting_is_said_in_the_language_of_the_window(meeting):
    desk = scene.opened()
    scene.do(desk, scene.at(15, 10), set_body, (("ru", "Рабочая группа по технической помощи"),))
    scene.do(desk, scene.at(18, 0), adjourn)
    recent = recent_of(meeting, desk.conference)
    (russian,), (english,) = recent_rows([recent], Tongue("ru")), recent_rows([recent], Tongue("en"))
    assert russian.title == "Рабочая группа по технической помощи"
    assert russian.where.startswith("Вена")
    assert plain(russian.state) == "Закрыто в 18 ч. 00 м. 1 октября"
    assert english.title.startswith("Open-ended Interim Working Group")
    assert plain(english.state) == "Adjourned at 6 p.m. on 1 October"
    assert english.note == meeting.name


def test_what_an_older_version_noted_keeps_its_name_and_says_nothing_that_it_does_not_know(settings, meeting):
    old = f'[{{"path": "{meeting}", "title": "فريق", "where": "فيينا", "state": "رُفعت", "note": "one.plenary"}}]'
    settings.keep("recent", old)
    (row,) = recent_rows(settings.recent, Tongue("en"))
    assert (row.title, row.where, row.state, row.note) == ("فريق", "", "", meeting.name)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_file_of_which_nothing_is_known_is_called_by_its_name(code):
    (row,) = recent_rows([Recent("/meetings/one.plenary")], Tongue(code))
    assert (row.title, row.note) == (Path(row.path).stem, "one.plenary")


def test_a_state_that_a_newer_version_notes_takes_no_window_away(settings, meeting):
    read = f'{{"path": "{meeting}", "title": "One"}}'
    unread = f'{{"path": "{meeting}", "stands": {{"state": "never heard of"}}}}'
    settings.keep("recent", f"[{unread}, {read}]")
    assert [each.title for each in settings.recent] == ["One"]
    settings.keep("recent", "no list at all")
    assert settings.recent == ()
