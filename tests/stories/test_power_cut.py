"""The power is cut while acts are entered: whatever was acknowledged is there, whole, and the desk goes on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from plenary.acts.opening import open_conference
from plenary.acts.statements import end_statement
from plenary.archive.backup import check
from plenary.archive.file import Archive
from plenary.clock import HandClock, LiveClock
from plenary.console.opened import proceedings_of
from plenary.desk import Desk
from tests.desks import AGENDA, TEN

HOUSE = Path(__file__).resolve().parents[2]
PLENARY = [sys.executable, "-c", "import sys; from plenary.console import main; sys.exit(main(sys.argv[1:]))"]

OPENING = [
    {"at": "10:07", "act": "call_to_order"},
    {"at": "10:08", "act": "take_up", "args": {"items": "2"}},
    {"at": "10:09", "act": "inscribe", "args": {"delegation": "state:KE"}},
    {"at": "10:10", "act": "give_floor"},
]


@pytest.fixture
def meeting(tmp_path):
    path = tmp_path / "coasts.plenary"
    with Archive.create(path) as archive:
        Desk(archive, HandClock(TEN)).perform(open_conference, AGENDA, zone="Europe/Vienna")
    return path


def cut(meeting, after):
    """Play announcements without end, cut the power after so many were acknowledged, and give the last of them."""
    with subprocess.Popen(
        [*PLENARY, "play", str(meeting), "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=HOUSE
    ) as playing:
        for act in [*OPENING, *({"act": "announce", "args": {"text": f"{n}"}} for n in range(after + 20))]:
            playing.stdin.write(json.dumps(act).encode() + b"\n")
        playing.stdin.flush()
        told = [json.loads(playing.stdout.readline()) for _ in range(after)]
        playing.kill()
        told += [json.loads(line) for line in playing.stdout.read().splitlines() if line.endswith(b"}")]
    return told[-1]["entry"]


@pytest.mark.parametrize("after", [1, 4, 9, 40])
def test_all_that_was_acknowledged_is_there(meeting, after):
    acknowledged = cut(meeting, after)
    assert check(meeting).sound
    assert len(proceedings_of(meeting)) >= acknowledged >= after + 1


def test_the_clock_of_the_speaker_runs_on_and_the_desk_goes_on_at_once(meeting):
    cut(meeting, 6)
    with Archive.open(meeting) as archive:
        desk = Desk(archive, LiveClock())
        statement = desk.conference.floor.statement
        assert statement.delegation == "state:KE"
        assert statement.started == TEN.replace(minute=10)
        desk.perform_at(TEN.replace(minute=15), end_statement)
        assert desk.conference.floor.last.spoken == 300


def test_what_was_undone_before_the_cut_can_be_redone_after_it(meeting):
    cut(meeting, 6)
    with Archive.open(meeting) as archive:
        Desk(archive, HandClock(TEN.replace(minute=20))).undo()
    with Archive.open(meeting) as archive:
        desk = Desk(archive, HandClock(TEN.replace(minute=21)))
        before = desk.conference
        desk.redo()
        assert len(desk.proceedings.marks.struck) == 0
        assert desk.conference.floor == before.floor
