"""Words that lack room go on in another line; where even so some are cut, the row says them whole under the pointer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QScrollArea

from plenary.archive.memory import MemoryArchive
from plenary.console.sample import opened
from plenary.tongue import LANGUAGES, Tongue
from plenary.tongues.spacing import as_kept
from tests.ui import happenings, scene
from ui import theme
from ui.models.board import incident_words
from ui.models.editing import slot_parts, slot_words
from ui.painting.canvas import advance
from ui.painting.wrapping import clamped, lines
from ui.secretary.key_page import KeyPage
from ui.secretary.prepare import PreparePage
from ui.tokens import Scheme

OPENED, CLOSED = "\u2066\u2067\u2068", "\u2069"
WORDS = "The representative of the Sudan, speaking on behalf of the Group of 77 and China, made a statement."


@pytest.fixture
def plain(qapp):  # noqa: ARG001
    font = QFont("Noto Sans")
    font.setPixelSize(13)
    return font


def test_a_text_takes_as_many_lines_as_it_needs_and_no_more_than_it_may(plain):
    assert lines(WORDS, plain, 10_000, 3) == (WORDS,)
    broken = lines(WORDS, plain, 240, 9)
    assert len(broken) > 2
    assert " ".join(broken) == WORDS
    assert all(advance(each, plain) <= 240 for each in broken)
    assert lines(WORDS, plain, 240, 2)[0] == broken[0]
    assert "…" in lines(WORDS, plain, 240, 2)[1]


@given(st.lists(st.sampled_from(["one ", "two ", "אב ", "three ", *OPENED, CLOSED]), min_size=1, max_size=40))
def test_a_run_that_is_isolated_is_so_in_every_line(plain_text):
    font = QFont("Noto Sans")
    for line in clamped("".join(plain_text), font, 60.0, 50):
        depth = 0
        for mark in line:
            depth += (mark in OPENED) - (mark == CLOSED and depth > 0)
        assert depth == 0


def cut_rows(officer):
    """Give who is on the list in a row that has no room for everything."""
    table = officer.window.desk.lists.table
    delegate, wide = table.itemDelegate(), table.viewport().width()
    return [row.name for row in table.rows.rows if delegate.is_cut(theme.look(), row, wide)]


def test_only_a_row_that_is_cut_is_said_whole_under_the_pointer(at_desk):
    officer = at_desk(scene.debated())
    assert cut_rows(officer) == ["United Nations Interregional Crime and Justice Research Institute"]
    officer.window.resize(2400, 900)
    assert cut_rows(officer) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_title_of_the_sample_is_cut_in_the_programme(at_desk, code):
    window = at_desk(opened(MemoryArchive()), code).window
    window.resize(1280, 720)
    programme = window.desk.programme
    delegate, wide = programme.list.itemDelegate(), programme.list.viewport().width()
    assert any(row.item for row in programme.model.rows)
    assert not [row.text for row in programme.model.rows if delegate.is_cut(theme.look(), row, wide)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_keys_are_on_one_page(qapp, at_desk, code):
    theme.apply(qapp, Scheme.LIGHT, 1.0, Tongue(code))
    try:
        window = at_desk(scene.debated(), code).window
        window.resize(1280, 720)
        window.show_page("keys", KeyPage(window.bridge, window.tongue))
        qapp.processEvents()
        (area,) = window.page("keys").findChildren(QScrollArea)
        assert area.verticalScrollBar().maximum() == 0
    finally:
        theme.apply(qapp, Scheme.LIGHT, 1.0, Tongue("en"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_neither_day_nor_hours_of_a_meeting_are_parted_by_the_end_of_a_line(at_desk, code):
    officer = at_desk(scene.prepared(), code)
    window = officer.window
    page = PreparePage(officer.bridge, window.tongue, window.hand)
    window.show_page("prepare", page)
    editor = page.show_tab("programme")
    officer.rest()
    heading = editor.slot
    _, day, hours = slot_parts(officer.now, editor._slot, window.tongue)
    broken = lines(heading.text(), heading.font(), heading.width(), 9)
    assert len(broken) > 1
    assert [sum(each in line for line in broken) for each in (day, hours)] == [1, 1]
    assert slot_words(officer.now, editor._slot, window.tongue) == as_kept(heading.text())
    # Arabic hours run from the right: held from the left they would be torn apart.
    assert not set(OPENED) & set(hours)


@pytest.mark.parametrize("make", [scene.debated, happenings.closed, happenings.suspended])
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_tabs_of_the_lists_stand_apart_in_the_smallest_window(at_desk, code, make):
    officer = at_desk(make(), code)
    officer.window.resize(1280, 720)
    officer.later(seconds=1)
    lists = officer.window.desk.lists
    assert lists.tabs.gap >= 14
    assert lists.standing.isVisible() or lists.closes.isVisible()


def test_from_when_to_when_a_language_was_not_heard_is_not_held_from_the_left():
    now, tongue = happenings.heard_again().conference, Tongue("ar")
    incident = now.booths.incidents[-1]
    times = tongue.time_range(*(now.body.local(each).time() for each in (incident.since, incident.restored)))
    before, _, _ = incident_words(now, incident, tongue).partition(times)
    assert before.endswith(": ")
    assert not set(OPENED) & set(before)
