"""The chair's window goes where it is asked to, never to the officer, and survives its monitor."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent, QRegion, QScreen
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from plenary.tongue import Tongue
from tests.ui.painting.inking import alike, difference, has, painted
from tests.ui.painting.steps import in_steps
from tests.ui.plugging import Plugging
from tests.ui.podium.views import OVER, RUNNING, SUSPENDED
from ui import theme
from ui.hall.screens import Screens, key
from ui.hall.window import Placing
from ui.models.held import Held
from ui.painting.hall.fade import LENGTH
from ui.painting.values import ClockState, face
from ui.podium.painter import PodiumPainter
from ui.podium.surface import PodiumPreview, PodiumSurface
from ui.podium.view import PodiumView, shown
from ui.text import WallTime
from ui.tokens import HALL, Scheme


@pytest.fixture
def screens() -> Screens:
    return Screens()


@pytest.fixture
def window(qapp: QApplication) -> Iterator[PodiumSurface]:
    made = PodiumSurface()
    yield made
    made.hide()
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def placing(window: PodiumSurface, screens: Screens) -> Placing:
    return Placing(window, screens)


def hall() -> QScreen:
    found = next((screen for screen in QGuiApplication.screens() if screen.name() == "Hall"), None)
    if found is None:
        pytest.skip("this application was started without two monitors")
    return found


def test_it_starts_put_away_and_held(window: PodiumSurface, placing: Placing) -> None:
    assert window.isHidden()
    assert window.view.held is Held.CARD
    assert placing.wanted is None


@pytest.mark.usefixtures("plugging")
def test_it_goes_full_screen_to_the_second_monitor(window: PodiumSurface, placing: Placing) -> None:
    placing.show_on(hall())
    assert window.screen().name() == "Hall"
    assert window.geometry() == hall().geometry()
    assert window.isFullScreen()


def test_it_never_moves_to_the_officers_monitor_by_itself(
    window: PodiumSurface, placing: Placing, plugging: Plugging
) -> None:
    placing.show_on(hall())
    plugging.screens("Desk")
    assert window.isHidden()
    assert placing.wanted is not None


def test_it_comes_back_to_the_same_monitor(
    window: PodiumSurface, placing: Placing, plugging: Plugging
) -> None:
    placing.show_on(hall())
    window.show_view(RUNNING)
    plugging.screens("Desk")
    window.show_view(OVER)
    plugging.screens("Desk", "Hall")
    assert window.isVisible()
    assert window.geometry() == hall().geometry()
    assert has(window.grab().toImage(), HALL[Scheme.DARK].over)


def test_it_fills_its_monitor_in_whatever_resolution(
    qtbot: QtBot, window: PodiumSurface, placing: Placing, plugging: Plugging
) -> None:
    def resized(*size: int) -> None:
        plugging.resize("Hall", *size)
        qtbot.waitUntil(lambda: hall().size() == QSize(*size))

    placing.show_on(hall())
    for size in ((1280, 720), (1024, 768), (1920, 1080)):
        resized(*size)
        assert window.geometry() == hall().geometry()
        assert window.isFullScreen()
    placing.put_away()
    resized(1280, 720)
    assert window.isHidden()
    resized(1920, 1080)


class Mover(QObject):
    """Moves a window to the officer's monitor so often as it is shown, as a window manager may."""

    def __init__(self, window: QWidget, times: int) -> None:
        super().__init__(window)
        self._window, self.left = window, times
        window.installEventFilter(self)

    def move(self) -> None:
        self.left -= 1
        self._window.windowHandle().setScreen(QGuiApplication.primaryScreen())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and self.left > 0:
            QTimer.singleShot(0, self, self.move)
        return False


@pytest.mark.usefixtures("plugging")
def test_it_goes_back_where_a_window_manager_moved_it_to_the_officers_monitor(
    qtbot: QtBot, window: PodiumSurface, placing: Placing
) -> None:
    placing.show_on(hall())
    mover = Mover(window, 1)
    mover.move()
    qtbot.waitUntil(lambda: window.windowHandle().screen() is hall())
    assert window.isVisible()
    assert window.geometry() == hall().geometry()
    assert placing.wanted == key(hall())


@pytest.mark.usefixtures("plugging")
def test_it_goes_back_where_a_part_of_it_was_moved_onto_the_officers_monitor(
    qtbot: QtBot, window: PodiumSurface, placing: Placing
) -> None:
    placing.show_on(hall())
    window.move(hall().geometry().topLeft() - QPoint(190, 0))
    qtbot.waitUntil(lambda: window.geometry() == hall().geometry())
    assert window.isVisible()
    assert placing.wanted == key(hall())


