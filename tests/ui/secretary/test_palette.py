"""The palette is as high as what there is to choose, stays inside its page, and leaves the rest in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from tests.ui.painting.inking import ink
from ui import theme
from ui.secretary.choices import Choice, matching
from ui.secretary.palette import _BORDERS
from ui.secretary.proceedings import ProceedingsPage

Key = Qt.Key


def many(count):
    return matching([Choice(f"row/{place}", f"Row {place}", place) for place in range(count)])


def ask(officer, propose):
    officer.window.palette_.ask("Which", propose, lambda _choice: None)
    return officer.window.palette_


def test_what_is_only_typed_has_no_empty_box_and_grows_by_what_can_be_done(officer):
    palette = ask(officer, lambda typed: [Choice("words", typed, typed)] if typed else [])
    empty = palette.height()
    assert not palette.list.height()
    assert not any(each.isVisible() for each in palette._moving)
    officer.type("x")
    assert palette.height() - empty == palette.list.height() > 0


def test_it_shows_whole_rows_and_does_not_shrink_under_the_hand(officer):
    palette = ask(officer, many(60))
    row = palette.list.sizeHintForRow(0)
    assert palette.list.height() % row == 0
    assert palette.list.height() > 3 * row
    high = palette.height()
    officer.type("59")
    assert palette.model.rowCount() == 1
    assert palette.height() == high
    assert ask(officer, many(2)).height() < high


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
def test_on_another_page_it_stays_inside_and_leaves_the_bar_in_sight(officer, size):
    window = officer.window
    page = ProceedingsPage(officer.bridge, window.tongue, window.hand)
    window.show_page("proceedings", page)
    palette = ask(officer, many(60))
    window.resize(*size)
    assert page.rect().contains(palette.geometry())
    assert palette.geometry().top() >= page.filter.geometry().bottom()


def test_the_end_of_the_proceedings_stays_in_sight_when_the_window_becomes_lower(officer):
    window = officer.window
    page = ProceedingsPage(officer.bridge, window.tongue, window.hand)
    window.show_page("proceedings", page)
    officer.rest()
    bar = page.list.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    window.resize(1280, 720)
    assert bar.value() == bar.maximum()


def test_under_it_no_row_of_the_list_looks_out_in_part(officer):
    table = officer.window.desk.lists.table
    ground = theme.look().desk.surface
    palette = ask(officer, many(2))
    foot = table.viewport().mapFromGlobal(palette.mapToGlobal(palette.rect().bottomLeft())).y() + 1
    cut = table.visualRect(table.indexAt(QPoint(0, foot - 1)))
    assert cut.top() < foot < cut.bottom()
    below = QRect(0, foot, table.viewport().width(), cut.bottom() + 1 - foot)
    assert ink(table.viewport().grab().toImage(), ground, below).isEmpty()
    officer.press_at_once(Key.Key_Escape)
    assert not ink(table.viewport().grab().toImage(), ground, below).isEmpty()


def test_a_row_that_loses_nothing_but_what_is_above_its_words_stays_beside_its_part_of_the_bar(officer):
    officer.window.resize(1280, 720)
    table = officer.window.desk.lists.table
    row, bar = table.visualRect(table.model().index(3, 0)), table.verticalScrollBar()
    ground, shown = theme.look().desk.surface, row.adjusted(0, 2, 0, 0)
    table.leave_out(shown.top())
    picture = table.viewport().grab().toImage()
    assert ink(picture, ground, QRect(0, 0, row.width(), shown.top())).isEmpty()
    assert not ink(picture, ground, shown).isEmpty()
    assert bar.mask().boundingRect().top() == shown.top()
    table.leave_out(row.center().y())
    assert ink(table.viewport().grab().toImage(), ground, row).isEmpty()
    assert bar.mask().boundingRect().top() == row.bottom() + 1
    table.leave_out(-1)
    assert bar.mask().isEmpty()


def test_it_ends_with_a_whole_row_where_the_window_becomes_lower(officer):
    palette = ask(officer, many(60))
    row, high = palette.list.sizeHintForRow(0), palette.list.height()
    officer.window.resize(1280, 720)
    assert row < palette.list.height() < high
    assert palette.list.height() % row == 0


def test_rows_that_wrap_more_beside_the_bar_are_whole_too(officer):
    words = " ".join(["word"] * 60)
    for cut in range(10, len(words), 3):
        palette = ask(
            officer,
            lambda _typed, cut=cut: [Choice(str(each), "Row", each, words[:cut]) for each in range(30)],
        )
        row = palette.list.sizeHintForRow(0)
        assert palette.list.height() % row == 0, cut
    assert palette.width() - palette.list.width() == _BORDERS
