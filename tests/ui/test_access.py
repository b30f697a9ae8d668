"""What a screen reader is told: every control of every page has a name, a role and a state, and can be reached by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTabBar

from tests.ui.test_everything import walked

CONTROLS = (QAbstractButton, QLineEdit, QAbstractItemView, QComboBox, QTabBar)
ROLES = {
    QAbstractButton: {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ButtonMenu,
    },
    QLineEdit: {QAccessible.Role.EditableText},
    QAbstractItemView: {QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree},
    QComboBox: {QAccessible.Role.ComboBox},
    QTabBar: {QAccessible.Role.PageTabList},
}


def controls(window):
    """Give the controls that the officer can use now, with the kind they are."""
    for kind in CONTROLS:
        for each in window.findChildren(kind):
            inner = each.objectName().startswith(("qt_", "Scroll"))
            if each.isVisible() and not inner and not isinstance(each.parent(), QComboBox):
                yield kind, each


@pytest.mark.usefixtures("qapp")
def test_every_control_has_a_name_a_role_and_a_state(tmp_path):
    wrong = set()
    for name, window in walked("en", tmp_path):
        for kind, each in controls(window):
            told = QAccessible.queryAccessibleInterface(each)
            said = told.text(QAccessible.Text.Name) or each.accessibleName()
            if not said and not isinstance(each, QTabBar):
                wrong.add((name, "no name", repr(each)))
            if told.role() not in ROLES[kind]:
                wrong.add((name, "role", repr(each), told.role()))
            if bool(told.state().disabled) is each.isEnabled():
                wrong.add((name, "state", repr(each)))
    assert not wrong


@pytest.mark.usefixtures("qapp")
def test_every_control_is_reached_by_key(tmp_path):
    """By Tab, or by an arrow where one of a group is chosen."""
    wrong = {
        (name, each.accessibleName() or each.text())
        for name, window in walked("en", tmp_path)
        for kind, each in controls(window)
        if kind in (QLineEdit, QComboBox, QAbstractButton)
        and each.isEnabled()
        and not each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(each, QAbstractButton) and each.group())
    }
    assert not wrong
