"""Long texts are read away from the windows; the last one wins, and what was read of an older one is dropped."""

from __future__ import annotations

from datetime import date
from threading import Event, current_thread

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from plenary.intake.by_hand import read_typed
from plenary.refusal import Unreadable
from ui.secretary.typed import SHORT, TypedText

LONG = "Opening of the meeting\n" * SHORT
LATER, NONE = LONG + "Another item\n", LONG + "nothing"


class Reader:
    """Reads a text as itself, and notes which ones it read and where; a long one once it may go on."""

    def __init__(self):
        self.read, self.threads, self.go_on = [], [], Event()

    def __call__(self, text):
        self.read.append(text)
        self.threads.append(current_thread())
        if len(text) > SHORT:
            assert self.go_on.wait(10)
        if text == NONE:
            raise Unreadable("agenda.txt", "It holds no agenda.", remedy="Type one.")
        return text


@pytest.fixture
def reader():
    made = Reader()
    yield made
    made.go_on.set()


@pytest.fixture
def typed(qapp, reader):  # noqa: ARG001 - an object of Qt needs the application
    owner = QObject()
    made = TypedText(reader, owner)
    made.heard = []
    made.understood.connect(made.heard.append)
    yield made
    assert owner is not None


def test_a_short_text_is_read_at_once(typed, reader):
    typed.change("Opening")
    assert (typed.heard, typed.behind) == (["Opening"], False)
    assert reader.threads == [current_thread()]


def test_a_long_text_is_read_elsewhere_after_a_pause(qtbot, typed, reader):
    typed.change(LONG)
    typed.change(LATER)
    assert (typed.heard, typed.behind) == ([], True)
    reader.go_on.set()
    qtbot.waitUntil(lambda: not typed.behind)
    assert typed.heard == reader.read == [LATER]
    assert reader.threads[0] is not current_thread()


def test_what_was_read_of_an_older_text_is_dropped_and_the_last_one_is_read(qtbot, typed, reader):
    typed.change(LONG)
    typed.read_now()
    typed.change(LATER)
    typed.read_now()
    reader.go_on.set()
    qtbot.waitUntil(lambda: not typed.behind)
    assert (typed.heard, reader.read) == ([LATER], [LONG, LATER])


def test_a_short_text_overtakes_a_long_one_that_is_being_read(qtbot, typed, reader):
    typed.change(LONG)
    typed.read_now()
    qtbot.waitUntil(lambda: reader.read == [LONG])
    typed.change("Opening")
    assert (typed.heard, typed.behind) == (["Opening"], False)
    typed.change(LATER)
    reader.go_on.set()
    qtbot.waitUntil(lambda: not typed.behind)
    assert typed.heard == ["Opening", LATER]


def test_a_long_text_that_is_no_agenda_is_told_as_none(qtbot, typed, reader):
    reader.go_on.set()
    typed.change(NONE)
    qtbot.waitUntil(lambda: not typed.behind)
    assert typed.heard == [None]


AGENDA = "".join(f"Report of committee {number} on its work\n" for number in range(SHORT // 20))


def test_the_review_waits_for_the_reading_of_what_stands_there(typing_page, qtbot):
    heard = []
    typing_page.read.connect(heard.append)
    typing_page.edit.setPlainText("Opening")
    typing_page.edit.setPlainText(AGENDA)
    assert typing_page.said.text() == "What you typed is being read."
    QTest.keyClick(typing_page.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [read_typed(AGENDA, date(2009, 8, 1))]
    assert len(typing_page.model.rows) == len(heard[0].items) == SHORT // 20


def test_who_goes_on_typing_or_elsewhere_is_led_to_no_review(typing_page, qtbot):
    heard = []
    typing_page.read.connect(heard.append)
    typing_page.edit.setPlainText(AGENDA)
    typing_page.review.click()
    typing_page.edit.setPlainText(AGENDA + "Closure\n")
    qtbot.waitUntil(lambda: not typing_page.typed.behind)
    assert heard == []
    typing_page.edit.setPlainText(AGENDA)
    typing_page.review.click()
    typing_page.hide()
    qtbot.waitUntil(lambda: not typing_page.typed.behind)
    assert heard == []
    assert typing_page.reading is not None
