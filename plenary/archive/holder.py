"""Say who writes in a file: one at a time, known by name, and let go when the process is gone.

The mark stands in the file itself, so that claiming and writing are one
transaction. A copied file is nobody's: the mark names the very file it was made in.
"""

from __future__ import annotations

import os
from pathlib import Path

from msgspec import Struct
from msgspec.structs import astuple
from peewee import SqliteDatabase

from plenary.archive.connect import run
from plenary.archive.line import instant_from
from plenary.archive.process import host, started
from plenary.refusal import Trouble

_NOBODY = 0
_NAMES = "token, station, officer, host, process, started, file, since"
_SET = f"REPLACE INTO holder (one, {_NAMES}) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - names of ours
_GET = f"SELECT {_NAMES} FROM holder"  # noqa: S608 - names of ours


class Holder(Struct, frozen=True):
    """Who writes, or wrote last where ``process`` is 0; ``since`` is as ``line.instant_text`` writes it."""

    token: str
    station: str
    officer: str
    host: str
    process: int
    started: str
    file: str
    since: str

    def __str__(self) -> str:
        """Give the name to show: the officer and the station."""
        return ", ".join(part for part in (self.officer, self.station or self.host) if part)


def identity(path: Path) -> str:
    """Give what tells this very file from its copies; empty where there is none.

    Not the device: one shared folder has another number on every computer.
    """
    try:
        return str(path.stat().st_ino)
    except OSError:
        return ""


def myself(path: Path, *, station: str, officer: str, since: str) -> Holder:
    """Make the mark of this process for the file at ``path``."""
    return Holder(
        token=os.urandom(8).hex(),
        station=station,
        officer=officer,
        host=host(),
        process=os.getpid(),
        started=started(os.getpid()) or "",
        file=identity(path),
        since=since,
    )


def claim(database: SqliteDatabase, path: Path, mine: Holder, *, take_over: bool) -> None:
    """Set the mark, unless somebody alive holds the file; within a transaction.

    Raises:
        Trouble: ``archive.held`` with ``holder``, ``station``, ``officer``, ``process`` and ``since``.
    """
    other = held_by(database)
    if other and not take_over and _holds(other, path):
        raise Trouble(
            "archive.held",
            path=str(path),
            holder=str(other),
            station=other.station or other.host,
            officer=other.officer,
            process=other.process,
            since=instant_from(other.since),
        )
    run(database, _SET, astuple(mine))


def require(database: SqliteDatabase, path: Path, mine: Holder) -> None:
    """Make sure that the file is where it was and still held by ``mine``; within a transaction.

    Raises:
        Trouble: ``archive.taken-over`` with the new ``holder``, or ``archive.gone``.
    """
    if identity(path) != mine.file:
        raise Trouble("archive.gone", path=str(path))
    other = held_by(database)
    if other is None or other.token != mine.token:
        raise Trouble("archive.taken-over", path=str(path), holder=str(other or ""))


def release(database: SqliteDatabase, mine: Holder) -> None:
    """Let go, if the mark is still the own one; its name stays, so that it is known who wrote last."""
    run(database, "UPDATE holder SET process = ? WHERE token = ?", [_NOBODY, mine.token])


def held_by(database: SqliteDatabase) -> Holder | None:
    """Read whose mark stands in the file, alive or not."""
    row = run(database, _GET).fetchone()
    return Holder(*row) if row else None


def _holds(other: Holder, path: Path) -> bool:
    """Tell whether a mark binds: made in this very file, by a process that may still live."""
    if other.process == _NOBODY or other.file != identity(path):
        return False
    return other.host != host() or started(other.process) == other.started
