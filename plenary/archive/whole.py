"""Write a file whole or not at all: under another name first, on the disk, then renamed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from plenary.archive.connect import told
from plenary.refusal import Trouble

OF_ANOTHER_FILE = {
    "archive.disk-full": "file.disk-full",
    "archive.disk-failed": "file.disk-failed",
    "archive.read-only": "file.read-only",
}
"""What the disk says of a file beside the meeting: nothing was to be entered, so nothing is said to be lost."""


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """Give a path to write to; it becomes ``target`` at the end, and vanishes if anything goes wrong.

    Raises:
        Trouble: the disk refused; ``target`` is as it was.
    """
    if not target.parent.is_dir():
        raise Trouble("archive.no-folder", path=str(target))
    part = target.with_name(f".{target.name}.{os.urandom(4).hex()}.part")
    try:
        with told(target):
            yield part
            _on_disk(part)
            part.replace(target)
            _folder_on_disk(target.resolve().parent)
    except Trouble as trouble:
        if trouble.facts.get("path") == str(part):
            # Nobody knows the other name.
            trouble.facts["path"] = str(target)
        if trouble.facts.get("path") == str(target):
            trouble.reason = OF_ANOTHER_FILE.get(trouble.reason, trouble.reason)
        raise
    finally:
        for rest in (part, part.with_name(f"{part.name}-journal")):
            with suppress(OSError):
                rest.unlink(missing_ok=True)


def _on_disk(path: Path) -> None:
    # Windows flushes only what is open for writing.
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _folder_on_disk(folder: Path) -> None:
    """Make the new name itself last; Windows cannot open folders, and does so by itself."""
    with suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
