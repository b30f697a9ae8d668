"""Say how a meeting file is laid out, so that SQLite itself keeps the record append-only."""

from __future__ import annotations

from peewee import SqliteDatabase

from plenary.archive.connect import run

APPLICATION = 0x504C454E
"""``PLEN``: stands in the head of every meeting file, so that other files are told apart."""
MAJOR = 1
"""A newer major is refused; an older one is migrated."""
MINOR = 0
"""A newer minor is opened: it only adds what an older program may overlook."""
MINOR_BITS = 16

COLUMNS = (
    "id",
    "entry",
    "act",
    "kind",
    "version",
    "at",
    "entered",
    "station",
    "officer",
    "body",
    "salt",
    "body_hash",
    "hash",
)


CREATE_LINE = """
CREATE TABLE line (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL,
    act TEXT NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    at TEXT NOT NULL,
    entered TEXT NOT NULL,
    station TEXT NOT NULL,
    officer TEXT NOT NULL,
    body TEXT,
    salt TEXT,
    body_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
"""

CREATE_HOLDER = """
CREATE TABLE holder (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    token TEXT NOT NULL,
    station TEXT NOT NULL,
    officer TEXT NOT NULL,
    host TEXT NOT NULL,
    process INTEGER NOT NULL,
    started TEXT NOT NULL,
    file TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT
"""

GUARDS = (
    """
    CREATE TRIGGER line_is_never_deleted BEFORE DELETE ON line
    BEGIN SELECT RAISE(ABORT, 'a line is never deleted'); END
    """,
    """
    CREATE TRIGGER line_is_never_rewritten BEFORE UPDATE OF
        id, entry, act, kind, version, at, entered, station, officer, body_hash, hash ON line
    BEGIN SELECT RAISE(ABORT, 'a line is never rewritten'); END
    """,
    """
    CREATE TRIGGER body_is_only_blanked BEFORE UPDATE OF body, salt ON line
    WHEN NEW.body IS NOT NULL OR NEW.salt IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a body is only ever blanked'); END
    """,
)


def lay_out(database: SqliteDatabase) -> None:
    """Create the tables, the guards and the marks of the present version; within a transaction."""
    for statement in (CREATE_LINE, CREATE_HOLDER, *GUARDS):
        run(database, statement)
    mark(database)


def guards_gone(database: SqliteDatabase) -> tuple[str, ...]:
    """Name the guards that do not stand as they were laid out."""
    stand = {_plain(sql) for (sql,) in run(database, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")}
    return tuple(_plain(guard).split()[2] for guard in GUARDS if _plain(guard) not in stand)


def _plain(sql: str) -> str:
    return " ".join(sql.split())


def mark(database: SqliteDatabase) -> None:
    """Write into the head of the file whose it is and which version it has."""
    database.pragma("application_id", APPLICATION)
    database.pragma("user_version", MAJOR << MINOR_BITS | MINOR)
