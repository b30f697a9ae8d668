"""What a screen reader is told: every control of every page has a name, a role and a state, and can be reached by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTabBar, QWidget

from tests.ui.walking import walked

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


def untold(kind, each):
    """Say what a screen reader is not told of a control."""
    told = QAccessible.queryAccessibleInterface(each)
    said = told.text(QAccessible.Text.Name) or each.accessibleName()
    if not said and not isinstance(each, QTabBar):
        yield "no name"
    if told.role() not in ROLES[kind]:
        yield f"role {told.role()}"
    if bool(told.state().disabled) is each.isEnabled():
        yield "state"


def unreached(kind, each):
    """Tell whether a control is reached neither by Tab, nor by an arrow where one of a group is chosen."""
    grouped = isinstance(each, QAbstractButton) and each.group()
    reached = each.focusPolicy() & Qt.FocusPolicy.TabFocus or grouped or not each.isEnabled()
    return kind in (QLineEdit, QComboBox, QAbstractButton) and not reached


def nameless(window):
    """Give what Tab reaches and a screen reader has no word for."""
    for each in window.findChildren(QWidget):
        reached = each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        told = QAccessible.queryAccessibleInterface(each) if reached else None
        if told is not None and not told.text(QAccessible.Text.Name):
            yield repr(each)


@pytest.mark.usefixtures("qapp")
def test_every_control_has_a_name_a_role_and_a_state_and_is_reached_by_key(tmp_path):
    wrong = set()
    for name, window in walked("en", tmp_path):
        for kind, each in controls(window):
            wrong |= {(name, why, repr(each), each.accessibleName()) for why in untold(kind, each)}
            if unreached(kind, each):
                wrong.add((name, "not by key", repr(each), each.accessibleName()))
        wrong |= {(name, "nameless", each) for each in nameless(window)}
    assert not wrong
