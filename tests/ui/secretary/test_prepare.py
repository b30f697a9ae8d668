"""Before the meeting: the programme is edited, participants are marked, points are ticked, names are confirmed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from plenary.tongue import LANGUAGES
from tests.ui import scene
from ui.models.editing import beside, can_take, slot_of
from ui.secretary.prepare import TABS, PreparePage

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
MORNING, AFTERNOON = "2009-10-02T10:00", "2009-10-02T15:00"


class Before:
    """An officer at the pages of Prepare."""

    def __init__(self, officer):
        self.officer = officer
        window = officer.window
        self.page = PreparePage(officer.bridge, window.tongue, window.hand)
        window.show_page("prepare", self.page)

    @property
    def now(self):
        return self.officer.now

    def tab(self, name):
        return self.page.show_tab(name)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self.officer.press(key, modifiers)

    def items(self, slot):
        return self.now.programme.slot(slot).items


@pytest.fixture
def before(early):
    return Before(early)


def test_a_page_that_was_never_looked_at_is_not_made(before):
    assert set(before.page.made) == {"agenda"}
    for name, _, _ in TABS:
        before.tab(name)
    assert set(before.page.made) == {name for name, _, _ in TABS}


def test_an_item_moves_by_key_from_meeting_to_meeting_and_stays_chosen(before):
    editor = before.tab("programme")
    editor.choose_item("4")
    editor.list.setFocus()
    before.press(Key.Key_Up, Alt)
    assert before.items(MORNING) == ("3", "4")
    assert editor.list.chosen().item == "4"
    before.press(Key.Key_Down, Alt)
    assert before.items(AFTERNOON) == ("3", "5", "4")
    before.officer.bridge.undo()
    before.officer.rest()
    assert before.items(MORNING) == ("3", "4")


def test_the_keys_of_the_editor_do_not_move_speakers(before):
    editor = before.tab("programme")
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Up, Alt)
    event.setAccepted(False)
    editor.list.event(event)
    assert event.isAccepted()
    plain = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_P, Qt.KeyboardModifier.NoModifier)
    plain.setAccepted(False)
    editor.list.event(plain)
    assert not plain.isAccepted()


def test_an_item_is_dragged_to_a_meeting_that_can_take_it(before):
    editor = before.tab("programme")
    model = editor.model
    place = model.place(f"item/{AFTERNOON}/5")
    data = model.mimeData([model.index(place)])
    target = model.index(model.place(f"slot/{MORNING}"))
    assert model.flags(model.index(place)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(target) & Qt.ItemFlag.ItemIsDropEnabled
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)
    before.officer.rest()
    assert before.items(MORNING) == ("3", "5")


def test_enter_asks_where_an_item_goes(before):
    editor = before.tab("programme")
    editor.choose_item("5")
    editor.list.setFocus()
    before.press(Key.Key_Return)
    assert before.officer.asked
    assert [row.id for row in before.officer.window.palette_.model.rows] == [
        "2009-10-01T10:00",
        "2009-10-01T15:00",
        MORNING,
    ]
    before.officer.type("3rd")
    before.press(Key.Key_Return)
    assert "5" in before.items(MORNING)


def test_services_are_planned_and_a_meeting_is_cancelled_and_added(before):
    editor = before.tab("programme")
    editor.list.choose(f"slot/{AFTERNOON}")
    editor.chips["ar"].click()
    before.officer.rest()
    assert "ar" not in before.now.programme.slot(AFTERNOON).languages
    assert len(before.now.programme.slot(AFTERNOON).languages) == 5
    editor.cancel.click()
    before.officer.rest()
    assert before.now.programme.slot(AFTERNOON).status == "cancelled"
    assert not editor.cancel.isEnabled()
    editor.add.click()
    for words in ("2009-10-05", "10:00", "13:00"):
        before.officer.type(words)
        before.press(Key.Key_Return)
    assert before.now.programme.slots[-1].status == "added"


def test_an_item_of_no_meeting_stands_at_the_end_and_can_be_programmed(before):
    editor = before.tab("programme")
    editor.list.choose(f"slot/{AFTERNOON}")
    assert not [row for row in editor.model.rows if row.id.startswith("item//")]
    before.officer.window.hand.perform(_amend, "6", "Other matters")
    before.officer.rest()
    left = [row for row in editor.model.rows if row.id.startswith("item//")]
    assert [row.item for row in left] == ["6"]
    assert slot_of(left[0]) is None
    assert beside(before.now, "6", None, 1) == can_take(before.now)[0].id
    assert beside(before.now, "6", None, -1) == can_take(before.now)[-1].id


def _amend(conference, at, number, title):
    from plenary.acts.agenda import amend_agenda  # noqa: PLC0415 - the act as it stands

    return amend_agenda(conference, at, number, title=title)


def test_points_are_ticked_with_their_time_and_taken_back(before):
    panel = before.tab("checklist")
    assert panel.count.text() == "0 of 20"
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    before.press(Key.Key_Return)
    row = panel.model.rows[0]
    assert (row.done, row.when) == (True, "9.12\u00a0a.m.")
    assert row.due == "9\u00a0a.m."
    assert before.page.tabs.tabText(3) == "Checklist 1 of 20"
    before.press(Key.Key_Return)
    assert not panel.model.rows[0].done


def test_a_point_of_ones_own_is_added_and_ticked(before):
    panel = before.tab("checklist")
    panel.own.edit.setFocus()
    before.officer.type("Water for the panel")
    before.press(Key.Key_Return)
    row = panel.model.rows[-1]
    assert (row.text, row.due, row.done) == ("Water for the panel", "", False)
    assert panel.own.edit.text() == ""


def test_each_meeting_has_a_list_of_its_own(before):
    panel = before.tab("checklist")
    panel._note("quorum", done=True)
    before.officer.rest()
    panel.which.click()
    before.officer.type("4th")
    before.press(Key.Key_Return)
    assert panel.slot.id == AFTERNOON
    assert not any(row.done for row in panel.model.rows)


def test_participants_are_marked_filtered_and_renamed(at_desk):
    before = Before(at_desk(scene.debated()))
    panel = before.tab("participants")
    panel.filter.edit.setText("state party can")
    assert [row.text for row in panel.model.rows] == ["Canada"]
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.list.setFocus()
    before.press(Key.Key_Return)
    assert before.now.roster.seats["state:CA"].present is True
    assert panel.model.rows[0].presence == "present"
    panel.mark_absent()
    before.officer.rest()
    assert before.now.roster.seats["state:CA"].present is False
    panel._rename()
    before.officer.type("Canada (Dominion of)")
    before.press(Key.Key_Return)
    assert before.now.roster.seats["state:CA"].name("en") == "Canada (Dominion of)"


def test_nobody_chosen_is_said(before):
    panel = before.tab("participants")
    panel.mark_present()
    assert before.officer.window.foot.note.text() == "Choose a delegation first."


def test_where_nobody_takes_part_nobody_can_be_marked(before, at_desk):
    marks = list(before.tab("participants").buttons.values())[1:]
    assert [each.toolTip() for each in marks] == ["No delegation is seated yet."] * 3
    assert not any(each.isEnabled() for each in marks)
    assert all(
        each.isEnabled() for each in Before(at_desk(scene.debated())).tab("participants").buttons.values()
    )


def test_the_names_of_the_body_are_proposed_and_confirmed_in_one_entry(before):
    panel = before.tab("body")
    assert panel.edits["fr.de"].text() == "du Groupe de travail"
    assert panel.edits["ru.gen"].text() == "Рабочей группы"
    assert panel.states["fr.de"].text() == "proposed"
    assert panel.edits["ru.gender"].currentText() == "feminine"
    assert panel.edits["fr.gender"].count() == 2
    panel.edits["fr"].setText("Groupe de travail provisoire sur l’assistance technique")
    entries = len(before.officer.bridge.record.entries)
    panel.confirm.click()
    before.officer.rest()
    forms = dict(before.now.body.forms)
    assert forms["fr.de"] == "du Groupe de travail"
    assert forms["ru.gender"] == "f"
    assert forms["fr"].startswith("Groupe de travail provisoire")
    assert "ar" not in forms
    assert len(before.officer.bridge.record.entries) == entries + 1
    assert panel.states["fr.de"].text() == "confirmed"
    panel.confirm.click()
    assert before.officer.window.foot.note.text() == "All names are confirmed already."


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_place_is_named_in_the_language_of_the_window(at_desk, code):
    officer = at_desk(scene.prepared(), code)
    said = {"en": "Vienna", "fr": "Vienne", "es": "Viena", "ru": "Вена", "ar": "فيينا", "zh": "维也纳"}
    assert said[code] in officer.window.header.where.text()


def test_a_click_on_the_box_ticks(before):
    panel = before.tab("checklist")
    QTest.mouseClick(
        panel.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=panel.list.visualRect(panel.model.index(1)).center(),
    )
    before.officer.rest()
    assert panel.model.rows[1].done