@pytest.mark.usefixtures("plugging")
def test_a_window_manager_that_knows_the_size_of_the_monitor_before_qt_is_not_put_right(
    window: PodiumSurface, placing: Placing
) -> None:
    placing.show_on(hall())
    for wide, high in ((1024, 768), (2560, 1440)):
        window.resize(wide, high)
        placing._put_right()
        assert window.size() == QSize(wide, high)
    assert window.isVisible()


@pytest.mark.usefixtures("plugging")
def test_a_window_manager_that_insists_is_not_fought(
    qtbot: QtBot, window: PodiumSurface, placing: Placing
) -> None:
    placing.show_on(hall())
    mover = Mover(window, 50)
    with qtbot.waitSignal(placing.released):
        mover.move()
    assert 40 < mover.left < 50
    assert window.isHidden()
    assert placing.wanted is None


def test_a_foreign_monitor_does_not_call_it(
    window: PodiumSurface, placing: Placing, screens: Screens
) -> None:
    placing.show_on(hall())
    other = QGuiApplication.primaryScreen()
    screens.gone.emit(hall())
    assert window.isHidden()
    screens.came.emit(other)
    assert window.isHidden()
    screens.gone.emit(other)
    screens.came.emit(hall())
    assert window.isVisible()
    assert placing.wanted == key(hall())


def test_what_was_put_away_does_not_come_back_with_its_monitor(
    window: PodiumSurface, placing: Placing, screens: Screens
) -> None:
    placing.show_on(hall())
    placing.put_away()
    screens.gone.emit(hall())
    screens.came.emit(hall())
    assert window.isHidden()


def test_esc_frees_the_monitor_when_the_window_has_the_focus(
    qtbot: QtBot, window: PodiumSurface, placing: Placing
) -> None:
    placing.show_on(hall())
    with qtbot.waitSignal(placing.released):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isHidden()
    assert placing.wanted is None


def test_the_keyboard_stays_with_the_officer_whatever_a_window_manager_does(
    qtbot: QtBot, window: PodiumSurface, placing: Placing
) -> None:
    officers = QLineEdit()
    qtbot.addWidget(officers)
    officers.show()
    officers.activateWindow()
    qtbot.waitUntil(officers.isActiveWindow)
    placing.show_on(hall())
    window.activateWindow()
    qtbot.waitUntil(officers.isActiveWindow)
    placing._keep()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_esc_in_the_officers_window_leaves_it_alone(
    qtbot: QtBot, window: PodiumSurface, placing: Placing
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    placing.show_on(hall())
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.isVisible()


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Space, Qt.Key.Key_PageUp, Qt.Key.Key_F5])
def test_other_keys_do_nothing(
    qtbot: QtBot, window: PodiumSurface, placing: Placing, pressed: Qt.Key
) -> None:
    placing.show_on(hall())
    qtbot.keyClick(window, pressed)
    assert window.isVisible()


def test_closing_it_only_puts_it_away(qtbot: QtBot, window: PodiumSurface, placing: Placing) -> None:
    placing.show_on(hall())
    with qtbot.waitSignal(placing.released):
        window.close()
    assert window.isHidden()
    placing.show_on(hall())
    assert window.isVisible()


def test_the_last_frame_keeps_all_but_the_wall_clock(window: PodiumSurface) -> None:
    window.show_view(RUNNING)
    changed = replace(OVER, held=Held.LAST_FRAME, wall=WallTime("4.25", "p.m."), headline="Sweden")
    window.show_view(changed)
    assert window.view.headline == RUNNING.headline
    assert window.view.message == ""
    assert window.view.wall == changed.wall
    assert window.view.clock is not None
    assert window.view.clock.state is ClockState.PAUSED
    window.show_view(OVER)
    assert window.view == OVER


def test_there_is_no_last_frame_behind_a_card() -> None:
    card = PodiumView(held=Held.CARD)
    assert shown(replace(RUNNING, held=Held.LAST_FRAME), card).held is Held.CARD


def test_it_says_in_words_what_it_shows(window: PodiumSurface) -> None:
    window.show_view(OVER)
    assert window.accessibleName() == str(OVER)
    assert "Sudan. on behalf of the Group of 77 and China" in str(OVER)
    assert "minister arriving" in str(OVER)


