"""The pages beside the meeting: proceedings, report, preparation, keys; the chair's screen and its hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest

from plenary.tongue import Tongue
from tests.ui import scene
from ui.background import wait_for_all
from ui.bridge import Bridge
from ui.dialogs import Dialogs
from ui.secretary.halls import Halls
from ui.secretary.station import Station
from ui.settings import Settings
from ui.ticker import Ticker

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


class Chair(QObject):
    """A chair's screen that remembers what was asked of it."""

    changed = Signal()

    def __init__(self):
        super().__init__()
        self.on, self.held, self.there = False, "card", True
        self.tongue = Tongue("en")

    def turn(self, _officers, *_taken):
        if self.there:
            self.on = not self.on
            self.changed.emit()
        return self.there

    def speak(self, tongue):
        self.spoken = tongue.code

    def hold(self):
        self.held = None if self.held else "card"
        self.changed.emit()


@dataclass
class At:
    qtbot: object
    desk: object
    bridge: Bridge
    station: Station
    chair: Chair
    path: Path

    @property
    def window(self):
        return self.station.window

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self.desk.clock.move(seconds=2)
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)
        self.rest()

    def type(self, words):
        QTest.keyClicks(self.window.focusWidget(), words)

    def rest(self):
        self.qtbot.waitUntil(lambda: not self.bridge.pending)
        self.qtbot.waitUntil(lambda: not self.bridge.pending)

    def page(self, name):
        return self.window.page(name)


@pytest.fixture
def station(qtbot, tmp_path):
    desk = scene.debated()
    bridge, ticker, chair = Bridge(desk), Ticker(desk.clock), Chair()
    path = tmp_path / "saved.docx"
    dialogs = Dialogs(lambda *_: None, lambda *_: None, lambda *_: path)
    made = Station(
        bridge,
        ticker,
        Halls(chair),
        Settings.scratch(tmp_path),
        dialogs,
        send=lambda _paper, _copies: True,
        seconds=lambda: desk.clock.now().timestamp(),
    )
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield At(qtbot, desk, bridge, made, chair, path)
    bridge.close()
    made.window.leave()
    made.window.close()
    made.window.deleteLater()


def test_the_proceedings_show_every_entry_and_strike_one_with_a_reason(station):
    station.press(Key.Key_J, Control)
    page = station.page("proceedings")
    assert page.model.rowCount() == len(station.bridge.record.entries)
    page.choose(station.bridge.record.entries[-1].id)
    page.strike.click()
    station.type("wrong button")
    station.press(Key.Key_Return)
    assert station.bridge.conference.floor.statement is None
    assert page.model.rows[-2].struck
    assert station.bridge.record.entries[-1].facts[0].reason == "wrong button"


def test_the_time_of_an_entry_is_corrected(station):
    station.press(Key.Key_J, Control)
    page = station.page("proceedings")
    page.choose(station.bridge.record.entries[-1].id)
    page.correct.click()
    station.type("16.15")
    station.press(Key.Key_Return)
    assert station.bridge.conference.floor.statement.started == scene.at(16, 15)
    assert page.model.rows[-2].mark == "corrected"


def test_what_is_no_time_is_said(station):
    station.press(Key.Key_J, Control)
    page = station.page("proceedings")
    page.choose(station.bridge.record.entries[-1].id)
    page.correct.click()
    station.type("soon")
    station.press(Key.Key_Return)
    assert station.window.foot.note.text() == "That is no time."


def test_the_proceedings_are_filtered_by_words(station):
    station.press(Key.Key_J, Control)
    page = station.page("proceedings")
    page.filter.edit.setText("mexico")
    assert 0 < page.shown.rowCount() < page.model.rowCount()


def test_nothing_chosen_is_said(station):
    station.press(Key.Key_J, Control)
    page = station.page("proceedings")
    page.list.clearSelection()
    page.list.setCurrentIndex(page.shown.index(-1, 0))
    page.strike.click()
    assert station.window.foot.note.text() == "Choose an entry first."


def test_the_report_follows_from_the_proceedings_and_is_exported(station):
    station.press(Key.Key_3, Control)
    page = station.page("report")
    assert "Draft report" in page.page.toPlainText()
    page.speak("fr")
    station.rest()
    assert "1er octobre 2009" in page.page.toPlainText()
    station.station.pages.export()
    station.rest()
    wait_for_all(timedelta(seconds=30))
    assert station.path.is_file()


def test_the_report_is_drawn_up_anew_when_something_was_entered(station):
    station.press(Key.Key_3, Control)
    page = station.page("report")
    before = page.page.toPlainText()
    station.press(Key.Key_Space)
    station.rest()
    assert page.page.toPlainText() != before


def test_the_keys_are_on_one_page(station):
    station.press(Key.Key_F1)
    assert station.window.pages.currentWidget() is station.page("keys")
    station.press(Key.Key_2, Control)
    assert station.window.pages.currentWidget() is station.window.desk


