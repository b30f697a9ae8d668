"""Read a list of participants: a table of any order, in six languages, with whom it names and whom it may mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct, field

from plenary.fact import DelegationCode
from plenary.intake.headings import Columns, columns_of
from plenary.intake.identities import Meant, coined, language_of, meant
from plenary.intake.refused import only_headings
from plenary.intake.tables import TableRow, read_table
from plenary.intake.words.people import CATEGORIES
from plenary.refusal import Unreadable
from plenary.roster.directory import Directory, directory
from plenary.roster.finding import folded
from plenary.roster.participants import Participant, merged
from plenary.roster.roster import Person
from plenary.tongue import N_

#: Categories of those that the directory need not know.
OWN = ("observer", "un", "igo", "ngo")
_BY_WORD: Mapping[str, str] = {folded(word): code for code, words in CATEGORIES.items() for word in words}


class Unsure(Struct, frozen=True):
    """A name of the list that was not read to the letter, or not at all.

    ``code`` is whom it was taken for, None where it may be several or nobody; those are not entered.
    """

    said: str
    row: int
    code: DelegationCode | None = None
    candidates: tuple[DelegationCode, ...] = ()


class ParticipantList(Struct, frozen=True):
    """What was read of a list: who takes part, and which names were not sure.

    ``own`` are those that no directory knows and that the list brings with a category.
    """

    path: Path
    participants: tuple[Participant, ...]
    taken_for: tuple[Unsure, ...] = ()
    unknown: tuple[Unsure, ...] = ()
    own: tuple[DelegationCode, ...] = ()


class _Reading(Struct):
    known: Directory
    columns: Columns
    section: str = ""
    above: tuple[str, Meant | None] = ("", None)
    found: list[Participant] = field(default_factory=list)
    unsure: dict[str, Unsure] = field(default_factory=dict)
    own: dict[str, DelegationCode] = field(default_factory=dict)


def read_participants(path: Path, on: date, known: Directory | None = None) -> ParticipantList:
    """Read a list of participants, .csv, .xlsx, .ods or .xls.

    Args:
        path: the list.
        on: the day whose names hold, by custom the first of the meeting.
        known: whom names are looked for among, if not those of the directory of that day.

    Raises:
        Unreadable: it is no table, or no column of it names delegations.
    """
    rows = read_table(path)
    listed = known or directory(on)
    columns = columns_of(rows, listed)
    if columns is None:
        raise Unreadable(
            path,
            N_("No column of the table names delegations."),
            remedy=N_("Write “Delegation” above the column that holds their names."),
        )
    reading = _Reading(listed, columns)
    for row in rows[columns.after :]:
        _take(reading, row)
    if not (reading.found or reading.unsure):
        raise only_headings(path)
    unsure = tuple(reading.unsure.values())
    return ParticipantList(
        path,
        tuple(merged(reading.found)),
        tuple(each for each in unsure if each.code is not None),
        tuple(each for each in unsure if each.code is None),
        tuple(reading.own.values()),
    )


def _take(reading: _Reading, row: TableRow) -> None:
    """Take in one row; a row of one cell is a heading that holds for the rows below it."""
    alone = len(row.filled) == 1 and len(reading.columns.places) > 1
    if reading.columns.is_heading(row) or (alone and not _names_a_person(reading.columns, row)):
        _heading(reading, row)
        return
    category = category_of(row.cell(reading.columns.at("category"))) or reading.section
    person = _person(reading.columns, row)
    said, one = _delegation(reading, row, category)
    if one is None:
        return
    _note(reading, row, said, one)
    if one.code is None:
        return
    reading.above = (said, one)
    names = ((one.language, said),) if one.own else ()
    persons = (person,) if person is not None else ()
    reading.found.append(Participant(one.code, _fitting(one.code, category), names, persons))


def _names_a_person(columns: Columns, row: TableRow) -> bool:
    """Tell whether the one cell of a row stands in the column of names, to the right of the delegation's."""
    place, first = columns.at("name"), columns.at("delegation")
    return place is not None and first is not None and place > first and bool(row.cell(place))


