"""The checklist of each meeting: what was seen to and when; the usual points with their times (practice 3.2)."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import SlotId
from plenary.facts import checklist as facts


class Usual(Struct, frozen=True):
    """A usual point: its code, and how many minutes after the start (negative: before) or the end it is due."""

    check: str
    minutes: int
    of_end: bool = False


USUAL = (
    Usual("nameplates", -60),
    Usual("podium", -60),
    Usual("documents", -60),
    Usual("channels", -60),
    Usual("recording", -60),
    Usual("screens", -60),
    Usual("booth-list", -30),
    Usual("statements", -30),
    Usual("script", -15),
    Usual("briefing", -15),
    Usual("chime", -10),
    Usual("quorum", -5),
    Usual("announcements", 2),
    Usual("time-left", -30, of_end=True),
    Usual("extension", -10, of_end=True),
    Usual("speakers-filed", 10, of_end=True),
    Usual("statements-filed", 10, of_end=True),
    Usual("attendance", 10, of_end=True),
    Usual("incidents", 10, of_end=True),
    Usual("paragraphs", 10, of_end=True),
)
"""The timeline of one meeting, in the order in which it is gone through."""


class Check(Struct, frozen=True):
    """One point of one meeting as it was noted last; ``at`` is when (UTC)."""

    check: str
    slot: SlotId | None
    done: bool
    at: datetime


class Checklist(Struct, frozen=True):
    """Every point that was noted, in the order in which each was noted first."""

    checks: tuple[Check, ...] = ()

    def of(self, slot: SlotId | None) -> dict[str, Check]:
        """Give the points of a meeting by what is to be seen to."""
        return {each.check: each for each in self.checks if each.slot == slot}


CHANGES: Changes[Checklist] = Changes()


@CHANGES.on(facts.CheckNoted)
def _noted(checklist: Checklist, fact: facts.CheckNoted) -> Checklist:
    made = Check(fact.check, fact.slot, fact.done, fact.at)
    known = [(each.check, each.slot) for each in checklist.checks]
    if (fact.check, fact.slot) not in known:
        return replace(checklist, checks=(*checklist.checks, made))
    place = known.index((fact.check, fact.slot))
    before, after = checklist.checks[:place], checklist.checks[place + 1 :]
    return replace(checklist, checks=(*before, made, *after))
