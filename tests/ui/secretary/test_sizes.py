"""At every size and scale what must be in sight is in sight, whole, and nothing lies on anything else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QTabBar

from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from ui import theme
from ui.bridge import Bridge
from ui.secretary.programme import ProgrammePanel
from ui.tokens import Scheme

SIZES = [
    (1366, 768, 0.8),
    (1366, 768, 1.0),
    (1280, 720, 1.0),
    (1024, 700, 1.0),
    (1920, 1080, 1.5),
    (1366, 768, 2.0),
]


def place(window, widget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


@pytest.fixture
def sized(qapp, at_desk):
    def made(width, height, scale, code="en"):
        theme.apply(qapp, Scheme.LIGHT, scale, Tongue(code), still=True)
        officer = at_desk(scene.over_time(), code)
        officer.window.resize(width, height)
        QApplication.processEvents()
        officer.ticker.tick()
        return officer.window

    yield made
    theme.apply(qapp, Scheme.LIGHT, 1.0, theme.ENGLISH, still=True)


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_name_clock_button_languages_wall_clock_and_undo_are_always_in_sight(sized, width, height, scale):
    window = sized(width, height, scale)
    floor = window.desk.floor
    shown = [
        floor.name,
        floor.clock,
        floor.primary,
        window.strip.languages,
        window.header.wall,
        window.foot.undo,
    ]
    boxes = [place(window, each) for each in shown]
    for widget, box in zip(shown, boxes, strict=True):
        assert widget.isVisible(), widget
        assert window.rect().contains(box), widget
        assert box.height() >= widget.minimumSizeHint().height(), widget
    for number, box in enumerate(boxes):
        for other in boxes[number + 1 :]:
            assert not box.intersects(other)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_control_has_a_name(sized, code):
    window = sized(1366, 768, 1.0, code)
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView, QTabBar)
    for kind in kinds:
        for widget in window.findChildren(kind):
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            scroll = widget.objectName().startswith(("qt_", "Scroll"))
            assert named or scroll or not widget.isVisible(), widget


def test_the_focus_that_came_by_key_is_seen(at_desk):
    officer = at_desk(scene.debated())
    floor = officer.window.desk.floor
    floor.point.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not officer.window.ring.isVisible()
    for _ in range(40):
        officer.press(Qt.Key.Key_Tab)
        if officer.window.focusWidget() is floor.primary:
            break
    assert officer.window.focusWidget() is floor.primary
    assert officer.window.ring.isVisible()
    assert officer.window.ring.around is floor.primary


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_language_of_the_strip_is_cut_where_the_window_is_narrow(sized, code):
    window = sized(1366, 768, 1.5, code)
    buttons = window.strip.languages.buttons
    assert [each.face.letter for each in buttons if each.width() < each.least] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_side_comes_to_rest_at_every_height(sized, code):
    """Script and time ahead share the height; what one gives the other takes, once and not to and fro."""
    window = sized(1280, 720, 1.0, code)
    side = window.desk.side
    for height in range(700, 900, 9):
        window.resize(1280, height)
        seen = []
        for _ in range(5):
            QApplication.processEvents()
            seen.append((side.script.fitting.height(), side.ahead.height()))
        assert len(set(seen[2:])) == 1, (height, seen)


@pytest.mark.usefixtures("qapp")
def test_rows_wrap_beside_a_bar_that_comes_while_a_list_is_being_shown():
    bridge, widths = Bridge(scene.debated()), set()
    for high in range(300, 700, 25):
        panel = ProgrammePanel(bridge, Tongue("en"))
        panel.renew(None, bridge.conference)
        panel.resize(236, high)
        panel.show()
        rows, across = panel.list, panel.list.viewport().width()
        for place, row in enumerate(panel.model.rows):
            box = rows.visualRect(panel.model.index(place))
            wanted = rows.itemDelegate().height(theme.look(), row, across)
            assert (box.width(), box.height()) == (across, round(wanted)), (high, row.text)
        widths.add(across)
        panel.close()
        panel.deleteLater()
    assert len(widths) == 2, "with a bar and without one"
    bridge.close()


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_figures_of_the_time_ahead_are_bold_end_at_one_edge_and_a_margin_has_its_mark(sized, code):
    ahead = sized(1366, 768, 1.0, code).desk.side.ahead
    lines = [line for line in ahead._lines if line[0].isVisible()]
    ends = [place(ahead, value) for _, _, value in lines]
    assert {value.font().weight() for _, _, value in lines} == {QFont.Weight.DemiBold}
    assert len({each.left() if code == "ar" else each.right() for each in ends}) == 1
    assert [mark.pixmap().isNull() for _, mark, _ in lines] == [*(True for _ in lines[1:]), False]
