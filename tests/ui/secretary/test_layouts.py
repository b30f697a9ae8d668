"""The keys of the window on the keyboards of the six languages, as their layouts send them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.secretary.keys import XKB_OFFSET, by_place

Key, Mod = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL = Mod.NoModifier, Mod.ShiftModifier, Mod.ControlModifier


def event(key, text, place, modifiers=NONE):
    """A key as it arrives from the system: ``place`` is its scan code of set 1."""
    return QKeyEvent(QEvent.Type.KeyPress, int(key), modifiers, place + XKB_OFFSET, 0, 0, text, autorep=False)


ENGLISH = [
    (Key.Key_Plus, "+", 13, SHIFT, "one-minute"),
    (Key.Key_Plus, "+", 78, Mod.KeypadModifier, "one-minute"),
    (Key.Key_Period, ".", 52, NONE, None),
    (Key.Key_D, "d", 32, NONE, None),
]
FRENCH = [
    (Key.Key_Slash, "/", 52, SHIFT, "inscribe"),
    (Key.Key_Exclam, "!", 53, NONE, "inscribe"),
    (Key.Key_Plus, "+", 13, SHIFT, "one-minute"),
    (Key.Key_A, "a", 16, NONE, None),
    (Key.Key_Comma, ",", 50, NONE, None),
    (Key.Key_Ampersand, "&", 2, NONE, None),
    (Key.Key_Ampersand, "", 2, CTRL, "prepare"),
    (Key.Key_1, "", 2, CTRL | SHIFT, "prepare"),
    (Key.Key_Eacute, "", 3, CTRL, "meeting"),
    (Key.Key_ParenLeft, "", 6, CTRL, "statistics"),
]
GERMAN = [
    (Key.Key_Slash, "/", 8, SHIFT, "inscribe"),
    (Key.Key_Minus, "-", 53, NONE, "inscribe"),
    (Key.Key_Plus, "+", 27, NONE, "one-minute"),
    (Key.Key_Z, "\x1a", 21, CTRL, None),
    (Key.Key_Udiaeresis, "ü", 26, NONE, None),
    (Key.Key_Dead_Circumflex, "", 41, NONE, None),
]
RUSSIAN = [
    (0x417, "з", 25, NONE, "pause"),
    (0x41F, "П", 34, SHIFT, "objection"),
    (0x414, "Д", 38, SHIFT, "lateness"),
    (Key.Key_Period, ".", 53, NONE, "inscribe"),
    (0x42F, "", 44, CTRL, "undo"),
    (0x42F, "", 44, CTRL | SHIFT, "redo"),
    (0x41B, "", 37, CTRL, "palette"),
    (0x411, "", 51, CTRL, "settings"),
    (0x411, "б", 51, NONE, None),
    (Key.Key_1, "", 2, CTRL, "prepare"),
]
ARABIC = [
    (0x62D, "ح", 25, NONE, "pause"),
    (0xFEFB, "لا", 48, NONE, "hold"),
    (0xFEF7, "لأ", 34, SHIFT, "objection"),
    (0x638, "ظ", 53, NONE, "inscribe"),
    (0x626, "", 44, CTRL, "undo"),
    (0x646, "", 37, CTRL, "palette"),
]
CHINESE = [
    (Key.Key_unknown, "", 25, NONE, None),
    (Key.Key_Slash, "、", 53, NONE, "inscribe"),
    (Key.Key_Plus, "+", 13, SHIFT, "one-minute"),
]
LAYOUTS = {
    "English": ENGLISH,
    "French": FRENCH,
    "German": GERMAN,
    "Russian": RUSSIAN,
    "Arabic": ARABIC,
    "Chinese": CHINESE,
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_key_that_no_shortcut_knows_is_known_by_its_sign_or_its_place(layout):
    found = [by_place(event(key, text, place, held)) for key, text, place, held, _ in LAYOUTS[layout]]
    assert found == [name for *_, name in LAYOUTS[layout]]


def test_alt_and_a_key_that_is_held_down_are_nothing():
    assert by_place(event(0x417, "з", 25, Mod.AltModifier)) is None
    held = QKeyEvent(QEvent.Type.KeyPress, 0x417, NONE, 25 + XKB_OFFSET, 0, 0, "з", autorep=True)
    assert by_place(held) is None


def send(officer, to, *keys):
    for each in keys:
        QApplication.sendEvent(to, each)
    officer.rest()


@pytest.mark.parametrize(("key", "text"), [(0x417, "з"), (0x62D, "ح")])
def test_a_letter_of_another_alphabet_acts_also_where_the_list_has_the_focus(officer, key, text):
    table = officer.window.desk.lists.table
    table.setFocus()
    chosen = table.currentIndex()
    send(officer, table, event(key, text, 25))
    assert officer.now.floor.statement.paused_since is not None
    assert table.currentIndex() == chosen


def test_letters_of_another_alphabet_stay_in_the_field(officer):
    before = officer.now
    officer.press(Key.Key_F2)
    edit = officer.window.desk.lists.field.edit
    send(officer, edit, event(0x417, "з", 25), event(0x41F, "П", 34, SHIFT), event(Key.Key_Period, ".", 53))
    assert edit.text() == "зП."
    send(officer, edit, event(0x42F, "", 44, CTRL))
    assert officer.now is before


def test_everything_by_name_is_one_key_away_also_from_a_field_in_russian(officer):
    officer.press(Key.Key_F2)
    send(officer, officer.window.desk.lists.field.edit, event(0x41B, "", 37, CTRL))
    assert officer.asked


def test_a_composition_belongs_to_the_input_method_until_it_is_finished(officer):
    before = officer.now
    officer.press(Key.Key_F2)
    edit = officer.window.desk.lists.field.edit
    send(officer, edit, QInputMethodEvent("pi", []))
    assert edit.text() == ""
    assert officer.now is before
    finished = QInputMethodEvent("", [])
    finished.setCommitString("尼日利亚")
    send(officer, edit, finished)
    assert edit.text() == "尼日利亚"
    assert officer.now is before
    assert officer.window.desk.lists.field.bar.proposals[0].delegation == "state:NG"


def test_no_input_method_takes_the_keys_outside_fields(officer):
    fields = (QLineEdit, QTextEdit, QPlainTextEdit)
    taking = [
        each
        for each in officer.window.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        and not isinstance(each, fields)
    ]
    assert taking == []
