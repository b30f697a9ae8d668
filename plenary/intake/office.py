"""Read old kinds of documents and tables through LibreOffice, where it is installed."""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from plenary.intake import docx, xlsx
from plenary.intake.refused import no_office, not_converted, too_slow, whole_file
from plenary.intake.source import Source
from plenary.refusal import Unreadable

_PROGRAMS = ("soffice", "libreoffice")
_SECONDS = 45
"""A conversion takes two or three, the first of a process some more; longer, and the document is at fault."""
_NOWHERE = "127.0.0.1"
_SCRIPTS, _NET = "/org.openoffice.Office.Common/Security/Scripting", "/org.openoffice.Inet/Settings"
_SETTINGS = (
    (_SCRIPTS, "DisableMacrosExecution", "true"),
    (_SCRIPTS, "BlockUntrustedRefererLinks", "true"),
    (_NET, "ooInetProxyType", "2"),
    (_NET, "ooInetNoProxy", ""),
    *((_NET, f"ooInet{kind}ProxyName", _NOWHERE) for kind in ("HTTP", "HTTPS", "FTP")),
    *((_NET, f"ooInet{kind}ProxyPort", "9") for kind in ("HTTP", "HTTPS", "FTP")),
)
"""No macro runs, no link of a document is followed, and what asks the network all the same reaches nobody."""
_ONE_AT_A_TIME = threading.Lock()
"""Two programs cannot share a profile."""


def read(path: Path, progress: Callable[[float], None] | None = None) -> Source:
    """Convert a .doc or .rtf document to .docx in a folder of its own and read that.

    Raises:
        Unreadable: LibreOffice is not installed, takes too long, or cannot read the document.
    """
    with tempfile.TemporaryDirectory(prefix="plenary-") as folder:
        made = _converted(path, Path(folder), "docx")
        try:
            source = docx.read(made, progress)
        except Unreadable as error:
            raise _of(path, error) from error
    return replace(source, path=path)


def rows(path: Path) -> Iterator[tuple[str, int, tuple[object, ...]]]:
    """Convert an .xls table to .xlsx and give its rows as ``plenary.intake.xlsx`` does.

    Raises:
        Unreadable: LibreOffice is not installed, takes too long, or cannot read the table.
    """
    with tempfile.TemporaryDirectory(prefix="plenary-") as folder:
        made = _converted(path, Path(folder), "xlsx")
        try:
            yield from xlsx.rows(made)
        except Unreadable as error:
            raise _of(path, error) from error


def _of(path: Path, error: Unreadable) -> Unreadable:
    """Say of the document itself what was found in the converted one."""
    return Unreadable(path, error.why, remedy=error.remedy, place=error.place, **error.facts)


@cache
def _profile() -> str:
    """Give a profile of LibreOffice's that serves the whole process: making one takes longer than most conversions.

    In it no macro runs and no link of a document is followed.
    """
    folder = Path(tempfile.mkdtemp(prefix="plenary-office-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    user = folder / "user"
    user.mkdir()
    (user / "registrymodifications.xcu").write_text(_registry(), encoding="utf-8")
    return folder.as_uri()


def _registry() -> str:
    """Write the settings as LibreOffice keeps them."""
    items = (
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    names = 'xmlns:oor="http://openoffice.org/2001/registry"'
    return f'<?xml version="1.0" encoding="UTF-8"?><oor:items {names}>{"".join(items)}</oor:items>'


def _converted(path: Path, folder: Path, kind: str) -> Path:
    whole_file(path)
    program = next((found for name in _PROGRAMS if (found := shutil.which(name))), None)
    if program is None:
        raise no_office(path)
    command = [
        program,
        f"-env:UserInstallation={_profile()}",
        "--headless",
        "--norestore",
        "--convert-to",
        kind,
        "--outdir",
        str(folder),
        str(path.resolve()),
    ]
    with _ONE_AT_A_TIME:
        status = _run(command, path)
    made = folder / f"{path.stem}.{kind}"
    if status != 0 or not made.is_file():
        raise not_converted(path)
    return made


def _run(command: list[str], path: Path) -> int | None:
    """Run the program to its end, or end it and all it started when its time is over."""
    try:
        running = subprocess.Popen(  # noqa: S603 - a program found by name
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=os.name == "posix",
        )
    except OSError:
        return None
    try:
        return running.wait(_SECONDS)
    except subprocess.TimeoutExpired as error:
        _end(running)
        raise too_slow(path, _SECONDS) from error


def _end(running: subprocess.Popen[bytes]) -> None:
    if os.name == "posix":
        os.killpg(running.pid, signal.SIGKILL)
    else:
        running.kill()
    running.wait()