def test_what_is_brought_in_is_found_by_name(station):
    station.window.run("bring-in")
    assert station.window.page("prepare").tabs.currentIndex() == 5


def test_the_chairs_screen_goes_on_and_off_and_is_held(station):
    screen = station.window.desk.side.screen_button
    station.press(Key.Key_F9)
    assert station.chair.on
    assert screen.words == "Chair’s screen held"
    station.press(Key.Key_B)
    assert screen.words == "Chair’s screen on"
    station.press(Key.Key_F9)
    assert screen.words == "Chair’s screen off"


def test_without_a_second_monitor_that_is_said(station):
    station.chair.there = False
    station.press(Key.Key_F9)
    assert "No second monitor" in station.window.foot.note.text()


def test_printing_is_printing(station):
    station.press(Key.Key_P, Control)
    # The pages are laid out and sent away from the window; the printing is entered once they went.
    station.qtbot.waitUntil(lambda: station.bridge.conference.notices.printed == 1)


def test_a_message_goes_to_the_chairs_screen_and_stands_in_the_field(station):
    side = station.window.desk.side
    side.message.edit.setFocus()
    station.type("Ministry arriving; take after Canada")
    station.press(Key.Key_Return)
    assert station.bridge.conference.notices.message == "Ministry arriving; take after Canada"
    assert side.message.edit.placeholderText() == "Ministry arriving; take after Canada"


def test_a_click_on_a_language_shows_its_board_and_changes_nothing(station):
    before = station.bridge.conference
    station.window.strip.languages.buttons[3].click()
    assert station.window.desk.side.languages.isVisible()
    assert station.bridge.conference is before


def test_a_double_click_takes_an_item_up(station):
    station.press(Key.Key_Space)
    programme = station.window.desk.programme
    place = next(place for place, row in enumerate(programme.model.rows) if row.item == "3")
    programme.list.doubleClicked.emit(programme.model.index(place))
    station.rest()
    assert station.bridge.conference.agenda.current == ("3",)


def test_the_window_is_made_anew_without_losing_the_meeting(station):
    before = station.window
    station.station.rebuild()
    assert station.window is not before
    assert station.window.isVisible()
    station.window.activateWindow()
    station.qtbot.waitUntil(station.window.isActiveWindow)
    station.press(Key.Key_Space)
    assert station.bridge.conference.floor.statement is None
    assert station.window.desk.floor.facts.text() == "next: Nigeria"


def test_f6_walks_through_the_parts_of_the_window(station):
    seen, in_sight = set(), {each for each in station.window.desk.regions if each.isVisible()}
    for _ in in_sight:
        station.press(Key.Key_F6)
        seen.add(station.window.focusWidget())
    assert seen == in_sight


def test_what_would_fall_with_an_entry_is_named_and_struck_too(station):
    station.press(Key.Key_J, Control)
    page = station.page("proceedings")
    opening = next(entry for entry in station.bridge.record.entries if entry.act == "call_to_order")
    page.choose(opening.id)
    page.strike.click()
    station.type("by mistake")
    station.press(Key.Key_Return)
    banner = station.window.banner
    assert banner.isVisible()
    assert [button.words for button in banner.remedies] == ["Strike them too"]
    banner.remedies[0].click()
    station.rest()
    assert not banner.isVisible()
    assert not station.bridge.record.marks.stands(opening.id)


def test_the_chairs_screen_speaks_its_own_language(station):
    station.window.run("chair-language")
    station.type("Fran")
    station.press(Key.Key_Return)
    assert station.chair.spoken == "fr"
    assert station.window.tongue.code == "en"


@pytest.mark.parametrize(
    ("key", "readers", "copies"), [(Key.Key_P, "podium", 1), (Key.Key_B, "booths", 7), (Key.Key_R, "room", 4)]
)
def test_each_key_prints_for_its_readers_in_the_copies_that_are_kept(station, key, readers, copies):
    station.station.settings.keep("copies/room", "4")
    station.press(key, Control)
    station.qtbot.waitUntil(lambda: station.bridge.conference.notices.printed == 1)
    fact = station.bridge.record.entries[-1].facts[0]
    assert (fact.number, fact.readers, fact.copies) == (1, readers, copies)


def test_the_role_and_the_folder_of_the_lifeboat_are_changed_from_the_settings(station):
    station.press(Key.Key_Comma, Control)
    page = station.page("settings")
    assert (page.role.words, page.folder.words) == ("secretary", "Next to the meeting file")
    page.role.click()
    station.type("viewer")
    station.press(Key.Key_Return)
    assert station.bridge.record.role == "viewer"
    assert page.role.words == "viewer"
    station.station.settings.keep("lifeboat-folder", "/elsewhere")
    page.show_desk()
    assert page.folder.words == "/elsewhere"
