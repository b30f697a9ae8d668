"""Read and write lines as rows of the one table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from peewee import SqliteDatabase

from plenary.archive.connect import run
from plenary.archive.line import REDACTION, Line, instant_from, instant_text
from plenary.archive.schema import COLUMNS
from plenary.refusal import Trouble

PAGE = 500
"""Lines in one reading: readers must be short."""

_NAMES = ", ".join(COLUMNS)
_PAGE = f"SELECT {_NAMES} FROM line WHERE id > ? ORDER BY id LIMIT {PAGE}"  # noqa: S608 - names of ours
_LAST = f"SELECT {_NAMES} FROM line ORDER BY id DESC LIMIT 1"  # noqa: S608 - names of ours
_INSERT = f"INSERT INTO line ({_NAMES}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608 - names of ours
_BLANK = "UPDATE line SET body = NULL, salt = NULL WHERE entry = ? AND kind != ?"


def page(database: SqliteDatabase, seen: int) -> list[Line]:
    """Give up to ``PAGE`` lines after line ``seen``.

    Raises:
        Trouble: ``archive.line-damaged``, a row is no line.
    """
    return [line_of(row) for row in run(database, _PAGE, [seen]).fetchall()]


def pages(database: SqliteDatabase) -> Iterator[Line]:
    """Give every line, read page by page."""
    seen = 0
    while lines := page(database, seen):
        yield from lines
        seen = lines[-1].id


def last(database: SqliteDatabase) -> Line | None:
    """Give the line entered last."""
    row = run(database, _LAST).fetchone()
    return line_of(row) if row else None


def insert(database: SqliteDatabase, lines: Iterable[Line]) -> None:
    """Put lines at the end; within a transaction."""
    for line in lines:
        run(database, _INSERT, _row(line))


def blank(database: SqliteDatabase, entry: int) -> None:
    """Take the bodies of an entry away, as ``line.blanked`` does; within a transaction."""
    run(database, _BLANK, [entry, REDACTION])


def line_of(row: Sequence[Any]) -> Line:
    """Make a line of a row whose values stand in the order of ``schema.COLUMNS``.

    Raises:
        Trouble: ``archive.line-damaged``, it is no line.
    """
    number, entry, act, kind, version, at, entered, station, officer, body, salt, body_hash, line_hash = row
    try:
        return Line(
            id=number,
            entry=entry,
            act=act,
            kind=kind,
            version=version,
            at=instant_from(at),
            entered=instant_from(entered),
            station=station,
            officer=officer,
            body=body,
            salt=salt,
            body_hash=body_hash,
            hash=line_hash,
        )
    except (TypeError, ValueError) as error:
        raise Trouble("archive.line-damaged", line=number, said=str(error)) from error


def _row(line: Line) -> tuple[Any, ...]:
    instants = {"at": instant_text(line.at), "entered": instant_text(line.entered)}
    return tuple(instants.get(name) or getattr(line, name) for name in COLUMNS)
