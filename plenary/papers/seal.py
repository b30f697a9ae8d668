"""Seal what the program writes, so that a file that a person has edited since is known and never overwritten.

The seal stands in the file itself: it holds wherever the file is copied to, and whoever
saves the file from an editor breaks it without knowing of it.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from plenary.papers.packed import NOT_PACKED
from plenary.papers.tree import Paper
from plenary.papers.writers import render, write_together

_CORE = "docProps/core.xml"
_END, _END_LONG = b"PK\x05\x06", 22
"""How a package ends, and how long that is; behind it nothing stands."""
_IDENTIFIER = re.compile(rb"<dc:identifier>[^<]*</dc:identifier>|<dc:identifier/>")
_PDF = re.compile(rb"%plenary ([0-9a-f]{64})\n\Z")
_XML = re.compile(rb"<!--plenary ([0-9a-f]{64})-->\n\Z")


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()


def _office_digest(archive: zipfile.ZipFile) -> bytes:
    """Over every part but the one in which the seal stands."""
    parts = sorted(name for name in archive.namelist() if name != _CORE)
    return _digest(b"".join(name.encode() + b"\0" + archive.read(name) for name in parts))


def _sealed_office(content: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        seal = b"<dc:identifier>plenary " + _office_digest(old) + b"</dc:identifier>"
        for part in old.infolist():
            words = old.read(part)
            if part.filename == _CORE:
                words = _IDENTIFIER.sub(b"", words).replace(
                    b"</cp:coreProperties>", seal + b"</cp:coreProperties>"
                )
            new.writestr(part, words)
    return made.getvalue()


def _holds_office(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            whole = content.rfind(_END) + _END_LONG == len(content)
            return whole and b"plenary " + _office_digest(archive) in archive.read(_CORE)
    except NOT_PACKED:
        return False


def _holds(shape: re.Pattern[bytes], content: bytes) -> bool:
    found = shape.search(content)
    return found is not None and found[1] == _digest(content[: found.start()])


_SEALS: dict[str, Callable[[bytes], bytes]] = {
    ".docx": _sealed_office,
    ".pdf": lambda content: content + b"%plenary " + _digest(content) + b"\n",
    ".xml": lambda content: content + b"<!--plenary " + _digest(content) + b"-->\n",
}
_HOLDS: dict[str, Callable[[bytes], bool]] = {
    ".docx": _holds_office,
    ".pdf": lambda content: _holds(_PDF, content),
    ".xml": lambda content: _holds(_XML, content),
}


def sealed(content: bytes, suffix: str) -> bytes:
    """Give the content of a file with its seal; forms that have no place for one stay as they are."""
    seal = _SEALS.get(suffix.lower())
    return seal(content) if seal else content


def edited(path: Path) -> bool:
    """Tell whether a file stands under a path that the program did not write, or that was changed since.

    What cannot be read counts as edited: it is not ours to replace.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return False
    except OSError:
        return True
    holds = _HOLDS.get(path.suffix.lower())
    return not (holds and holds(content))


def beside(path: Path) -> Path:
    """Give the first name beside a path that is free, or holds what the program wrote: report-2.docx."""
    number = 2
    while edited(path.with_stem(f"{path.stem}-{number}")):
        number += 1
    return path.with_stem(f"{path.stem}-{number}")


def write(paper: Paper, path: Path) -> Path:
    """Write a paper in the form that the ending of a path names, as ``write_sealed`` does.

    Raises:
        Unreadable: no writer has that form.
        Trouble: ``paper.not-written``.
    """
    return write_sealed(render(paper, path.suffix, path), path)


def write_sealed(content: bytes, path: Path) -> Path:
    """Write content under a path, or beside it where a hand-made text stands there; give where it was written.

    What has no place for a seal, such as a table for spreadsheets, is written where it was asked to be.

    Raises:
        Trouble: ``paper.not-written``, where the disk or the folder does not take the file.
    """
    return write_sealed_together([(content, path)])[0]


def write_sealed_together(files: Sequence[tuple[bytes, Path]]) -> tuple[Path, ...]:
    """Write several files as ``write_sealed`` does, all of them or, where the disk does not take one, none.

    Raises:
        Trouble: ``paper.not-written``.
    """
    placed = [(sealed(content, path.suffix), _place(path)) for content, path in files]
    write_together(placed)
    return tuple(place for _, place in placed)


def _place(path: Path) -> Path:
    return beside(path) if path.suffix.lower() in _SEALS and edited(path) else path
