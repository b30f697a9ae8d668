"""What is refused is a line in a banner with the way out beside it; never a dialogue."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from plenary.refusal import Trouble

Key = Qt.Key


def test_inscribing_on_a_closed_list_is_refused_in_a_banner_with_ways_out(officer):
    officer.press(Key.Key_C)
    officer.press(Key.Key_Return)
    officer.inscribe("nicaragua")
    assert "closed" in officer.refusal
    words = [button.words for button in officer.window.desk.banner.remedies]
    assert words == ["Inscribe for right of reply", "Reopen the list", "Asked before the closing"]
    assert not [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    officer.window.desk.banner.remedies[1].click()
    officer.rest()
    assert officer.now.floor.lists["2"].closed is None
    assert officer.refusal == ""


def test_the_banner_goes_with_the_next_act(officer):
    officer.inscribe("nigeria for african group")
    assert "already" in officer.refusal
    officer.press(Key.Key_P)
    assert officer.refusal == ""


def test_trouble_with_the_disk_says_so_and_the_clock_runs_on(officer, monkeypatch):
    archive = officer.desk._archive

    def full(*_words, **_more):
        raise Trouble("archive.disk-full", path="meeting.plenary")

    monkeypatch.setattr(archive.__class__, "write", full)
    officer.press(Key.Key_Space)
    assert "no room left" in officer.refusal
    assert officer.speaker == "state:SD"
    shown = officer.window.desk.floor.clock.reading.figures
    officer.later(seconds=5)
    assert officer.window.desk.floor.clock.reading.figures != shown


def test_the_list_gives_its_height_to_the_banner_and_nothing_else_moves(officer):
    place = officer.window.desk.floor.primary.geometry()
    officer.inscribe("nigeria for african group")
    assert officer.window.desk.floor.primary.geometry() == place
    assert officer.window.desk.banner.isVisible()
