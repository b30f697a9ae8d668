"""Read a list of pre-inscribed requests: rows of words in any of six languages, one delegation a row.

The columns are known by their headings, in whatever order. What is not understood
is named with its row and left out; nothing is guessed. What is understood is entered
as one entry by ``plenary.acts.several.inscribe_several``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct, field

from plenary.acts.several import Asked
from plenary.conference import Conference
from plenary.fact import DelegationCode, ItemNumber, Language
from plenary.intake.words.requests import COLUMNS, LEVEL_WORDS, MODE_WORDS
from plenary.refusal import Refusal
from plenary.roster.directory import Directory
from plenary.roster.finding import folded, resolve
from plenary.tongue import LANGUAGES, LETTERS, Tongue

_SEVERAL = re.compile(r"\s*[;,،、，；/]\s*")
_BRACKET = re.compile(r"\s*\(\s*([^()\s]+)\s*\)")
_HEADING = {folded(word): name for name, words in COLUMNS.items() for word in words}
_LEVEL = {folded(word): level for level, words in LEVEL_WORDS.items() for word in (level, *words)}
_MODE = {folded(word): mode for mode, words in MODE_WORDS.items() for word in (mode, *words)}
_MOST_HEADS = 20
"""The headings stand within so many rows from the top."""

Row = tuple[int, Sequence[str]]
"""One row: its number as a person counts, and its cells as words."""


class Unread(Struct, frozen=True):
    """A word of a row that was not understood; ``candidates`` are delegations that it may mean."""

    row: int
    column: str
    word: str
    candidates: tuple[DelegationCode, ...] = ()


class Requests(Struct, frozen=True):
    """What was understood, in the order of the table, and what was not."""

    asked: tuple[Asked, ...]
    unread: tuple[Unread, ...] = ()


class _Row(Struct):
    """One row while it is read: its cells by column, and what was not understood of it."""

    number: int
    cells: Mapping[str, str]
    unread: list[Unread] = field(default_factory=list)

    def says(self, column: str) -> str:
        return self.cells.get(column, "").strip()

    def fails(self, column: str, word: str, candidates: tuple[DelegationCode, ...] = ()) -> None:
        self.unread.append(Unread(self.number, column, word, candidates))


def columns_of(rows: Iterable[Row]) -> tuple[int, Mapping[int, str]] | None:
    """Give the row of the headings and what each column holds; None where no heading names the delegation."""
    for number, cells in list(rows)[:_MOST_HEADS]:
        named = {
            place: _HEADING[folded(cell)] for place, cell in enumerate(cells) if folded(cell) in _HEADING
        }
        if "delegation" in named.values() and len(set(named.values())) == len(named):
            return number, named
    return None


def requests_of(rows: Sequence[Row], known: Directory, conference: Conference) -> Requests | None:
    """Give the requests of a table; None where it is no table of requests.

    Args:
        rows: those that hold something, from the top.
        known: whom names are looked for among, besides those seated.
        conference: whose items, and whose time of the place (``requested`` becomes UTC).
    """
    found = columns_of(rows)
    if found is None:
        return None
    head, columns = found
    asked: list[Asked] = []
    unread: list[Unread] = []
    for number, cells in rows:
        if number <= head:
            continue
        named = {name: cells[place] for place, name in columns.items() if place < len(cells)}
        row = _Row(number, named)
        request = _asked(row, known, conference)
        if request is not None and not row.unread:
            asked.append(request)
        unread.extend(row.unread)
    return Requests(tuple(asked), tuple(unread))


def _asked(row: _Row, known: Directory, conference: Conference) -> Asked | None:
    said = row.says("delegation")
    if not said:
        return None
    code = _delegation(row, "delegation", said, known, conference)
    behalf = tuple(
        found
        for word in _parts(row.says("behalf"))
        if (found := _delegation(row, "behalf", word, known, conference)) is not None
    )
    if code is None:
        return None
    return Asked(
        delegation=code,
        items=_items(row, conference),
        on_behalf_of=behalf,
        person=row.says("person"),
        title=row.says("title"),
        level=_one_of(row, "level", _LEVEL),
        language=_language(row),
        requested=_requested(row, conference),
        mode=_one_of(row, "mode", _MODE),
        note=row.says("note"),
    )


def _parts(word: str) -> list[str]:
    return [part for part in _SEVERAL.split(word) if part]


def _delegation(
    row: _Row, column: str, word: str, known: Directory, conference: Conference
) -> DelegationCode | None:
    typed = folded(word)
    seats = conference.roster.seats.values()
    seated = [each.delegation for each in seats if any(folded(name) == typed for _, name in each.names)]
    if len(seated) == 1:
        return seated[0]
    try:
        return resolve(word, known)
    except Refusal as refusal:
        candidates = refusal.facts.get("candidates")
        row.fails(column, word, candidates if isinstance(candidates, tuple) else ())
        return None


def _items(row: _Row, conference: Conference) -> tuple[ItemNumber, ...]:
    items = tuple(ItemNumber(_BRACKET.sub(r" (\1)", word).rstrip(".")) for word in _parts(row.says("item")))
    there = {each.number for each in conference.agenda.items}
    for each in items:
        if each not in there:
            row.fails("item", each)
    return items


def _one_of(row: _Row, column: str, words: Mapping[str, str]) -> str:
    said = row.says(column)
    found = words.get(folded(said), "") if said else ""
    if said and not found:
        row.fails(column, said)
    return found


def _language(row: _Row) -> Language | None:
    said = row.says("language")
    if not said:
        return None
    for code in LANGUAGES:
        names = {code, LETTERS[code], *(Tongue(each).language(code) for each in LANGUAGES)}
        if folded(said) in {folded(name) for name in names}:
            return Language(code)
    row.fails("language", said)
    return None


def _requested(row: _Row, conference: Conference) -> datetime | None:
    said = row.says("requested")
    if not said:
        return None
    try:
        instant = datetime.fromisoformat(said)
    except ValueError:
        row.fails("requested", said)
        return None
    return instant if instant.tzinfo else conference.body.instant(instant)
