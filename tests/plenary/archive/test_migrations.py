"""A file of an older format is brought to the present one, and its copy kept beside."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from plenary.archive import migrations
from plenary.archive.backup import check, copy, recover
from plenary.archive.file import Archive
from plenary.archive.header import Version, version_of
from plenary.archive.schema import MAJOR, MINOR
from plenary.archive.wire import fact_of
from plenary.facts.body import ClockSet, ConferenceAnnounced, TimezoneSet
from plenary.facts.record import EntryStruck
from plenary.refusal import Trouble
from tests.plenary.archive.conftest import DATA, floor

KINDS = [ConferenceAnnounced, TimezoneSet, ClockSet, EntryStruck]


@pytest.fixture
def old(tmp_path):
    return shutil.copyfile(DATA / "version-0.plenary", tmp_path / "m.plenary")


def test_a_file_of_version_0_is_of_version_0(old):
    assert version_of(old) == Version(0, 1)


def test_it_is_migrated_when_opened_to_write(old):
    with Archive.open(old, station="podium") as archive:
        lines = archive.read_since(0)
        assert [type(fact_of(line)) for line in lines] == KINDS
        assert [line.entry for line in lines] == [1, 1, 2, 3]
        assert {line.officer for line in lines} == {"A. Petrova"}
        assert lines[0].at == datetime(2009, 10, 1, 7, 30, tzinfo=UTC)
        assert lines[0].entered - lines[0].at == timedelta(seconds=2)
        assert len(archive.write(4, [floor(4)])) == 1
    assert version_of(old) == Version(MAJOR, MINOR)
    assert check(old).sound


def rows(path):
    """Give a file's rows, whatever its format."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM line").fetchall()


def test_the_file_as_it_was_is_kept_beside(old):
    before = rows(old)
    Archive.open(old).close()
    kept = old.with_name("m (before version 1).plenary")
    assert version_of(kept) == Version(0, 1)
    assert rows(kept) == before
    assert sorted(old.parent.iterdir()) == sorted([old, kept])


def test_an_earlier_copy_is_never_overwritten(old):
    first = old.with_name("m (before version 1).plenary")
    first.write_text("an earlier copy", encoding="utf-8")
    Archive.open(old).close()
    assert first.read_text(encoding="utf-8") == "an earlier copy"
    assert version_of(old.with_name("m (before version 1, 2).plenary")) == Version(0, 1)


def test_a_reader_migrates_in_memory_only(old):
    before = old.read_bytes()
    with Archive.open(old, write=False) as reader:
        assert [type(fact_of(line)) for line in reader.read_since(0)] == KINDS
        with pytest.raises(Trouble):
            reader.write(4, [floor(4)])
    assert check(old).sound
    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]


def test_an_old_file_is_copied_as_it_is(old, tmp_path):
    copied = copy(old, tmp_path / "copy.plenary")
    assert version_of(copied) == Version(0, 1)
    assert check(copied).sound


def test_an_old_file_is_recovered_into_the_present_format(old, tmp_path):
    saved = recover(old, tmp_path / "new.plenary")
    assert (saved.lines, saved.entries, saved.lost) == (4, 3, ())
    assert check(tmp_path / "new.plenary").sound


@pytest.fixture
def tampered(old):
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("UPDATE line SET body = replace(body, '40', '41') WHERE id = 3")
    return old


def test_a_chain_that_does_not_hold_is_not_sealed_anew(tampered):
    before = tampered.read_bytes()
    with pytest.raises(Trouble) as trouble:
        Archive.open(tampered)
    assert (trouble.value.reason, trouble.value.facts["line"]) == ("archive.line-damaged", 3)
    assert tampered.read_bytes() == before
    assert [fault.facts["line"] for fault in check(tampered).faults] == [3]


def test_a_migration_that_fails_leaves_the_file_as_it_was(old, monkeypatch):
    before = old.read_bytes()
    monkeypatch.setattr(migrations, "lay_out", lambda _database: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Archive.open(old)
    assert old.read_bytes() == before


def test_every_older_major_has_its_step():
    assert len(migrations.STEPS) == MAJOR
