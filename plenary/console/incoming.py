"""Hold a revised agenda, or a list of requests, against a meeting: what it would change, and how it is entered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from msgspec import Struct

from plenary.acts.revision import difference_to, head_changes, revise
from plenary.acts.several import Asked, inscribe_several
from plenary.agenda.revised import DocumentChange, ItemChange, SlotChange
from plenary.conference import Conference
from plenary.console.state_local import Json
from plenary.console.voice import ENGLISH
from plenary.desk import Desk
from plenary.intake.agendas import read as read_agenda
from plenary.intake.changes import head_said, kept, said, told
from plenary.intake.entering import provisional
from plenary.intake.refused import TABLES
from plenary.intake.requests import Requests, columns_of, requests_of
from plenary.intake.tables import TableRow
from plenary.proceedings.entry import Entry
from plenary.roster.known import known
from plenary.sentence import Speech
from plenary.tongue import N_

OF_REQUESTS = {"item", "requested", "behalf", "level", "mode"}
"""A table with one of these columns is a list of requests; with none of them it is one of participants."""
REQUEST = N_("%(delegation)s (%(items)s)")
NOT_READ = N_("row %(row)s: “%(word)s” was not understood; left out")


class Incoming(Struct, frozen=True):
    """What a file would change: said for people and for programs, and how it is entered; None changes nothing."""

    kind: str
    lines: tuple[str, ...]
    told: Json
    enter: Callable[[Desk], Entry] | None


def is_table(path: Path) -> bool:
    """Tell whether a file is a table by its name."""
    return path.suffix.lower() in TABLES


def agenda_again(path: Path, conference: Conference) -> Incoming:
    """Read an agenda again and hold it against the one that stands.

    Raises:
        Unreadable: it holds no agenda.
    """
    year = conference.body.begins.year if conference.body.begins else None
    new = provisional(read_agenda([path], year=year))
    found, head = difference_to(conference, new), head_changes(conference, new)
    body = conference.body
    lines = [f"{mark} {sentence}" for mark, sentence in told(found, ENGLISH)]
    heads: Json = {name: now.isoformat() if isinstance(now, date) else now for name, now in head.items()}
    changing = bool(found.changes or head)
    return Incoming(
        "agenda",
        (*lines, *(f"~ {head_said(name, getattr(body, name), now, ENGLISH)}" for name, now in head.items())),
        {
            "items": [_item(each) for each in found.items if each.ways],
            "order": list(found.order.now) if found.order else [],
            "slots": [_slot(each) for each in found.slots],
            "documents": [_document(each) for each in found.documents],
            "head": heads,
            "kept": [
                {
                    "code": each.code,
                    "item": each.item,
                    "slot": each.slot.id if each.slot else None,
                    "text": kept(each, ENGLISH),
                }
                for each in found.kept
            ],
        },
        (lambda desk: desk.perform(revise, new)) if changing else None,
    )


def _item(each: ItemChange) -> Json:
    return {
        "was": each.was.number if each.was else None,
        "now": each.now.number if each.now else None,
        "ways": list(each.ways),
        "text": said(each, ENGLISH),
    }


def _slot(each: SlotChange) -> Json:
    now = each.now
    return {
        "slot": each.was.id if each.was else None,
        "date": now.date.isoformat() if now else None,
        "start": f"{now.start:%H:%M}" if now else None,
        "end": f"{now.end:%H:%M}" if now else None,
        "items": list(now.items) if now else [],
        "ways": list(each.ways),
        "text": said(each, ENGLISH),
    }


def _document(each: DocumentChange) -> Json:
    shown = each.now or each.was
    return {
        "symbols": list(shown.symbols) if shown else [],
        "ways": list(each.ways),
        "text": said(each, ENGLISH),
    }


def pre_inscribed(rows: Sequence[TableRow], conference: Conference) -> Incoming | None:
    """Read requests made before the meeting; None where the table is none of requests."""
    plain = [(row.number, row.cells) for row in rows]
    headed = columns_of(plain)
    if headed is None or not OF_REQUESTS & set(headed[1].values()):
        return None
    on = conference.body.begins or datetime.now(UTC).date()
    found = requests_of(plain, known(conference.roster, on), conference)
    if found is None:
        return None
    return Incoming(
        "requests",
        tuple(_told_requests(found, conference)),
        {
            "requests": [_request(each) for each in found.asked],
            "unread": [
                {
                    "row": each.row,
                    "column": each.column,
                    "word": each.word,
                    "candidates": list(each.candidates),
                }
                for each in found.unread
            ],
        },
        (lambda desk: desk.perform(inscribe_several, found.asked)) if found.asked else None,
    )


def _told_requests(found: Requests, conference: Conference) -> Iterator[str]:
    speech = Speech(ENGLISH, conference)
    for each in found.asked:
        items = speech.items(each.items) if each.items else "–"
        yield "+ " + ENGLISH.text(REQUEST, delegation=speech.name(each.delegation), items=items)
    for unread in found.unread:
        yield "? " + ENGLISH.text(NOT_READ, row=unread.row, word=unread.word)


def _request(each: Asked) -> Json:
    return {
        "delegation": each.delegation,
        "items": list(each.items),
        "on_behalf_of": list(each.on_behalf_of),
        "person": each.person,
        "language": each.language,
    }
