"""Slow work is done elsewhere and told here."""

from __future__ import annotations

from threading import current_thread

from plenary.refusal import Trouble
from ui.background import Background


def test_what_was_made_is_told_on_the_thread_that_asked(qtbot):
    background, told = Background(), []
    background.start(current_thread, lambda made: told.append((made, current_thread())), told.append)
    qtbot.waitUntil(lambda: bool(told))
    worked, heard = told[0]
    assert worked is not heard
    assert heard is current_thread()


def test_a_refusal_is_told_and_not_raised(qtbot):
    def work():
        raise Trouble("archive.gone", path="x")

    background, told = Background(), []
    background.start(work, told.append, lambda no: told.append(no.reason))
    qtbot.waitUntil(lambda: told == ["archive.gone"])
