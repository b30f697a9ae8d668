"""Whatever file is named, the answer is one clear line, and no document of anybody is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from plenary.acts.agenda import submit_document
from plenary.acts.meetings import announce
from plenary.archive.file import Archive
from plenary.clock import HandClock
from plenary.desk import Desk
from tests.desks import TEN

HOUSE = Path(__file__).resolve().parents[3]
posix = pytest.mark.skipif(os.name == "nt", reason="devices and pipes have other names there")


@pytest.mark.parametrize("command", ["show", "check", "proceedings"])
@pytest.mark.parametrize("name", ["", ".", "nothing.plenary", "new\nline"])
def test_what_is_no_meeting_is_named(plenary, tmp_path, command, name):
    told = plenary(command, tmp_path / name)
    assert told.status == 2
    assert str(tmp_path) in told.err


@posix
@pytest.mark.parametrize("path", ["/dev/null", "/dev/zero", "/nowhere/a.plenary", "/"])
def test_what_is_no_file_cannot_be_recovered(plenary, tmp_path, path):
    told = plenary("recover", path, "-o", tmp_path / "saved.plenary")
    assert told.status == 2
    assert told.err.startswith(f"{path}: ")


def test_a_document_of_that_name_gives_way_to_no_copy(plenary, meeting, tmp_path):
    notes = tmp_path / "notes.txt"
    notes.write_text("mine", encoding="utf-8")
    told = plenary("copy", meeting, notes)
    assert told.status == 2
    assert notes.read_text(encoding="utf-8") == "mine"


def test_an_older_copy_gives_way(plenary, meeting, tmp_path):
    copy = tmp_path / "copy.plenary"
    assert plenary("copy", meeting, copy).status == 0
    assert plenary("copy", meeting, copy).status == 0


def test_a_file_is_called_as_it_is_written(plenary, meeting):
    told = plenary("copy", meeting, meeting)
    assert told.err.startswith(str(meeting))


def test_a_folder_that_is_not_there_is_named_with_the_file_that_was_asked_for(
    plenary, agenda_of_coasts, tmp_path
):
    wanted = tmp_path / "nowhere" / "new.plenary"
    told = plenary("new", agenda_of_coasts, "-o", wanted)
    assert told.status == 2
    assert str(wanted) in told.err


@pytest.fixture
def agenda_of_coasts():
    return Path(__file__).parent / "coasts.txt"


@pytest.mark.parametrize("zone", ["", "Europe", "right/UTC", "../UTC", "localtime", "a\0b"])
def test_a_zone_that_other_computers_do_not_have_is_none(plenary, agenda_of_coasts, meeting, tmp_path, zone):
    assert plenary("act", meeting, "set_timezone", f"zone={zone}").status != 0
    assert plenary("new", agenda_of_coasts, "-o", tmp_path / "n.plenary", "--timezone", zone).status == 2


def test_a_script_that_is_one_endless_line_is_no_script(plenary, meeting, tmp_path, monkeypatch):
    monkeypatch.setattr("plenary.console.scripts.LONGEST", 100)
    script = tmp_path / "script.jsonl"
    script.write_text('{"act": "announce", "args": {"text": "' + "a" * 200 + '"}}', encoding="utf-8")
    told = plenary("play", meeting, script)
    assert told.status == 2
    assert told.err.startswith(f"{script}, line 1: ")


def run(*words, **where):
    """Run the program itself, in a process of its own."""
    command = [sys.executable, "-m", "ui.start", *map(str, words)]
    return subprocess.run(command, cwd=HOUSE, stderr=subprocess.PIPE, text=True, check=False, **where)


@posix
def test_an_answer_that_no_disk_takes_is_told_in_one_line(meeting):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = run("show", meeting, "--json", stdout=full)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


@posix
def test_without_a_standard_input_there_is_no_script(meeting):
    done = run("play", meeting, "-", preexec_fn=lambda: os.close(0), stdout=subprocess.PIPE)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_what_nobody_foresaw_is_told_in_one_line(monkeypatch):
    code = (
        "import sys, plenary.console as console; console._run = lambda words: 1 / 0\n"
        "sys.excepthook = console.excepthook; sys.exit(console.main(['show']))"
    )
    monkeypatch.delenv("PLENARY_TRACE", raising=False)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=HOUSE, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("An error of the program (ZeroDivisionError")
    assert len(done.stderr.splitlines()) == 1


@posix
def test_a_folder_that_takes_nothing_is_told_with_the_name_that_was_asked_for(plenary, agenda_of_coasts):
    told = plenary("new", agenda_of_coasts, "-o", "/proc/new.plenary")
    assert told.status == 2
    assert "/proc/new.plenary" in told.err


def test_acts_at_the_same_time_wait_for_each_other(plenary, meeting):
    words = [sys.executable, "-m", "ui.start", "act", str(meeting), "announce", "text=Lunch"]
    several = [subprocess.Popen(words, cwd=HOUSE, stdout=subprocess.DEVNULL) for _ in range(4)]
    assert [one.wait() for one in several] == [0] * 4
    assert plenary("check", meeting).status == 0


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_no_text_is_too_long_or_too_strange_for_a_paper(plenary, debate, tmp_path, ending):
    with Archive.open(debate) as archive:
        desk = Desk(archive, HandClock(TEN + timedelta(hours=1)))
        desk.perform(submit_document, "XX/1", "a title \x01 \uffff " + "and more " * 900, ("2",))
        desk.perform(announce, "half a letter \ud83d, and none at all \x00")
    for command in (["report"], ["report", "--final"], ["list", "--item", "2"]):
        told = plenary(command[0], debate, "-o", tmp_path / f"paper.{ending}", *command[1:])
        assert told.status == 0


def test_a_folder_where_a_meeting_may_come_to_harm_is_warned_of(plenary, agenda_of_coasts, tmp_path):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    told = plenary("new", agenda_of_coasts, "-o", folder / "new.plenary")
    assert told.status == 0
    assert "synchronised" in told.err
