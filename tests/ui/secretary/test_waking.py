"""The names are made ready when the field has the focus, away from the window and once."""

from __future__ import annotations

import threading

from plenary.tongue import Tongue
from ui.secretary.inscribe import InscribeField


def test_the_first_letter_does_not_wait_for_the_names(qtbot):
    asked = []

    def propose(typed):
        asked.append((typed, threading.current_thread() is threading.main_thread()))
        return ()

    field = InscribeField(Tongue("en"), propose)
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    field.activateWindow()
    for _ in range(2):
        field.edit.setFocus()
        qtbot.waitUntil(lambda: len(asked) == 1)
        field.edit.clearFocus()
    assert asked[0][0]
    assert not asked[0][1]
