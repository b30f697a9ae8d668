"""What the lifeboat does away from the windows: a sound copy of the file, and the meeting on paper beside it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from plenary.archive import backup
from plenary.archive.entries import entries_of
from plenary.archive.file import Archive
from plenary.papers.lifeboat import lifeboat
from plenary.papers.seal import write
from plenary.proceedings.proceedings import replayed
from plenary.refusal import Trouble
from plenary.tongue import Tongue

MARK = ".lifeboat"


def launch(path: Path, folder: Path, tongue: Tongue, now: datetime, size: str = "A4") -> tuple[Path, Path]:
    """Copy a meeting file into a folder, prove the copy, write its paper on sheets of a size, and give both files.

    The paper is made of the copy, so that neither the windows nor the desk wait for it, and so
    that what is on paper is what is in the copy. The folder is made where it is not there.

    Raises:
        Trouble: the disk refused, or the copy is not sound.
        Unreadable: the file is no meeting any more.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("paper.not-written", path=str(folder), said=error.strerror or str(error)) from error
    copy = backup.copy(path, folder / f"{path.stem}{MARK}{path.suffix}")
    if backup.check(copy).faults:
        raise Trouble("archive.damaged", path=str(copy))
    with Archive.open(copy, write=False) as archive:
        proceedings = replayed(entries_of(archive.read_since(0)))
    paper = replace(lifeboat(proceedings, tongue, now), size=size)
    return copy, write(paper, copy.with_suffix(".pdf"))
