"""Read tables: .csv with whatever sign between its cells and in whatever encoding, .xlsx, .ods, and .xls through LibreOffice."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

from msgspec import Struct

from plenary.intake.opening import SHEETS, open_sheet
from plenary.intake.refused import broken, nothing_in, whole_file
from plenary.intake.text import decoded
from plenary.refusal import Unreadable
from plenary.tongue import N_

MOST_ROWS = 20_000
"""No conference has so many participants; what is longer is another kind of file."""
_SIGNS = ",;\t|"
_LOOKED_AT = 60


class TableRow(Struct, frozen=True):
    """One row that holds something: its cells as words, and its number as a person counts, from 1."""

    cells: tuple[str, ...]
    number: int
    sheet: str = ""

    def cell(self, place: int | None) -> str:
        """Give a cell; empty where the row has no such cell."""
        return self.cells[place] if place is not None and place < len(self.cells) else ""

    @property
    def filled(self) -> tuple[str, ...]:
        """Give the cells that hold something."""
        return tuple(cell for cell in self.cells if cell)


def read_table(path: Path) -> tuple[TableRow, ...]:
    """Give the rows of a table that hold something.

    Raises:
        Unreadable: it cannot be opened, is damaged, empty, or no table.
    """
    kind = path.suffix.lower()
    if kind in SHEETS:
        rows = [TableRow(_words(values), number, sheet) for sheet, number, values in open_sheet(path)]
    else:
        rows = [TableRow(_words(cells), number) for number, cells in _parted(path)]
    rows = [row for row in rows if row.filled]
    if not rows:
        raise nothing_in(path)
    if len(rows) > MOST_ROWS:
        raise Unreadable(
            path,
            N_("The table has more than %(rows)s rows."),
            remedy=N_("Choose the list itself."),
            rows=MOST_ROWS,
        )
    return tuple(rows)


def _words(values: tuple[object, ...]) -> tuple[str, ...]:
    words = [_word(value) for value in values]
    while words and not words[-1]:
        words.pop()
    return tuple(words)


def _word(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return " ".join(str(value).split())


def _parted(path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    text, _ = decoded(whole_file(path), path)
    first, _, rest = text.partition("\n")
    told = first.strip().strip('"').lower()
    # So do spreadsheets say which sign they part cells with.
    sign, skipped = (told[4], 1) if told.startswith("sep=") and len(told) > 4 else (_sign(text), 0)
    reader = csv.reader(io.StringIO(rest if skipped else text, newline=""), delimiter=sign)
    try:
        for cells in reader:
            yield reader.line_num + skipped, tuple(cells)
    except csv.Error as error:
        raise broken(path, "csv", place=str(reader.line_num + skipped)) from error


def _sign(text: str) -> str:
    """Guess what parts the cells: the sign that makes most rows of the same length, and long ones."""
    return max(_SIGNS, key=lambda sign: _regular(text, sign))


def _regular(text: str, sign: str) -> float:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    lengths: Counter[int] = Counter()
    try:
        for cells in reader:
            lengths[len(cells)] += 1
            if reader.line_num > _LOOKED_AT:
                break
    except csv.Error:
        return 0.0
    length, rows = max(lengths.items(), key=lambda pair: (pair[0] > 1, pair[1]), default=(1, 0))
    return (length > 1) * rows + length / 1000
