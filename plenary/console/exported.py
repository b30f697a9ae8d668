"""Lay a whole meeting out in tables of plain rows, for other programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from plenary.archive.tables import Cell
from plenary.booths.booths import Booth
from plenary.console.state_local import Json, Local
from plenary.fact import DelegationCode, RequestId
from plenary.facts import lists as list_facts
from plenary.facts.decisions import DecisionRecorded
from plenary.facts.floor import FloorGiven
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import Moment, moments, statements

Row = dict[str, Cell]

COLUMNS: dict[str, tuple[str, ...]] = {
    "meetings": ("number", "slot", "opened", "rose", "late_minutes", "cause"),
    "items": ("number", "parent", "title", "state"),
    "documents": ("symbols", "title", "items"),
    "slots": ("slot", "date", "start", "end", "items", "label", "status"),
    "delegations": ("delegation", "name", "category", "present"),
    "lists": ("list", "items", "purpose", "standing", "order"),
    "requests": (
        *("request", "entry", "list", "delegation", "name", "category", "capacity", "on_behalf_of"),
        *("person", "title", "note", "requested", "outcome", "statement"),
    ),
    "statements": (
        *("statement", "entry", "meeting", "list", "items", "purpose", "delegation", "name", "category"),
        *("capacity", "on_behalf_of", "person", "title", "started", "ended", "seconds", "limit"),
        *("language", "late"),
    ),
    "languages": ("language", "entry", "since", "coverage", "quality", "via", "cause", "reported_by"),
    "decisions": (
        *("decision", "entry", "at", "meeting", "items", "text", "manner"),
        *("votes_for", "votes_against", "abstaining", "adopted"),
    ),
    "entries": ("entry", "act", "at", "entered", "station", "officer", "struck", "corrected", "sentences"),
    "facts": ("entry", "kind", "version", "body"),
}
"""The tables of an export and their columns. Instants are in the time of the place, durations in seconds,
several values of one cell are joined by a comma and a space."""


def tables(proceedings: Proceedings, local: Local, shown: Json, told: Sequence[Json]) -> dict[str, list[Row]]:
    """Give the rows of every table: from the state ``shown``, the entries ``told``, and the past."""
    past = list(moments(proceedings))
    rows: dict[str, Callable[[], Iterator[Json]]] = {
        "meetings": lambda: iter(shown["meetings"]),
        "items": lambda: iter(shown["agenda"]["items"]),
        "documents": lambda: iter(shown["agenda"]["documents"]),
        "slots": lambda: iter(shown["programme"]["slots"]),
        "delegations": lambda: iter(shown["delegations"]),
        "lists": lambda: iter(shown["lists"]),
        "requests": lambda: _requests(past, local),
        "statements": lambda: _statements(proceedings, local),
        "languages": lambda: _languages(past, local),
        "decisions": lambda: _decisions(past, local),
        "entries": lambda: _entries(told),
        "facts": lambda: _facts(told),
    }
    return {name: [_row(COLUMNS[name], each) for each in made()] for name, made in rows.items()}


def _row(columns: Sequence[str], values: Mapping[str, Any]) -> Row:
    return {column: _cell(values.get(column)) for column in columns}


def _cell(value: Any) -> Cell:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return value if value is None or isinstance(value, int) else str(value)


def _requests(past: Sequence[Moment], local: Local) -> Iterator[Json]:
    ends = dict(_outcomes(past))
    for moment in past:
        fact = moment.fact
        if isinstance(fact, list_facts.RequestInscribed):
            outcome, statement = ends.get(fact.request, ("waiting", None))
            yield {
                "entry": moment.entry.id,
                **{name: getattr(fact, name) for name in ("request", "list", "category", "capacity")},
                **{name: getattr(fact, name) for name in ("person", "title", "note")},
                **local.delegation(fact.delegation),
                "on_behalf_of": _names(local, fact.on_behalf_of),
                "requested": local.said(fact.requested),
                "outcome": outcome,
                "statement": statement,
            }


def _outcomes(past: Sequence[Moment]) -> Iterator[tuple[RequestId, tuple[str, str | None]]]:
    for moment in past:
        fact = moment.fact
        if isinstance(fact, list_facts.RequestWithdrawn):
            yield fact.request, ("withdrawn", None)
        elif isinstance(fact, FloorGiven):
            yield fact.request, ("spoken", fact.statement)


def _statements(proceedings: Proceedings, local: Local) -> Iterator[Json]:
    for each in statements(proceedings):
        yield {
            "statement": each.id,
            **{name: getattr(each, name) for name in ("entry", "meeting", "list", "items", "purpose")},
            **{name: getattr(each, name) for name in ("category", "capacity", "person", "title", "late")},
            **local.delegation(each.delegation),
            "on_behalf_of": _names(local, each.on_behalf_of),
            "started": local.said(each.started),
            "ended": local.said(each.ended),
            "seconds": int(each.spoken.total_seconds()),
            "limit": each.seconds or None,
            "language": each.language or None,
        }


def _languages(past: Sequence[Moment], local: Local) -> Iterator[Json]:
    """Every change of a language: how it was heard from then on."""
    for moment in past:
        before, now = moment.before.booths.by_language, moment.now.booths.by_language
        for code, booth in now.items():
            if _heard(before.get(code)) != _heard(booth):
                yield {
                    "language": code,
                    "entry": moment.entry.id,
                    "since": local.said(moment.fact.at),
                    **{name: getattr(booth, name) for name in ("coverage", "quality", "via")},
                    **{name: getattr(booth, name) for name in ("cause", "reported_by")},
                }


def _heard(booth: Booth | None) -> tuple[object, ...]:
    return (booth.coverage, booth.quality, booth.via, booth.cause) if booth else ()


def _decisions(past: Sequence[Moment], local: Local) -> Iterator[Json]:
    for moment in past:
        fact = moment.fact
        if isinstance(fact, DecisionRecorded):
            held = moment.now.meetings.held
            yield {
                "entry": moment.entry.id,
                "at": local.said(fact.at),
                "meeting": held[-1].number if held else None,
                "items": moment.about(fact.items),
                **{name: getattr(fact, name) for name in ("decision", "text", "manner", "adopted")},
                **{name: getattr(fact, name) for name in ("votes_for", "votes_against", "abstaining")},
            }


def _entries(told: Sequence[Json]) -> Iterator[Json]:
    for entry in told:
        yield {**entry, "entry": entry["id"], "sentences": " ".join(entry["sentences"])}


def _facts(told: Sequence[Json]) -> Iterator[Json]:
    for entry in told:
        for fact in entry["facts"]:
            body = {name: value for name, value in fact.items() if name not in {"kind", "version"}}
            yield {"entry": entry["id"], "kind": fact["kind"], "version": fact["version"], "body": body}


def _names(local: Local, codes: Sequence[DelegationCode]) -> list[str]:
    return [local.delegation(code)["name"] for code in codes]
