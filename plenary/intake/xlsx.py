"""Read the rows of a spreadsheet; nothing in it is trusted: no formulas, no links, no bombs."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from plenary.intake.refused import broken, locked
from plenary.intake.zipped import ENCRYPTED_OFFICE, Zipped

KIND = ".xlsx"
_LARGEST = 64 * 1024 * 1024
"""Bytes of all parts unpacked; a list of participants has some hundred thousand."""
_BAD = (
    InvalidFileException,
    zipfile.BadZipFile,
    zlib.error,
    LookupError,
    ArithmeticError,
    ValueError,
    TypeError,
    AttributeError,
    OSError,
    EOFError,
    RuntimeError,
    SyntaxError,
)
"""What the library raises of a file that is not what its name says; a ParseError is a SyntaxError,
what is not implemented is a RuntimeError."""


def rows(path: Path) -> Iterator[tuple[str, int, tuple[object, ...]]]:
    """Give sheet, number and values of each row of the sheets that are shown.

    Raises:
        Unreadable: it is damaged, protected, or larger than any list.
    """
    zipped = Zipped(path, KIND)
    if zipped.data.startswith(ENCRYPTED_OFFICE):
        raise locked(path)
    _safe(zipped)
    try:
        # It warns of what it leaves out: charts, styles, validations.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield from _rows(zipped.data)
    except _BAD as error:
        raise broken(path, KIND) from error


def _rows(data: bytes) -> Iterator[tuple[str, int, tuple[object, ...]]]:
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        # What a file says of its own size is often wrong.
        sheet.reset_dimensions()
        for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
            yield sheet.title, number, tuple(values)


def _safe(zipped: Zipped) -> None:
    """Refuse what unpacks without measure, and whatever XML that defines entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(zipped.data)) as archive:
            parts = archive.infolist()
    except _BAD as error:
        raise broken(zipped.path, KIND) from error
    if sum(part.file_size for part in parts) > _LARGEST:
        raise broken(zipped.path, KIND)
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            zipped.part(part.filename)
