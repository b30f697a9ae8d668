"""R-1.13: the bands are dragged, or moved, joined and parted by keys; lists that go by them follow at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QColor, QDragLeaveEvent, QDropEvent

from plenary.acts.conference import set_rule
from plenary.acts.lists import set_order
from plenary.floor.precedence import BANDS, as_rule, bands_in, bands_of
from tests.ui import scene
from ui import theme
from ui.models.bands import joined, moved_before, parted, stepped

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def officer(at_station):
    desk = scene.debated()
    desk.perform(set_order, "banded")
    return at_station(desk)


def shown(officer):
    officer.press(Key.Key_K, Mod.ControlModifier)
    officer.type("order of the categories")
    officer.press(Key.Key_Return)
    return officer.window.desk.lists.bands.list


def first_words(officer):
    return [row.words for row in officer.window.desk.lists.bands.list.rows.rows]


def called(officer):
    return [each.delegation for each in officer.now.floor.lists["2"].requests]


def test_r_1_13_a_band_moves_by_alt_and_arrows_and_the_list_follows_in_one_entry(officer):
    entries, bands = len(officer.bridge.record.entries), shown(officer)
    assert called(officer)[-1] == "entity:UNICRI"
    bands.choose(("un",))
    for _ in range(6):
        officer.press(Key.Key_Up, Mod.AltModifier)
    assert first_words(officer)[1] == "United Nations entity"
    assert called(officer)[0] == "entity:UNICRI"
    assert len(officer.bridge.record.entries) == entries + 6
    # Speakers were not moved: the same keys mean them only in their own list.
    officer.press(Key.Key_Escape)
    assert officer.window.desk.lists.table.hasFocus()
    for _ in range(2):
        officer.press(Key.Key_Z, Mod.ControlModifier)
    assert called(officer)[0] != "entity:UNICRI"


def test_r_1_13_a_band_is_dropped_before_another(officer):
    bands = shown(officer)
    bands.choose(("un",))
    first = bands.visualRect(bands.rows.index(0)).topLeft()
    drop = QDropEvent(
        QPointF(first), Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Mod.NoModifier
    )
    bands.dropEvent(drop)
    officer.rest()
    assert bands_in(officer.now.rules.text("bands"))[0] == ("un",)
    assert called(officer)[0] == "entity:UNICRI"


def line_at(bands, y):
    return bands.viewport().grab().toImage().pixelColor(40, y) == QColor(theme.look().desk.accent)


def test_r_1_13_a_line_shows_where_the_band_would_stand_and_the_band_hangs_below_it(officer):
    bands = shown(officer)
    bands.choose(("un",))
    third = bands.visualRect(bands.rows.index(2))
    drag = bands.carried(third.center())
    assert drag.hotSpot().y() < -third.height() // 2
    assert drag.hotSpot().x() == third.center().x()
    assert drag.pixmap().deviceIndependentSize().toSize() == third.size()
    assert not line_at(bands, third.top())
    bands._show_over(2)
    assert line_at(bands, third.top())
    bands.dragLeaveEvent(QDragLeaveEvent())
    assert not line_at(bands, third.top())


def test_r_1_13_states_are_joined_and_then_the_time_of_the_request_decides(officer):
    bands = shown(officer)
    bands.choose(("non-signatory",))
    officer.press(Key.Key_Plus, Mod.NoModifier)
    assert ("signatory", "non-signatory") in bands_in(officer.now.rules.text("bands"))
    assert bands.chosen().id == ("signatory", "non-signatory")
    officer.press(Key.Key_Plus, Mod.NoModifier)
    assert ("state-party", "signatory", "non-signatory") in bands_in(officer.now.rules.text("bands"))
    officer.press(Key.Key_Return)
    assert bands_in(officer.now.rules.text("bands")) == tuple((each,) for each in BANDS)
    # The plus sign meant the bands and gave nobody a minute.
    assert officer.now.floor.statement.seconds == scene.debated().conference.floor.statement.seconds


ORDERS = st.permutations(BANDS).flatmap(
    lambda order: st.lists(st.booleans(), min_size=len(order), max_size=len(order)).map(
        lambda breaks: _cut(order, breaks)
    )
)


def _cut(order, breaks):
    bands = [[]]
    for each, cut in zip(order, breaks, strict=True):
        if cut and bands[-1]:
            bands.append([])
        bands[-1].append(each)
    return tuple(map(tuple, bands))


@given(ORDERS, st.data())
def test_whatever_is_moved_joined_or_parted_every_category_stands_once(bands, data):
    assert bands_in(as_rule(bands)) == bands
    band = data.draw(st.sampled_from(bands))
    made = [
        moved_before(bands, band, data.draw(st.sampled_from([*bands, None]))),
        stepped(bands, band, data.draw(st.integers(-12, 12))),
        joined(bands, band),
        parted(bands, band),
    ]
    for rule in made:
        assert sorted(bands_of(rule)) == sorted(BANDS)


def test_lists_by_request_or_by_hand_do_not_follow_the_bands():
    desk = scene.debated()
    before = desk.conference.floor.lists["2"]
    desk.perform(set_rule, "bands", as_rule(tuple((each,) for each in reversed(BANDS))))
    assert desk.conference.floor.lists["2"] is before
