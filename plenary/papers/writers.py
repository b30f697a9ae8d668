"""Make of a paper the form that a file's name asks for, and put it there whole or not at all."""

from __future__ import annotations

import importlib
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol, cast

from plenary.fact import new_id
from plenary.papers.tree import Paper
from plenary.refusal import Trouble, Unreadable
from plenary.tongue import N_

WRITERS = {
    ".pdf": "plenary.papers.pdf",
    ".docx": "plenary.papers.docx",
    ".xml": "plenary.papers.akn",
}
"""Which module writes a form; loaded by name when first needed, for its library is heavy."""


class Writer(Protocol):
    """A module that writes papers."""

    def render(self, paper: Paper) -> bytes:
        """Give the paper as the bytes of a file."""
        ...


FOR_ARCHIVES = ".xml"


def forms_of(paper: Paper) -> tuple[str, ...]:
    """Give the forms in which a paper can be written: archives take only what says what it is."""
    return tuple(form for form in WRITERS if form != FOR_ARCHIVES or paper.identity is not None)


def unwritable(path: Path | str, suffix: str, why: str, forms: Sequence[str]) -> Unreadable:
    """Give the refusal of an ending; ``why`` is a marked sentence with ``%(suffix)s``, ``forms`` what would be taken."""
    remedy = N_("Give the file one of the endings %(known)s.")
    return Unreadable(path, why, remedy=remedy, suffix=suffix or '""', known=", ".join(forms))


def render(paper: Paper, suffix: str, path: Path | str = "") -> bytes:
    """Give the paper in the form of a suffix such as ``.pdf``.

    Raises:
        Unreadable: no writer has that form.
    """
    forms = forms_of(paper)
    name = WRITERS[suffix.lower()] if suffix.lower() in forms else None
    if name is None:
        raise unwritable(path or suffix, suffix, N_("No paper can be written as %(suffix)s."), forms)
    writer = cast("Writer", importlib.import_module(name))
    return writer.render(paper)


def write_whole(content: bytes, path: Path) -> None:
    """Put content under a path in one step, so that nobody ever finds half a file there.

    Raises:
        Trouble: ``paper.not-written``; what stood there before stands there still.
    """
    write_together([(content, path)])


def write_together(files: Sequence[tuple[bytes, Path]]) -> None:
    """Put several files in their places, once the disk has taken all of them: one that fills changes none.

    Raises:
        Trouble: ``paper.not-written``, with the file that was not.
    """
    laid: list[tuple[Path, Path]] = []
    try:
        for content, path in files:
            laid.append((path.with_name(f".{path.name}.{new_id()}.part"), path))
            _lay(content, laid[-1][0])
        for part, path in laid:
            part.replace(path)
    except OSError as error:
        for part, _ in laid:
            part.unlink(missing_ok=True)
        raise Trouble("paper.not-written", path=str(path), said=error.strerror or str(error)) from error
    for folder in {path.parent for _, path in files}:
        _keep_name(folder)


def _lay(content: bytes, part: Path) -> None:
    with part.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _keep_name(folder: Path) -> None:
    """Make the new name itself durable, where a folder can be: not on Windows, nor on every share.

    The file stands there whole by now, whatever the folder answers.
    """
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
