"""Say no to a document that cannot be read: which file, why, and what to do."""

from __future__ import annotations

from pathlib import Path

from plenary.refusal import Unreadable
from plenary.tongue import N_

#: No agenda is larger; what is larger is another kind of file.
LARGEST = 200 * 1024 * 1024
MEETING = b"SQLite format 3\0"
"""How a meeting file begins: the likeliest slip of all, and no document or table does."""
TABLES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".ods", ".xls"})
"""The kinds of files that are tables, by their names."""


def whole_file(path: Path) -> bytes:
    """Give the bytes of a file.

    Raises:
        Unreadable: it is missing, a folder, not allowed, empty, far too large, or a meeting.
    """
    if path.is_dir():
        raise Unreadable(path, N_("This is a folder."), remedy=N_("Choose a document in it."))
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise Unreadable(
                path, N_("This file is too large for an agenda."), remedy=N_("Choose the agenda itself.")
            )
        data = path.read_bytes()
    except FileNotFoundError as missing:
        raise Unreadable(
            path, N_("There is no such file."), remedy=N_("Check the name and the folder.")
        ) from missing
    except (OSError, ValueError) as error:
        raise Unreadable(
            path,
            N_("The file cannot be opened: %(reason)s."),
            remedy=N_("Check that you may read it and that no other program locks it."),
            reason=getattr(error, "strerror", None) or str(error),
        ) from error
    if not data:
        raise nothing_in(path)
    if data.startswith(MEETING):
        raise Unreadable(
            path,
            N_("This is a meeting file of this program, not a document."),
            remedy=N_("Open it as a meeting, or choose the document that was meant."),
        )
    return data


def nothing_in(path: Path) -> Unreadable:
    """Say that a document holds no text, or a table no row."""
    if path.suffix.lower() in TABLES:
        return Unreadable(path, N_("The table is empty."), remedy=N_("Choose the list that was meant."))
    return Unreadable(
        path, N_("The document is empty."), remedy=N_("Choose the document that holds the agenda.")
    )


def not_text(path: Path) -> Unreadable:
    """Say that the bytes of a file are no text."""
    return Unreadable(
        path,
        N_("The file is not text, or its encoding is not known."),
        remedy=N_("Open it in the program that made it and save it as .docx, .pdf or UTF-8 text."),
    )


def broken(path: Path, kind: str, place: str | None = None) -> Unreadable:
    """Say that a file of a known kind is damaged or another kind than its name says."""
    return Unreadable(
        path,
        N_("The file is damaged, or it is no %(kind)s file."),
        remedy=N_("Open it in the program that made it and save it anew, or ask for another copy."),
        place=place,
        kind=kind,
    )


def locked(path: Path) -> Unreadable:
    """Say that a document asks for a password."""
    return Unreadable(
        path,
        N_("The document is protected by a password."),
        remedy=N_("Open it with its password and save a copy without one."),
    )


def only_pictures(path: Path, pages: int) -> Unreadable:
    """Say that a document is pictures of pages, without a text."""
    return Unreadable(
        path,
        N_("The %(pages)s pages of the document are pictures, they hold no text."),
        remedy=N_("Run text recognition over it, or ask for the document as .docx."),
        place=f"1-{pages}" if pages > 1 else "1",
        pages=pages,
    )


def unknown_kind(path: Path) -> Unreadable:
    """Say that no reader knows this kind of file."""
    return Unreadable(
        path,
        N_("Files of the kind %(kind)s are not read."),
        remedy=N_("Save the document as .docx, .pdf, .odt, .html or .txt."),
        kind=path.suffix or "?",
    )


def only_headings(path: Path) -> Unreadable:
    """Say that a table has nothing below its headings."""
    return Unreadable(
        path,
        N_("The table has headings and no rows below them."),
        remedy=N_("Choose the list that was meant."),
    )


def not_converted(path: Path) -> Unreadable:
    """Say that LibreOffice did not read a file: it cannot tell one that is damaged from one of a program it lacks."""
    if path.suffix.lower() not in TABLES:
        return broken(path, path.suffix)
    return Unreadable(
        path,
        N_("LibreOffice cannot read the table: it is damaged, or LibreOffice was installed without Calc."),
        remedy=N_("Install LibreOffice Calc, or save the table as .xlsx, .ods or .csv."),
    )


def too_slow(path: Path, seconds: int) -> Unreadable:
    """Say that LibreOffice was given up."""
    return Unreadable(
        path,
        N_("LibreOffice did not read the file within %(seconds)s seconds; it was stopped."),
        remedy=N_("Open it in the program that made it and save it as .docx, or a table as .xlsx."),
        seconds=seconds,
    )


def no_office(path: Path) -> Unreadable:
    """Say that LibreOffice is needed for this kind of file and is not there."""
    if path.suffix.lower() in TABLES:
        return Unreadable(
            path,
            N_("Tables of the kind %(kind)s are read through LibreOffice, which is not installed."),
            remedy=N_("Install LibreOffice, or save the table as .xlsx, .ods or .csv."),
            kind=path.suffix,
        )
    return Unreadable(
        path,
        N_("Files of the kind %(kind)s are read through LibreOffice, which is not installed."),
        remedy=N_("Install LibreOffice, or save the document as .docx."),
        kind=path.suffix,
    )


def no_agenda(path: Path) -> Unreadable:
    """Say that a document was read and no agenda is in it."""
    return Unreadable(
        path,
        N_("No agenda was found in the document: no list of items, and no headings of items."),
        remedy=N_("Choose the provisional agenda, or write its items on numbered lines."),
    )


def only_report(path: Path) -> Unreadable:
    """Say that a document tells what a meeting did, and that no agenda is in it."""
    return Unreadable(
        path,
        N_("This looks like the report of a meeting, and no agenda was found in it."),
        remedy=N_("Choose the provisional agenda, or write its items on numbered lines."),
    )
