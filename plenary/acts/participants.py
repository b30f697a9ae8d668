"""The act that brings a list of participants in: one list is one entry and one undo."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from plenary.acts.roster import seat_delegation
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact
from plenary.facts.roster import CATEGORIES, DelegationSeated, RepresentativeNamed
from plenary.refusal import Refusal
from plenary.roster.directory import directory
from plenary.roster.participants import Enrolment, Participant, enrolments


def import_participants(
    conference: Conference, at: datetime, participants: tuple[Participant, ...]
) -> tuple[Fact, ...]:
    """Seat those of a list who are not seated yet, note other categories and the persons who are new.

    Nobody is unseated, and nothing is entered twice.

    Raises:
        Refusal: ``delegation.unknown``, ``word.unknown`` (a category), ``act.changes-nothing``.
    """
    found = [each for each in enrolments(conference.roster, participants) if each.changes]
    if not found:
        raise Refusal("act.changes-nothing")
    return tuple(fact for each in found for fact in _facts(conference, at, each))


def _facts(conference: Conference, at: datetime, enrolment: Enrolment) -> Iterator[Fact]:
    participant = enrolment.participant
    if enrolment.seated or enrolment.category:
        yield _seating(conference, at, participant)
    for person in enrolment.persons:
        yield RepresentativeNamed(
            at=at,
            delegation=participant.delegation,
            person=person.name,
            title=person.title,
            function=person.function,
        )


def _seating(conference: Conference, at: datetime, participant: Participant) -> DelegationSeated:
    code = participant.delegation
    if code in directory(conference.body.begins or at.date()):
        return seat_delegation(conference, at, code, participant.category)
    return _own(conference, at, participant, code)


def _own(
    conference: Conference, at: datetime, participant: Participant, code: DelegationCode
) -> DelegationSeated:
    """Seat one that no directory knows, under the names the list has."""
    seat = conference.roster.seats.get(code)
    names = participant.names or (seat.names if seat else ())
    if not any(name.strip() for _, name in names):
        raise Refusal("delegation.unknown", word=code)
    if participant.category not in CATEGORIES:
        raise Refusal("word.unknown", word=participant.category, words=CATEGORIES)
    return DelegationSeated(at=at, delegation=code, names=names, category=participant.category)
