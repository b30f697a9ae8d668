"""Read and write lines as rows of the one table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from peewee import SqliteDatabase

from plenary.archive.line import REDACTION, Line, instant_from, instant_text
from plenary.archive.schema import COLUMNS, LINE
from plenary.refusal import Trouble

PAGE = 500
"""Lines in one reading or one statement: SQLite bounds the values of a statement, and readers must be short."""

_COLUMNS = [getattr(LINE.c, name) for name in COLUMNS]


def page(database: SqliteDatabase, seen: int) -> list[Line]:
    """Give up to ``PAGE`` lines after line ``seen``.

    Raises:
        Trouble: ``archive.damaged``, a row is no line.
    """
    rows = LINE.select(*_COLUMNS).where(LINE.c.id > seen).order_by(LINE.c.id).limit(PAGE).tuples()
    return [line_of(row) for row in rows.execute(database)]


def pages(database: SqliteDatabase) -> Iterator[Line]:
    """Give every line, read page by page."""
    seen = 0
    while lines := page(database, seen):
        yield from lines
        seen = lines[-1].id


def last(database: SqliteDatabase) -> Line | None:
    """Give the line entered last."""
    rows = LINE.select(*_COLUMNS).order_by(LINE.c.id.desc()).limit(1).tuples().execute(database)
    return next((line_of(row) for row in rows), None)


def insert(database: SqliteDatabase, lines: Sequence[Line]) -> None:
    """Put lines at the end; within a transaction."""
    for start in range(0, len(lines), PAGE):
        LINE.insert([_row(line) for line in lines[start : start + PAGE]], columns=_COLUMNS).execute(database)


def blank(database: SqliteDatabase, entry: int) -> None:
    """Take the bodies of an entry away, as ``line.blanked`` does; within a transaction."""
    update = LINE.update({LINE.c.body: None, LINE.c.salt: None})
    update.where((LINE.c.entry == entry) & (LINE.c.kind != REDACTION)).execute(database)


def line_of(row: Sequence[Any]) -> Line:
    """Make a line of a row whose values stand in the order of ``schema.COLUMNS``.

    Raises:
        Trouble: ``archive.damaged``, it is no line.
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
