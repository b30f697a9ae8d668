"""Copy a meeting file while the meeting runs, prove it sound, or save what is left of it."""

from __future__ import annotations

from pathlib import Path

from peewee import SqliteDatabase

from plenary.archive import rows
from plenary.archive.connect import connect, copy_pages, run, told
from plenary.archive.header import version_of
from plenary.archive.migrations import migrated
from plenary.archive.salvage import Recovery, recover
from plenary.archive.schema import MAJOR
from plenary.archive.soundness import INSIDE, Fault, Soundness, faults_of
from plenary.archive.troubles import SENTENCES
from plenary.archive.whole import whole
from plenary.refusal import Trouble

__all__ = ["Fault", "Recovery", "Soundness", "check", "copy", "recover"]

_SOUND = "ok"


def copy(path: Path, to: Path) -> Path:
    """Copy a meeting file at one moment of its life, whole or not at all, and give where it went.

    ``to`` may be a folder, or an older copy, which is replaced.

    Raises:
        Unreadable: the file is not a meeting.
        Trouble: ``archive.same-file``, or the disk refused.
    """
    target = to / path.name if to.is_dir() else to
    present = version_of(path).major == MAJOR
    if target.exists() and target.samefile(path):
        raise Trouble("archive.same-file", path=str(target))
    with whole(target) as part:
        part.touch(exist_ok=False)
        database = SqliteDatabase(str(part), thread_safe=False)
        with told(path):
            source = connect(path, write=False)
        copy_pages(source, database)
        source.close()
        if present:
            run(database, "DELETE FROM holder")
        database.close()
    return target


def check(path: Path) -> Soundness:
    """Read the whole file back and prove it: SQLite's own check, the chain, every fact.

    Raises:
        Unreadable: the file is not a meeting.
        Trouble: ``archive.newer``, or another program holds the file.
    """
    old = version_of(path).major < MAJOR
    entries: set[int] = set()
    faults: list[Fault] = []
    count = 0
    try:
        with told(path):
            database = migrated(path) if old else connect(path, write=False)
            faults += [
                Fault(INSIDE, facts={"said": said})
                for (said,) in run(database, "PRAGMA integrity_check")
                if said != _SOUND
            ]
            lines = list(rows.pages(database))
            database.close()
            count, entries = len(lines), {line.entry for line in lines}
            faults += faults_of(lines)
    except Trouble as trouble:
        if trouble.reason not in {"archive.damaged", "archive.line-damaged"}:
            raise
        faults.append(Fault(SENTENCES[trouble.reason], facts=trouble.facts))
    return Soundness(path=path, lines=count, entries=len(entries), faults=tuple(faults))
