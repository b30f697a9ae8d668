"""Open SQLite the one careful way, and say what it complains about as trouble."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from peewee import DatabaseError, InterfaceError, SqliteDatabase

from plenary.refusal import Trouble

WRITING_SECONDS, READING_SECONDS = 5, 30
"""How long to wait for somebody else's short transaction, and for a gap where act follows upon act on a slow disk."""

DURABLE: dict[str, str | int] = {
    # Not WAL: people copy the open file, and a copied WAL database can be empty.
    "journal_mode": "TRUNCATE",
    "synchronous": "FULL",
    # macOS acknowledges a plain fsync before the disk has it; elsewhere this does nothing.
    "fullfsync": 1,
    # What was redacted must not linger in free pages.
    "secure_delete": 1,
}
_CAREFUL: dict[str, str | int] = {"trusted_schema": 0, "cell_size_check": 1}
_PRIMARY = 0xFF
_PLAIN = b"_.-~/:"
"""Beside letters and figures, what stands in an address as it is."""

_BY_CODE = {
    sqlite3.SQLITE_BUSY: "archive.busy",
    sqlite3.SQLITE_LOCKED: "archive.busy",
    sqlite3.SQLITE_FULL: "archive.disk-full",
    sqlite3.SQLITE_READONLY: "archive.read-only",
    sqlite3.SQLITE_PERM: "archive.read-only",
    sqlite3.SQLITE_CANTOPEN: "archive.read-only",
    sqlite3.SQLITE_IOERR: "archive.disk-failed",
    sqlite3.SQLITE_CORRUPT: "archive.damaged",
    # Every statement is written out and tried: what SQLite does not understand is the file.
    sqlite3.SQLITE_ERROR: "archive.damaged",
    sqlite3.SQLITE_NOTADB: "archive.damaged",
}
_BY_NUMBER = {
    errno.ENOSPC: "archive.disk-full",
    errno.EDQUOT: "archive.disk-full",
    errno.EACCES: "archive.read-only",
    errno.EPERM: "archive.read-only",
    errno.EROFS: "archive.read-only",
    errno.ENOENT: "archive.no-folder",
    errno.ENOTDIR: "archive.no-folder",
    errno.EEXIST: "archive.exists",
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the disk or SQLite says about ``path`` into ``Trouble``; what is our own mistake passes."""
    try:
        yield
    except (DatabaseError, InterfaceError, sqlite3.Error) as error:
        reason = _reason(error)
        if reason is None:
            raise
        raise Trouble(reason, path=str(path), said=str(error)) from error
    except OSError as error:
        reason = _BY_NUMBER.get(error.errno or 0, "archive.disk-failed")
        raise Trouble(reason, path=str(path), said=error.strerror or str(error)) from error


def _reason(error: BaseException) -> str | None:
    inner = getattr(error, "orig", error)
    if isinstance(inner, sqlite3.OperationalError) and not hasattr(inner, "sqlite_errorcode"):
        # Not SQLite, but Python's own side of it: a text on the disk is no text.
        return "archive.damaged"
    return _BY_CODE.get(getattr(inner, "sqlite_errorcode", 0) & _PRIMARY)


def connect(path: Path, *, write: bool) -> SqliteDatabase:
    """Open an existing database; whoever only reads cannot change it.

    One connection serves whichever thread holds the archive's lock, so the
    desk may live on another thread than the one that opened the file.
    """
    settings = {**DURABLE, **_CAREFUL} if write else {**_CAREFUL, "query_only": 1}
    # A reader opens for writing where it may: what a killed writer left half done is put right first.
    mode = "rw" if write or _may_write(path) else "ro"
    database = SqliteDatabase(
        f"{address(path)}?mode={mode}",
        pragmas=settings,
        timeout=WRITING_SECONDS if write else READING_SECONDS,
        thread_safe=False,
        check_same_thread=False,
        uri=True,
    )
    with _in_letters():
        database.connect()
    return database


def run(database: SqliteDatabase, statement: str, values: Sequence[str | int | None] = ()) -> sqlite3.Cursor:
    """Run one statement that is written out as text: peewee's own take longer to build than to run."""
    with _in_letters():
        cursor: sqlite3.Cursor = database.execute_sql(statement, values)  # type: ignore[no-untyped-call]
    return cursor


@contextmanager
def _in_letters() -> Iterator[None]:
    """Say that the file is damaged where even what SQLite complains of holds bytes that are no letters."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise sqlite3.OperationalError(str(error)) from error


@contextmanager
def transaction(database: SqliteDatabase, how: str = "DEFERRED") -> Iterator[None]:
    """Enter all that is done within, or nothing.

    Not peewee's own: a disk that is full has ended the transaction already, and
    rolling it back once more would hide why.
    """
    run(database, f"BEGIN {how}")
    try:
        yield
        run(database, "COMMIT")
    except BaseException:
        if _connection(database).in_transaction:
            run(database, "ROLLBACK")
        raise


def copy_pages(source: SqliteDatabase, target: SqliteDatabase) -> None:
    """Copy a whole database at one moment of its life; writers wait for the milliseconds it takes."""
    _connection(source).backup(_connection(target))


def _connection(database: SqliteDatabase) -> sqlite3.Connection:
    inside: sqlite3.Connection = database.connection()  # type: ignore[no-untyped-call]
    return inside


def connect_new(path: Path) -> SqliteDatabase:
    """Open a database that is not there yet, to be written whole before anybody else knows of it."""
    path.touch(exist_ok=False)
    return connect(path, write=True)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)


def address(path: Path) -> str:
    """Give the URI of a path; SQLite wants four slashes before the name of a server."""
    whole = path.resolve().as_posix()
    return f"file://{'' if whole.startswith('/') else '/'}{''.join(map(_written, os.fsencode(whole)))}"


def _written(byte: int) -> str:
    plain = bytes((byte,)).isalnum() or byte in _PLAIN
    return chr(byte) if plain else f"%{byte:02X}"
