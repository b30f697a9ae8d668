"""Bring an older meeting file to the present format, one numbered step for each major."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

from plenary.archive import rows
from plenary.archive.connect import connect, connect_new, copy_pages, run, told, transaction
from plenary.archive.header import version_of
from plenary.archive.line import BEGINNING, Line, sealed
from plenary.archive.migrations import m0001_station_and_seals
from plenary.archive.schema import COLUMNS, MAJOR, lay_out
from plenary.archive.whole import whole
from plenary.refusal import Trouble

Row = dict[str, Any]

STEPS: tuple[Callable[[list[Row]], list[Row]], ...] = (m0001_station_and_seals.up,)
"""``STEPS[n]`` gives the rows of major n as major n + 1 has them."""


def migrate(path: Path) -> Path:
    """Migrate a file in one transaction and give the copy of it as it was, kept beside.

    Raises:
        Trouble: the disk refused, or the file is damaged; it is as it was.
    """
    # The right to write is held through the copying, so that nobody writes between the copy and the change.
    # Copied by SQLite: a file that the process opens and closes by itself loses its locks.
    with told(path), closing(connect(path, write=True)) as database, transaction(database, "IMMEDIATE"):
        kept = _copied(path, _free_name(path))
        _raise(database, version_of(path).major)
    return kept


def _copied(path: Path, to: Path) -> Path:
    with (
        whole(to) as part,
        closing(connect_new(part)) as copy,
        closing(connect(path, write=False)) as source,
    ):
        copy_pages(source, copy)
    return to


def migrated(path: Path) -> SqliteDatabase:
    """Give an older file as the present format would have it, in memory; the file is not touched."""
    copy = SqliteDatabase(":memory:", thread_safe=False, check_same_thread=False)
    with closing(connect(path, write=False)) as source:
        copy_pages(source, copy)
    try:
        with transaction(copy):
            _raise(copy, version_of(path).major)
    except Trouble:
        copy.close()
        raise
    return copy


def _raise(database: SqliteDatabase, major: int) -> None:
    cursor = run(database, "SELECT * FROM line ORDER BY id")
    names = [column[0] for column in cursor.description]
    old = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    for step in STEPS[major:]:
        old = step(old)
    for table in database.get_tables():
        run(database, f'DROP TABLE "{table}"')
    lay_out(database)
    rows.insert(database, _sealed([rows.line_of([row[name] for name in COLUMNS]) for row in old]))


def _sealed(lines: list[Line]) -> list[Line]:
    """Tie lines together anew: the old chain was verified by the step that left it."""
    previous, tied = BEGINNING, []
    for line in lines:
        tied.append(sealed(previous, line))
        previous = tied[-1].hash
    return tied


def _free_name(path: Path) -> Path:
    """Give the name for the copy; an earlier copy is never overwritten."""
    number = 1
    while True:
        again = "" if number == 1 else f", {number}"
        kept = path.with_name(f"{path.stem} (before version {MAJOR}{again}){path.suffix}")
        if not kept.exists():
            return kept
        number += 1
