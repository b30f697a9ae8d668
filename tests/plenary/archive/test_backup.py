"""A copy is whole or not there; a check finds what was changed, at the right line."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, nullcontext
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import force_setattr

from plenary.archive import backup, soundness, whole
from plenary.archive.backup import check, copy
from plenary.archive.file import Archive
from plenary.archive.troubles import SENTENCES
from plenary.refusal import Trouble, Unreadable
from plenary.tongue import Tongue
from tests.plenary.archive.conftest import floor, redaction

LINES = 40
COLUMNS = {
    "entry": 99,
    "act": "yield",
    "kind": "statement.paused",
    "version": 2,
    "at": "2009-10-01T08:00:00.000001Z",
    "entered": "2010-10-01T08:00:00.000000Z",
    "station": "elsewhere",
    "officer": "nobody",
    "body": '{"delegation":"state:AT","list":"l","request":"r","seconds":0,"statement":"s"}',
    "salt": "0",
    "body_hash": "0" * 64,
    "hash": "0" * 64,
}


def tamper(path: Path, statement: str, *values: object) -> None:
    """Change a file behind our back, past its guards, and put them up again."""
    guards = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    with closing(sqlite3.connect(path)) as connection, connection:
        stood = connection.execute(guards).fetchall()
        for name, _ in stood:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement, values)
        for _, sql in stood:
            connection.execute(sql)


@pytest.fixture(scope="module")
def whole_file(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("check") / "m.plenary"
    with Archive.create(path, station="podium", officer="A. Petrova") as archive:
        for seen in range(LINES):
            archive.write(seen, [floor(seen + 1)])
    return path


@pytest.fixture
def file(whole_file, tmp_path) -> Path:
    return shutil.copyfile(whole_file, tmp_path / "m.plenary")


def told(path: Path) -> list[tuple[str, int | None]]:
    """Give what a check finds, every sentence filled."""
    result = check(path)
    assert result.sound == (not result.faults)
    assert all(Tongue("en").text(fault.why, **fault.facts) for fault in result.faults)
    return [(fault.why, fault.line) for fault in result.faults]


def test_a_file_as_it_was_entered_is_sound(file):
    result = check(file)
    assert (result.sound, result.lines, result.entries) == (True, LINES, LINES)


@pytest.mark.usefixtures("archive")
def test_an_empty_record_is_sound(path):
    assert check(path).sound


def test_a_file_is_checked_while_the_meeting_runs(path, fill):
    fill(3)
    assert check(path).lines == 3
    assert len(fill(2)) == 2


@pytest.mark.parametrize("column", COLUMNS)
@given(number=st.integers(1, LINES))
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_tampering_is_found_at_its_line(whole_file, tmp_path, column, number):
    path = shutil.copyfile(whole_file, tmp_path / "m.plenary")
    tamper(path, f"UPDATE line SET {column} = ? WHERE id = ?", COLUMNS[column], number)  # noqa: S608 - ours
    assert {line for _, line in told(path)} <= {number, number + 1}
    assert (soundness.CHANGED if column in {"body", "salt"} else soundness.BROKEN, number) in told(path)


def test_a_line_that_was_cut_out_is_missed(file):
    tamper(file, "DELETE FROM line WHERE id = 7")
    assert told(file) == [(soundness.GAP, 8)]


@pytest.mark.parametrize("cut", ["", "DELETE FROM line WHERE id = (SELECT max(id) FROM line)"])
def test_guards_that_were_taken_away_are_missed_for_the_end_can_be_cut_off_without_them(file, cut):
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TRIGGER line_is_never_deleted")
        connection.execute(cut)
    (fault,) = check(file).faults
    assert (fault.why, fault.facts) == (soundness.UNGUARDED, {"names": "line_is_never_deleted"})


def test_guards_that_guard_nothing_are_missed_too(file):
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TRIGGER line_is_never_deleted")
        connection.execute("CREATE TRIGGER line_is_never_deleted BEFORE DELETE ON line BEGIN SELECT 1; END")
    assert told(file) == [(soundness.UNGUARDED, None)]


def test_a_line_that_was_slipped_in_is_found(file):
    tamper(file, "UPDATE line SET id = id + 1 WHERE id = 40")
    tamper(
        file,
        "INSERT INTO line SELECT 40, entry, act, kind, version, at, entered, station, officer, body, salt,"
        " body_hash, hash FROM line WHERE id = 12",
    )
    assert (soundness.BROKEN, 40) in told(file)


def test_a_text_that_was_blanked_without_a_word_is_found(file):
    tamper(file, "UPDATE line SET body = NULL, salt = NULL WHERE id = 9")
    assert told(file) == [(soundness.EMPTIED, 9)]


def test_a_redacted_file_is_sound(path, archive, fill):
    fill(3)
    archive.write(3, [redaction(4, of=2)], redact=2)
    assert check(path).sound


def test_a_later_blank_is_not_covered_by_an_earlier_redaction(path, archive, fill):
    fill(1)
    archive.write(1, [redaction(2, of=3)], redact=3)
    archive.write(2, [floor(3)])
    archive.close()
    tamper(path, "UPDATE line SET body = NULL, salt = NULL WHERE id = 3")
    assert told(path) == [(soundness.EMPTIED, 3)]


def test_a_kind_that_nobody_knows_is_found(path, archive):
    new = floor(1)
    force_setattr(new, "kind", "floor.auctioned")
    archive.write(0, [new])
    assert [line for _, line in told(path)] == [1]


@given(place=st.integers(100, 5 * 4096), length=st.integers(1, 3000))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_anywhere_is_said_and_never_a_surprise(whole_file, tmp_path, place, length):
    content = bytearray(whole_file.read_bytes())
    path = tmp_path / "m.plenary"
    damaged = bytes(byte ^ 0x5A for byte in content[place : place + length])
    content[place : place + length] = damaged
    path.write_bytes(content)
    result = check(path)
    assert not result.sound or result.lines == LINES


@pytest.mark.parametrize("size", [1, 99, 4096, 5000, 9000])
def test_a_file_cut_short_is_unsound_or_unreadable(file, size):
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(Unreadable) if size == 1 else nullcontext():
        assert not check(file).sound


def test_a_copy_holds_what_was_entered(path, archive, fill, tmp_path):
    entered = fill(5)
    copied = copy(path, tmp_path / "copy.plenary")
    assert check(copied).sound
    with Archive.open(copied, write=False) as reader:
        assert reader.read_since(0) == entered
    assert len(archive.write(5, [floor(6)])) == 1


def test_a_copy_goes_into_a_folder_under_its_own_name(path, archive, fill, tmp_path):
    fill(1)
    (tmp_path / "stick").mkdir()
    assert copy(path, tmp_path / "stick") == tmp_path / "stick" / path.name
    assert archive.read_since(0)


def test_an_older_copy_is_replaced(path, fill, tmp_path):
    target = tmp_path / "copy.plenary"
    fill(1)
    copy(path, target)
    fill(2)
    copy(path, target)
    assert check(target).lines == 3


def test_another_meeting_does_not_give_way_to_a_copy(path, fill, tmp_path):
    fill(2)
    other = tmp_path / "other.plenary"
    with Archive.create(other, station="podium", officer="A. Petrova") as archive:
        archive.write(0, [floor(1)])
    before = other.read_bytes()
    with pytest.raises(Trouble) as trouble:
        copy(path, other)
    assert trouble.value.reason == "archive.no-older-copy"
    assert other.read_bytes() == before


def test_a_copy_in_which_the_meeting_went_on_does_not_give_way(path, fill, tmp_path):
    fill(2)
    further = copy(path, tmp_path / "further.plenary")
    with Archive.open(further) as archive:
        archive.write(2, [floor(3)])
    with pytest.raises(Trouble) as trouble:
        copy(path, further)
    assert trouble.value.reason == "archive.no-older-copy"
    assert check(further).lines == 3


def test_a_file_is_not_copied_onto_itself(path, fill):
    fill(1)
    for to in (path, path.parent):
        with pytest.raises(Trouble) as trouble:
            copy(path, to)
        assert trouble.value.reason == "archive.same-file"
    assert check(path).lines == 1


def test_a_copy_that_fails_leaves_nothing_and_the_older_one_as_it_was(path, fill, tmp_path, monkeypatch):
    fill(2)
    target = tmp_path / "copy.plenary"
    copy(path, target)
    older = target.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole.os, "fsync", full)
    with pytest.raises(Trouble) as trouble:
        copy(path, target)
    assert trouble.value.reason == "file.disk-full"
    # The meeting's own file is not full: nothing that was entered is said to be lost.
    assert "Nothing was entered" not in SENTENCES["file.disk-full"]
    assert target.read_bytes() == older
    assert sorted(entry.name for entry in tmp_path.iterdir() if "part" in entry.name) == []


def test_the_disk_that_is_full_is_that_of_the_copy(path, fill, tmp_path, monkeypatch):
    fill(1)

    def full(*_databases: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(backup, "copy_pages", full)
    target = tmp_path / "copy.plenary"
    with pytest.raises(Trouble) as trouble:
        copy(path, target)
    assert (trouble.value.reason, trouble.value.facts["path"]) == ("file.disk-full", str(target))
    assert not target.exists()


def test_a_copy_to_nowhere_is_said(path, fill, tmp_path):
    fill(1)
    with pytest.raises(Trouble) as trouble:
        copy(path, tmp_path / "no stick" / "m.plenary")
    assert trouble.value.reason == "archive.no-folder"
