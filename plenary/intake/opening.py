"""Open a document with the reader that its kind asks for, loaded only then."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from plenary.intake.refused import broken, unknown_kind, whole_file
from plenary.intake.source import Source

#: The modules that read the kinds of files; the heavy ones are imported when first needed.
READERS = {
    ".txt": "plenary.intake.text",
    ".text": "plenary.intake.text",
    ".md": "plenary.intake.text",
    ".adoc": "plenary.intake.text",
    ".docx": "plenary.intake.docx",
    ".pdf": "plenary.intake.pdf",
    ".html": "plenary.intake.html",
    ".htm": "plenary.intake.html",
    ".odt": "plenary.intake.odt",
    ".doc": "plenary.intake.office",
    ".rtf": "plenary.intake.office",
}
SHEETS = {
    ".xlsx": "plenary.intake.xlsx",
    ".xlsm": "plenary.intake.xlsx",
    ".ods": "plenary.intake.ods",
    ".xls": "plenary.intake.office",
}
"""The modules that read spreadsheets."""
ORDERS = {"seen": "plenary.intake.copied"}
"""What puts text in the order of reading; its shapes take a while to make ready, and most texts need none of them."""
_ARABIC = re.compile(r"[\u0590-\u08ff\ufb50-\ufefc]")
_STARTS = ((b"%PDF-", ".pdf"), (b"{\\rtf", ".rtf"), (b"\xd0\xcf\x11\xe0", ".doc"))


class Reader(Protocol):
    """A module that reads one kind of file."""

    def read(self, path: Path, progress: Callable[[float], None] | None = None) -> Source:
        """Give the lines of the document."""
        ...


class SheetReader(Protocol):
    """A module that reads one kind of spreadsheet."""

    def rows(self, path: Path) -> Iterator[tuple[str, int, tuple[object, ...]]]:
        """Give sheet, number and values of each row."""
        ...


def open_sheet(path: Path) -> Iterator[tuple[str, int, tuple[object, ...]]]:
    """Give sheet, number and values of each row of a spreadsheet, one of the kinds of ``SHEETS``.

    Raises:
        Unreadable: it is missing, damaged, protected, or larger than any list.
    """
    return cast("SheetReader", import_module(SHEETS[path.suffix.lower()])).rows(path)


def open_source(path: Path, progress: Callable[[float], None] | None = None) -> Source:
    """Give the lines of a document, whatever its kind.

    Raises:
        Unreadable: it is missing, empty, damaged, protected, without text, or of no known kind.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        # A device or a pipe may never end.
        raise unknown_kind(path)
    kind = path.suffix.lower()
    if kind not in READERS:
        kind = _kind_by_content(whole_file(path))
    if kind not in READERS:
        raise unknown_kind(path)
    reader = cast("Reader", import_module(READERS[kind]))
    try:
        return reader.read(path, progress)
    except RecursionError as error:
        # Elements within elements, thousands deep: nobody wrote that.
        raise broken(path, kind.strip(".").upper()) from error


def in_reading_order(text: str) -> tuple[str, bool]:
    """Give a text in the order of reading, and whether words had to be guessed for it."""
    if _ARABIC.search(text) is None:
        return text, False
    ordered: tuple[str, bool] = import_module(ORDERS["seen"]).in_reading_order(text)
    return ordered


def _kind_by_content(data: bytes) -> str:
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data.startswith(b"PK"):
        return ".docx" if b"word/" in data else ".odt" if b"opendocument.text" in data[:200] else ""
    return ".txt"
