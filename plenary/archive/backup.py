"""Copy a meeting file while the meeting runs, prove it sound, or save what is left of it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from peewee import SqliteDatabase

from plenary.archive import rows
from plenary.archive.connect import connect, connect_new, copy_pages, run, told
from plenary.archive.header import version_of
from plenary.archive.line import Line
from plenary.archive.migrations import migrated
from plenary.archive.salvage import Recovery, recover
from plenary.archive.schema import MAJOR, guards_gone
from plenary.archive.soundness import INSIDE, UNGUARDED, Fault, Soundness, faults_of
from plenary.archive.troubles import SENTENCES
from plenary.archive.whole import whole
from plenary.refusal import Trouble, Unreadable

__all__ = ["Fault", "Recovery", "Soundness", "check", "copy", "recover"]

_SOUND = "ok"


def copy(path: Path, to: Path) -> Path:
    """Copy a meeting file at one moment of its life, whole or not at all, and give where it went.

    ``to`` may be a folder, or an older copy, which is replaced.

    Raises:
        Unreadable: the file is not a meeting.
        Trouble: ``archive.same-file``, ``archive.no-older-copy``, or the disk refused.
    """
    target = to / path.name if to.is_dir() else to
    present = version_of(path).major == MAJOR
    if target.exists():
        if target.samefile(path):
            raise Trouble("archive.same-file", path=str(target))
        _must_be_an_older_copy(target, path)
    with whole(target) as part, closing(connect_new(part)) as database:
        _fill(database, path, target)
        if present:
            run(database, "DELETE FROM holder")
    return target


def _fill(database: SqliteDatabase, path: Path, target: Path) -> None:
    try:
        with told(path), closing(connect(path, write=False)) as source:
            copy_pages(source, database)
    except Trouble as trouble:
        if trouble.reason != "archive.disk-full":
            raise
        # It is the disk of the copy that is full; room made where the meeting lies would not help.
        raise Trouble("archive.disk-full", path=str(target)) from trouble


def _must_be_an_older_copy(target: Path, path: Path) -> None:
    """Only an older copy of a meeting gives way: a slip of the name costs nobody another document, or meeting."""
    try:
        version = version_of(target)
    except Unreadable:
        raise Trouble("archive.exists", path=str(target)) from None
    if version.major == version_of(path).major == MAJOR and not _holds_all_of(path, target):
        raise Trouble("archive.no-older-copy", path=str(target))


def _holds_all_of(path: Path, target: Path) -> bool:
    """Tell whether a meeting went on from where its copy ends: the chain is the same up to there."""
    with told(target), closing(connect(target, write=False)) as copied:
        end = rows.last(copied)
    if end is None:
        return True
    with told(path), closing(connect(path, write=False)) as source:
        return any(line.hash == end.hash for line in rows.page(source, end.id - 1)[:1])


def check(path: Path) -> Soundness:
    """Read the whole file back and prove it: SQLite's own check, the guards, the chain, every fact.

    No chain tells that its last lines were cut off: only the guards, where they were taken away for it, do.

    Raises:
        Unreadable: the file is not a meeting.
        Trouble: ``archive.newer``, or another program holds the file.
    """
    old = version_of(path).major < MAJOR
    lines: list[Line] = []
    faults: list[Fault] = []
    try:
        with told(path), closing(migrated(path) if old else connect(path, write=False)) as database:
            said = [text for (text,) in run(database, "PRAGMA integrity_check")]
            faults += [Fault(INSIDE, facts={"said": text}) for text in said if text != _SOUND]
            gone = guards_gone(database)
            faults += [Fault(UNGUARDED, facts={"names": ", ".join(gone)})] if gone else []
            lines += rows.pages(database)
        faults += faults_of(lines)
    except Trouble as trouble:
        if trouble.reason not in {"archive.damaged", "archive.line-damaged"}:
            raise
        faults.append(Fault(SENTENCES[trouble.reason], facts=trouble.facts))
    entries = {line.entry for line in lines}
    return Soundness(path=path, lines=len(lines), entries=len(entries), faults=tuple(faults))
