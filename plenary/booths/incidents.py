"""The record of an interruption while it is open: what the officer must be able to produce (practice R-2.5)."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.fact import DelegationCode, ItemNumber, Language, StatementId
from plenary.facts.booths import IncidentNoted
from plenary.refusal import Refusal

DIRECTIONS = ("into", "from", "both")
SYMPTOMS = (
    "no-sound",
    "noise",
    "distortion",
    "wrong-language",
    "interpreter-absent",
    "relay-lost",
    "speaker-unintelligible",
)
REPORTERS = ("booth", "delegation", "technician", "secretary")
"""Who may have reported it; a name in one's own words is as good."""
ACTIONS = ("suspended", "repeated", "continued", "restored")
"""What may have been done about it; words of one's own are as good."""


class Incident(Struct, frozen=True):
    """An interruption of a language that was not yet closed; ``restored`` is when it was heard again.

    ``continued`` tells that the body went on without the language and nobody objected, ``noted`` that
    its record was begun, under a number that stays.
    """

    language: Language
    since: datetime
    cause: str = ""
    restored: datetime | None = None
    number: int = 0
    direction: str = ""
    symptom: str = ""
    reported_by: str = ""
    statement: StatementId | None = None
    delegation: DelegationCode | None = None
    items: tuple[ItemNumber, ...] = ()
    continued: bool = False
    noted: bool = False


Incidents = tuple[Incident, ...]


def latest(incidents: Incidents, language: Language) -> Incident:
    """Give the last open incident of a language.

    Raises:
        Refusal: ``incident.none``.
    """
    for each in reversed(incidents):
        if each.language == language:
            return each
    raise Refusal("incident.none", language=language)


def noted(incidents: Incidents, fact: IncidentNoted) -> Incidents:
    """Give the incidents after everything that is known of one was said anew.

    Raises:
        Refusal: ``incident.none``.
    """
    known = latest(incidents, fact.language)
    if known.noted and known.number != fact.incident:
        # What was said of another interruption, which was struck since.
        raise Refusal("incident.none", language=fact.language)
    told = replace(
        known,
        noted=True,
        number=fact.incident,
        direction=fact.direction,
        symptom=fact.symptom,
        cause=fact.cause,
        reported_by=fact.reported_by,
        statement=fact.statement,
        delegation=fact.delegation,
        items=fact.items,
    )
    return tuple(told if each is known else each for each in incidents)


def restored(incidents: Incidents, language: Language, at: datetime) -> Incidents:
    """Give the incidents after a language is heard again."""
    return tuple(
        replace(each, restored=at) if each.language == language and each.restored is None else each
        for each in incidents
    )


def continued(incidents: Incidents, language: Language) -> Incidents:
    """Give the incidents after the body agreed to go on without a language."""
    return tuple(
        replace(each, continued=True) if each.language == language and each.restored is None else each
        for each in incidents
    )
