"""Save what can be read from a damaged file, and say what could not."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from shutil import copyfile

from msgspec import Struct
from msgspec.structs import replace

from plenary.archive import rows
from plenary.archive.connect import connect, connect_new, told, transaction
from plenary.archive.header import must_be_a_file, version_of
from plenary.archive.line import BEGINNING, Line, body_digest, digest, sealed
from plenary.archive.migrations import migrated
from plenary.archive.pages import lines_in
from plenary.archive.schema import MAJOR, lay_out
from plenary.archive.whole import whole
from plenary.archive.wire import fact_of
from plenary.refusal import Trouble, Unreadable
from plenary.tongue import N_


class Recovery(Struct, frozen=True, kw_only=True):
    """What was saved: how many lines into how many entries, and the ids of lines that could not be read."""

    lines: int
    entries: int
    lost: tuple[int, ...]


def recover(path: Path, to: Path) -> Recovery:
    """Make of a damaged file a new one with every line that can still be read.

    The damaged file is not touched. The lines are numbered and tied together
    anew; when, where and by whom they were entered stays.

    Raises:
        Unreadable: no line can be read.
        Trouble: ``archive.exists``, or the disk refused.
    """
    must_be_a_file(path)
    if to.exists():
        raise Trouble("archive.exists", path=str(to))
    with tempfile.TemporaryDirectory() as folder, told(path):
        found = _found(_aside(path, Path(folder)))
    if not found:
        version_of(path)
        raise Unreadable(
            path, N_("No line of the record can be read."), remedy=N_("Use the last copy of the file.")
        )
    lines = list(_believed([found[number] for number in sorted(found)]))
    with whole(to) as part, closing(connect_new(part)) as database, transaction(database, "IMMEDIATE"):
        lay_out(database)
        rows.insert(database, _tied(lines))
    saved = {line.id for line in lines}
    lost = tuple(number for number in range(1, max(found) + 1) if number not in saved)
    return Recovery(lines=len(lines), entries=len({line.entry for line in lines}), lost=lost)


def _aside(path: Path, folder: Path) -> Path:
    """Copy the file and its journal away, so that putting right what was half done changes the copy only."""
    aside = folder / "damaged.plenary"
    copyfile(path, aside)
    with suppress(FileNotFoundError):
        copyfile(path.with_name(f"{path.name}-journal"), aside.with_name(f"{aside.name}-journal"))
    return aside


def _found(path: Path) -> dict[int, Line]:
    found: dict[int, Line] = {}
    with suppress(Trouble, Unreadable), told(path):
        old = version_of(path).major < MAJOR
        with closing(migrated(path) if old else connect(path, write=True)) as database:
            _keep(found, rows.pages(database))
    _keep(found, lines_in(path.read_bytes()))
    return found


def _keep(found: dict[int, Line], lines: Iterable[Line]) -> None:
    """Keep the lines whose text is as it was entered."""
    for line in lines:
        if line.body is None or body_digest(line.salt or "", line.body) == line.body_hash:
            found.setdefault(line.id, line)


def _believed(lines: list[Line]) -> Iterator[Line]:
    """Give the lines that the line before proves, and of the others those that fit where they stand."""
    for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        if _proven(before, line) or (_reads(line) and _follows(before, line) and _follows(line, after)):
            yield line


def _proven(before: Line | None, line: Line) -> bool:
    return digest(before.hash if before else BEGINNING, line) == line.hash


def _reads(line: Line) -> bool:
    try:
        fact_of(line)
    except Trouble:
        return False
    return True


def _follows(before: Line | None, after: Line | None) -> bool:
    if before is None or after is None:
        return True
    return before.entry <= after.entry and before.entered <= after.entered


def _tied(lines: list[Line]) -> list[Line]:
    previous, tied = BEGINNING, []
    for number, line in enumerate(lines, 1):
        tied.append(sealed(previous, replace(line, id=number)))
        previous = tied[-1].hash
    return tied
