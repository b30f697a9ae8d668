"""Tell from its first bytes whether a file is a meeting, before SQLite is let near it.

SQLite would change what is not ours: setting a journal mode converts another program's database.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plenary.archive.schema import APPLICATION, MAJOR, MINOR_BITS
from plenary.refusal import Trouble, Unreadable
from plenary.tongue import N_

_LENGTH = 100
_MAGIC = b"SQLite format 3\x00"
# Offsets of the file format of SQLite, part 1.3.
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)

_REMEDY = N_("Choose a file that this program has written; its name ends in .plenary.")


@dataclass(frozen=True, slots=True)
class Version:
    """The format of a file: majors do not read each other, minors do."""

    major: int
    minor: int


def version_of(path: Path) -> Version:
    """Read the format of a meeting file.

    Raises:
        Unreadable: there is no such file, or it is not one of ours.
        Trouble: ``archive.newer``, its major is not known yet.
    """
    head = _head(path)
    if not head:
        raise Unreadable(path, N_("The file is empty."), remedy=_REMEDY)
    if not head.startswith(_MAGIC):
        raise Unreadable(path, N_("The file is not a meeting."), remedy=_REMEDY)
    if int.from_bytes(head[_APPLICATION_ID], "big") != APPLICATION:
        raise Unreadable(path, N_("The file is a database of another program."), remedy=_REMEDY)
    number = int.from_bytes(head[_USER_VERSION], "big")
    version = Version(number >> MINOR_BITS, number & ((1 << MINOR_BITS) - 1))
    if version.major > MAJOR:
        raise Trouble("archive.newer", path=str(path), major=version.major, known=MAJOR)
    return version


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LENGTH)
    except FileNotFoundError as error:
        raise Unreadable(
            path, N_("There is no such file."), remedy=N_("Check the name of the file and its folder.")
        ) from error
    except OSError as error:
        if path.is_dir():
            raise Unreadable(path, N_("This is a folder."), remedy=_REMEDY) from error
        why = N_("The file cannot be read: %(said)s.")
        remedy = N_("Ask its owner for the right to read it, or for a copy.")
        raise Unreadable(path, why, remedy=remedy, said=error.strerror) from error
