"""Read the sheets of delegations: who they are, their names and forms by period, their standing."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from plenary.fact import DelegationCode
from plenary.resources import folder

Row = Mapping[str, str]

FORM_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
#: The Organized Crime Convention entered into force on this day for its first forty parties.
IN_FORCE = date(2003, 9, 29)
#: It enters into force for a later party on this day after the deposit of its instrument (article 38).
AFTER_DEPOSIT = timedelta(days=30)


@cache
def sheet(name: str) -> tuple[Row, ...]:
    """Give the rows of ``resources/delegations/<name>.csv``."""
    with (folder("delegations") / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def by_code(name: str, column: str = "code", prefix: str = "") -> Mapping[str, tuple[Row, ...]]:
    """Give the rows of a sheet under the code they belong to, in the order of the sheet."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in sheet(name):
        found[prefix + row[column]].append(row)
    return {code: tuple(rows) for code, rows in found.items()}


def holds(row: Row, on: date) -> bool:
    """Tell whether a row holds on a day: from its first day on, and before the day it ends."""
    day = on.isoformat()
    return row["from"] <= day and (not row["until"] or day < row["until"])


def at_its_time(rows: tuple[Row, ...], on: date) -> Row:
    """Give the row that holds on a day, else the nearest: a code is never without a name."""
    held = [row for row in rows if holds(row, on)]
    if held:
        return held[-1]
    before = [row for row in rows if row["from"] <= on.isoformat()]
    return before[-1] if before else rows[0]


@cache
def forms(code: str, begun: str) -> Mapping[str, str]:
    """Give the forms of a name in sentences, under language and case: ``fr.de``, ``ru.gen``."""
    found: dict[str, str] = {}
    for language in FORM_LANGUAGES:
        for row in by_code(f"forms_{language}").get(code, ()):
            if row["from"] == begun:
                cases = ((case, said) for case, said in row.items() if case not in ("code", "from"))
                found |= {f"{language}.{case}": said for case, said in cases if said}
    return found


@cache
def identities() -> Mapping[str, tuple[Row, ...]]:
    """Give every delegation of the sheets under its full code, with its rows of standing."""
    return {
        **by_code("states", "iso2", "state:"),
        **by_code("entities", prefix="entity:"),
        **by_code("groups", prefix="group:"),
    }


@cache
def members(organization: str, on: date) -> frozenset[DelegationCode]:
    """Give the States that are members of an organization of States on a day."""
    rows = by_code("members", "organization").get(organization, ())
    return frozenset(DelegationCode(f"state:{row['iso2']}") for row in rows if holds(row, on))


def _day(said: str) -> date | None:
    return date.fromisoformat(said) if said else None


def party_since(iso2: str) -> date | None:
    """Give the day on which the Convention entered into force for a State, if that is known."""
    rows = by_code("untoc", "iso2").get(iso2, ())
    deposited = _day(rows[0]["deposited"]) if rows else None
    return max(deposited + AFTER_DEPOSIT, IN_FORCE) if deposited else None


def treaty_category(iso2: str, on: date) -> str:
    """Tell what a State is to the Convention on a day: state-party, signatory or non-signatory."""
    rows = by_code("untoc", "iso2").get(iso2, ())
    since = party_since(iso2) or (_day(rows[0]["party_by"]) if rows else None)
    if since and since <= on:
        return "state-party"
    signed = _day(rows[0]["signed"]) if rows else None
    return "signatory" if signed and signed <= on else "non-signatory"
