"""What nobody foresaw is logged and said beside the meeting; the window stays."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import delete, isValid

from plenary.tongue import Tongue
from ui.log import LOG
from ui.mishap import Mishaps


@pytest.fixture
def mishaps(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = Mishaps(Tongue("en"), tmp_path / "log" / "plenary.log")
    made.hook = made.install()
    yield made
    for handler in list(LOG.handlers):
        LOG.removeHandler(handler)
        handler.close()


def test_a_mishap_is_logged_with_its_trace_and_said(mishaps, qtbot):
    try:
        1 / 0  # noqa: B018 - the mishap
    except ZeroDivisionError as error:
        mishaps.hook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: mishaps.shown is not None and mishaps.shown.isVisible())
    assert "ZeroDivisionError" in mishaps.log.read_text(encoding="utf-8")
    assert "Traceback" in mishaps.log.read_text(encoding="utf-8")
    assert not mishaps.shown.isModal()
    assert str(mishaps.log) in mishaps.shown.informativeText()
    mishaps.shown.close()


def test_a_mishap_on_another_thread_is_said_too(mishaps, qtbot):
    told = threading.ExceptHookArgs((ValueError, ValueError("elsewhere"), None, None))
    threading.excepthook(told)
    qtbot.waitUntil(lambda: mishaps.shown is not None and mishaps.shown.isVisible())
    assert "elsewhere" in mishaps.shown.detailedText()
    mishaps.shown.close()


def test_a_mishap_is_said_over_the_window_that_stands_now(mishaps, qtbot):
    old, new = QWidget(), QWidget()
    qtbot.addWidget(new)
    mishaps.over = lambda: old
    mishaps.hook(ValueError, ValueError("in the old window"), None)
    qtbot.waitUntil(lambda: mishaps.shown is not None and mishaps.shown.isVisible())
    delete(old)
    mishaps.over = lambda: new
    mishaps.hook(ValueError, ValueError("in the new one"), None)
    qtbot.waitUntil(lambda: isValid(mishaps.shown) and mishaps.shown.isVisible())
    assert mishaps.shown.parent() is new
    assert "in the new one" in mishaps.shown.detailedText()
    mishaps.shown.close()


def test_a_mishap_in_telling_another_is_written_to_the_log_alone(mishaps, qtbot):
    def gone():
        told.append("asked")
        raise RuntimeError("the window was deleted")

    told = []
    mishaps.over = gone
    with qtbot.waitSignal(mishaps.happened):
        mishaps.hook(ValueError, ValueError("the first"), None)
    qtbot.waitUntil(lambda: told == ["asked"])
    written = mishaps.log.read_text(encoding="utf-8")
    assert "the first" in written
    assert "the window was deleted" in written
    with qtbot.assertNotEmitted(mishaps.happened, wait=1):
        QCoreApplication.processEvents()
    assert told == ["asked"]
    assert mishaps.shown is None


def test_an_interruption_from_the_keyboard_ends_the_program_as_ever(mishaps, capsys):
    mishaps.hook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert mishaps.shown is None
