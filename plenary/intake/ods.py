"""Read the rows of an OpenDocument spreadsheet: what is shown, as it was typed; no formulas, no links."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from xml.etree.ElementTree import Element

from plenary.intake.refused import broken, locked
from plenary.intake.zipped import Zipped

KIND = "OpenDocument"
_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _TEXT = f"{_NAMES}table:1.0}}", f"{_NAMES}text:1.0}}"
_OFFICE, _STYLE = f"{_NAMES}office:1.0}}", f"{_NAMES}style:1.0}}"
_CELLS = {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}
_WIDEST = 256
"""Columns; a list has some dozen, and an empty row often says that its cells go on for ever."""
_MOST = 20_001
"""Rows that hold something; one more than a list may have."""


def rows(path: Path) -> Iterator[tuple[str, int, tuple[object, ...]]]:
    """Give sheet, number and values of each row of the sheets that are shown; rows that hold nothing are only counted.

    Raises:
        Unreadable: it is damaged, protected, or larger than any list.
    """
    archive = Zipped(path, KIND)
    manifest = archive.part("META-INF/manifest.xml")
    if manifest is not None and any(one.tag.endswith("encryption-data") for one in manifest.iter()):
        raise locked(path)
    root = archive.part("content.xml")
    sheets = root.find(f"{_OFFICE}body/{_OFFICE}spreadsheet") if root is not None else None
    if root is None or sheets is None:
        raise broken(path, KIND)
    hidden = _hidden(root)
    given = 0
    for sheet in sheets.iter(f"{_TABLE}table"):
        if sheet.get(f"{_TABLE}style-name") in hidden:
            continue
        for number, values in _rows(sheet):
            given += 1
            if given > _MOST:
                return
            yield sheet.get(f"{_TABLE}name", ""), number, values


def _hidden(root: Element) -> set[str]:
    """Give the names of the styles of sheets that are not shown."""
    return {
        style.get(f"{_STYLE}name", "")
        for style in root.iter(f"{_STYLE}style")
        for shown in style.iter(f"{_STYLE}table-properties")
        if shown.get(f"{_TABLE}display") == "false"
    }


def _rows(sheet: Element) -> Iterator[tuple[int, tuple[object, ...]]]:
    number = 1
    for row in sheet.iter(f"{_TABLE}table-row"):
        values = tuple(_values(row))
        times = _times(row, f"{_TABLE}number-rows-repeated")
        if any(value is not None for value in values):
            yield from ((number + again, values) for again in range(min(times, _MOST)))
        number += times


def _values(row: Element) -> Iterator[object]:
    """Give the values of a row; what only fills it up to the last column is left out."""
    values: list[object] = []
    for cell in row:
        if cell.tag in _CELLS:
            times = _times(cell, f"{_TABLE}number-columns-repeated")
            values += [_value(cell)] * min(times, _WIDEST - len(values))
    while values and values[-1] is None:
        values.pop()
    yield from values


def _times(element: Element, name: str) -> int:
    said = element.get(name, "1")
    return max(1, int(said)) if said.isascii() and said.isdigit() and len(said) < 10 else 1


def _value(cell: Element) -> object:
    """Give what a cell shows; a day as a day, however the cell writes it."""
    day = cell.get(f"{_OFFICE}date-value")
    if day is not None:
        return _day(day)
    said = "\n".join("".join(part.itertext()) for part in cell.findall(f"{_TEXT}p")).strip()
    return said or None


def _day(said: str) -> object:
    try:
        instant = datetime.fromisoformat(said)
    except ValueError:
        return said
    whole_day: date = instant.date()
    return whole_day if "T" not in said else instant
