"""The closing pack: what the next day needs and the day leaves, with a copy of the meeting, in a folder of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from plenary.archive import backup
from plenary.archive.entries import entries_of
from plenary.archive.file import Archive
from plenary.papers.seal import edited, write_sealed_together
from plenary.papers.shelf import PAPERS, script_of
from plenary.papers.speakers_list import speakers_list
from plenary.papers.tree import Paper
from plenary.papers.views.printing import list_view
from plenary.papers.writers import WRITERS, render
from plenary.proceedings.proceedings import Proceedings, replayed
from plenary.refusal import Trouble
from plenary.script.book import Book, book
from plenary.tongue import Tongue

PACK = {
    "journal": ".docx",
    "script": ".docx",
    "lost-time": ".docx",
    "statistics": ".pdf",
    "incidents": ".pdf",
    "lifeboat": ".pdf",
}
"""The papers of the pack, beside the lists: what an editor needs is for Word."""

_A_LIST = re.compile(r"list-\d+(?:-\d+)?\.pdf")

Told = Callable[[int, int], object]
"""Is told how many of how many pieces are done."""


def write_pack(
    meeting: Path,
    folder: Path,
    tongue: Tongue,
    when: Callable[[Proceedings], datetime],
    told: Told = lambda _done, _all: None,
    formulas: Book | None = None,
    size: str = "A4",
) -> tuple[Path, ...]:
    """Write the pack of a meeting file and give the files, the copy of the meeting last.

    The papers are made of the copy, and written all or none; ``when`` gives the instant (UTC) as
    of which they tell. The folder is made where it is not there. No paper takes the place of a file that somebody
    else wrote or went on editing: it goes beside it. A list of an earlier pack on which nobody waits any more goes.
    ``formulas`` are those of the house, where it has any; ``size`` is that of the sheets.

    Raises:
        Trouble: ``folder.is-a-file``, ``folder.of-the-meeting``, ``folder.holds-another``, ``folder.of-another``, or the
            disk refused.
        Unreadable: the file is no meeting.
    """
    _made(folder)
    if _of_another(meeting, folder):
        raise Trouble("folder.of-another", path=str(folder))
    copied = _copied(meeting, folder)
    with Archive.open(copied, write=False) as archive:
        proceedings = replayed(entries_of(archive.read_since(0)))
    drawn = list(_papers(proceedings, tongue, when(proceedings), formulas or book(tongue.code)))
    contents: list[tuple[bytes, Path]] = []
    for done, (name, suffix, draw) in enumerate(drawn, 1):
        contents.append((render(replace(draw(), size=size), suffix), folder / f"{name}{suffix}"))
        told(done, len(drawn))
    written = write_sealed_together(contents)
    _clear(folder, written)
    return *written, copied


def _of_another(meeting: Path, folder: Path) -> bool:
    """Tell whether the pack of another meeting lies in a folder: its papers have the names of ours."""
    files = {path.name for path in folder.glob(f"*{meeting.suffix}")} - {meeting.name}
    return bool(files) and any((folder / f"{name}{suffix}").exists() for name, suffix in PACK.items())


def _copied(meeting: Path, folder: Path) -> Path:
    """Copy the meeting; what stands in the way of a copy is a matter of the folder here, not of a name."""
    try:
        return backup.copy(meeting, folder)
    except Trouble as trouble:
        if trouble.reason == "archive.same-file":
            raise Trouble("folder.of-the-meeting", path=str(folder)) from trouble
        if trouble.reason in ("archive.exists", "archive.no-older-copy"):
            raise Trouble("folder.holds-another", path=str(folder)) from trouble
        raise


def _clear(folder: Path, written: tuple[Path, ...]) -> None:
    """Take away lists of an earlier pack that nobody has edited since: they would be taken for those of tomorrow."""
    for path in sorted(folder.glob("list-*.pdf")):
        if path in written or not _A_LIST.fullmatch(path.name) or edited(path):
            continue
        try:
            path.unlink()
        except OSError as error:
            raise Trouble("paper.not-removed", path=str(path), said=error.strerror or str(error)) from error


def _made(folder: Path) -> None:
    named_as_file = folder.suffix.casefold() in WRITERS and not folder.is_dir()
    if named_as_file or (folder.exists() and not folder.is_dir()):
        raise Trouble("folder.is-a-file", path=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("paper.not-written", path=str(folder), said=error.strerror or str(error)) from error


def _papers(
    proceedings: Proceedings, tongue: Tongue, now: datetime, formulas: Book
) -> Iterator[tuple[str, str, Callable[[], Paper]]]:
    for name, suffix in PACK.items():
        drawn = partial(PAPERS[name].draw, proceedings, tongue, now)
        yield name, suffix, partial(script_of, proceedings, now, formulas) if name == "script" else drawn
    yield from _lists(proceedings, tongue, now)


def _lists(
    proceedings: Proceedings, tongue: Tongue, now: datetime
) -> Iterator[tuple[str, str, Callable[[], Paper]]]:
    """Give the lists on which somebody waits: those of tomorrow."""
    waiting = [held for held in proceedings.now.floor.lists.values() if held.requests]
    for number, held in enumerate(waiting, 1):
        view = list_view(proceedings.now, proceedings, tongue, held.id, at=now)
        yield f"list-{number}", ".pdf", partial(speakers_list, view)
