"""The page of screens and the settings of the desk: what is chosen there is done, and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from plenary.tongue import Tongue
from ui.hall.screens import Screens, key
from ui.models.held import Held
from ui.podium.chair import ChairScreen
from ui.room.screen import RoomScreen
from ui.secretary.halls import Halls
from ui.secretary.identify import identify
from ui.secretary.screens_page import ScreensPage
from ui.secretary.settings_page import SettingsPage
from ui.settings import Settings
from ui.tokens import Scheme


class Hall:
    """Both screens of a debate, and the page on which they are chosen."""

    def __init__(self, officer, folder):
        self.settings, self.screens = Settings.scratch(folder), Screens()
        bridge, ticker = officer.bridge, officer.ticker
        self.chair = ChairScreen(bridge, ticker, self.screens, self.settings, Tongue("en"))
        self.made = []
        self.halls = Halls(self.chair, self._make_room)
        self.bridge, self.ticker = bridge, ticker
        self.page = ScreensPage(bridge, Tongue("en"), officer.window.hand, self.halls, self.screens)
        officer.window.show_page("screens", self.page)

    def _make_room(self):
        self.made.append(RoomScreen(self.bridge, self.ticker, self.screens, self.settings, Tongue("en")))
        return self.made[-1]

    def close(self):
        for each in (self.chair, *self.made):
            each.close()


@pytest.fixture
def hall(officer, tmp_path, plugging):  # noqa: ARG001 - two monitors are there
    made = Hall(officer, tmp_path)
    yield made
    made.close()


def other():
    return next(screen for screen in QGuiApplication.screens() if screen.name() == "Hall")


def test_the_officers_own_monitor_is_never_offered(hall):
    offered = [hall.page.chair.monitor.itemData(place) for place in range(hall.page.chair.monitor.count())]
    assert offered == ["", str(key(other()))]


def test_a_chosen_monitor_takes_the_screen_and_off_frees_it(hall):
    hall.page.chair._go(str(key(other())))
    assert hall.chair.window.isVisible()
    assert hall.chair.window.screen().name() == "Hall"
    assert [monitor.use for monitor in hall.page.map.monitors] == ["this window", "Chair’s screen"]
    hall.page.chair._go("")
    assert not hall.chair.on


def test_the_room_never_takes_the_monitor_of_the_chair(hall, officer):
    hall.page.chair._go(str(key(other())))
    assert not hall.halls.turn_room(officer.window.screen())
    assert not hall.made[0].on


def test_an_unplugged_screen_says_so_and_returns(hall, plugging):
    hall.page.chair._go(str(key(other())))
    plugging.screens("Desk")
    assert hall.page.chair.monitor.currentText() == "unplugged: it comes back with its monitor"
    plugging.screens("Desk", "Hall")
    assert hall.chair.window.isVisible()
    assert hall.page.chair.monitor.chosen == str(key(other()))


def test_both_screens_are_held_alike(hall):
    hall.page.holding.buttons[""].click()
    assert (hall.chair.held, hall.made[0].held) == (None, None)
    hall.halls.hold()
    assert (hall.chair.held, hall.made[0].held) == (Held.LAST_FRAME, Held.LAST_FRAME)
    assert hall.page.holding.chosen == "LAST_FRAME"


def test_languages_and_colours_of_each_screen_are_its_own(hall):
    hall.page.chair._speak("fr")
    hall.page.room._speak("ar")
    hall.page.room._also_speak("en")
    hall.page.room._dress("light")
    assert hall.chair.tongue.code == "fr"
    assert [each.code for each in hall.made[0].tongues] == ["ar", "en"]
    hall.chair.keep(hall.settings)
    hall.made[0].keep(hall.settings)
    again = hall._make_room()
    assert ([each.code for each in again.tongues], again.scheme) == (["ar", "en"], Scheme.LIGHT)
    assert hall.settings.chair(Tongue("en"))[0].code == "fr"


def test_the_room_sees_the_words_of_a_paragraph_when_the_officer_wishes_it_and_it_is_kept(hall):
    room, chosen = hall.made[0], hall.page.room.words
    assert (room.words, hall.page.chair.words, chosen.chosen) == (False, None, "")
    chosen.buttons["words"].click()
    assert room.words
    room.keep(hall.settings)
    assert hall.settings.room_words
    chosen.buttons[""].click()
    room.keep(hall.settings)
    assert not hall.settings.room_words


def test_the_numbers_stand_on_every_monitor_and_nothing_else(qapp, plugging):  # noqa: ARG001
    plates = identify(QGuiApplication.screens())
    assert [plate.number for plate in plates] == ["1", "2"]
    for plate, screen in zip(plates, QGuiApplication.screens(), strict=True):
        assert screen.geometry().contains(plate.geometry())
        assert plate.width() * plate.height() * 4 < screen.size().width() * screen.size().height()
        plate.close()


def test_the_wheel_chooses_nothing(hall, qtbot):
    box = hall.page.chair.language
    before = box.chosen
    qtbot.mouseMove(box)
    box.wheelEvent(_Ignored())
    assert box.chosen == before


class _Ignored(QObject):
    ignored = Signal()

    def ignore(self):
        self.ignored.emit()


@pytest.fixture
def settings_page(officer, tmp_path):
    settings = Settings.scratch(tmp_path)
    page = SettingsPage(officer.bridge, Tongue("en"), officer.window.hand, settings)
    officer.window.show_page("settings", page)
    return page


def test_what_is_set_is_kept_and_the_windows_are_dressed_anew(settings_page, qtbot):
    page, kept = settings_page, settings_page.settings
    with qtbot.waitSignal(page.looked):
        page.colours.buttons["dark"].click()
    with qtbot.waitSignal(page.looked):
        page.motion.setChecked(True)
    page.scale.setCurrentIndex(4)
    page.scale.activated.emit(4)
    assert (kept.scheme, kept.still, kept.scale) == (Scheme.DARK, True, 1.25)
    page.copies["booths"].activated.emit(8)
    page.printers["podium"].addItem("Laser", "Laser")
    page.printers["podium"].activated.emit(page.printers["podium"].count() - 1)
    assert (kept.copies("booths"), kept.copies("podium"), kept.printer("podium")) == (9, 1, "Laser")
    page.copies["booths"].activated.emit(6)
    assert kept.text("copies/booths") == ""


def test_a_printer_that_is_gone_is_still_named(officer, tmp_path):
    settings = Settings.scratch(tmp_path)
    settings.keep("printer/booths", "Old one")
    page = SettingsPage(officer.bridge, Tongue("en"), officer.window.hand, settings)
    assert page.printers["booths"].currentText() == "Old one (not there now)"


def test_without_a_second_monitor_only_off_is_offered(officer, tmp_path, plugging):
    plugging.screens("Desk")
    made = Hall(officer, tmp_path)
    assert made.page.chair.monitor.count() == 1
    made.close()
