"""Keep an interruption with the items that were being considered, whatever numbers these have since."""

from __future__ import annotations

from msgspec.structs import replace

from plenary.booths.booths import Booths
from plenary.changes import Changes
from plenary.facts.agenda import AgendaAmended, AgendaRevised, Renumbering

CHANGES: Changes[Booths] = Changes()


def _renumbered(booths: Booths, change: Renumbering) -> Booths:
    incidents = tuple(replace(each, items=change.numbers_of(each.items)) for each in booths.incidents)
    return booths if incidents == booths.incidents else replace(booths, incidents=incidents)


CHANGES.on(AgendaAmended)(_renumbered)
CHANGES.on(AgendaRevised)(_renumbered)