def _fitting(code: DelegationCode, category: str) -> str:
    """Leave out what cannot be: no State is an organization, no organization a State."""
    state = code.startswith("state:")
    return "" if category == "state" or (state and category in OWN[1:]) else category


def _heading(reading: _Reading, row: TableRow) -> None:
    said = row.filled[0] if row.filled else ""
    category = category_of(said)
    if category:
        reading.section, reading.above = category, ("", None)
        return
    one = meant(said, reading.known)
    if not (one.sure or row.cell(reading.columns.at("delegation"))):
        return
    if reading.section in OWN and one.code is None:
        one = _own(reading, said, "")
    _note(reading, row, said, one)
    if one.code is not None:
        reading.above = (said, one)
        names = ((one.language, said),) if one.own else ()
        reading.found.append(Participant(one.code, _fitting(one.code, reading.section), names))


def _note(reading: _Reading, row: TableRow, said: str, one: Meant) -> None:
    if one.code is None or not (one.sure or one.own):
        unsure = Unsure(said, row.number, one.code, one.candidates)
        reading.unsure.setdefault(folded(said), unsure)


def _delegation(reading: _Reading, row: TableRow, category: str) -> tuple[str, Meant | None]:
    """Tell whom a row names: by its code, by the names of its columns, or whom the row above named."""
    columns = reading.columns
    code = row.cell(columns.at("code"))
    if code and (one := meant(code, reading.known)).sure:
        return row.cell(columns.at("delegation")) or code, one
    said = [cell for name in _order(columns, row, category) if (cell := row.cell(columns.at(name)))]
    tried = [(cell, meant(cell, reading.known)) for cell in said]
    for cell, one in tried:
        if one.sure:
            return cell, one
    if not said:
        return reading.above if columns.runs_on else ("", None)
    nearest = min(tried, key=lambda pair: (pair[1].code is None, not pair[1].candidates))
    if category in OWN and nearest[1].code is None:
        return said[0], _own(reading, said[0], row.cell(columns.at("abbreviation")))
    return nearest


def _order(columns: Columns, row: TableRow, category: str) -> tuple[str, ...]:
    """Give the columns that may name whom a person represents: of an organization, not where it comes from.

    A list that names everybody in its column of countries names organizations there too.
    """
    own = ("delegation", "affiliation", "abbreviation")
    named = any(row.cell(columns.at(name)) for name in own)
    return own if named and category in (*OWN, "secretariat") else (*own, "country")


def _own(reading: _Reading, said: str, abbreviation: str) -> Meant:
    """Give an organization that no directory knows a code of its own: the same list gives the same codes."""
    key = folded(said)
    if key not in reading.own:
        taken = {*reading.own.values(), *reading.known.by_code}
        reading.own[key] = coined(said, abbreviation, taken)
    return Meant(reading.own[key], own=True, language=language_of(said))


def _person(columns: Columns, row: TableRow) -> Person | None:
    parts = (row.cell(columns.at("given")), row.cell(columns.at("family")))
    name = " ".join(part for part in parts if part) or row.cell(columns.at("name"))
    if not name or name == row.cell(columns.at("delegation")):
        return None
    return Person(name, row.cell(columns.at("title")), row.cell(columns.at("function")))


def category_of(said: str) -> str:
    """Give the category that a word of a list means, empty where it means none; several words may stand in a cell."""
    whole = _BY_WORD.get(folded(said))
    if whole is not None:
        return whole
    parts = (_BY_WORD.get(folded(part)) for part in _apart(said))
    return next((found for found in parts if found), "")


def _apart(said: str) -> Iterable[str]:
    for sign in ",;/|":
        said = said.replace(sign, "\n")
    return said.split("\n") if "\n" in said else ()
