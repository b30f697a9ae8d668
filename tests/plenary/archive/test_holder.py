"""One writes at a time, known by name; whoever was killed does not stand in the way."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from plenary.archive.backup import copy
from plenary.archive.file import Archive
from plenary.archive.process import started
from plenary.refusal import Trouble
from tests.plenary.archive.conftest import AT, floor

HOLDS = """
import sys
from pathlib import Path
from plenary.archive.file import Archive
from tests.plenary.archive.conftest import floor

archive = Archive.open(Path(sys.argv[1]), station="room", officer="B. Diallo")
archive.write(len(archive.read_since(0)), [floor(1)])
print("held", flush=True)
sys.stdin.read()
archive.close()
"""


@pytest.fixture
def other(path, archive):
    """Another process that has entered a line and goes on holding the file."""
    archive.close()
    command = [sys.executable, "-c", HOLDS, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def marked(path, **changes) -> None:
    """Change the mark of the holder by hand."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for column, value in changes.items():
            connection.execute(f"UPDATE holder SET {column} = ?", [value])  # noqa: S608 - a column of ours


def test_a_second_writer_is_told_who_holds_the_file(path, other):
    with pytest.raises(Trouble) as trouble:
        Archive.open(path, station="podium")
    assert trouble.value.reason == "archive.held"
    facts = trouble.value.facts
    assert (facts["holder"], facts["officer"], facts["station"]) == ("B. Diallo, room", "B. Diallo", "room")
    assert facts["process"] == other.pid
    assert facts["since"].tzinfo is not None


def test_it_is_the_same_within_one_process(path, archive):
    with pytest.raises(Trouble) as trouble:
        Archive.open(path, station="room")
    assert trouble.value.facts["holder"] == "A. Petrova, podium"
    assert trouble.value.facts["since"] == AT
    assert len(archive.write(0, [floor(1)])) == 1


@pytest.mark.usefixtures("other")
def test_a_reader_opens_whoever_writes(path):
    with Archive.open(path, write=False) as reader:
        assert len(reader.read_since(0)) == 1


def test_a_killed_writer_does_not_stand_in_the_way(path, other):
    other.kill()
    other.wait()
    with Archive.open(path, station="podium") as archive:
        assert len(archive.write(1, [floor(2)])) == 1


def test_a_writer_that_ended_does_not_stand_in_the_way(path, other):
    other.communicate()
    with Archive.open(path) as archive:
        assert len(archive.read_since(0)) == 1


def test_a_number_given_anew_to_another_process_is_not_the_holder(path, archive, clock):
    archive.write(0, [floor(1)])
    marked(path, started="another time")
    with Archive.open(path, clock=clock) as again:
        assert len(again.write(1, [floor(2)])) == 1


def test_whoever_writes_on_another_computer_is_believed(path, archive):
    archive.write(0, [floor(1)])
    marked(path, host="another computer", process=2**22 + 1)
    with pytest.raises(Trouble) as trouble:
        Archive.open(path)
    assert trouble.value.reason == "archive.held"
    Archive.open(path, take_over=True).close()


def test_taking_over_ends_the_writing_of_the_former_holder(path, archive, fill):
    fill(1)
    with Archive.open(path, station="room", officer="B. Diallo", take_over=True) as taker:
        with pytest.raises(Trouble) as trouble:
            archive.write(1, [floor(2)])
        assert trouble.value.reason == "archive.taken-over"
        assert trouble.value.facts["holder"] == "B. Diallo, room"
        assert len(taker.write(1, [floor(2)])) == 1
    assert len(archive.read_since(0)) == 2


def test_the_former_holder_learns_who_took_over_even_after_the_taker_has_closed(path, archive):
    Archive.open(path, station="room", take_over=True).close()
    with pytest.raises(Trouble) as trouble:
        archive.write(0, [floor(1)])
    assert trouble.value.facts["holder"] == "room"


def test_the_former_holder_does_not_let_go_of_what_it_no_longer_holds(path, archive):
    with Archive.open(path, station="room", take_over=True) as taker:
        archive.close()
        with pytest.raises(Trouble):
            Archive.open(path)
        assert len(taker.write(0, [floor(1)])) == 1


def test_a_plain_copy_of_an_open_file_is_nobodys(path, archive, fill):
    entered = fill(3)
    plain = path.with_name("on a stick.plenary")
    shutil.copyfile(path, plain)
    with Archive.open(plain) as copied:
        assert copied.read_since(0) == entered
        assert len(copied.write(3, [floor(4)])) == 1
    assert archive.read_since(0) == entered


def test_a_sound_copy_of_an_open_file_is_nobodys(path, archive, fill, tmp_path):
    entered = fill(3)
    with Archive.open(copy(path, tmp_path / "copy.plenary")) as copied:
        assert copied.read_since(0) == entered
    assert len(archive.write(3, [floor(4)])) == 1


def test_opening_that_fails_leaves_the_mark_of_the_holder(path, archive):
    for _ in range(2):
        with pytest.raises(Trouble):
            Archive.open(path)
    assert len(archive.write(0, [floor(1)])) == 1


def test_a_process_says_when_it_started():
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        first = started(process.pid)
        assert first
        assert started(process.pid) == first
    assert started(process.pid) is None


def test_a_killed_process_that_nobody_buried_is_dead():
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with process:
        process.kill()
        assert process.stdin is not None
        while started(process.pid) is not None:
            assert process.poll() is None or process.returncode
    assert started(process.pid) is None
