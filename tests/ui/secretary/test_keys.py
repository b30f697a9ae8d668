"""Each key does its one thing; fields keep their letters; some keys do nothing to the meeting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from plenary.agenda.meetings import Sitting
from tests.ui import scene
from ui.secretary.doings.others import WORDS, needed
from ui.secretary.everything import COMMANDS
from ui.secretary.keys import XKB_OFFSET

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.mark.parametrize("key", [Key.Key_PageUp, Key.Key_F5, Key.Key_Escape])
def test_keys_of_remotes_do_nothing_to_the_meeting(officer, key):
    before = officer.now
    officer.press(key)
    assert officer.now is before


def test_space_runs_the_floor_also_where_a_button_has_the_focus(officer):
    officer.window.desk.floor.pause.setFocus()
    officer.press(Key.Key_Space)
    assert officer.speaker == ""


def test_enter_presses_the_button_that_has_the_focus(officer):
    officer.window.desk.floor.pause.setFocus()
    officer.press(Key.Key_Return)
    assert officer.now.floor.statement.paused_since is not None


def test_the_remote_ends_a_statement_from_inside_the_field(officer):
    officer.press(Key.Key_F2)
    officer.type("ni")
    officer.press(Key.Key_PageDown)
    assert officer.speaker == ""
    assert officer.window.desk.lists.field.edit.text() == "ni"


def test_letters_typed_into_a_field_do_nothing_else(officer):
    before = officer.now
    officer.press(Key.Key_Slash)
    officer.type("p o r m l i c g b w s+ /")
    assert officer.now is before
    assert officer.window.desk.lists.field.edit.text() == "p o r m l i c g b w s+ /"
    assert not officer.asked


def test_undo_belongs_first_to_what_was_typed(officer):
    officer.press(Key.Key_F2)
    officer.type("nic")
    officer.press(Key.Key_Z, Mod.ControlModifier)
    assert officer.window.desk.lists.field.edit.text() != "nic"
    assert officer.speaker == "state:SD"


def test_undo_in_an_empty_field_undoes_the_act(officer):
    officer.press(Key.Key_F2)
    officer.press(Key.Key_Z, Mod.ControlModifier)
    assert officer.speaker == ""
    officer.press(Key.Key_Y, Mod.ControlModifier)
    assert officer.speaker == "state:SD"


def test_undo_in_the_empty_message_undoes_the_act(officer):
    officer.window.desk.side.message.edit.setFocus()
    officer.press(Key.Key_Z, Mod.ControlModifier)
    assert officer.speaker == ""


def test_undo_and_redo_from_the_window(officer):
    officer.press(Key.Key_Space)
    officer.press(Key.Key_Z, Mod.ControlModifier)
    assert officer.speaker == "state:SD"
    officer.press(Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier)
    assert officer.speaker == ""


def test_the_foot_says_what_undo_would_undo(officer):
    assert officer.window.foot.undo.words == "Undo: gave the floor to the Sudan"
    officer.press(Key.Key_Space)
    assert officer.window.foot.undo.words == "Undo: ended the statement by the Sudan"


def test_after_an_undo_the_foot_says_the_way_back_from_it_beside_the_older_act(officer):
    foot = officer.window.foot
    assert not foot.redo.isVisible()
    officer.press(Key.Key_Z, Mod.ControlModifier)
    assert foot.redo.words == "Redo: gave the floor to the Sudan"
    assert foot.undo.words == "Undo: inscribed Mexico for a right of reply"
    foot.redo.click()
    officer.rest()
    assert officer.speaker == "state:SD"
    assert not foot.redo.isVisible()
    assert foot.undo.words == "Undo: gave the floor to the Sudan"


def test_the_one_selected_is_withdrawn_and_moved(officer):
    table = officer.window.desk.lists.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(2))
    officer.press(Key.Key_Up, Mod.AltModifier)
    assert officer.waiting[:3] == ["Nigeria", "Mexico", "Sweden"]
    assert table.chosen().name == "Mexico"
    officer.press(Key.Key_Down, Mod.AltModifier)
    officer.press(Key.Key_Down, Mod.AltModifier)
    assert officer.waiting[:4] == ["Nigeria", "Sweden", "Russian Federation", "Mexico"]
    officer.press(Key.Key_Delete)
    assert "Mexico" not in officer.waiting


@pytest.mark.parametrize(
    ("row", "below", "expected"),
    [
        (0, False, ["Canada", "Nigeria", "Sweden"]),
        (0, True, ["Nigeria", "Canada", "Sweden"]),
        (4, True, ["Nigeria", "Sweden", "Mexico"]),
    ],
)
def test_one_that_is_dragged_is_moved(officer, row, below, expected):
    table = officer.window.desk.lists.table
    table.setCurrentIndex(table.rows.index(4))
    box = table.visualRect(table.rows.index(row))
    point = box.bottomLeft() - QPoint(0, 2) if below else box.topLeft() + QPoint(0, 2)
    data = table.rows.mimeData([table.rows.index(4)])
    drop = QDropEvent(point, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Mod.NoModifier)
    table.dropEvent(drop)
    officer.rest()
    assert officer.waiting[:3] == expected
    assert len(officer.waiting) == 9


def test_nobody_selected_is_said(officer):
    officer.window.desk.lists.table.clearSelection()
    officer.window.desk.lists.table.setCurrentIndex(officer.window.desk.lists.table.rows.index(-1))
    officer.press(Key.Key_Delete)
    assert "Nobody is selected" in officer.window.foot.note.text()


def test_right_of_reply(officer):
    officer.press(Key.Key_R)
    officer.type("sudan")
    officer.press(Key.Key_Return)
    assert [each.delegation for each in officer.now.floor.lists["2/reply"].requests] == [
        "state:MX",
        "state:SD",
    ]


def test_a_motion_and_its_end(officer):
    officer.press(Key.Key_M)
    officer.type("adjourn the meeting")
    officer.press(Key.Key_Return)
    officer.type("canada")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.motion.motion == "adjourn"
    officer.press(Key.Key_M)
    officer.type("withdrawn")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.motion is None


def test_a_language_drops_and_is_heard_again(officer):
    officer.press(Key.Key_L)
    officer.type("french")
    officer.press(Key.Key_Return)
    assert officer.now.booths.by_language["fr"].quality == "interrupted"
    officer.press(Key.Key_L)
    assert officer.now.booths.by_language["fr"].quality == "good"
    assert "interrupted" not in [each.face.word for each in officer.window.strip.languages.buttons]


def test_a_wrong_speaker_is_replaced_on_the_same_clock(officer):
    started = officer.now.floor.statement.started
    officer.press(Key.Key_W)
    officer.type("nigeria")
    officer.press(Key.Key_Return)
    assert officer.speaker == "state:NG"
    assert officer.now.floor.statement.started == started


def test_what_is_no_time_and_no_word_of_the_list_closes_nothing(officer):
    officer.press(Key.Key_C)
    officer.type("uba")
    officer.press(Key.Key_Return)
    assert officer.now.floor.lists["2"].closed is None
    assert officer.asked


def test_the_list_is_announced_to_close_at_a_time_that_is_typed(officer):
    officer.press(Key.Key_C)
    officer.type("16.45")
    officer.press(Key.Key_Return)
    assert officer.now.floor.lists["2"].closes == scene.at(16, 45)


def test_a_closed_list_is_not_reopened_by_its_key(officer):
    officer.press(Key.Key_C)
    officer.press(Key.Key_Return)
    officer.press(Key.Key_C)
    assert officer.now.floor.lists["2"].closed is not None
    assert "Reopen" in officer.window.foot.note.text()


def test_everything_is_found_by_name(officer):
    officer.press(Key.Key_K, Mod.ControlModifier)
    assert officer.window.palette_.model.rowCount() == len(COMMANDS) - 1
    officer.type("suspend the")
    officer.press(Key.Key_Return)
    officer.press(Key.Key_Return)
    assert officer.now.meetings.sitting is Sitting.SUSPENDED
    assert not officer.asked


def test_escape_closes_what_asks_and_does_nothing_else(officer):
    before = officer.now
    officer.press(Key.Key_O)
    officer.press(Key.Key_Escape)
    assert not officer.asked
    assert officer.now is before


def test_no_key_stands_for_two_things():
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(("letter", "code"), [("з", 25), ("ح", 25)])
def test_a_key_is_known_by_its_place_where_letters_are_others(officer, letter, code):
    """P on a Russian and on an Arabic keyboard."""
    event = QKeyEvent(
        QEvent.Type.KeyPress, 0x417, Mod.NoModifier, code + XKB_OFFSET, 0, 0, letter, autorep=False
    )
    QApplication.sendEvent(officer.window, event)
    officer.rest()
    assert officer.now.floor.statement.paused_since is not None


@pytest.mark.parametrize("name", list(WORDS))
def test_every_other_act_asks_for_what_it_needs(officer, name):
    """Each act of the palette asks in words, and what is no such word is said and nothing entered."""
    before = officer.now
    officer.window.run(name)
    officer.rest()
    asked = 0
    while officer.asked:
        asked += 1
        assert officer.window.palette_.caption.text()
        assert asked <= len(needed(name))
        officer.type({"slot": "nowhere"}.get(name, "canada"))
        if officer.window.palette_.model.rowCount() == 0:
            officer.press(Key.Key_Escape)
            break
        officer.press(Key.Key_Return)
    assert asked or officer.now is not before or officer.refusal or officer.window.foot.note.text()


def test_an_act_is_performed_with_what_was_asked(officer):
    officer.window.run("nominate")
    for words in ("Chair", "Mr. Ivan Petrov", "russian"):
        officer.type(words)
        officer.press(Key.Key_Return)
    assert officer.now.roster.nominations[-1].person == "Mr. Ivan Petrov"
    assert officer.now.roster.officers == ()


def test_what_an_act_does_not_understand_is_said(officer):
    officer.window.run("set_clock")
    officer.type("many")
    officer.press(Key.Key_Return)
    assert "many" in officer.window.foot.note.text()


def test_a_vote_is_recorded_with_its_counts_and_majority_in_three_steps(officer):
    officer.window.run("vote")
    officer.type("61 4 12")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.decision is None
    officer.press(Key.Key_Return)
    assert officer.now.conduct.decision is None
    officer.type("The amendment is adopted.")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.decision.manner == "vote"


def test_a_vote_needs_its_counts(officer):
    officer.window.run("vote")
    officer.type("many")
    officer.press(Key.Key_Return)
    assert "two or three numbers" in officer.window.foot.note.text()


def test_a_question_stands_over_the_list_whichever_key_asked_it_first(officer):
    officer.window.palette_.setGeometry(0, 0, 100, 30)
    officer.press(Key.Key_L)
    assert officer.asked
    there, room = officer.window.palette_.geometry(), officer.window.desk.for_palette
    assert room.contains(there)
    assert (there.topLeft(), there.width()) == (room.topLeft(), room.width())
