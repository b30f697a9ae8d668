"""No test finds what another has left: in any order it is alone with the program."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from plenary.tongue import Tongue
from ui import theme
from ui.places import formulas
from ui.qt_words import QtWords
from ui.settings import Settings
from ui.theme import sheet
from ui.tokens import Scheme


@pytest.mark.parametrize("turn", [1, 2])
def test_what_one_test_leaves_behind_the_other_does_not_find(
    turn: int, qapp: QApplication, nobodys_home: Path
) -> None:
    del turn
    look = theme.look()
    assert (look.scheme, look.scale, look.tongue) == (Scheme.LIGHT, 1.0, Tongue())
    assert qapp.styleSheet() == sheet(look)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert not qapp.findChildren(QTranslator)
    assert not qapp.clipboard().text()
    assert not qapp.topLevelWidgets()
    assert not nobodys_home.exists()
    assert not gc.get_freeze_count()

    theme.apply(qapp, Scheme.DARK, 1.5, Tongue("ar"))
    QtWords(qapp).speak(Tongue("ar"))
    qapp.clipboard().setText("Belgium")
    formulas("en").parent.mkdir(parents=True)
    Settings.of_this_desk().keep("language", "ar")
    gc.freeze()
