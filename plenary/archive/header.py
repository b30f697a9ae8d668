"""Tell by the marks in its head whether a file is a meeting, before it is opened in earnest.

Opening changes what is not ours: setting a journal mode converts another program's database.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from msgspec import Struct

from plenary.archive.connect import address
from plenary.archive.schema import APPLICATION, MAJOR, MINOR_BITS
from plenary.refusal import Trouble, Unreadable
from plenary.tongue import N_

_LENGTH = 100
_MAGIC = b"SQLite format 3\x00"
# Offsets of the file format of SQLite, part 1.3.
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)

_REMEDY = N_("Choose a file that this program has written; its name ends in .plenary.")


class Version(Struct, frozen=True):
    """The format of a file: majors do not read each other, minors do."""

    major: int
    minor: int


def version_of(path: Path) -> Version:
    """Read the format of a meeting file.

    Raises:
        Unreadable: there is no such file, or it is not one of ours.
        Trouble: ``archive.newer``, its major is not known yet.
    """
    application, number = _marks(path)
    if application != APPLICATION:
        raise Unreadable(path, N_("The file is a database of another program."), remedy=_REMEDY)
    version = Version(number >> MINOR_BITS, number & ((1 << MINOR_BITS) - 1))
    if version.major > MAJOR:
        raise Trouble("archive.newer", path=str(path), major=version.major, known=MAJOR)
    return version


def _marks(path: Path) -> tuple[int, int]:
    must_be_a_file(path)
    try:
        # Taken as unchangeable, a file is only read: no lock, no journal beside it. But by SQLite, for a
        # file that the process opens and closes by itself loses the locks that the process has on it.
        with closing(sqlite3.connect(f"{address(path)}?mode=ro&immutable=1", uri=True)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (number,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError:
        # Damaged, or no database at all: nobody can hold a lock on it, and its first bytes tell which.
        return _marks_of_bytes(path)
    return application, number


def _marks_of_bytes(path: Path) -> tuple[int, int]:
    with path.open("rb") as file:
        head = file.read(_LENGTH)
    if not head.startswith(_MAGIC):
        raise Unreadable(path, N_("The file is not a meeting."), remedy=_REMEDY)
    return int.from_bytes(head[_APPLICATION_ID], "big"), int.from_bytes(head[_USER_VERSION], "big")


def must_be_a_file(path: Path) -> None:
    """Make sure that something can be read at a path.

    Raises:
        Unreadable: it is a folder, missing, empty or not to be read.
    """
    if path.is_dir():
        raise Unreadable(path, N_("This is a folder."), remedy=_REMEDY)
    if not path.exists():
        remedy = N_("Check the name of the file and its folder.")
        raise Unreadable(path, N_("There is no such file."), remedy=remedy)
    if not os.access(path, os.R_OK):
        remedy = N_("Ask its owner for the right to read it, or for a copy.")
        raise Unreadable(path, N_("The file cannot be read."), remedy=remedy)
    if not path.stat().st_size:
        raise Unreadable(path, N_("The file is empty."), remedy=_REMEDY)
