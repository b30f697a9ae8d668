"""A meeting that is only read: what enters something does not look alive, on no page, and says why."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit

from tests.ui import happenings, scene
from tests.ui.walking import PASSES
from ui.dialogs import OF_QT
from ui.secretary.bands import BandsPanel
from ui.secretary.only_read import HELD, tell
from ui.secretary.prepare import NAMES, PreparePage
from ui.secretary.proceedings import ProceedingsPage
from ui.secretary.report_page import ReportPage
from ui.secretary.rows import RowList

READING = {"Another meeting…", "Open a file…"}
"""What may be pressed on the pages of the preparation: it shows something, and enters nothing."""


@pytest.fixture
def reading(at_desk, tmp_path):
    """The window of an officer while another one writes: the desk would refuse whatever is done."""

    def made(desk, code="en"):
        officer = at_desk(desk, code)
        path = tmp_path / "meeting.plenary"
        path.touch()
        tell(officer.window, path, lambda _path: None, OF_QT)
        return officer

    return made


def shown(officer, name, page):
    officer.window.show_page(name, page)
    officer.rest()
    QApplication.processEvents()
    return page


def alive(page) -> set[str]:
    """What can be pressed or typed into on a page that is in sight."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    parts = [
        each for kind in kinds for each in page.findChildren(kind) if each.isVisible() and each.isEnabled()
    ]
    return {getattr(each, "words", each.accessibleName()) for each in parts}


@pytest.mark.parametrize("tab", NAMES)
def test_nothing_of_the_preparation_looks_alive(reading, tab):
    officer = reading(scene.debated())
    window = officer.window
    page = shown(officer, "prepare", PreparePage(officer.bridge, window.tongue, window.hand))
    inside = page.show_tab(tab)
    assert alive(inside) - READING == (
        {inside.filter.edit.accessibleName()} if tab == "participants" else set()
    )
    inside.renew(None, officer.now)
    assert alive(inside) - READING == (
        {inside.filter.edit.accessibleName()} if tab == "participants" else set()
    )


def test_a_part_that_its_page_allows_again_is_held_again_and_says_why(reading):
    officer = reading(scene.debated())
    window = officer.window
    page = shown(officer, "prepare", PreparePage(officer.bridge, window.tongue, window.hand))
    editor = page.show_tab("programme")
    editor.elsewhere.allow("Choose an item first.")
    editor.elsewhere.allow()
    assert (editor.elsewhere.isEnabled(), editor.elsewhere.toolTip()) == (False, HELD)
    assert editor.list.dragDropMode() is RowList.DragDropMode.NoDragDrop
    assert not editor.how.isVisible()


def test_no_step_of_the_report_looks_alive(reading):
    officer = reading(happenings.adopting())
    page = shown(officer, "report", ReportPage(officer.bridge, officer.window.tongue))
    page.choose(next(iter(page.adopting._numbered())))
    steps = page.adopting.steps
    assert steps.isVisible()
    assert not any(each.isEnabled() for each in steps.buttons)
    assert not page.writing.edit.isEnabled()
    assert steps.read_it.toolTip() == HELD


def test_no_entry_is_struck_and_no_band_is_dragged(reading):
    officer = reading(scene.debated())
    window = officer.window
    page = shown(officer, "proceedings", ProceedingsPage(officer.bridge, window.tongue, window.hand))
    assert [each.isEnabled() for each in (page.strike, page.correct, page.back)] == [False, False, True]
    window.run("meeting")
    window.desk.lists.show_bands(BandsPanel)
    bands = window.desk.lists.bands
    assert (bands.list.held, bands.how.isVisible()) == (True, False)
    assert window.desk.lists.table.held


@pytest.mark.parametrize("code", ["es", "ru"])
def test_the_programme_of_two_days_has_room_below_the_notice(reading, code):
    officer = reading(scene.debated(), code)
    officer.window.resize(1366, 768)
    for _ in range(2 * PASSES):
        QApplication.processEvents()
    rows = officer.window.desk.programme.list
    assert rows.height() < 580
    assert rows.verticalScrollBar().maximum() == 0


def test_whoever_writes_finds_all_of_it_alive(at_desk):
    officer = at_desk(scene.debated())
    window = officer.window
    page = shown(officer, "prepare", PreparePage(officer.bridge, window.tongue, window.hand))
    editor = page.show_tab("programme")
    assert {"Add a meeting…", "Russian"} <= alive(editor)
    assert (editor.list.held, editor.how.isVisible()) == (False, True)
