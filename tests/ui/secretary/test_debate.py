"""A debate run by keys alone: opening, items, speakers, points of order, the end."""

from __future__ import annotations

from PySide6.QtCore import Qt

from plenary.agenda.meetings import Sitting

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def test_a_whole_debate_by_keyboard(early):
    officer = early
    officer.press(Key.Key_Space)
    assert officer.now.meetings.sitting is Sitting.OPEN

    officer.press(Key.Key_I)
    officer.type("review of")
    officer.press(Key.Key_Return)
    assert officer.now.agenda.current == ("2",)

    for name in ("nigeria for g77", "canada", "mexico"):
        officer.inscribe(name)
    assert officer.waiting == ["Nigeria", "Canada", "Mexico"]

    officer.press(Key.Key_Space)
    assert officer.speaker == "state:NG"
    assert officer.now.floor.statement.on_behalf_of == ("group:G77",)

    officer.later(minutes=6)
    officer.press(Key.Key_Space)
    assert officer.speaker == ""
    officer.press(Key.Key_PageDown)
    assert officer.speaker == "state:CA"

    officer.press(Key.Key_O)
    officer.type("mexico")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.point.delegation == "state:MX"
    assert officer.now.floor.statement.paused_since is not None
    officer.press(Key.Key_O)
    officer.press(Key.Key_Return)
    assert officer.now.conduct.point is None
    assert officer.now.floor.statement.paused_since is None

    officer.press(Key.Key_Space)
    officer.press(Key.Key_C)
    officer.press(Key.Key_Return)
    assert officer.now.floor.lists["2"].closes is not None
    officer.press(Key.Key_C)
    officer.press(Key.Key_Return)
    assert officer.now.floor.lists["2"].closed is not None


def test_the_floor_is_given_to_the_first_and_the_clock_shows_the_limit(officer):
    officer.press(Key.Key_Space)
    officer.press(Key.Key_Space)
    assert officer.speaker == "state:NG"
    assert officer.window.desk.floor.clock.reading.figures == "7:00"
    officer.later(seconds=61)
    assert officer.window.desk.floor.clock.reading.figures == "5:59"


def test_a_second_press_within_a_second_is_ignored_and_said(officer):
    officer.press(Key.Key_Space)
    assert officer.speaker == ""
    officer.later(seconds=0.9)
    officer.press_at_once(Key.Key_Space)
    assert officer.speaker == ""
    assert "second press was ignored" in officer.window.foot.note.text()
    officer.later(seconds=1)
    officer.press_at_once(Key.Key_Space)
    assert officer.speaker == "state:NG"
    assert not officer.window.foot.note.isVisible()


def test_pause_stops_the_clock_and_pause_again_lets_it_run(officer):
    officer.press(Key.Key_P)
    shown = officer.window.desk.floor.clock.reading.figures
    officer.later(minutes=1)
    assert officer.window.desk.floor.clock.reading.figures == shown
    assert officer.window.desk.floor.pause.words == "Go on"
    officer.press(Key.Key_P)
    officer.later(seconds=10)
    assert officer.window.desk.floor.clock.reading.figures != shown


def test_one_minute_more(officer):
    before = officer.now.floor.statement.seconds
    officer.press(Key.Key_Plus)
    assert officer.now.floor.statement.seconds == before + 60
