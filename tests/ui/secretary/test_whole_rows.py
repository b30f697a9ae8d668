"""Lists and panels show their rows whole: what has no room is not begun."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui import happenings, scene
from tests.ui.walking import PASSES
from ui import theme
from ui.models.roll_call import CallRow
from ui.secretary.bands import BandsPanel
from ui.secretary.call_list import CallList
from ui.secretary.report_page import ReportPage

LONG = ("Chad", "Iran (Islamic Republic of)", "Venezuela (Bolivarian Republic of)")


@pytest.fixture
def low(at_desk):
    """The window of an officer where it has little room."""

    def made(code):
        window = at_desk(scene.over_time(), code).window
        window.resize(1280, 720)
        QApplication.processEvents()
        return window

    return made


def called(qtbot, names, width, height):
    """A list of States, called in this order, at this size."""
    states = CallList(theme.ENGLISH)
    qtbot.addWidget(states)
    states.show_rows(
        tuple(CallRow(str(place), place, name) for place, name in enumerate(names, start=1)), None
    )
    states.resize(width, height)
    states.show()
    return states


@pytest.mark.parametrize("code", ["en", "ru", "ar"])
def test_no_room_is_left_below_the_list(low, code):
    assert_last_is_whole(low(code).desk.lists.table)


@pytest.mark.parametrize("code", ["en", "ru", "ar"])
def test_nor_below_the_bands(low, code):
    window = low(code)
    window.desk.lists.show_bands(BandsPanel)
    QApplication.processEvents()
    assert_last_is_whole(window.desk.lists.bands.list)


def test_nor_below_the_states_whose_names_need_one_line(qtbot):
    assert_last_is_whole(called(qtbot, ("Chad",) * 9, 300, 100))


def test_a_row_is_shown_whole_or_not_at_all_wherever_the_list_was_scrolled_to(qtbot):
    states = called(qtbot, LONG * 3, 170, 130)
    heights = {states.visualRect(states.rows.index(place)).height() for place in range(9)}
    bar = states.verticalScrollBar()
    assert (len(heights), bar.maximum() > 100) == (3, True)
    for down in range(3, bar.maximum(), 7):
        bar.setValue(down)
        assert unseen(states), down


def test_no_state_that_is_called_is_cut_however_high_the_window(at_desk):
    window = at_desk(happenings.called(), "fr").window
    cut = 0
    for height in range(700, 780, 9):
        window.resize(1280, height)
        QApplication.processEvents()
        cut += unseen(window.desk.roll_call.list)
    assert cut


def test_no_entry_behind_the_report_is_cut(at_desk):
    officer = at_desk(scene.debated(), "ar")
    window = officer.window
    window.resize(1280, 800)
    window.show_page("report", ReportPage(officer.bridge, window.tongue))
    officer.rest()
    QApplication.processEvents()
    entries = window.pages.currentWidget().sources.list
    for down in (entries.verticalScrollBar().maximum(), 0):
        entries.verticalScrollBar().setValue(down)
        assert unseen(entries) == 1


def test_a_press_where_a_row_has_no_room_brings_it_into_sight_and_does_nothing_with_it(qtbot):
    states, turned = called(qtbot, ("Chad",) * 9, 300, 100), []
    states.turned.connect(turned.append)
    states.verticalScrollBar().setValue(10)
    QTest.mouseClick(states.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 5))
    assert (states.verticalScrollBar().value(), turned) == (0, [])
    QTest.mouseClick(states.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 5))
    assert turned == ["1"]


@pytest.mark.parametrize("code", ["fr", "es"])
@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
def test_no_control_is_cut_where_a_panel_scrolls(at_desk, code, size):
    window = at_desk(scene.debated(), code).window
    window.resize(*size)
    window.desk.side.show_tab("languages")
    (area,) = window.desk.side.languages.findChildren(QScrollArea)
    for _ in range(2 * PASSES):
        QApplication.processEvents()
    bar, cut = area.verticalScrollBar(), 0
    for down in range(bar.maximum() + 1):
        bar.setValue(down)
        cut += half_seen(area)
    assert cut


def half_seen(area) -> int:
    """Give how many controls and words have room in part only; of none of them anything is painted."""
    port, seen = area.viewport(), area.grab().toImage()
    parts = [each for each in area.widget().findChildren(QWidget) if each.isVisible() and each.height() > 1]
    holders = {each.parentWidget() for each in parts}
    spots = [QRect(each.mapTo(area, QPoint()), each.size()) for each in parts if each not in holders]
    cut = partly(spots, port.rect())
    assert all(len(inks(seen, box)) == 1 for box in cut)
    return len(cut)


def partly(spots, port):
    """Give the part that has room of each place that has not room whole."""
    return [each & port for each in spots if each.intersects(port) and not port.contains(each)]


def inks(seen, box) -> set[int]:
    across, down = range(box.left(), box.right() + 1), range(box.top(), box.bottom() + 1)
    return {seen.pixel(x, y) for x in across for y in down}


def boxes(table):
    model = table.model()
    return [table.visualRect(model.index(place, 0)) for place in range(model.rowCount())]


def unseen(table) -> int:
    """Give how many rows have room in part only; of none of them anything is painted."""
    port, seen = table.viewport().rect(), table.viewport().grab().toImage()
    cut = partly(boxes(table), port)
    assert all(len(inks(seen, box)) == 1 for box in cut)
    return len(cut)


def assert_last_is_whole(table):
    table.scrollToTop()
    rows, port = boxes(table), table.viewport().rect()
    assert any(each.bottom() > port.bottom() for each in rows)
    assert all(port.contains(each) for each in rows if each.top() <= port.bottom())
