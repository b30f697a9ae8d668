"""What an act costs on the screen: every widget is painted once, and only what changed; a second only its clocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget

from plenary.acts.papers import message_chair
from plenary.acts.requests import inscribe
from plenary.acts.statements import (
    end_statement,
    extend_statement,
    give_floor,
    pause_statement,
    set_statement_language,
)
from ui.secretary.window import USUAL

ROUNDS = 6


class Watch(QObject):
    """Counts what the widgets of a window are asked to do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.painted: Counter[QWidget] = Counter()
        self.laid_out: Counter[QWidget] = Counter()
        for each in (window, *window.findChildren(QWidget)):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a painting or a layout."""
        if isinstance(watched, QWidget):
            self.painted[watched] += event.type() is QEvent.Type.Paint
            self.laid_out[watched] += event.type() is QEvent.Type.LayoutRequest
        return False


def settle() -> None:
    for _ in range(ROUNDS):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


@contextmanager
def watched(window: QWidget) -> Iterator[Watch]:
    """Watch a window that stands while something happens, until it stands again; no column lacks room in it."""
    window.resize(1600, 1000)
    settle()
    watch = Watch(window)
    yield watch
    settle()
    watch.deleteLater()


ACTS: dict[str, tuple] = {
    "end": (end_statement,),
    "inscribe": (inscribe, "state:PE"),
    "message": (message_chair, "Five minutes to the end of the meeting"),
    "extend": (extend_statement, 1),
    "pause": (pause_statement,),
    "language": (set_statement_language, "fr"),
}


def act(officer, name: str) -> None:
    what, *values = ACTS[name]
    officer.bridge.perform(what, *values)
    officer.rest()


def painted_again(watch: Watch) -> list[str]:
    return [type(each).__name__ for each, count in watch.painted.items() if count > 1]


@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_painted_once(officer, name):
    officer.bridge.perform(end_statement)
    officer.bridge.perform(give_floor)
    officer.rest()
    with watched(officer.window) as watch:
        act(officer, name)
    assert watch.painted, "the act shows"
    assert not painted_again(watch)


def test_a_new_speaker_is_painted_once(officer):
    act(officer, "end")
    with watched(officer.window) as watch:
        officer.bridge.perform(give_floor)
        officer.rest()
    assert watch.painted[officer.window.desk.floor.name]
    assert not painted_again(watch)


def test_what_comes_into_sight_where_there_is_room_is_painted_once(officer):
    with watched(officer.window):
        pass
    officer.window.resize(*USUAL)
    settle()
    for what in (end_statement, give_floor) * 3:
        watch = Watch(officer.window)
        officer.bridge.perform(what)
        officer.rest()
        settle()
        assert watch.painted[officer.window.desk.floor.clock]
        assert not painted_again(watch)
        watch.deleteLater()


@pytest.mark.parametrize("size", [(1300, 1000), (1100, 700), (800, 600), (2300, 1200)])
def test_another_size_is_laid_out_before_it_is_painted(officer, size):
    with watched(officer.window):
        pass
    officer.window.resize(*size)
    watch = Watch(officer.window)
    settle()
    assert watch.painted[officer.window.desk.floor.name]
    assert not [type(each).__name__ for each, count in watch.laid_out.items() if count]


def test_a_second_paints_its_clocks_and_lays_nothing_out(officer):
    floor = officer.window.desk.floor
    with watched(officer.window):
        officer.later(seconds=1)
    with watched(officer.window) as watch:
        officer.later(seconds=1)
    shown = {each for each, count in watch.painted.items() if count and not each.findChildren(QWidget)}
    assert shown == {floor.clock, floor.bar}
    assert not [type(each).__name__ for each, count in watch.laid_out.items() if count]


def test_a_message_to_the_chair_leaves_floor_and_list_alone(officer):
    desk = officer.window.desk
    with watched(officer.window) as watch:
        act(officer, "message")
    still = (desk.floor.name, desk.floor.primary, desk.lists.table.viewport(), desk.programme.list.viewport())
    assert not [type(each).__name__ for each in still if watch.painted[each]]
