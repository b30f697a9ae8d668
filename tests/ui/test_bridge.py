"""The desk behind the bridge: on its own thread, in turn, nothing lost when the windows close."""

from __future__ import annotations

from threading import Event, current_thread

import pytest

from plenary.acts.agenda import adopt_agenda
from plenary.acts.decisions import record_decision
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, pause_statement
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.refusal import Refusal, Trouble
from plenary.script.line import Deed
from tests.ui import scene
from ui.bridge import Bridge


@pytest.fixture
def bridge():
    made = Bridge(scene.debated())
    yield made
    made.close()


def test_an_act_comes_back_as_before_and_now(bridge, qtbot):
    before = bridge.conference
    with qtbot.waitSignals([bridge.conference_changed, bridge.entered]):
        bridge.perform(pause_statement)
    assert bridge.conference is not before
    assert bridge.conference.agenda is before.agenda
    assert bridge.record.entries[-1].act == "pause_statement"
    assert bridge.record.undo is bridge.record.entries[-1]


def test_a_refusal_comes_back_as_a_refusal_and_nothing_changed(bridge, qtbot):
    before = bridge.conference
    with qtbot.waitSignal(bridge.refused) as caught:
        bridge.perform(inscribe, "state:NG", on_behalf_of=("group:AFRICAN",))
    assert isinstance(caught.args[0], Refusal)
    assert bridge.conference is before


def test_an_act_happens_when_it_was_asked_for_not_when_the_disk_was_ready(qtbot):
    desk = scene.debated()
    hold = Event()
    desk._archive = _Slow(desk._archive, hold)
    bridge = Bridge(desk)
    asked = desk.clock.instant
    bridge.perform(pause_statement)
    desk.clock.move(seconds=30)
    hold.set()
    qtbot.waitUntil(lambda: not bridge.pending)
    assert bridge.record.entries[-1].at == asked
    bridge.close()


def test_what_one_gavel_does_happens_at_one_instant_and_is_undone_as_one_doing(qtbot):
    desk = scene.asked()
    before = desk.conference
    desk.clock = _Running(desk.clock.instant)
    bridge = Bridge(desk)
    bridge.perform_together((Deed(record_decision, {"manner": "consensus"}), Deed(adopt_agenda)))
    qtbot.waitUntil(lambda: not bridge.pending)
    assert bridge.conference.agenda.adopted
    bridge.undo()
    qtbot.waitUntil(lambda: not bridge.pending)
    assert bridge.conference == before
    bridge.close()


class _Running(HandClock):
    """A clock that goes on by itself: no two looks at it are the same."""

    def now(self):
        self.move(seconds=1)
        return self.instant


def test_windows_do_not_wait_for_the_disk(qtbot):
    desk = scene.debated()
    hold = Event()
    desk._archive = _Slow(desk._archive, hold)
    bridge = Bridge(desk)
    bridge.perform(pause_statement)
    assert bridge.conference.floor.statement.paused_since is None
    hold.set()
    qtbot.waitUntil(lambda: bridge.conference.floor.statement.paused_since is not None)
    bridge.close()


def test_closing_waits_for_everything_that_was_asked_for():
    desk = scene.debated()
    bridge = Bridge(desk)
    before = len(desk.proceedings)
    for _ in range(5):
        bridge.perform(pause_statement)
        bridge.undo()
    bridge.close()
    assert len(desk.proceedings) == before + 10
    bridge.close()


def test_trouble_is_told_and_nothing_happened(qtbot):
    desk = scene.debated()
    desk._archive = _Full(desk._archive)
    bridge = Bridge(desk)
    before = bridge.conference
    with qtbot.waitSignal(bridge.trouble):
        bridge.perform(end_statement)
    assert bridge.conference is before
    bridge.close()


def test_reading_the_whole_record_happens_on_the_desks_own_thread(bridge, qtbot):
    told = []
    bridge.look(lambda desk: (current_thread(), len(desk.proceedings)), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] is not current_thread()
    assert told[0][1] == len(bridge.record.entries)


def test_undo_and_redo_are_asked_for_in_turn(bridge, qtbot):
    first = bridge.conference
    bridge.perform(pause_statement)
    bridge.undo()
    bridge.redo()
    qtbot.waitUntil(lambda: not bridge.pending)
    assert bridge.conference.floor.statement.paused_since is not None
    bridge.undo()
    qtbot.waitUntil(lambda: not bridge.pending)
    assert bridge.conference == first


def test_a_time_is_corrected_and_an_entry_struck(bridge, qtbot):
    given = bridge.record.entries[-1]
    bridge.correct_time(given.id, scene.at(16, 15))
    qtbot.waitUntil(lambda: not bridge.pending)
    assert bridge.conference.floor.statement.started == scene.at(16, 15)
    bridge.strike(given.id, "never given")
    qtbot.waitUntil(lambda: not bridge.pending)
    assert bridge.conference.floor.statement is None


def test_an_empty_record_has_nothing_to_undo():
    bridge = Bridge(Desk(MemoryArchive(), HandClock(scene.at(9, 0))))
    assert bridge.record.undo is None
    bridge.close()


class _Slow:
    """An archive whose disk waits until it is let go."""

    def __init__(self, archive, hold):
        self._archive, self._hold = archive, hold

    def write(self, *words, **more):
        assert self._hold.wait(10)
        return self._archive.write(*words, **more)

    def read_since(self, seen):
        return self._archive.read_since(seen)


class _Full:
    """An archive without room."""

    def __init__(self, archive):
        self._archive = archive

    def write(self, *_words, **_more):
        raise Trouble("archive.disk-full", path="")

    def read_since(self, seen):
        return self._archive.read_since(seen)


def test_a_record_keeps_the_entries_it_was_given_while_the_meeting_goes_on(bridge, qtbot):
    before = bridge.record.entries
    held = list(before)
    with qtbot.waitSignal(bridge.entered):
        bridge.perform(pause_statement)
    assert list(before) == held
    assert before[-1] is held[-1]
    assert before[-2:] == held[-2:]
    assert bridge.record.entries[len(held)].act == "pause_statement"
