"""Read old kinds of documents through LibreOffice, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from plenary.intake import docx
from plenary.intake.refused import broken, no_office, whole_file
from plenary.intake.source import Source
from plenary.refusal import Unreadable

_PROGRAMS = ("soffice", "libreoffice")
_SECONDS = 90


def read(path: Path, progress: Callable[[float], None] | None = None) -> Source:
    """Convert a .doc or .rtf document to .docx in a folder of its own and read that.

    Raises:
        Unreadable: LibreOffice is not installed, or it cannot read the document.
    """
    whole_file(path)
    program = next((found for name in _PROGRAMS if (found := shutil.which(name))), None)
    if program is None:
        raise no_office(path)
    with tempfile.TemporaryDirectory(prefix="plenary-") as folder:
        made = _converted(program, path.resolve(), Path(folder))
        if made is None:
            raise broken(path, path.suffix)
        try:
            source = docx.read(made, progress)
        except Unreadable as error:
            raise Unreadable(
                path, error.why, remedy=error.remedy, place=error.place, **error.facts
            ) from error
    return replace(source, path=path)


def _converted(program: str, path: Path, folder: Path) -> Path | None:
    profile = (folder / "profile").as_uri()
    command = [
        program,
        f"-env:UserInstallation={profile}",
        "--headless",
        "--norestore",
        "--convert-to",
        "docx",
        "--outdir",
        str(folder),
        str(path),
    ]
    try:
        subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True)  # noqa: S603 - a program found by name
    except (subprocess.SubprocessError, OSError):
        return None
    made = folder / f"{path.stem}.docx"
    return made if made.is_file() else None
