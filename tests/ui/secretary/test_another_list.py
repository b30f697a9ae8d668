"""The list of an item that is not being considered is kept by key: inscribed, ordered, closed, printed, before its time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui import scene
from ui.dialogs import Dialogs

Key, Mod = Qt.Key, Qt.KeyboardModifier


def asked(officer, key, *words, modifiers=Mod.NoModifier):
    officer.press(key, modifiers)
    for each in words:
        officer.type(each)
        officer.press(Key.Key_Return)


def by_name(officer, *words):
    asked(officer, Key.Key_K, *words, modifiers=Mod.ControlModifier)


def test_requests_for_tomorrow_are_inscribed_while_today_is_debated(officer):
    before, speaks = officer.waiting, officer.speaker
    asked(officer, Key.Key_J, "3")
    assert officer.waiting == []
    assert "item 3" in officer.window.desk.lists.standing.text()
    officer.inscribe("peru")
    officer.inscribe("fiji for g77")
    assert officer.waiting == ["Peru", "Fiji"]
    assert [each.delegation for each in officer.now.floor.lists["3"].requests] == ["state:PE", "state:FJ"]
    by_name(officer, "order of the list", "by category")
    assert officer.waiting == ["Fiji", "Peru"]
    # The floor goes on with the item being considered, and its list comes back by the same key.
    officer.window.setFocus()
    officer.press(Key.Key_Space)
    officer.press(Key.Key_Space)
    assert (speaks, officer.speaker) == ("state:SD", "state:NG")
    asked(officer, Key.Key_J, "2")
    assert officer.waiting == before[1:]
    assert "item" not in officer.window.desk.lists.standing.text()


def test_it_is_closed_and_reopened_on_its_own(officer):
    asked(officer, Key.Key_J, "3")
    officer.inscribe("peru")
    officer.window.setFocus()
    officer.press(Key.Key_C)
    officer.type("close the list")
    officer.press(Key.Key_Return)
    assert officer.now.floor.lists["3"].closed is not None
    assert officer.now.floor.lists["2"].closed is None
    by_name(officer, "reopen the list")
    assert officer.now.floor.lists["3"].closed is None


def test_when_an_item_is_taken_up_its_own_list_is_in_sight(officer):
    asked(officer, Key.Key_J, "4")
    officer.window.setFocus()
    officer.press(Key.Key_Space)
    asked(officer, Key.Key_I, "3")
    officer.inscribe("peru")
    assert officer.now.floor.lists["3"].requests[0].delegation == "state:PE"
    assert "4" not in officer.now.floor.lists


def test_items_are_taken_up_together_by_their_numbers(officer):
    officer.press(Key.Key_Space)
    asked(officer, Key.Key_I, "3, 4")
    assert officer.now.agenda.current == ("3", "4")
    officer.inscribe("peru")
    assert list(officer.now.floor.lists)[-1] == "3,4"


def test_the_list_of_items_taken_together_is_named_by_all_of_them(officer):
    officer.press(Key.Key_Space)
    asked(officer, Key.Key_I, "3, 4")
    officer.inscribe("peru")
    officer.press(Key.Key_Space)
    assert officer.window.desk.floor.facts.text().startswith("items 3 and 4")
    officer.inscribe("chile")
    officer.press(Key.Key_Space)
    asked(officer, Key.Key_I, "2")
    asked(officer, Key.Key_J, "3")
    assert officer.waiting == ["Chile"]
    assert officer.window.desk.lists.standing.text().startswith("items 3 and 4")


@pytest.mark.parametrize("typed", ["1 (a)", "1(a)", "1a", "1 a", "1A."])
def test_an_item_is_found_by_its_number_however_it_is_written(officer, typed):
    officer.press(Key.Key_Space)
    asked(officer, Key.Key_I, typed)
    assert officer.now.agenda.current == ("1 (a)",)


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("austria as panellist", "panellist, no limit"),
        ("austria as keynote", "keynote speaker, no limit"),
        ("unodc as secretariat", "Secretariat, no limit"),
        ("austria", "State, 5 min"),
        ("peru for grulac", "group, 7 min"),
    ],
)
def test_a_name_is_proposed_with_the_limit_that_it_will_have(officer, typed, note):
    found = officer.window.desk.lists.field._propose(typed)
    assert found[0].note == note
    officer.inscribe(typed)
    newest = max(officer.now.floor.lists["2"].requests, key=lambda request: request.number).id
    (row,) = (each for each in officer.window.desk.lists.table.rows.rows if each.id == newest)
    assert row.limit in note


@pytest.mark.parametrize(
    ("typed", "capacity", "band"),
    [
        ("unodc as secretariat", "secretariat", "secretariat"),
        ("austria as personal", "personal", "officer"),
        ("unodc", "national", "un"),
    ],
)
def test_the_capacity_is_typed_after_the_name(officer, typed, capacity, band):
    officer.inscribe(typed)
    request = officer.now.floor.lists["2"].requests[-1]
    assert (request.capacity, request.category) == (capacity, band)


def test_who_asked_before_the_closing_is_inscribed_after_it_with_the_time(officer):
    officer.press(Key.Key_C)
    officer.press(Key.Key_Return)
    officer.inscribe("peru")
    assert "Peru" not in officer.waiting
    assert "closed" in officer.refusal
    officer.inscribe("peru 4.05")
    assert "Peru" in officer.waiting
    assert officer.now.body.local(officer.now.floor.waiting_of("state:PE")[0].requested).hour == 16


def test_on_another_page_no_key_reaches_the_list_that_is_out_of_sight(officer):
    table = officer.window.desk.lists.table
    table.setCurrentIndex(table.rows.index(0))
    officer.window.page_shown = "report"
    for key in (Key.Key_Delete, Key.Key_A):
        officer.press(key)
    officer.press(Key.Key_Return, Mod.ControlModifier)
    assert len(officer.now.floor.lists["2"].requests) == 9
    assert "Nobody is selected" in officer.window.foot.note.text()


def test_rule_39_the_index_of_the_recording_is_saved_from_the_window(at_station, tmp_path):
    officer = at_station(scene.debated())
    by_name(officer, "index of the floor recording")
    assert "No floor recording was noted" in officer.window.foot.note.text()
    by_name(officer, "note that the floor recording began")
    officer.window.setFocus()
    officer.later(minutes=1)
    officer.press(Key.Key_Space)
    saved = tmp_path / "index.vtt"
    officer.station._handing().dialogs = Dialogs(lambda *_: None, lambda *_: None, lambda *_: saved)
    by_name(officer, "index of the floor recording")
    officer.qtbot.waitUntil(saved.exists)
    words = saved.read_text("utf-8")
    assert words.startswith("WEBVTT")
    assert "Sudan, Group of 77 and China, item 2" in words
