"""What a file would change in the meeting, as rows to accept or to leave; and the act that enters what was accepted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from plenary.acts.participants import import_participants
from plenary.acts.revision import difference_to, head_changes, revise
from plenary.acts.several import inscribe_several
from plenary.conference import Conference
from plenary.console.incoming import NOT_READ, OF_REQUESTS, is_table
from plenary.console.people import said_of, told_enrolment
from plenary.desk import Act
from plenary.intake.agendas import read as read_agenda
from plenary.intake.changes import head_said, kept, said
from plenary.intake.entering import provisional
from plenary.intake.participants import read_participants
from plenary.intake.requests import columns_of, requests_of
from plenary.intake.tables import TableRow, read_table
from plenary.roster.known import known
from plenary.roster.participants import enrolments
from plenary.sentence import Speech
from plenary.tongue import Tongue

NEW, OTHER, GONE, KEPT, UNSURE = "+", "~", "–", "!", "?"


class IncomingRow(Struct, frozen=True):
    """One change; ``taken`` is None where there is nothing to accept: it is only told."""

    id: str
    mark: str
    text: str
    taken: bool | None = True

    def __str__(self) -> str:
        """Say the row."""
        return f"{self.mark} {self.text}"


class Arriving(Struct, frozen=True):
    """What came in. ``act(taken)`` gives the act with its arguments that enters the rows of these ids."""

    name: str
    rows: tuple[IncomingRow, ...]
    act: Callable[[frozenset[str]], tuple[Act[...], tuple[Any, ...]]]


def arriving(path: Path, conference: Conference, tongue: Tongue) -> Arriving:
    """Read a file that comes in and hold it against the meeting.

    Raises:
        Unreadable: it is neither an agenda nor a list.
    """
    if not is_table(path):
        return _agenda(path, conference, tongue)
    rows = read_table(path)
    headed = columns_of([(row.number, row.cells) for row in rows])
    if headed is not None and OF_REQUESTS & set(headed[1].values()):
        return _requests(path, rows, conference, tongue)
    return _participants(path, conference, tongue)


def _agenda(path: Path, conference: Conference, tongue: Tongue) -> Arriving:
    year = conference.body.begins.year if conference.body.begins else None
    new = provisional(read_agenda([path], year=year))
    found = difference_to(conference, new)
    changes = {each.key: each for each in found.changes}
    rows = [
        IncomingRow(key, NEW if each.was is None else GONE if each.now is None else OTHER, said(each, tongue))
        for key, each in changes.items()
    ]
    body = conference.body
    rows[:0] = [
        IncomingRow(f"head/{name}", OTHER, head_said(name, getattr(body, name), now, tongue))
        for name, now in head_changes(conference, new).items()
    ]
    told = [
        IncomingRow(f"kept/{place}", KEPT, kept(each, tongue), None) for place, each in enumerate(found.kept)
    ]
    return Arriving(
        path.name,
        (*rows, *told),
        lambda taken: (revise, (new, taken)),
    )


def _participants(path: Path, conference: Conference, tongue: Tongue) -> Arriving:
    on = conference.body.begins or datetime.now(UTC).date()
    names, speech = known(conference.roster, on), Speech(tongue, conference)
    read = read_participants(path, on)
    found = {
        str(each.participant.delegation): each for each in enrolments(conference.roster, read.participants)
    }
    rows = [
        IncomingRow(code, NEW if each.seated else OTHER, told_enrolment(each, names, speech))
        for code, each in found.items()
        if each.changes
    ]
    unsure = [
        IncomingRow(f"row/{each.row}/{each.said}", UNSURE, said_of(each, names, tongue), None)
        for each in (*read.taken_for, *read.unknown)
    ]
    return Arriving(
        path.name,
        (*unsure, *rows),
        lambda taken: (
            import_participants,
            (tuple(each.participant for code, each in found.items() if code in taken),),
        ),
    )


def _requests(path: Path, table: tuple[TableRow, ...], conference: Conference, tongue: Tongue) -> Arriving:
    on = conference.body.begins or datetime.now(UTC).date()
    plain = [(row.number, row.cells) for row in table]
    found = requests_of(plain, known(conference.roster, on), conference)
    asked = dict(enumerate(found.asked)) if found else {}
    speech = Speech(tongue, conference)

    def rows() -> Iterator[IncomingRow]:
        for unread in found.unread if found else ():
            said = tongue.text(NOT_READ, row=unread.row, word=unread.word)
            yield IncomingRow(f"row/{unread.row}/{unread.column}", UNSURE, said, None)
        for place, each in asked.items():
            items = speech.items(each.items) if each.items else ""
            behalf = tongue.join([speech.name(group) for group in each.on_behalf_of])
            parts = (speech.name(each.delegation), behalf, items, each.person)
            yield IncomingRow(str(place), NEW, tongue.apart([part for part in parts if part]))

    return Arriving(
        path.name,
        tuple(rows()),
        lambda taken: (
            inscribe_several,
            (tuple(each for place, each in asked.items() if str(place) in taken),),
        ),
    )
