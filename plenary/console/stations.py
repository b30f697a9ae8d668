"""Know the time zone of the places where the United Nations meets, in six languages."""

from __future__ import annotations

import csv
from functools import cache

from plenary.resources import folder
from plenary.tongue import LANGUAGES


@cache
def _zones() -> tuple[tuple[str, str], ...]:
    with (folder("stations") / "stations.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {row[code].casefold(): row["zone"] for row in rows for code in LANGUAGES if row[code]}
    # «New York» before «York», should there ever be one.
    return tuple(sorted(found.items(), key=lambda pair: len(pair[0]), reverse=True))


def zone_of(place: str) -> str | None:
    """Give the time zone of a place as an agenda writes it («Vienna»), None where it is not known."""
    said = place.casefold()
    return next((zone for name, zone in _zones() if name in said), None)
