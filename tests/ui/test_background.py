"""Slow work is done elsewhere and told here, to whoever is still there to hear it."""

from __future__ import annotations

import gc
from datetime import timedelta
from functools import partial
from threading import Event, active_count, current_thread

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import delete

from plenary.refusal import Trouble
from ui.background import Background, alive, wait_for_all


class Window(QObject):
    """Somebody who waits."""

    def __init__(self):
        super().__init__()
        self.background = Background(self)
        self.heard = []

    def hear(self, told):
        self.heard.append((told, current_thread()))


@pytest.fixture
def window(qapp):  # noqa: ARG001 - an object of Qt needs the application
    return Window()


def test_what_was_made_is_told_on_the_thread_that_asked(qtbot, window):
    window.background.start(current_thread, window.hear, window.hear)
    qtbot.waitUntil(lambda: bool(window.heard))
    worked, heard = window.heard[0]
    assert worked is not heard
    assert heard is current_thread()


def test_a_refusal_is_told_and_not_raised(qtbot, window):
    def work():
        raise Trouble("archive.gone", path="x")

    told = []
    window.background.start(work, told.append, lambda no: told.append(no.reason))
    qtbot.waitUntil(lambda: told == ["archive.gone"])


def test_the_end_of_the_program_waits_for_what_is_being_written_and_not_for_what_never_answers(window):
    go_on, written = Event(), []
    window.background.start(lambda: written.append(go_on.wait(60)), window.hear, window.hear)
    wait_for_all(timedelta())
    assert written == []
    go_on.set()
    wait_for_all(timedelta(seconds=60))
    assert written == [True]


def heard(qtbot, threads):
    """Wait until no more threads work than before, and everything they told was heard."""
    qtbot.waitUntil(lambda: active_count() <= threads)
    QCoreApplication.processEvents()


def told_after(qtbot, work_of, window, told, gone):
    """Begin a work, let its window go, then let the work end; give what was told."""
    go_on, threads = Event(), active_count()
    window.background.start(work_of(go_on), told.append, told.append)
    gone()
    go_on.set()
    heard(qtbot, threads)
    return told


def test_a_window_that_is_closed_meanwhile_hears_nothing(qtbot, window):
    told = told_after(qtbot, lambda go_on: go_on.wait, window, [], lambda: delete(window))
    assert told == []


def test_a_window_that_nobody_holds_may_go_while_its_work_is_done(qtbot):
    told, windows = [], [Window()]

    def let_go():
        windows.clear()
        gc.collect()

    assert told_after(qtbot, lambda go_on: go_on.wait, windows[0], told, let_go) in ([], [True])


def test_a_call_of_a_page_that_is_gone_is_not_made(qtbot, window):
    page, ended, threads = Window(), Event(), active_count()
    window.background.start(ended.wait, partial(page.hear), window.hear)
    delete(page)
    ended.set()
    heard(qtbot, threads)
    assert page.heard == []


def test_how_far_it_is_is_told_here_and_a_window_that_went_does_not_stop_the_work(qtbot, window):
    begun, go_on, made, threads = Event(), Event(), [], active_count()

    def work(told):
        told(1, 2)
        begun.set()
        go_on.wait()
        told(2, 2)
        made.append("whole")

    def heard_of(*figures):
        window.heard.append((figures, current_thread()))

    window.background.start_telling(work, window.hear, window.hear, heard_of)
    begun.wait()
    qtbot.waitUntil(lambda: bool(window.heard))
    delete(window)
    go_on.set()
    heard(qtbot, threads)
    assert window.heard == [((1, 2), current_thread())]
    assert made == ["whole"]


def test_what_is_of_no_window_is_always_called(window):
    assert alive(print)
    assert alive(partial(window.hear, 1))
    hear = window.hear
    delete(window)
    assert not alive(partial(partial(hear), 1))


def test_a_mistake_of_the_program_keeps_nobody_waiting(qtbot, window, monkeypatch):
    mistakes = []
    monkeypatch.setattr("threading.excepthook", mistakes.append)

    def work():
        raise ValueError

    ended = []
    window.background.start(work, window.hear, window.hear, lambda: ended.append(current_thread()))
    qtbot.waitUntil(lambda: bool(mistakes) and bool(ended))
    assert mistakes[0].exc_type is ValueError
    assert window.heard == []
    assert ended == [current_thread()]


def test_of_the_end_also_hears_who_waits_for_a_window_that_is_gone(qtbot, window):
    ended, go_on = [], Event()
    window.background.start(go_on.wait, window.hear, window.hear, lambda: ended.append(True))
    delete(window)
    go_on.set()
    qtbot.waitUntil(lambda: ended == [True])
    assert window.heard == []
