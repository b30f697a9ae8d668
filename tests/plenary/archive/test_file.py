"""A meeting file: made whole, written durably, read in pages, and honest about the disk."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest
from msgspec.structs import force_setattr

from plenary.archive import rows
from plenary.archive.file import Archive
from plenary.archive.header import version_of
from plenary.archive.schema import APPLICATION, MAJOR, MINOR
from plenary.archive.troubles import SENTENCES, Conflict
from plenary.archive.whole import whole
from plenary.archive.wire import fact_of
from plenary.refusal import Trouble, Unreadable
from plenary.tongue import Tongue
from tests.plenary.archive.conftest import floor, redaction


def reason(trouble: pytest.ExceptionInfo[Trouble]) -> str:
    """Give the reason, after its sentence was filled."""
    assert Tongue("en").text(SENTENCES[trouble.value.reason], **trouble.value.facts)
    return trouble.value.reason


def test_what_is_entered_outlives_the_archive(path, archive):
    entered = archive.write(0, [floor(1), floor(2)])
    archive.close()
    with Archive.open(path) as again:
        assert again.read_since(0) == entered
        again.write(2, [floor(3)])
    with Archive.open(path, write=False) as reader:
        assert [fact_of(line).statement for line in reader.read_since(0)] == ["s1", "s2", "s3"]


def test_nothing_lies_beside_a_closed_file(path, archive):
    archive.write(0, [floor(1)])
    archive.close()
    assert list(path.parent.iterdir()) == [path]


def test_a_file_says_whose_it_is_and_which_version(path, archive):
    archive.close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
    assert connection.execute("PRAGMA user_version").fetchone() == (MAJOR << 16 | MINOR,)
    connection.close()


def test_the_journal_is_rolled_back_and_every_write_synchronised(archive):
    settings = {
        name: archive._database.pragma(name)
        for name in ("journal_mode", "synchronous", "fullfsync", "secure_delete")
    }
    assert settings == {"journal_mode": "truncate", "synchronous": 2, "fullfsync": 1, "secure_delete": 1}


def test_a_file_that_is_there_is_not_made_anew(path, archive):
    archive.write(0, [floor(1)])
    with pytest.raises(Trouble) as trouble:
        Archive.create(path)
    assert reason(trouble) == "archive.exists"
    assert len(archive.read_since(0)) == 1


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(Trouble) as trouble:
        Archive.create(tmp_path / "nowhere" / "m.plenary")
    assert reason(trouble) == "archive.no-folder"


def test_many_lines_are_read_in_pages(archive, fill, monkeypatch):
    entered = fill(2 * rows.PAGE + 7)
    pages = []
    page = rows.page
    monkeypatch.setattr(rows, "page", lambda database, seen: pages.append(seen) or page(database, seen))
    assert archive.read_since(0) == entered
    assert pages == [0, rows.PAGE, 2 * rows.PAGE]


def test_a_reader_sees_what_a_writer_enters_meanwhile(path, fill):
    fill(1)
    with Archive.open(path, write=False) as reader:
        seen = reader.read_since(0)
        entered = fill(2)
        assert reader.read_since(seen[-1].id) == entered


@pytest.mark.usefixtures("archive")
def test_a_reader_cannot_write(path):
    with Archive.open(path, write=False) as reader, pytest.raises(Trouble) as trouble:
        reader.write(0, [floor(1)])
    assert reason(trouble) == "archive.only-read"


def test_nothing_is_built_on_a_broken_chain(path, archive, fill):
    fill(3)
    archive.close()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DROP TRIGGER line_is_never_rewritten")
        database.execute("UPDATE line SET station = 'elsewhere' WHERE id = 2")
    with Archive.open(path) as again, pytest.raises(Trouble) as trouble:
        again.write(3, [floor(4)])
    assert (reason(trouble), trouble.value.facts["line"]) == ("archive.unsound", 2)
    with Archive.open(path, write=False) as reader:
        assert len(reader.read_since(0)) == 3


def test_of_several_lines_all_or_none_are_entered(archive):
    good, bad = floor(1), floor(2)
    force_setattr(bad, "act", None)
    with pytest.raises(Exception, match="NOT NULL"):
        archive.write(0, [good, bad])
    assert archive.read_since(0) == []
    assert len(archive.write(0, [good])) == 1


def test_the_desk_may_live_on_another_thread(archive):
    entered = []
    desk = threading.Thread(target=lambda: entered.extend(archive.write(0, [floor(1)])))
    desk.start()
    desk.join()
    assert archive.read_since(0) == entered != []


def test_threads_wait_for_each_other(archive):
    def enter_some() -> None:
        while (seen := len(archive.read_since(0))) < 40:
            try:
                archive.write(seen, [floor(seen + 1)])
            except Conflict:
                continue

    desks = [threading.Thread(target=enter_some) for _ in range(3)]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    assert [line.entry for line in archive.read_since(0)][:40] == list(range(1, 41))


def test_names_that_have_no_bytes_are_kept_without_them(path):
    with Archive.create(path, station="desk\udcff", officer="\udcfe") as archive:
        (line,) = archive.write(0, [floor(1)])
        assert (line.station, line.officer) == ("desk?", "?")
        assert archive.read_since(0) == [line]


STATEMENTS = (
    "DELETE FROM line",
    "UPDATE line SET act = 'other'",
    "UPDATE line SET body = 'other'",
    "UPDATE line SET salt = 'other'",
    "UPDATE line SET hash = 'other', body = NULL",
)


@pytest.mark.parametrize("statement", STATEMENTS)
def test_the_table_itself_refuses_to_forget(path, archive, fill, statement):
    entered = fill(1)
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
    connection.close()
    assert archive.read_since(0) == entered


def test_a_redacted_name_is_nowhere_in_the_file(path, archive):
    archive.write(0, [floor(1, "Ms. Nobody-Elses-Name"), floor(2)])
    assert b"Nobody-Elses-Name" in path.read_bytes()
    archive.write(2, [redaction(3, of=1)], redact=1)
    assert b"Nobody-Elses-Name" not in path.read_bytes()


def test_a_full_disk_is_said_and_nothing_entered(archive, fill):
    entered = fill(1)
    archive._database.pragma("max_page_count", archive._database.pragma("page_count"))
    with pytest.raises(Trouble) as trouble:
        fill(200)
    assert reason(trouble) == "archive.disk-full"
    assert archive.read_since(0) == entered
    archive._database.pragma("max_page_count", 100_000)
    assert len(fill(200)) == 200


def test_a_journal_that_cannot_be_made_is_said(path, archive):
    archive.close()
    path.with_name(f"{path.name}-journal").mkdir()
    with pytest.raises(Trouble) as trouble:
        Archive.open(path)
    assert reason(trouble) == "archive.disk-failed"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_folder_that_cannot_be_written_is_said_but_read(path, archive, fill):
    fill(1)
    archive.close()
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with pytest.raises(Trouble) as trouble:
            Archive.open(path)
        assert reason(trouble) == "archive.read-only"
        with Archive.open(path, write=False) as reader:
            assert len(reader.read_since(0)) == 1
    finally:
        path.parent.chmod(0o755)


def test_somebody_who_holds_the_disk_is_waited_for_and_then_said(path, archive):
    archive._database.pragma("busy_timeout", 1)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Trouble) as trouble:
        archive.write(0, [floor(1)])
    assert reason(trouble) == "archive.busy"
    other.execute("ROLLBACK")
    other.close()
    assert len(archive.write(0, [floor(1)])) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not move an open file")
def test_a_file_that_was_moved_away_is_not_written(path, archive, fill):
    fill(1)
    path.rename(path.with_name("elsewhere.plenary"))
    with pytest.raises(Trouble) as trouble:
        archive.write(1, [floor(2)])
    assert reason(trouble) == "archive.gone"
    path.with_name("elsewhere.plenary").rename(path)
    assert len(archive.write(1, [floor(2)])) == 1


def test_a_damaged_page_is_said(path, archive, fill):
    fill(300)
    archive.close()
    content = bytearray(path.read_bytes())
    content[5 * 4096 : 9 * 4096] = b"\xee" * (4 * 4096)
    path.write_bytes(content)
    with Archive.open(path, write=False) as reader, pytest.raises(Trouble) as trouble:
        reader.read_since(0)
    assert reason(trouble) == "archive.damaged"


def test_a_mistake_of_our_own_is_not_called_trouble(archive):
    new = floor(1)
    force_setattr(new, "act", None)
    with pytest.raises(Exception, match="NOT NULL") as error:
        archive.write(0, [new])
    assert not isinstance(error.value, (Trouble, Unreadable))


def test_a_file_that_lost_its_table_is_damaged(path, archive):
    archive.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE line")
    with Archive.open(path, write=False) as reader, pytest.raises(Trouble) as trouble:
        reader.read_since(0)
    assert reason(trouble) == "archive.damaged"


def test_looking_at_the_head_of_a_file_does_not_lose_its_locks(path, archive):
    with archive._transaction("EXCLUSIVE"):
        assert version_of(path).major == MAJOR
        command = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN EXCLUSIVE')"
        other = subprocess.run(
            [sys.executable, "-c", command, path], capture_output=True, text=True, check=False
        )
    assert "database is locked" in other.stderr


def test_closing_twice_does_no_harm(archive):
    archive.close()
    archive.close()


def test_a_file_may_be_made_whole_under_another_name_first(path):
    with whole(path) as part, Archive.create(part) as archive:
        archive.write(0, [floor(1)])
        assert not path.exists()
    with Archive.open(path) as archive:
        assert len(archive.write(1, [floor(2)])) == 1


def test_a_reader_waits_longer_for_a_gap_than_a_writer_for_its_turn(path):
    Archive.create(path).close()
    waits = {}
    for write in (True, False):
        with Archive.open(path, write=write) as archive:
            waits[write] = archive._database.pragma("busy_timeout")
    assert waits == {True: 5_000, False: 30_000}
