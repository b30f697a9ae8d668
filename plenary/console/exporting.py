"""Export a whole meeting: one JSON file, or a SQLite file of tables."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from plenary.archive.tables import write_tables
from plenary.archive.wire import new_line
from plenary.console import private
from plenary.console.answers import SCHEMA, say
from plenary.console.commands import Command, take_language, take_output
from plenary.console.exported import COLUMNS, Row, tables
from plenary.console.opened import instant_now, proceedings_of
from plenary.console.state import state
from plenary.console.state_local import Json, Local
from plenary.console.telling import entries
from plenary.console.voice import ENGLISH
from plenary.console.words import said_at
from plenary.fact import EntryId, Fact
from plenary.papers.writers import unwritable, write_whole
from plenary.proceedings.entry import Entry
from plenary.proceedings.proceedings import Proceedings
from plenary.sentence import Speech, speech_of
from plenary.tongue import N_, Tongue

FORMS = (".json", ".sqlite")


def export(options: Namespace) -> int:
    """Write everything that a meeting file holds, for other programs."""
    path: Path = options.output
    if path.suffix.lower() not in FORMS:
        raise unwritable(path, path.suffix, N_("No export can be written as %(suffix)s."), FORMS)
    exported = everything(proceedings_of(options.meeting), Tongue(options.lang), clean=options.clean)
    if path.suffix.lower() == ".json":
        write_whole(json.dumps({"schema": SCHEMA, **exported}, ensure_ascii=False, indent=1).encode(), path)
    else:
        write_tables(path, COLUMNS, exported["tables"])
    say(ENGLISH.text(N_("Written: %(path)s"), path=path))
    return 0


def everything(proceedings: Proceedings, tongue: Tongue, *, clean: bool) -> Json:
    """Give the state of a meeting and its tables as plain values, names and sentences in ``tongue``.

    ``clean`` leaves out what was struck, messages, notes and persons.
    """
    local = Local(speech_of(proceedings, tongue).conference, tongue, instant_now(proceedings))
    shown = state(Local(proceedings.now, tongue, local.instant), EntryId(len(proceedings)))
    told = list(_clean_entries(proceedings, tongue)) if clean else entries(proceedings, tongue)
    rows = tables(proceedings, local, shown, told)
    return {
        "language": tongue.code,
        "clean": clean,
        "state": private.cleaned(shown) if clean else shown,
        "tables": {name: [_clean_row(name, row) for row in part] for name, part in rows.items()}
        if clean
        else rows,
    }


def _clean_row(table: str, row: Row) -> Row:
    hidden = private.SUSPECT | ({"title"} if table in {"requests", "statements"} else set())
    return {name: None if name in hidden else cell for name, cell in row.items()}


def _clean_entries(proceedings: Proceedings, tongue: Tongue) -> Iterator[Json]:
    speech = speech_of(proceedings, tongue)
    for entry, facts in proceedings.standing():
        public = tuple(fact for fact in facts if private.is_public(fact))
        if public and not entry.mends:
            yield _clean_entry(entry, public, speech)


def _clean_entry(entry: Entry, facts: tuple[Fact, ...], speech: Speech) -> Json:
    return {
        "id": entry.id,
        "act": entry.act,
        "at": said_at(facts[0].at, speech.conference.body),
        "entered": entry.entered.isoformat(),
        "station": entry.station,
        "officer": "",
        "sentences": [speech.fact(fact) for fact in facts if private.names_nobody(fact)],
        "struck": False,
        "corrected": False,
        "facts": [_clean_fact(fact) for fact in facts],
    }


def _clean_fact(fact: Fact) -> Json:
    line = new_line(0, "", fact)
    body = private.without_private(fact.KIND, json.loads(line.body))
    return {"kind": line.kind, "version": line.version, **body}


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    take_output(parser, N_("ends in .json or .sqlite"))
    parser.add_argument(
        "--clean", action="store_true", help=N_("without struck entries, messages, notes and persons")
    )
    take_language(parser, N_("the language of the answer"))


COMMANDS = {"export": Command(_arguments, export)}
