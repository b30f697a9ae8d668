"""What takes a while outlasts the window that it was asked in: another language or look builds it anew meanwhile."""

from __future__ import annotations

import threading

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from plenary.console.sample import sample
from plenary.papers.pack import PACK, write_pack
from plenary.tongue import Tongue
from tests.ui import scene
from ui import theme
from ui.dialogs import OF_QT
from ui.models.incoming import arriving
from ui.secretary.before import SAMPLE_MOMENT
from ui.secretary.seat import Seat
from ui.tokens import Scheme

PEOPLE = "Delegation,Name\nNigeria,Ada\nGhana,Kofi\n"


@pytest.fixture
def slow():
    """Give something slow of what is given: it begins, says so, and waits for a sign."""

    class Slowly:
        def __init__(self):
            self.began, self.go = threading.Event(), threading.Event()

        def of(self, work):
            def slowly(*given):
                self.began.set()
                self.go.wait(10)
                return work(*given)

            return slowly

    made = Slowly()
    yield made
    made.go.set()


@pytest.fixture
def speak(qapp):
    """Build the window anew in another language, and speak English in the end."""
    yield lambda officer, code: (theme.apply(qapp, Scheme.LIGHT, 1.0, Tongue(code)), officer.build_anew())
    theme.apply(qapp, Scheme.LIGHT, 1.0, Tongue("en"))


def test_a_sheet_that_was_printed_is_said_in_the_window_that_is_there_by_then(at_station, slow, speak, qtbot):
    officer = at_station(scene.debated())
    officer.station._send = slow.of(lambda _paper, _copies: True)
    officer.window.run("hand-over")
    officer.type("Ms. Adeyemi")
    officer.press(Qt.Key.Key_Return)
    qtbot.waitUntil(slow.began.is_set)
    speak(officer, "fr")
    slow.go.set()
    qtbot.waitUntil(lambda: officer.window.foot.note.text() == Tongue("fr").text("Printed."))


def test_a_sheet_for_which_there_is_no_printer_is_saved_from_the_window_that_is_there_by_then(
    at_station, slow, qtbot, tmp_path
):
    officer, asked = at_station(scene.debated()), []
    officer.station._send = slow.of(lambda _paper, _copies: False)
    handing = officer.station._handing()
    handing.dialogs = replace(
        OF_QT, save=lambda window, _tongue, name: asked.append(window) or tmp_path / name
    )
    officer.window.run("hand-over")
    officer.type("Ms. Adeyemi")
    officer.press(Qt.Key.Key_Return)
    qtbot.waitUntil(slow.began.is_set)
    officer.build_anew()
    slow.go.set()
    qtbot.waitUntil(lambda: "handover.pdf" in officer.window.foot.note.text())
    assert asked == [officer.window]


def test_a_pack_is_told_in_the_window_that_is_there_by_then(
    at_station, slow, speak, qtbot, tmp_path, monkeypatch
):
    meeting, folder = tmp_path / "meeting.plenary", tmp_path / "pack"
    sample(meeting, SAMPLE_MOMENT)
    officer = at_station(scene.debated())
    officer.station.meeting = meeting
    monkeypatch.setattr("ui.secretary.closing_pack.write_pack", slow.of(write_pack))
    officer.station._pack().dialogs = replace(OF_QT, folder=lambda *_: folder)
    officer.window.run("closing-pack")
    qtbot.waitUntil(slow.began.is_set)
    speak(officer, "es")
    slow.go.set()
    qtbot.waitUntil(officer.window.banner.isVisible, timeout=20_000)
    assert officer.window.banner.words.startswith(Tongue("es").text("The closing pack is written."))
    assert len(list(folder.iterdir())) > len(PACK)


def test_nothing_is_said_once_the_meeting_was_closed(at_station):
    officer = at_station(scene.debated())
    gone = officer.window
    officer.build_anew()
    seat = Seat(lambda: gone, officer.station.seat.background)
    assert not seat.taken
    seat.note("Printed.")
    assert not officer.window.foot.note.text()


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def brought_in(officer):
    return officer.window.page("prepare").made["incoming"]


def test_a_file_that_was_being_read_is_shown_in_the_window_that_is_there_by_then(
    at_station, slow, speak, qtbot, people, monkeypatch
):
    officer = at_station(scene.prepared())
    officer.window.run("bring-in")
    monkeypatch.setattr("ui.secretary.prepared.incoming.arriving", slow.of(arriving))
    brought_in(officer).read(people)
    qtbot.waitUntil(slow.began.is_set)
    speak(officer, "ru")
    slow.go.set()
    qtbot.waitUntil(lambda: len(brought_in(officer).model.rows) == 2)
    assert "Нигерия" in str(brought_in(officer).model.rows[0])


def test_what_was_left_out_of_a_file_stays_left_out_and_what_was_entered_is_put_away(
    at_station, qtbot, people
):
    officer = at_station(scene.prepared())
    officer.window.run("bring-in")
    brought_in(officer).read(people)
    qtbot.waitUntil(lambda: len(brought_in(officer).model.rows) == 2)
    brought_in(officer).turn(brought_in(officer).model.index(0))
    officer.build_anew()
    qtbot.waitUntil(lambda: len(brought_in(officer).model.rows) == 2)
    assert [row.taken for row in brought_in(officer).model.rows] == [False, True]
    brought_in(officer).enter.click()
    officer.rest()
    assert list(officer.now.roster.seats) == ["state:GH"]
    officer.build_anew()
    assert brought_in(officer).model.rows == ()
    assert brought_in(officer).place.isVisibleTo(officer.window)
