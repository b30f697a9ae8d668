"""Find the row that heads a table of people, wherever it stands, and what its columns hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from plenary.intake.identities import meant
from plenary.intake.tables import TableRow
from plenary.intake.words.people import COLUMNS, EXPORTED
from plenary.roster.directory import Directory
from plenary.roster.finding import folded

#: So far down a heading may stand: above it are the title, the symbol, the dates.
_DEEP = 40
_PARTS = re.compile(r"[/(),:;\n|]|\s[-–—]\s")
_NAMING = ("delegation", "country", "affiliation", "code", "abbreviation")
_HELD: Mapping[str, str] = {folded(word): name for name, words in COLUMNS.items() for word in words}


class Columns(Struct, frozen=True):
    """Where each thing stands in a row, and after how many rows the list begins.

    ``runs_on``: an empty cell means the delegation of the row above, as in lists laid out by hand;
    not in what a program exported, where each row stands for itself.
    """

    places: Mapping[str, int]
    after: int
    runs_on: bool = True

    def at(self, name: str) -> int | None:
        """Give the column that holds something, None where none does."""
        return self.places.get(name)

    def is_heading(self, row: TableRow) -> bool:
        """Tell whether a row is the heading once more, as at the top of a printed page or of another sheet."""
        found = _places(row)
        return len(found) > 1 and found == self.places


def columns_of(rows: Sequence[TableRow], known: Directory) -> Columns | None:
    """Find the heading of a list, or, where it has none, the column that holds the most delegations.

    Gives None where no column names delegations.
    """
    headed = [(number, _places(row)) for number, row in enumerate(rows[:_DEEP])]
    naming = [(number, found) for number, found in headed if any(name in found for name in _NAMING)]
    if naming:
        number, found = max(naming, key=lambda pair: (len(pair[1]), -pair[0]))
        if len(found) > 1 or _names_below(rows[number + 1 :], next(iter(found.values())), known):
            return Columns(_with_names(found), number + 1, runs_on=not _is_exported(rows[number]))
    return _without_heading(rows, known)


def _is_exported(heading: TableRow) -> bool:
    return any(folded(cell) in EXPORTED for cell in heading.cells)


def _places(row: TableRow) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(row.cells):
        name = _held_by(cell)
        if name:
            found.setdefault(name, place)
    return found


def _held_by(cell: str) -> str:
    """Tell what a column of this heading holds: by all its words, or by the first part that is known."""
    for part in (cell, *_pieces(cell)):
        if name := _HELD.get(folded(part)):
            return name
    return ""


def _pieces(cell: str) -> Iterator[str]:
    yield from (part for part in _PARTS.split(cell) if part.strip())


def _with_names(found: dict[str, int]) -> dict[str, int]:
    """A name beside a given name is the family's, and beside a family's the given one: Nom, Prénom."""
    if "name" in found and ("given" in found) is not ("family" in found):
        found["family" if "given" in found else "given"] = found.pop("name")
    return found


def _names_below(rows: Sequence[TableRow], column: int, known: Directory) -> bool:
    cells = [cell for row in rows[:_DEEP] if (cell := row.cell(column))]
    sure = sum(meant(cell, known).sure for cell in cells)
    return bool(cells) and sure * 3 >= len(cells)


def _without_heading(rows: Sequence[TableRow], known: Directory) -> Columns | None:
    wide = max((len(row.cells) for row in rows[:_DEEP]), default=0)
    counts = {
        column: sum(meant(row.cell(column), known).sure for row in rows[:_DEEP] if row.cell(column))
        for column in range(wide)
    }
    column = max(counts, key=lambda each: counts[each], default=0)
    if not counts.get(column) or counts[column] * 3 < len(rows[:_DEEP]):
        return None
    return Columns({"delegation": column}, 0)