class Asked(QObject):
    """Notes what of a window is asked for."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.region = QRegion()
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = event.region()
        return False


def test_a_second_repaints_only_the_clock_and_the_bar(
    qtbot: QtBot, window: PodiumSurface, placing: Placing
) -> None:
    placing.show_on(hall())
    window.show_view(RUNNING)
    qtbot.waitExposed(window)
    QApplication.processEvents()
    asked = Asked(window)
    window.show_view(replace(RUNNING, clock=face(288, 420)))
    qtbot.waitUntil(lambda: not asked.region.isEmpty())
    name = window._painter.name_box(RUNNING).toAlignedRect()
    assert not asked.region.intersects(name)
    assert asked.region.boundingRect().bottom() < window._painter.grid.px(window._painter.grid.lower_top)
    window.show_view(SUSPENDED)
    qtbot.waitUntil(lambda: asked.region.intersects(name))


VIEWS = (
    RUNNING,
    OVER,
    SUSPENDED,
    replace(RUNNING, headline="Jamahiriya", message="Five minutes to the end"),
    replace(RUNNING, status=OVER.status, next=(), more="", formula=None),
    replace(SUSPENDED, held=Held.LAST_FRAME),
    replace(RUNNING, held=Held.CARD),
    replace(RUNNING, held=Held.BLANK),
    replace(RUNNING, tongue=Tongue("ar"), headline="السودان"),
)


@settings(max_examples=25, deadline=None)
@given(following=st.lists(st.sampled_from(VIEWS), min_size=2, max_size=5))
@pytest.mark.usefixtures("qapp")
def test_whatever_was_shown_before_the_picture_is_that_painted_at_once(following: list[PodiumView]) -> None:
    made = PodiumPainter(Scheme.DARK, 640, 360)
    views = list(accumulate(following, lambda before, new: shown(new, before)))
    whole = painted(640, 360, lambda painter: made.paint(painter, views[-1]))
    assert alike(in_steps(made, views, 640, 360), whole)


@pytest.mark.usefixtures("qapp")
def test_the_picture_after_many_seconds_is_that_painted_at_once() -> None:
    made = PodiumPainter(Scheme.DARK, 960, 540)
    views = [replace(RUNNING, clock=face(elapsed, 420)) for elapsed in range(355, 425, 3)]
    whole = painted(960, 540, lambda painter: made.paint(painter, views[-1]))
    assert alike(in_steps(made, views, 960, 540), whole)


def test_the_scheme_can_be_changed(qtbot: QtBot) -> None:
    surface = PodiumSurface(Scheme.DARK)
    qtbot.addWidget(surface)
    surface.resize(480, 270)
    surface.show_view(RUNNING)
    surface.set_scheme(Scheme.LIGHT)
    assert surface.grab().toImage().pixelColor(2, 2).name().upper() == HALL[Scheme.LIGHT].bg


def test_the_preview_keeps_the_proportion(qtbot: QtBot) -> None:
    preview = PodiumPreview()
    qtbot.addWidget(preview)
    preview.show_view(RUNNING)
    assert preview.hasHeightForWidth()
    assert preview.heightForWidth(320) == 180
    assert preview.sizeHint().height() == preview.heightForWidth(preview.sizeHint().width())
    assert has(preview.grab().toImage(), HALL[Scheme.DARK].ok)


def test_no_module_of_the_podium_can_act() -> None:
    look = (
        "import sys, ui.podium.surface, ui.podium.view_of, ui.podium.chair\n"
        "mine = [m for n, m in sys.modules.items() if n.startswith('ui.podium')]\n"
        "bad = [n for m in mine for n, v in vars(m).items() if getattr(v, '__module__', '').startswith('plenary.acts')]\n"
        "assert not bad, bad"
    )
    subprocess.run([sys.executable, "-c", look], check=True, timeout=60)


def test_the_application_has_no_global_window(qapp: QApplication) -> None:
    assert not [
        each for each in qapp.topLevelWidgets() if isinstance(each, PodiumSurface) and each.isVisible()
    ]


def test_one_name_gives_way_to_the_next_while_the_clock_already_runs(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Scheme.LIGHT, still=False)
    surface = PodiumSurface()
    qtbot.addWidget(surface)
    surface.resize(960, 540)
    surface.show()
    qtbot.waitExposed(surface)
    surface.show_view(RUNNING)
    surface.grab()
    following = replace(RUNNING, headline="Nigeria", clock=face(0, 420))
    surface.show_view(following)
    fade = surface._fade.animation
    fade.pause()
    between = surface.grab().toImage()
    fade.setCurrentTime(LENGTH)
    surface._fade.stop()
    after = surface.grab().toImage()
    assert between != after
    moved = difference(between, after)
    assert surface._painter.name_box(following).toAlignedRect().contains(moved)
    assert not moved.intersects(surface._painter.clock_box(following).toAlignedRect())


def test_nothing_moves_where_motion_is_reduced(qtbot: QtBot) -> None:
    surface = PodiumSurface()
    qtbot.addWidget(surface)
    surface.show()
    surface.show_view(RUNNING)
    surface.grab()
    surface.show_view(replace(RUNNING, headline="Nigeria"))
    assert surface._fade.animation.state() is QAbstractAnimation.State.Stopped
