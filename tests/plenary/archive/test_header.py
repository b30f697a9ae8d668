"""What is not a meeting is told from its first bytes and never touched."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from plenary.archive.backup import check, copy
from plenary.archive.file import Archive
from plenary.archive.header import Version, version_of
from plenary.archive.schema import APPLICATION, MAJOR, MINOR
from plenary.refusal import Trouble, Unreadable
from tests.plenary.archive.conftest import floor


def another_programs(path: Path) -> None:
    """Make a database that is not ours, in a mode that opening must not change."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE line (id INTEGER PRIMARY KEY)")
    connection.commit()
    connection.close()


NOT_OURS = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("Provisional agenda and annotations\n" * 9, encoding="utf-8"),
    "short": lambda path: path.write_bytes(b"SQLite format 3\x00"),
    "zeros": lambda path: path.write_bytes(bytes(8192)),
    "database": another_programs,
    "folder": Path.mkdir,
    "nothing": lambda _path: None,
}


@pytest.mark.parametrize("make", NOT_OURS.values(), ids=NOT_OURS)
@pytest.mark.parametrize(
    "use",
    [
        Archive.open,
        lambda path: Archive.open(path, write=False),
        check,
        lambda path: copy(path, path.with_name("to")),
    ],
    ids=["write", "read", "check", "copy"],
)
def test_what_is_not_a_meeting_is_unreadable_and_left_alone(tmp_path, make, use):
    path = tmp_path / "m.plenary"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(Unreadable) as unreadable:
        use(path)
    assert unreadable.value.path == str(path)
    assert unreadable.value.why
    assert unreadable.value.remedy
    assert [other for other in tmp_path.iterdir() if other != path] == []
    assert before == (path.read_bytes() if path.is_file() else None)


def test_each_says_why(tmp_path):
    whys = set()
    for name in ("empty", "text", "database", "folder", "nothing"):
        NOT_OURS[name](tmp_path / name)
        with pytest.raises(Unreadable) as unreadable:
            version_of(tmp_path / name)
        whys.add(unreadable.value.why)
    assert len(whys) == 5


def marked(path: Path, major: int, minor: int) -> None:
    """Write a version into the head of a file."""
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version={major << 16 | minor}")
    connection.commit()
    connection.close()


def test_the_version_is_read(path, archive):
    archive.close()
    assert version_of(path) == Version(MAJOR, MINOR)
    marked(path, MAJOR, 12)
    assert version_of(path) == Version(MAJOR, 12)


@pytest.mark.parametrize("write", [True, False])
def test_a_newer_major_is_refused_by_name(path, archive, write):
    archive.close()
    marked(path, MAJOR + 1, 0)
    before = path.read_bytes()
    with pytest.raises(Trouble) as trouble:
        Archive.open(path, write=write)
    assert trouble.value.reason == "archive.newer"
    assert trouble.value.facts == {"path": str(path), "major": MAJOR + 1, "known": MAJOR}
    assert path.read_bytes() == before


def test_a_newer_minor_is_opened(path, archive, fill):
    fill(1)
    archive.close()
    marked(path, MAJOR, MINOR + 5)
    with Archive.open(path) as again:
        again.write(1, [floor(2)])
        assert len(again.read_since(0)) == 2
    assert version_of(path) == Version(MAJOR, MINOR + 5)


def test_the_mark_is_what_is_written():
    assert APPLICATION.to_bytes(4, "big") == b"PLEN"
