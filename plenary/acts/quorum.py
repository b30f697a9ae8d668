"""How many States parties must be present: to open the meeting, to decide (practice R-1.3).

Nobody counts unless a delegation challenges; these numbers stand ready for that
and are never on the chair's screen or in the room.
"""

from __future__ import annotations

import fractions
from datetime import date
from math import ceil

from msgspec import Struct

from plenary.conference import Conference
from plenary.roster.directory import directory

PARTY = "state-party"
ALL, PARTICIPATING = "all", "participating"
"""Of whom the quorum is a part: of all States parties, or of those that take part."""
_THIRD, _HALF = "1/3", "1/2"


class Quorum(Struct, frozen=True):
    """``base`` is of how many it is a part, ``present`` how many of them were marked present."""

    base: int
    present: int
    opens: int
    decides: int


def quorum(conference: Conference) -> Quorum:
    """Give both thresholds and the count, by the values of the rules in force.

    A third of them or more opens, more than half of them decide (UNTOC COP rule 41);
    where the rules name other parts, those hold.
    """
    rules = conference.rules
    base = _base(conference, rules.text("quorum.base", PARTICIPATING))
    opens = ceil(base * _part(rules.text("quorum.open"), _THIRD))
    decides = int(base * _part(rules.text("quorum.decide"), _HALF)) + 1
    return Quorum(base, conference.roster.present(PARTY), opens, decides)


def _base(conference: Conference, of_whom: str) -> int:
    if of_whom != ALL:
        return sum(seat.category == PARTY for seat in conference.roster.seats.values())
    listed = directory(conference.body.begins or date.max)
    states = [code for code in listed if code.startswith("state:")]
    if conference.rules.text("treaty") == "untoc":
        return sum(listed.category(code) == PARTY for code in states)
    # Every Member of the United Nations is in a regional group, and nobody else is.
    return sum(bool(listed.region(code)) for code in states)


def _part(said: str, usual: str) -> fractions.Fraction:
    try:
        part = fractions.Fraction(said)
    except (ValueError, ZeroDivisionError):
        part = fractions.Fraction(0)
    return part if 0 < part < 1 else fractions.Fraction(usual)
