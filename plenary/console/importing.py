"""Bring into a meeting what comes in later: a list of participants, a revised agenda, requests made before."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from plenary.acts.participants import import_participants
from plenary.conference import Conference
from plenary.console.answers import answer, say
from plenary.console.commands import Command
from plenary.console.incoming import Incoming, agenda_again, is_table, pre_inscribed
from plenary.console.opened import TAKE_OVER, desk_of, proceedings_of
from plenary.console.people import participants_as_json, told_participants
from plenary.console.voice import ENGLISH
from plenary.intake.participants import read_participants
from plenary.intake.tables import read_table
from plenary.proceedings.entry import Entry
from plenary.roster.participants import enrolments
from plenary.tongue import N_

NOTHING_NEW = N_("The meeting has all of this already; nothing is to be entered.")
WITH_YES = N_("Nothing was entered. With --yes it is, as one entry.")
ENTERED = N_("Entered as entry %(entry)s; undo takes it back whole.")


def import_(options: Namespace) -> int:
    """Print what a file would change in a meeting, and enter it where the command says yes."""
    if not options.yes:
        incoming = incoming_of(options.file, proceedings_of(options.meeting).now)
        _tell(options, incoming, None)
        return 0
    with desk_of(options.meeting, take_over=options.take_over) as desk:
        incoming = incoming_of(options.file, desk.conference)
        entry = incoming.enter(desk) if incoming.enter else None
        _tell(options, incoming, entry)
    return 0


def incoming_of(path: Path, conference: Conference) -> Incoming:
    """Read a file that comes in and hold it against the meeting.

    Raises:
        Unreadable: it is none of what can come in.
    """
    if not is_table(path):
        return agenda_again(path, conference)
    rows = read_table(path)
    return pre_inscribed(rows, conference) or _participants(path, conference)


def _participants(path: Path, conference: Conference) -> Incoming:
    on = conference.body.begins or datetime.now(UTC).date()
    read = read_participants(path, on)
    found = enrolments(conference.roster, read.participants)
    lines = told_participants(read, found, conference, on)
    told = participants_as_json(read, found, conference, on)
    changing = any(each.changes for each in found)
    return Incoming(
        "participants",
        tuple(lines),
        told,
        (lambda desk: desk.perform(import_participants, read.participants)) if changing else None,
    )


def _tell(options: Namespace, incoming: Incoming, entry: Entry | None) -> None:
    if options.json:
        answer({"kind": incoming.kind, **incoming.told, "entry": entry.id if entry else None})
        return
    say(*incoming.lines, *_outcome(incoming, entry))


def _outcome(incoming: Incoming, entry: Entry | None) -> Iterator[str]:
    if entry is not None:
        yield ENGLISH.text(ENTERED, entry=entry.id)
    else:
        yield ENGLISH.text(WITH_YES if incoming.enter else NOTHING_NEW)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument("file", type=Path, metavar="DOCUMENT|PARTICIPANTS|REQUESTS")
    parser.add_argument("--yes", action="store_true", help=N_("enter it, as one entry"))
    parser.add_argument("--json", action="store_true", help=N_("answer as JSON"))
    parser.add_argument("--take-over", action="store_true", help=TAKE_OVER)


COMMANDS = {"import": Command(_arguments, import_)}
