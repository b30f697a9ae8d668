"""R-1.9: a point of order has five minutes of its own; whoever was interrupted waits, and loses nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt

from plenary.acts.meetings import resume, suspend
from plenary.acts.procedure import raise_point_of_order, rule_on_point_of_order
from plenary.tongue import Tongue
from tests.ui import scene
from ui.models.faces import clock_face
from ui.models.stages import headline

Key = Qt.Key


def test_r_1_9_the_clock_is_that_of_the_point_until_the_chair_has_ruled(officer):
    before = officer.window.desk.floor.clock.reading.figures
    officer.press_at_once(Key.Key_O)
    officer.type("mexico")
    officer.press_at_once(Key.Key_Return)
    floor = officer.window.desk.floor
    assert (floor.clock.reading.figures, floor.state.text()) == ("5:00", "Point of order")
    assert "Sudan waits" in floor.facts.text()
    officer.later(seconds=61)
    assert floor.clock.reading.figures == "3:59"
    officer.later(minutes=5)
    assert floor.clock.reading.figures == "+1:01"
    # The one button that runs the floor asks for the ruling now.
    assert floor.primary.words == "The Chair’s ruling"
    officer.press(Key.Key_Space)
    assert officer.asked
    officer.press_at_once(Key.Key_Return)
    assert officer.now.conduct.point is None
    assert (floor.clock.reading.figures, floor.state.text()) == (before, "Has the floor")


def test_the_second_point_has_its_own_five_minutes_from_when_it_is_heard():
    desk = scene.debated()
    desk.perform(raise_point_of_order, "state:MX")
    desk.clock.move(minutes=1)
    desk.perform(raise_point_of_order, "state:CA")
    desk.clock.move(minutes=3)
    assert clock_face(desk.conference, desk.clock.now()).elapsed == 240
    desk.perform(rule_on_point_of_order, "It was upheld.")
    desk.clock.move(seconds=20)
    assert clock_face(desk.conference, desk.clock.now()).elapsed == 20
    assert headline(desk.conference, desk.clock.now(), Tongue("en")).words == "Canada"


def test_the_clock_of_the_point_stands_while_the_meeting_is_suspended():
    desk = scene.debated()
    desk.perform(raise_point_of_order, "state:MX")
    desk.clock.move(minutes=1)
    desk.perform(suspend)
    desk.clock.move(minutes=30)
    assert clock_face(desk.conference, desk.clock.now()).elapsed == 60
    desk.perform(resume)
    desk.clock.move(minutes=1)
    assert clock_face(desk.conference, desk.clock.now()).elapsed == 120


def test_r_1_8_the_list_of_replies_is_shown_once_nobody_else_waits(officer):
    assert headline(officer.now, officer.desk.clock.now(), Tongue("en")).words == "Sudan"
    officer.window.desk.lists.tabs.setCurrentIndex(1)
    assert "replies at the end of the day" in officer.window.desk.lists.closes.text()
    officer.window.desk.lists.tabs.setCurrentIndex(0)
    officer.window.setFocus()
    for _ in range(19):
        officer.press(Key.Key_Space)
    assert officer.waiting == []
    officer.later(seconds=90)
    said = headline(officer.now, officer.desk.clock.now(), Tongue("en"))
    assert (said.words, said.capacity.lead, said.capacity.body) == ("Mexico", "next speaker", "first reply")
    officer.press(Key.Key_Space)
    assert officer.now.floor.statement.delegation == "state:MX"
    assert officer.now.floor.statement.seconds == 180
